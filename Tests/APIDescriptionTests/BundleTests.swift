import JSONReading
import Reporting
import Testing

@testable import APIDescription

@Suite struct BundleTests {
    private struct Bundled {
        var text: String?
        var diagnostics: [String]

        init(_ files: [String: String], overlays: [String] = []) {
            var sources = SourceFiles()
            var found = Diagnostics()
            let root = API.loadTree(
                path: "api.json",
                overlays: overlays,
                isBundled: true,
                files: &sources,
                readFile: { files[$0].map { Array($0.utf8) } },
                diagnostics: &found
            )
            text = root.map { $0.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined() }
            diagnostics = found.list.map { [sources] in $0.formatted(in: sources) }
        }
    }

    private static func api(_ members: String, version: String = "3.1.0") -> String {
        #"{"openapi": "\#(version)","info": {"title": "T","version": "1"},\#(members)}"#
    }

    @Test("Definitions of other files become components, with everything that they refer to")
    func filesBecomeComponents() {
        let bundled = Bundled([
            "api.json": Self.api(#""components": {"schemas": {"A": {"items": {"$ref": "x/b.json#/B"}}}}"#),
            "x/b.json":
                ##"{"B": {"properties": {"c": {"$ref": "c.json"}, "a": {"$ref": "../api.json#/components/schemas/A"}}}, "unused": {}}"##,
            "x/c.json": ##"{"type": "object", "properties": {"self": {"$ref": "#"}, "b": {"$ref": "b.json#/B"}}}"##,
        ])
        #expect(bundled.diagnostics == [])
        #expect(
            bundled.text
                == Self.api(
                    ##""components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}},"##
                        + ##""B": {"properties": {"c": {"$ref": "#/components/schemas/c"},"a": {"$ref": "#/components/schemas/A"}}},"##
                        + ##""c": {"type": "object","properties": {"self": {"$ref": "#/components/schemas/c"},"##
                        + ##""b": {"$ref": "#/components/schemas/B"}}}}}"##
                )
        )
    }

    @Test("A component that only refers to another file has the name of the component")
    func componentsAreAdopted() {
        let bundled = Bundled([
            "api.json": Self.api(##""components": {"schemas": {"Pet": {"$ref": "pet.json"},"Pets": {"items": {"$ref": "pet.json"}}}}"##),
            "pet.json": #"{"type": "string"}"#,
        ])
        #expect(
            bundled.text
                == Self.api(
                    ##""components": {"schemas": {"Pet": {"type": "string"},"Pets": {"items": {"$ref": "#/components/schemas/Pet"}}}}"##
                )
        )
    }

    @Test("Taken names get a number, and special characters become underscores")
    func namesAreFree() {
        let bundled = Bundled([
            "api.json": Self.api(
                ##""components": {"schemas": {"B": {"items": {"$ref": "x.json#/B"}},"C": {"items": {"$ref": "x.json#/a~1b c"}}}}"##
            ),
            "x.json": #"{"B": {"type": "string"}, "a/b c": {"type": "null"}}"#,
        ])
        #expect(
            bundled.text?.contains(##""C": {"items": {"$ref": "#/components/schemas/a_b_c"}},"B2": {"type": "string"},"a_b_c": {"##) == true
        )
    }

