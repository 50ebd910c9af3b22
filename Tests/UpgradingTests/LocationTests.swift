import JSONReading
import Reporting
import Testing
import Upgrading

@Suite struct LocationTests {
    private static let upgraded = Upgraded(
        document: ##"""
            {
              "swagger": "2.0",
              "host": "a.com", "schemes": ["https"],
              "consumes": ["application/json"],
              "paths": {
                "/a": {
                  "post": {
                    "parameters": [
                      {"name": "q", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                      {"name": "pet", "in": "body", "schema": {"$ref": "#/definitions/Pet"}}
                    ],
                    "responses": {"200": {"description": "", "schema": {"type": "file"}}}
                  },
                  "put": {"parameters": [{"name": "f", "in": "formData", "type": "string", "required": true}]}
                }
              },
              "parameters": {"shared": {"name": "shared", "in": "body", "schema": {"type": "object"}}},
              "definitions": {"Pet": {"properties": {"name": {"type": "string", "x-nullable": true}}}}
            }
            """##
    )

    @Test(arguments: [
        ("/openapi", #""2.0""#),
        ("/servers/0/url", #""https""#),
        ("/paths/~1a/post/parameters/0", #"{"name": "q""#),
        ("/paths/~1a/post/parameters/0/style", #""multi""#),
        ("/paths/~1a/post/parameters/0/schema", #"{"name": "q""#),
        ("/paths/~1a/post/parameters/0/schema/items", #"{"type": "string"}"#),
        ("/paths/~1a/post/requestBody", #"{"name": "pet""#),
        ("/paths/~1a/post/requestBody/content/application~1json/schema/$ref", ##""#/definitions/Pet""##),
        ("/paths/~1a/post/responses/200/content/application~1octet-stream/schema", #"{"type": "file"}"#),
        ("/paths/~1a/put/requestBody/content/application~1x-www-form-urlencoded/schema", #"[{"name": "f""#),
        ("/paths/~1a/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties/f", #"{"name": "f""#),
        ("/paths/~1a/put/requestBody/content/application~1x-www-form-urlencoded/schema/required/0", #""f""#),
        ("/components/requestBodies/shared", #"{"name": "shared""#),
        ("/components/schemas/Pet/properties/name/nullable", "true}"),
    ])
    func everyNodeHasItsLocationInTheDocument(pointer: String, source: String) {
        #expect(Self.upgraded.source(of: pointer, length: source.utf8.count) == source)
    }

    /// Schemas are distinguished by their locations.
    @Test func upgradedNodesHaveUniqueLocations() throws {
        let upgraded = Upgraded(
            #"""
            "paths": {"/a": {
              "parameters": [{"name": "x", "in": "formData", "type": "string"}],
              "put": {"parameters": [{"name": "y", "in": "formData", "type": "string"}]},
              "post": {"parameters": []},
              "patch": {}
            }}
            """#
        )
        let schema = "requestBody/content/application~1x-www-form-urlencoded/schema"
        let locations = ["put", "post", "patch"].compactMap { method in
            JSONPointer("/paths/~1a/\(method)/\(schema)").flatMap { upgraded.root.at($0) }?.location.offset
        }
        #expect(Set(locations).count == 3)
    }

    private static let pointers = [
        ("/definitions/Pet", "/components/schemas/Pet"),
        ("/definitions/Pet/properties/name", "/components/schemas/Pet/properties/name"),
        ("/parameters/shared", "/components/requestBodies/shared"),
        ("/parameters/shared/schema", "/components/requestBodies/shared/content/application~1json/schema"),
        ("/paths/~1a/post/parameters/0", "/paths/~1a/post/parameters/0"),
        ("/paths/~1a/post/parameters/0/items", "/paths/~1a/post/parameters/0/schema/items"),
        ("/paths/~1a/post/parameters/1/schema", "/paths/~1a/post/requestBody/content/application~1json/schema"),
        ("/paths/~1a/post/responses/200/schema", "/paths/~1a/post/responses/200/content/application~1octet-stream/schema"),
        ("/definitions/Gone/items", "/components/schemas/Gone/items"),
    ]

    private static let translation = UpgradedPointers(written: upgraded.written, upgraded: [(JSONPointer(), upgraded.root)])

    @Test(arguments: pointers)
    func pointersIntoTheDocumentReferToTheSameNode(written: String, upgraded: String) throws {
        let pointer = try #require(JSONPointer(written))
        #expect(Self.translation.upgraded(pointer).description == upgraded)
    }

    @Test(arguments: pointers + [("/paths/~1a/post/parameters/0", "/paths/~1a/post/parameters/0/schema"), ("/paths/~1b", "/paths/~1b")])
    func pointersAreConvertedBack(written: String, upgraded: String) throws {
        let pointer = try #require(JSONPointer(upgraded))
        #expect(Self.translation.written(pointer).description == written)
    }
}
