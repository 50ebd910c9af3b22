import Testing

@testable import APIDescription

@Suite struct OverlayTests {
    private static let text = """
        {"openapi": "3.1.0", "info": {"title": "Test", "version": "1"},
        "paths": {"/a": {"get": {"responses": {}}}, "/b": {"get": {"responses": {}}}},
        "components": {"schemas": {"Pet": {"type": "object"}, "Other": {"$ref": "other.json#/Other"}}}}
        """

    private static func overlay(_ actions: String, extends: String = "") -> String {
        #"{"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, \#(extends)"actions": [\#(actions)]}"#
    }

    private static let limit = overlay(
        ##"{"target": "$.paths.*.get", "update": {"parameters": [{"name": "limit", "in": "query", "schema": "##
            + ##"{"properties": {"pet": {"$ref": "#/components/schemas/Pet"}, "other": {"$ref": "other.json#/Other"}}}}]}}"##
    )

    @Test("References in an overlay are relative to the description")
    func referencesAreRelativeToTheDescription() throws {
        let loaded = Loaded(
            text: Self.text,
            path: "spec/api.json",
            others: ["overlays/limit.json": Self.limit, "spec/other.json": #"{"Other": {"type": "string"}}"#],
            overlays: ["overlays/limit.json"]
        )
        #expect(loaded.diagnostics == [])
        let schema = try #require(loaded.schema(loaded.operation?.parameters.first?.schema))
        let targets = schema.properties.map { loaded.schema(loaded.schema($0.schema)?.reference)?.pointer }
        #expect(targets == ["#/components/schemas/Pet", "spec/other.json#/Other"])
    }

    @Test("A schema that an overlay adds to two operations is two schemas")
    func copiesAreDifferentSchemas() throws {
        let loaded = Loaded(
            text: Self.text,
            others: ["limit.json": Self.limit, "other.json": #"{"Other": {"type": "string"}}"#],
            overlays: ["limit.json"]
        )
        let schemas = try #require(loaded.api?.operations.map { $0.parameters.first?.schema })
        #expect(schemas.count == 2 && schemas[0] != schemas[1])
        #expect(
            schemas.map { loaded.schema($0)?.pointer } == [
                "#/paths/~1a/get/parameters/0/schema", "#/paths/~1b/get/parameters/0/schema",
            ]
        )
    }

    @Test("A copy that a later action changes doesn't change its source")
    func changedCopiesAreIndependent() throws {
        let copy = Self.overlay(
            #"{"target": "$.components.schemas", "update": {"Copy": {}}}, "#
                + #"{"target": "$.components.schemas.Copy", "copy": "$.components.schemas.Pet"}, "#
                + #"{"target": "$.components.schemas.Copy", "update": {"properties": {"n": {"type": "string"}}}}"#
        )
        let loaded = Loaded(
            text: Self.text,
            others: ["copy.json": copy, "other.json": #"{"Other": {"type": "string"}}"#],
            overlays: ["copy.json"]
        )
        #expect(loaded.schema("Copy")?.properties.map(\.name) == ["n"])
        #expect(loaded.schema("Pet")?.properties.isEmpty == true)
    }

    @Test("An overlay whose `extends` names a referenced file is applied to that")
    func extendsNamesAFile() throws {
        let title = #"{"target": "$.Other", "update": {"type": "integer"}}"#
        let others = [
            "o/file.json": Self.overlay(title, extends: #""extends": "../other.json", "#), "other.json": #"{"Other": {"type": "string"}}"#,
        ]
        let loaded = Loaded(text: Self.text, others: others, overlays: ["o/file.json"])
        #expect(loaded.diagnostics == [])
        #expect(loaded.schema(loaded.schema("Other")?.reference)?.types == [.integer])
    }

    @Test(
        "An overlay is applied to the description if `extends` names it, a URL, or a file that doesn't exist",
        arguments: [
            ("./api.json", []), ("https://example.com/api.yaml", []),
            ("old.json", [#"o.json:1:73: warning: `extends` names "old.json", which can't be read: the overlay is applied to "api.json""#]),
        ]
    )
    func extendsNamesTheDescription(_ extends: String, _ diagnostics: [String]) throws {
        let remove = #"{"target": "$.components.schemas.Other", "remove": true}"#
        let loaded = Loaded(
            text: Self.text,
            others: ["o.json": Self.overlay(remove, extends: "\"extends\": \"\(extends)\", ")],
            overlays: ["o.json"]
        )
        #expect(loaded.diagnostics == diagnostics)
        #expect(loaded.api?.components.map(\.name) == ["Pet"])
    }

    @Test("An overlay for a file that nothing refers to is reported")
    func extendsNamesAnUnusedFile() throws {
        let loaded = Loaded(
            text: Self.text,
            others: [
                "o.json": Self.overlay(#"{"target": "$", "update": {}}"#, extends: #""extends": "unused.json", "#), "unused.json": "{}",
                "other.json": #"{"Other": {"type": "string"}}"#,
            ],
            overlays: ["o.json"]
        )
        #expect(
            loaded.diagnostics == [
                #"o.json:1:73: warning: `extends` names "unused.json", to which the description doesn't refer: "#
                    + "the overlay isn't applied; remove `extends` to apply it to the main file"
            ]
        )
    }

    @Test("A wrong value from an overlay is reported in the overlay")
    func valuesAreReportedInTheOverlay() throws {
        let wrong = Self.overlay(#"{"target": "$.components.schemas.Pet", "update": {"required": 7}}"#)
        let loaded = Loaded(
            text: Self.text,
            others: ["o.json": wrong, "other.json": #"{"Other": {"type": "string"}}"#],
            overlays: ["o.json"]
        )
        #expect(loaded.diagnostics.map { $0.prefix(22) } == ["o.json:1:136: warning:"])
    }

    @Test("An overlay that can't be read is an error")
    func unreadableOverlays() throws {
        let loaded = Loaded(
            text: Self.text,
            others: ["bad.json": "{]", "other.json": #"{"Other": {}}"#],
            overlays: ["none.json", "bad.json"]
        )
        #expect(loaded.api == nil)
        #expect(
            loaded.diagnostics.map { $0.prefix(20) } == [
                "error: can't read th", "bad.json:1:2: error:",
            ]
        )
    }
}
