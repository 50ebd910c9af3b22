import JSONReading
import Testing

@testable import APIDescription

/// References where OpenAPI allows none, and keys in unusual spellings.
@Suite struct UnusualReferenceTests {
    @Test func referencesToMapsAreFollowedWithAWarning() {
        let loaded = Loaded(
            ##"""
            "paths": { "/parcels": { "post": {
            "parameters": { "$ref": "#/x-shared/parameters" },
            "requestBody": { "content": { "$ref": "#/x-shared/content" } },
            "responses": { "$ref": "#/x-shared/responses" } } } },
            "components": { "schemas": { "Parcel": { "properties": { "$ref": "#/x-shared/measures", "depth": {} } } } },
            "x-shared": {
            "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer" } }],
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Parcel" } } },
            "responses": { "201": { "description": "Created.", "content": { "$ref": "#/x-shared/content" } } },
            "measures": { "width": { "type": "integer" }, "height": { "type": "integer" } } }
            """##
        )
        let operation = loaded.operation
        #expect(operation?.parameters.map(\.name) == ["limit"])
        #expect(operation?.requestBody?.content.map(\.name) == ["application/json"])
        #expect(operation?.responses.map(\.status) == [.code(201)])
        #expect(operation?.responses.first?.content.first?.schema == operation?.requestBody?.content.first?.schema)
        #expect(loaded.schema("Parcel")?.properties.map(\.name) == ["width", "height", "depth"])
        let places = ["properties", "content", "parameters", "responses", "content"]
        #expect(
            loaded.diagnostics.map { $0.replacing(#/^api.json:\d+:\d+: /#, with: "") }
                == places.map {
                    "warning: OpenAPI doesn't allow a `$ref` instead of `\($0)`, so other tools may ignore it; it is followed"
                }
        )
    }

    @Test func referencesToPathsComponentsAndOperationsAreFollowedIntoAnotherFile() {
        let loaded = Loaded(
            #""paths": { "$ref": "paths.json" }, "components": { "schemas": { "$ref": "schemas.json#/all" } }"#,
            others: [
                "paths.json": ##"""
                { "/a": { "get": { "$ref": "operations/a.json" } } }
                """##,
                "operations/a.json": ##"""
                { "operationId": "a", "responses": { "200": { "content": { "text/plain": { "schema": { "$ref": "../schemas.json#/all/A" } } } } } }
                """##,
                "schemas.json": #"{ "all": { "A": { "type": "string" } } }"#,
            ]
        )
        #expect(loaded.operation?.id == "a")
        #expect(loaded.operation?.path == "/a")
        #expect(loaded.operation?.pointer == "#/paths/~1a/get")
        #expect(loaded.schema(loaded.schema(loaded.operation?.responses.first?.content.first?.schema)?.reference)?.types == [.string])
        #expect(loaded.api?.components.map(\.name) == ["A"])
        #expect(loaded.diagnostics.count == 3)
    }

    @Test func aPropertyNamedLikeAReferenceIsAProperty() {
        let loaded = Loaded(schemas: ##""A": { "properties": { "$ref": { "type": "string" }, "b": {} } }"##)
        #expect(loaded.schema("A")?.properties.map(\.name) == ["$ref", "b"])
        #expect(loaded.diagnostics == [])
    }

    @Test func mapsThatReferToEachOtherEnd() {
        let loaded = Loaded(
            ##"""
            "components": { "schemas": { "A": { "properties": { "$ref": "#/x/a" } } } },
            "x": { "a": { "$ref": "#/x/b", "c": {} }, "b": { "$ref": "#/x/a" } }
            """##
        )
        #expect(loaded.schema("A")?.properties.map(\.name) == ["c"])
        #expect(loaded.diagnostics.contains { $0.contains("refers to itself") })
    }

    @Test(arguments: [
        ("a%20b", "a b"), ("a%20b", "a%20b"), ("Pick_Foo.a%2Cb_", "Pick_Foo.a%2Cb_"), ("a%2Fb~0", "a%2Fb~"), ("%zz", "%zz"),
    ])
    func aComponentIsFoundByTheDecodedOrTheLiteralKey(written: String, key: String) {
        let loaded = Loaded(schemas: ##""\##(key)": { "type": "string" }, "Use": { "$ref": "#/components/schemas/\##(written)" }"##)
        #expect(loaded.schema(loaded.schema("Use")?.reference)?.types == [.string])
        #expect(loaded.diagnostics == [])
    }

    @Test func suggestionsDifferFromTheTextThatTheyCorrect() {
        let loaded = Loaded(
            schemas: ##""a%20b": { "type": "string" }, "Use": { "$ref": "#/components/schemas/a%20b/properties/x%20y" }"##
        )
        #expect(loaded.diagnostics.count == 1)
        #expect(loaded.diagnostics.allSatisfy { !$0.contains("did you mean") })
    }

    @Test func aSecuritySchemeThatDiffersInCaseIsFoundWithAWarning() {
        let loaded = Loaded(
            ##"""
            "security": [{ "bearerauth": [] }],
            "components": { "securitySchemes": { "BearerAuth": { "type": "http", "scheme": "bearer" } } }
            """##
        )
        #expect(loaded.api?.security == [SecurityRequirement(uses: [.init(scheme: "BearerAuth", scopes: [])])])
        #expect(
            loaded.diagnostics == [
                #"api.json:2:16: warning: unknown security scheme "bearerauth"; "BearerAuth", which differs only in case, is used"#
            ]
        )
    }

    @Test func aSecuritySchemeIsFoundByItsURI() {
        let loaded = Loaded(
            ##""security": [{ "shared.json#/components/securitySchemes/Key": [] }, { "#/components/securitySchemes/Own": ["a"] }], "##
                + ##""components": { "securitySchemes": { "Own": { "type": "http", "scheme": "bearer" } } }"##,
            others: [
                "shared.json": #"{ "components": { "securitySchemes": { "Key": { "type": "apiKey", "in": "header", "name": "K" } } } }"#
            ]
        )
        #expect(loaded.api?.securitySchemes.map(\.name) == ["Own", "Key"])
        #expect(loaded.api?.security.map { $0.uses.map(\.scheme) } == [["Key"], ["Own"]])
        #expect(loaded.diagnostics == [])
    }
}
