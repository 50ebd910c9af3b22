import JSONReading
import Testing

@testable import APIDescription

@Suite struct ReferenceTests {
    @Test(arguments: [
        ("#/components/schemas/A", "#/components/schemas/A"),
        ("#/components/schemas/A/properties/a~1b", "#/components/schemas/A/properties/a~1b"),
        ("#/components/schemas/A/properties/a%7E1b", "#/components/schemas/A/properties/a~1b"),
        ("#/components/schemas/B/properties/a~1b", "#/components/schemas/A/properties/a~1b"),
        ("#/x-stuff/0/z", "#/x-stuff/0/z"),
        ("#/definitions/Foo", "#/definitions/Foo"),
        ("#here", "#/components/schemas/A"),
        ("https://example.com/a", "#/components/schemas/A"),
        (
            "#/paths/~1a/get/responses/200/content/application~1json/schema",
            "#/paths/~1a/get/responses/200/content/application~1json/schema"
        ),
    ])
    func aReferenceCanPointAnywhereInTheFile(text: String, pointer: String) {
        let loaded = Loaded(
            ##"""
            "components": { "schemas": {
            "A": { "$anchor": "here", "$id": "https://example.com/a", "properties": { "a/b": { "type": "string" } } },
            "B": { "$ref": "#/components/schemas/A" },
            "C": { "$ref": "\##(text)" }
            } },
            "paths": { "/a": { "get": { "responses": { "200": { "content": { "application/json": { "schema": {} } } } } } } },
            "x-stuff": [{ "z": { "type": "string" } }],
            "definitions": { "Foo": {} }
            """##
        )
        #expect(loaded.schema(loaded.schema("C")?.reference)?.pointer == NodePointer(pointer))
        #expect(loaded.diagnostics == [])
    }

    @Test func aReferencedSchemaIsReadOnce() {
        let loaded = Loaded(
            schemas: ##"""
                "A": { "$ref": "#/x" }, "B": { "$ref": "#/x" }, "C": { "properties": { "d": {} } },
                "D": { "$ref": "#/components/schemas/C/properties/d" }
                } }, "x": { "items": { "$ref": "#/x" } }, "y": { "z": {
                """##
        )
        #expect(loaded.schema("A")?.reference != nil)
        #expect(loaded.schema("A")?.reference == loaded.schema("B")?.reference)
        #expect(loaded.schema("D")?.reference == loaded.schema("C")?.properties.first?.schema)
        #expect(loaded.schema(loaded.schema(loaded.schema("A")?.reference)?.items)?.reference == loaded.schema("A")?.reference)
    }

    @Test(arguments: [
        ("#/components/schemas/Modle", ##"there is no value at "#/components/schemas/Modle"; did you mean "Model"?"##),
        ("#/components/schemas/Unlike", ##"there is no value at "#/components/schemas/Unlike""##),
        ("#/components/schemas/Model/properties/1", ##"there is no value at "#/components/schemas/Model/properties/1""##),
        ("#/bad~2escape", "unknown `$anchor` \"/bad~2escape\"; a reference to a place in this file begins with `#/`"),
        ("#nowhere", "unknown `$anchor` \"nowhere\"; a reference to a place in this file begins with `#/`"),
        ("Model", ##"can't read the file "Model"; did you mean "#/components/schemas/Model"?"##),
        ("gone.json#/A", #"can't read the file "gone.json", which is referred to here: save it there, or correct the path"#),
    ])
    func danglingReferencesAcceptAnyValue(text: String, message: String) {
        let loaded = Loaded(schemas: #""Model": {}, "A": { "description": "Kept.", "$ref": "\#(text)" }"#)
        #expect(loaded.diagnostics == ["api.json:3:53: warning: " + message])
        #expect(loaded.schema("A")?.reference == nil)
        #expect(loaded.schema("A")?.description == "Kept.")
    }

    @Test func aURLIsAnError() {
        let loaded = Loaded(schemas: #""A": { "$ref": "https://example.com/pet.json" }"#)
        #expect(loaded.api == nil)
        #expect(
            loaded.diagnostics == [
                #"api.json:3:16: error: "https://example.com/pet.json" is a URL, and files are never downloaded: "#
                    + "save the file next to this one and refer to it by its path"
            ]
        )
    }

    @Test(arguments: ["example", "default", "const"])
    func aReferenceInsideAValueIsData(keyword: String) {
        let loaded = Loaded(schemas: ##""A": { "\##(keyword)": { "$ref": "https://example.com" }, "enum": [{ "$ref": "#/x" }] }"##)
        #expect(loaded.api != nil)
        #expect(loaded.diagnostics == [])
    }

    @Test func circularReferencesAreBroken() {
        let loaded = Loaded(
            schemas: ##"""
                "A": { "$ref": "#/components/schemas/B" },
                "B": { "$ref": "#/components/schemas/C" },
                "C": { "$ref": "#/components/schemas/B" },
                "Tree": { "items": { "$ref": "#/components/schemas/Tree" } }
                """##
        )
        #expect(
            loaded.diagnostics == [
                #"api.json:4:16: warning: "B" refers to itself: "B" → "C" → "B"; "#
                    + "replace one of the references with a definition"
            ]
        )
        #expect(loaded.schema(loaded.schema("A")?.reference)?.pointer == "#/components/schemas/B")
        #expect(loaded.schema("B")?.reference == nil)
        #expect(loaded.schema("C")?.reference == nil)
        #expect(loaded.schema(loaded.schema("Tree")?.items)?.reference != nil)
    }

    @Test func componentsOfOtherKindsReferToEachOther() {
        let loaded = Loaded(
            ##"""
            "components": {
            "parameters": { "A": { "$ref": "#/components/parameters/B" }, "B": { "$ref": "#/components/parameters/A" },
              "Limit": { "name": "limit", "in": "query" }, "Alias": { "$ref": "#/components/parameters/Limit" } },
            "headers": { "H": { "schema": { "type": "integer" } } },
            "examples": { "E": { "value": 7 } },
            "responses": { "R": { "description": "Fine.", "headers": { "X-Count": { "$ref": "#/components/headers/H" } },
              "content": { "application/json": { "examples": { "e": { "$ref": "#/components/examples/E" } } } } } },
            "requestBodies": { "Q": { "required": true, "content": { "text/plain": {} } } } },
            "paths": { "/a": { "put": {
              "parameters": [{ "$ref": "#/components/parameters/Alias" }, { "$ref": "#/components/parameters/A" }],
              "requestBody": { "$ref": "#/components/requestBodies/Q" },
              "responses": { "200": { "$ref": "#/components/responses/R" }, "404": { "$ref": "#/components/responses/S" } } } } }
            """##
        )
        let operation = loaded.operation
        #expect(operation?.parameters.map(\.name) == ["limit"])
        #expect(operation?.requestBody?.isRequired == true)
        #expect(operation?.requestBody?.content.map(\.name) == ["text/plain"])
        #expect(operation?.responses.map(\.status) == [.code(200)])
        #expect(operation?.responses.first?.headers.map(\.name) == ["X-Count"])
        #expect(loaded.schema(operation?.responses.first?.headers.first?.schema)?.types == [.integer])
        #expect(operation?.responses.first?.content.first?.examples.map { $0.number?.text } == ["7"])
        #expect(
            loaded.diagnostics == [
                ##"api.json:3:32: warning: "#/components/parameters/B" refers to itself: "##
                    + ##""#/components/parameters/B" → "#/components/parameters/A" → "#/components/parameters/B"; "##
                    + "replace one of the references with a definition",
                ##"api.json:13:82: warning: there is no value at "#/components/responses/S"; did you mean "R"?"##,
            ]
        )
    }

    @Test func referencesToAnotherKindAreReadAsTheExpectedKind() {
        let loaded = Loaded(
            ##"""
            "components": { "parameters": { "P": { "name": "p", "in": "header", "schema": { "type": "string" } } },
            "responses": { "R": { "headers": { "H": { "$ref": "#/components/parameters/P" } } } } },
            "paths": { "/a": { "get": { "responses": { "200": { "$ref": "#/components/responses/R" } } } } }
            """##
        )
        #expect(loaded.schema(loaded.operation?.responses.first?.headers.first?.schema)?.types == [.string])
        #expect(
            loaded.diagnostics
                == [
                    ##"api.json:3:51: warning: "#/components/parameters/P" is a parameter; expected a header, in `components/headers`"##
                ]
        )
    }

    @Test func aDynamicReferenceIsResolvedIfOneSchemaHasItsAnchor() {
        let loaded = Loaded(
            schemas: ##"""
                "Tree": { "$dynamicAnchor": "node", "items": { "$dynamicRef": "#node" } },
                "One": { "$dynamicAnchor": "T" }, "Two": { "$dynamicAnchor": "T" }, "Any": { "$dynamicRef": "#T" }
                """##
        )
        #expect(loaded.schema(loaded.schema(loaded.schema("Tree")?.items)?.reference)?.pointer == "#/components/schemas/Tree")
        #expect(loaded.schema("Any")?.reference == nil)
        #expect(
            loaded.diagnostics == [
                #"api.json:4:93: warning: several schemas have the `$dynamicAnchor` "T": "#
                    + "any value is accepted here, unless a schema that refers to this one has the anchor"
            ]
        )
    }
}