    @Test("References in examples, and values that only look like references, are left alone")
    func examplesAreLeftAlone() {
        let text = Self.api(##""components": {"schemas": {"A": {"type": "object","example": {"$ref": "x.json#/B"}}}}"##)
        #expect(Bundled(["api.json": text, "x.json": "{}"]).text == text)
    }

    @Test("Links, and schemas in keywords that a client doesn't need, are bundled")
    func unreadReferencesAreBundled() {
        let bundled = Bundled([
            "api.json": Self.api(
                ##""paths": {"/a": {"get": {"responses": {"default": {"description": "OK","links": {"next": {"$ref": "x.json#/next"}}}}}}},"##
                    + ##""components": {"schemas": {"A": {"propertyNames": {"$ref": "x.json#/B"}}}}"##
            ),
            "x.json": ##"{"next": {"operationId": "a"}, "B": {"not": {"$ref": "#/example"}}, "example": {"type": "null"}}"##,
        ])
        #expect(bundled.diagnostics == [])
        #expect(bundled.text?.contains(##""links": {"next": {"$ref": "#/components/links/next"}}"##) == true)
        #expect(bundled.text?.contains(##""propertyNames": {"$ref": "#/components/schemas/B"}"##) == true)
        #expect(bundled.text?.contains(##""B": {"not": {"$ref": "#/components/schemas/example"}},"example": {"type": "null"}"##) == true)
        #expect(bundled.text?.contains(##""links": {"next": {"operationId": "a"}}}"##) == true)
    }

    @Test("Mappings of a discriminator name the components")
    func mappingsAreRewritten() {
        let bundled = Bundled([
            "api.json": Self.api(
                ##""components": {"schemas": {"A": {"oneOf": [{"$ref": "x.json#/B"}],"discriminator": {"propertyName": "t","mapping": {"b": "x.json#/B"}}}}}"##
            ),
            "x.json": #"{"B": {"type": "object"}}"#,
        ])
        #expect(bundled.text?.contains(##""mapping": {"b": "#/components/schemas/B"}"##) == true)
    }

    @Test("A path item is a component, and written at its path in OpenAPI 3.0", arguments: ["3.1.0", "3.0.3"])
    func pathItems(_ version: String) {
        let bundled = Bundled([
            "api.json": Self.api(#""paths": {"/a": {"$ref": "p.json#/a","summary": "A"}}"#, version: version),
            "p.json": ##"{"a": {"summary": "B", "get": {"responses": {"200": {"$ref": "#/ok"}}}}, "ok": {"description": "OK"}}"##,
        ])
        let get = ##""get": {"responses": {"200": {"$ref": "#/components/responses/ok"}}}"##
        let ok = ##""responses": {"ok": {"description": "OK"}}"##
        let expected =
            version == "3.0.3"
            ? ##""paths": {"/a": {"summary": "A",\##(get)}},"components": {\##(ok)}"##
            : ##""paths": {"/a": {"$ref": "#/components/pathItems/a","summary": "A"}},"##
                + ##""components": {\##(ok),"pathItems": {"a": {"summary": "B",\##(get)}}}"##
        #expect(bundled.text == Self.api(expected, version: version))
        #expect(bundled.diagnostics == [])
    }

    @Test("Path items that refer to each other end", arguments: ["3.1.0", "3.0.3"])
    func circlesEnd(_ version: String) {
        let callback = ##"{"post": {"callbacks": {"a": {"x": {"$ref": "#/a"}}, "b": {"x": {"$ref": "#/b"}}}, "responses": {}}}"##
        let bundled = Bundled([
            "api.json": Self.api(#""paths": {"/a": {"$ref": "p.json#/a"}}"#, version: version),
            "p.json": #"{"a": \#(callback), "b": \#(callback)}"#,
        ])
        #expect(bundled.text?.contains("p.json") == false)
    }

    @Test("A reference without a target is reported and left as it is")
    func missingTargets() {
        let bundled = Bundled(["api.json": Self.api(#""components": {"schemas": {"A": {"$ref": "none.json"}}}"#)])
        #expect(bundled.text?.contains("none.json") == true)
        #expect(
            bundled.diagnostics == [
                "api.json:1:100: warning: the reference has no target that can be bundled: it is kept unchanged"
            ]
        )
    }

    @Test("A bundle needs no other file")
    func bundlesReadBack() throws {
        let bundled = Bundled(
            [
                "api.json": Self.api(
                    ##""paths": {"/a": {"$ref": "p/a.json"}},"components": {"parameters": {"n": {"$ref": "p/x.json#/n"}}}"##
                ),
                "p/a.json":
                    ##"{"get": {"parameters": [{"$ref": "../api.json#/components/parameters/n"}], "responses": {}}}"##,
                "p/x.json": ##"{"n": {"name": "n", "in": "query", "schema": {"$ref": "#/s"}}, "s": {"type": "integer"}}"##,
                "o.json": ##"{"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "extends": "p/x.json", "##
                    + ##""actions": [{"target": "$.s", "update": {"format": "int32"}}]}"##,
            ],
            overlays: ["o.json"]
        )
        #expect(bundled.diagnostics == [])
        let loaded = Loaded(text: try #require(bundled.text))
        #expect(loaded.diagnostics == [])
        #expect(loaded.operation?.parameters.map(\.name) == ["n"])
        let schema = loaded.schema(loaded.operation?.parameters.first?.schema)
        #expect(loaded.schema(schema?.reference)?.format == "int32")
    }
}
