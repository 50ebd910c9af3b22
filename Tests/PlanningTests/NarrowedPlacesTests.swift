import APIDescription
import Testing

@testable import Planning

/// Parts of a description that the emitted types don't express are in the report.
@Suite struct NarrowedPlacesTests {
    @Test func limitsOfIntegersBeyondTheirTypeAreReported() throws {
        let narrowed = try report(
            schemas: """
                {"Count": {"type": "integer", "minimum": -1e50, "maximum": 1e50}, "Wide": {"type": "integer", "maximum": 1e30},
                 "Chosen": {"type": "integer", "maximum": 1e50, "x-swift-type": "Decimal"}, "Size": {"type": "number", "maximum": 1e50}}
                """
        )
        #expect(narrowed.map(\.pointer.text) == ["#/components/schemas/Count/minimum", "#/components/schemas/Count/maximum"])
    }

    @Test(arguments: [
        (#"{"type": "object", "additionalProperties": {"type": "string"}}"#, true),
        (#"{"additionalProperties": {"type": "string"}}"#, true),
        (#"{"type": "object", "additionalProperties": true}"#, true),
        (#"{"type": "array", "items": {"type": "object"}}"#, true),
        (#"{"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false}"#, true),
        (#"{"type": "array", "items": {"type": "string"}}"#, false),
        (#"{"type": "integer"}"#, false),
    ])
    func headersThatRemainTextAreReported(schema: String, isReported: Bool) throws {
        let narrowed = try report(operation: #""responses": {"204": {"description": "", "headers": {"X-A": {"schema": \#(schema)}}}}"#)
        #expect(narrowed.map(\.pointer.text) == (isReported ? ["#/paths/~1a/post/responses/204/headers/X-A"] : []))
    }

    @Test(arguments: [
        (
            "multipart/form-data", #"{"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {"type": "string"}}}}}"#,
            #""encoding": {"a": {"contentType": "multipart/mixed", "encoding": {"b": {}}}, "c": {}}"#,
            ["encoding/a/contentType", "encoding/a/encoding", "encoding/c"]
        ),
        (
            "application/x-www-form-urlencoded", #"{"type": "object", "properties": {"a": {"type": "object"}}}"#,
            #""encoding": {"a": {"contentType": "application/xml"}}"#,
            ["encoding/a/contentType"]
        ),
        (
            "multipart/mixed", #"{"type": "array", "items": {"type": "object"}}"#,
            #""prefixEncoding": [{"headers": {"X-A": {}}}], "itemEncoding": {"prefixEncoding": [{}]}"#,
            ["prefixEncoding/0/headers", "itemEncoding/prefixEncoding"]
        ),
        ("multipart/mixed", #"{"type": "array", "prefixItems": [{"type": "string"}, {"type": "object"}]}"#, #""x-a": 1"#, [""]),
    ])
    func encodingsThatAreNotUsedAreReported(mediaType: String, schema: String, encoding: String, pointers: [String]) throws {
        let narrowed = try report(operation: #""requestBody": {"content": {"\#(mediaType)": {"schema": \#(schema), \#(encoding)}}}"#)
        let content = "#/paths/~1a/post/requestBody/content/" + mediaType.replacing("/", with: "~1")
        #expect(narrowed.map(\.pointer.text) == pointers.map { $0.isEmpty ? content : "\(content)/\($0)" })
    }

    @Test(arguments: [
        (#"[{"url": "https://a"}, {"url": "https://b"}]"#, true),
        (#"[{"url": "https://{a}", "variables": {"a": {"default": "b"}}}]"#, true),
        (#"[{"url": "https://a"}]"#, false),
    ])
    func serversOfAnOperationThatCallsDoNotUseAreReported(servers: String, isReported: Bool) throws {
        let narrowed = try report(operation: #""servers": \#(servers)"#)
        #expect(narrowed.map(\.pointer.text) == (isReported ? ["#/paths/~1a/post"] : []))
    }

    private func report(operation: String) throws -> [Remark] {
        let text = #"{"openapi": "3.2.0", "info": {"title": "Example", "version": "1"}, "paths": {"/a": {"post": {\#(operation)}}}}"#
        return try ClientPlan(ofDescription: text).report.narrowed
    }

    private func report(schemas: String) throws -> [Remark] {
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {}, "components": {"schemas": \(schemas)}}
            """
        return try ClientPlan(ofDescription: text).report.narrowed
    }
}
