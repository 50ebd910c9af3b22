import Testing

@testable import APIDescription

@Suite struct FileTests {
    @Test(arguments: [
        ("other.json", "api.json", "other.json", "other.json#"),
        ("other.json#/A", "spec/api.json", "spec/other.json", "spec/other.json#/A"),
        ("./a/b.json#/A", "spec/api.json", "spec/a/b.json", "spec/a/b.json#/A"),
        ("../c.json#/A", "spec/api.json", "c.json", "c.json#/A"),
        ("../../c.json#/A", "spec/api.json", "../c.json", "../c.json#/A"),
        ("../c.json#/A", "/spec/api.json", "/c.json", "/c.json#/A"),
        ("/tmp/c.json#/A", "spec/api.json", "/tmp/c.json", "/tmp/c.json#/A"),
        ("a%20b.json#name", "api.json", "a b.json", "a b.json#/A"),
        ("../c.json", "../spec/api.json", "../c.json", "../c.json#"),
        ("api.json#/components/schemas/Main", "./api.json", "", "#/components/schemas/Main"),
    ])
    func pathsAreRelativeToTheReferringFile(reference: String, main: String, path: String, pointer: String) {
        let loaded = Loaded(
            #""components": { "schemas": { "Main": {}, "A": { "$ref": "\#(reference)" } } }"#,
            path: main,
            others: [path: #"{ "A": { "$anchor": "name", "type": "string" } }"#]
        )
        #expect(loaded.schema(loaded.schema("A")?.reference)?.pointer == NodePointer(pointer))
        #expect(loaded.diagnostics == [])
    }

    @Test func filesMayReferToEachOther() {
        let loaded = Loaded(
            schemas: #""A": { "$ref": "x/b.json#/B" }"#,
            others: [
                "x/b.json":
                    ##"{ "B": { "properties": { "c": { "$ref": "#/C" }, "a": { "$ref": "../api.json#/components/schemas/A" } } }, "##
                    + #""C": { "$ref": "c.json" } }"#,
                "x/c.json": #"{ "items": { "$ref": "b.json#/B" } }"#,
            ]
        )
        let b = loaded.schema(loaded.schema("A")?.reference)
        #expect(b?.pointer == "x/b.json#/B")
        #expect(
            b?.properties.map { loaded.schema(loaded.schema($0.schema)?.reference)?.pointer } == ["x/b.json#/C", "#/components/schemas/A"]
        )
        let c = loaded.schema(loaded.schema(loaded.schema(b?.properties.first?.schema)?.reference)?.reference)
        #expect(loaded.schema(c?.items)?.reference == loaded.schema("A")?.reference)
        #expect(loaded.diagnostics == [])
    }

    @Test func componentsOfAnyKindCanBeInAnotherFile() {
        let loaded = Loaded(
            #""paths": { "/a": { "$ref": "paths/a.json" } }"#,
            others: [
                "paths/a.json": #"{ "get": { "parameters": [{ "$ref": "../parameters.json#/limit" }], "responses": {} } }"#,
                "parameters.json": #"{ "limit": { "name": "limit", "in": "query", "schema": { "type": "integer" } } }"#,
            ]
        )
        #expect(loaded.operation?.pointer == "#/paths/~1a/get")
        #expect(loaded.operation?.parameters.map(\.name) == ["limit"])
        #expect(loaded.schema(loaded.operation?.parameters.first?.schema)?.pointer == "parameters.json#/limit/schema")
        #expect(loaded.diagnostics == [])
    }

    @Test func errorsInAnotherFileAreReportedThere() {
        let loaded = Loaded(schemas: #""A": { "$ref": "b.json" }, "B": { "$ref": "b.json#/x" }"#, others: ["b.json": "{ \"x\" nonsense"])
        #expect(loaded.api == nil)
        #expect(loaded.diagnostics.count == 1)
        #expect(loaded.diagnostics.first?.hasPrefix("b.json:1:7: error: ") == true)
    }

    @Test func aDescriptionMayMixJSONAndYAML() {
        let loaded = Loaded(
            schemas: ##""A": { "$ref": "b.txt#/B" }"##,
            others: [
                "b.txt": "B:\n  type: object\n  properties: {c: {$ref: 'c.yaml'}, a: {$ref: 'api.json#/components/schemas/A'}}\n",
                "c.yaml": #"{ "type": "string" }"#,
            ]
        )
        let b = loaded.schema(loaded.schema("A")?.reference)
        #expect(b?.pointer == "b.txt#/B")
        #expect(b?.properties.map(\.name) == ["c", "a"])
        #expect(loaded.schema(loaded.schema(b?.properties.first?.schema)?.reference)?.pointer == "c.yaml#")
        #expect(loaded.diagnostics == [])
    }

    @Test func componentsWithOneValueByAliasesStaySeparate() {
        let loaded = Loaded(
            text: """
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                components:
                  schemas:
                    A: &a {type: object, properties: {id: {type: integer}}}
                    B: *a
                    C: *a
                    D: {$ref: '#/components/schemas/B'}
                """,
            path: "api.yaml"
        )
        #expect(loaded.schema(loaded.schema("D")?.reference)?.pointer == "#/components/schemas/B")
        #expect(loaded.schema("C")?.properties.map(\.name) == ["id"])
        #expect(loaded.diagnostics == [])
    }

    @Test func diagnosticsPointIntoTheYAMLFile() {
        let loaded = Loaded(
            schemas: ##""A": { "$ref": "b.yaml#/B" }"##,
            others: ["b.yaml": "# Bs\nB:\n  type: object\n  properties:\n    c: {$ref: '#/C'}\n    d: {maxLength: 1.50}\n"]
        )
        #expect(loaded.diagnostics.count == 2)
        #expect(loaded.diagnostics.contains { $0.hasPrefix("b.yaml:6:20: warning: ") })
        #expect(loaded.diagnostics.contains(##"b.yaml:5:15: warning: there is no value at "#/C"; did you mean "B"?"##))
    }
}
