import Testing

@testable import APIDescription

struct SchemaChildrenTests {
    /// A schema with a child in each role.
    private static let schema = Loaded(
        #"""
        "components": { "schemas": { "A": {
          "$ref": "#/components/schemas/B", "properties": { "p": {} }, "allOf": [{}], "oneOf": [{}], "anyOf": [{}], "prefixItems": [{}],
          "patternProperties": { "x": {} }, "items": {}, "additionalProperties": { "type": "string" }, "if": {}, "then": {}, "else": {},
          "dependentSchemas": { "p": {} }, "contentSchema": {},
          "discriminator": { "propertyName": "p", "mapping": { "b": "B" }, "defaultMapping": "B" }
        }, "B": {} } }
        """#
    ).schema("A")

    @Test(arguments: Schema.Role.allCases)
    func eachRoleHasItsChild(role: Schema.Role) {
        #expect(Self.schema?.children.filter { $0.role == role }.count == 1)
    }

    @Test func everyChildCanBeReplaced() throws {
        var schema = try #require(Self.schema)
        schema.updateChildren { $0.index += 1000 }
        #expect(schema.children.map(\.role) == Schema.Role.allCases)
        #expect(schema.children.allSatisfy { $0.schema.index >= 1000 })
    }
}
