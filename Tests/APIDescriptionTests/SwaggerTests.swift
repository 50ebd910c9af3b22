import Testing

@testable import APIDescription

@Suite struct SwaggerTests {
    private func load(_ members: String, others: [String: String] = [:]) -> Loaded {
        Loaded(text: #"{"swagger": "2.0", "info": {"title": "T", "version": "1"}, \#(members)}"#, others: others)
    }

    @Test func valuesInOtherFilesAreUpgradedIfASwaggerFileRefersToThem() throws {
        let loaded = load(
            ##"""
            "consumes": ["application/xml"], "produces": ["application/yaml"],
            "paths": {"/a": {"$ref": "paths.json#/a"}}
            """##,
            others: [
                "paths.json": ##"""
                {"a": {"post": {
                    "parameters": [{"$ref": "parts.json#/parameters/limit"}, {"$ref": "parts.json#/parameters/pet"}],
                    "responses": {"200": {"$ref": "parts.json#/ok"}}
                }}}
                """##,
                "parts.json": ##"""
                {
                    "parameters": {
                        "limit": {"name": "limit", "in": "query", "type": "integer"},
                        "pet": {"name": "pet", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Pet"}}
                    },
                    "ok": {"description": "", "schema": {"$ref": "#/definitions/Pet"}},
                    "definitions": {"Pet": {"type": "object", "x-nullable": true}}
                }
                """##,
            ]
        )
        let operation = try #require(loaded.operation)
        #expect(loaded.diagnostics == [])
        #expect(operation.parameters.map(\.name) == ["limit"])
        #expect(loaded.schema(operation.parameters.first?.schema)?.types == [.integer])
        let body = try #require(operation.requestBody)
        #expect(body.isRequired)
        #expect(body.content.map(\.name) == ["application/xml"])
        let pet = try #require(loaded.schema(loaded.schema(body.content.first?.schema)?.reference))
        #expect(pet.pointer == "parts.json#/definitions/Pet")
        #expect(pet.types == [.object, .null])
        #expect(operation.responses.flatMap(\.content).map(\.name) == ["application/yaml"])
        #expect(
            loaded.schema(operation.responses.first?.content.first?.schema)?.reference
                == loaded.schema(body.content.first?.schema)?.reference
        )
    }

    @Test func valuesInExtensionsAreUpgradedIfSomethingRefersToThem() throws {
        let loaded = load(
            ##"""
            "x-parts": {
                "item": {"get": {"parameters": [{"$ref": "#/x-parts/limit"}], "responses": {"200": {"$ref": "#/x-parts/ok"}}}},
                "limit": {"name": "limit", "in": "query", "type": "integer"},
                "ok": {"description": "", "schema": {"$ref": "#/definitions/Pet"}}
            },
            "paths": {"/a": {"$ref": "#/x-parts/item"}},
            "definitions": {"Pet": {"type": "object"}}
            """##
        )
        let operation = try #require(loaded.operation)
        #expect(loaded.diagnostics == [])
        #expect(loaded.schema(operation.parameters.first?.schema)?.types == [.integer])
        let schema = operation.responses.first?.content.first?.schema
        #expect(loaded.schema(loaded.schema(schema)?.reference)?.pointer == "#/components/schemas/Pet")
        #expect(loaded.api?.writtenPointers.written(["#/x-parts/ok/content/application~1json/schema"]) == ["#/x-parts/ok/schema"])
    }

    @Test func aFormCanReferToOtherFiles() throws {
        let loaded = load(
            ##""paths": {"/a": {"post": {"parameters": [{"$ref": "form.json"}, {"$ref": "chain.json#/file"}], "responses": {}}}}"##,
            others: [
                "form.json": #"{"name": "tag", "in": "formData", "type": "string"}"#,
                "chain.json": ##"{"file": {"$ref": "file.json"}}"##,
                "file.json": #"{"name": "file", "in": "formData", "type": "file", "required": true}"#,
            ]
        )
        let body = try #require(loaded.operation?.requestBody)
        #expect(loaded.diagnostics == [])
        #expect(body.content.map(\.name) == ["multipart/form-data"])
        let schema = try #require(loaded.schema(body.content.first?.schema))
        #expect(schema.properties.map(\.name) == ["tag", "file"])
        #expect(schema.required == ["file"])
    }

    @Test(arguments: [
        ("#/definitions/A", "b.json#/components/schemas/A"),
        ("#/definitions/A/properties/c", "b.json#/components/schemas/A/properties/c"),
        ("#/paths/~1a/get/responses/200/schema", "b.json#/paths/~1a/get/responses/200/content/application~1json/schema"),
        ("#/paths/~1a/get/parameters/0/schema", "b.json#/paths/~1a/get/requestBody/content/application~1json/schema"),
        ("#/paths/~1a/get/parameters/1/items", "b.json#/paths/~1a/get/parameters/0/schema/items"),
    ])
    func referencesPointIntoTheOriginalFile(fragment: String, pointer: String) {
        let other = ##"""
            {"swagger": "2.0", "definitions": {"A": {"properties": {"c": {"type": "string"}}}}, "paths": {"/a": {"get": {
                "parameters": [
                    {"name": "b", "in": "body", "schema": {"type": "object"}},
                    {"name": "q", "in": "query", "type": "array", "items": {"type": "integer"}}
                ],
                "responses": {"200": {"description": "", "schema": {"type": "object"}}}
            }}}}
            """##
        let loaded = load(##""definitions": {"X": {"$ref": "b.json\##(fragment)"}}"##, others: ["b.json": other])
        #expect(loaded.schema(loaded.schema("X")?.reference)?.pointer == NodePointer(pointer))
        #expect(loaded.diagnostics == [])
        let api = loaded.api
        #expect(
            api?.writtenPointers.written([NodePointer(pointer), "#/components/schemas/X"]) == [
                NodePointer("b.json" + fragment), "#/definitions/X",
            ]
        )
    }

    @Test func referencesWithinTheDocumentPointIntoTheOriginal() {
        let loaded = load(
            ##"""
            "paths": {"/a": {"get": {"responses": {"200": {"description": "", "schema": {"type": "object"}}}}}},
            "definitions": {"X": {"$ref": "#/paths/~1a/get/responses/200/schema"}}
            """##
        )
        #expect(
            loaded.schema(loaded.schema("X")?.reference)?.pointer == "#/paths/~1a/get/responses/200/content/application~1json/schema"
        )
        #expect(loaded.diagnostics == [])
    }

    @Test func otherVersionsAreReadWithAWarning() {
        let modern = #"{"openapi": "3.0.0", "components": {"schemas": {"A": {"type": "string", "nullable": true}, "B": {}}}}"#
        let loaded = load(
            ##""definitions": {"X": {"$ref": "b.json#/components/schemas/A"}, "Y": {"$ref": "b.json#/components/schemas/B"}}"##,
            others: ["b.json": modern]
        )
        #expect(loaded.schema(loaded.schema("X")?.reference)?.types == [.string, .null])
        #expect(
            loaded.diagnostics == [
                #"api.json:1:90: warning: "b.json" is OpenAPI 3, and this file is Swagger 2.0: it is read as OpenAPI 3"#
            ]
        )

        let older = ##"{"swagger": "2.0", "definitions": {"A": {"x-nullable": true, "type": "string"}}}"##
        let reverse = Loaded(schemas: ##""X": {"$ref": "b.json#/definitions/A"}"##, others: ["b.json": older])
        #expect(reverse.schema(reverse.schema("X")?.reference)?.types == [.string, .null])
        #expect(
            reverse.diagnostics == [
                #"api.json:3:15: warning: "b.json" is Swagger 2.0, and this file is OpenAPI 3: it is upgraded first"#
            ]
        )
    }

    @Test(arguments: [
        (
            ##""definitions": {"Pet": {}, "X": {"$ref": "#/definitions/Pat"}}"##,
            ##"there is no value at "#/definitions/Pat"; did you mean "Pet"?"##
        ),
        (##""definitions": {"Pet": {}, "X": {"$ref": "Pet"}}"##, ##"can't read the file "Pet"; did you mean "#/definitions/Pet"?"##),
        (
            ##""definitions": {"P": {}}, "paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/definitions/P"}}}}}"##,
            ##""#/definitions/P" is a schema; expected a response, in `responses`"##
        ),
    ])
    func messagesQuoteTheOriginalFile(members: String, message: String) {
        #expect(load(members).diagnostics.map { $0.split(separator: ": ", maxSplits: 2).last.map(String.init) } == [message])
    }

    @Test func filesThatReferToEachOtherEnd() {
        let loaded = load(
            ##""definitions": {"A": {"$ref": "b.json#/definitions/B"}}, "parameters": {"p": {"$ref": "b.json#/parameters/p"}}"##,
            others: [
                "b.json": ##"""
                {"swagger": "2.0", "definitions": {"B": {"items": {"$ref": "api.json#/definitions/A"}}},
                "parameters": {"p": {"$ref": "api.json#/parameters/p"}}}
                """##
            ]
        )
        let b = loaded.schema(loaded.schema("A")?.reference)
        #expect(b?.pointer == "b.json#/components/schemas/B")
        #expect(loaded.schema(b?.items)?.reference != nil)
    }
}
