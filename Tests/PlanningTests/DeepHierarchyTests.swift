import Testing

@testable import Planning

/// Schemas that extend each other on many levels (OpenAPI 3.1, 4.8.25).
@Suite struct DeepHierarchyTests {
    @Test func theLastOfManyLevelsIsACaseOfTheFirst() throws {
        let levels = (1...120).map { level in
            """
            "L\(level)": {"allOf": [{"$ref": "#/components/schemas/L\(level - 1)"},
            {"type": "object", "properties": {"p\(level)": {"type": "integer"}}}]}
            """
        }
        let plan = try ClientPlan(
            ofDescription: """
                {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {}, "components": {"schemas": {
                "L0": {"type": "object", "discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}}},
                "Owner": {"type": "object", "properties": {"level": {"$ref": "#/components/schemas/L0"}}},
                \(levels.joined(separator: ","))}}}
                """
        )
        let declarations = Dictionary(uniqueKeysWithValues: plan.models.map { ($0.declaration.name.text, $0.declaration) })
        guard case .union(let union)? = declarations["L0"], case .structure(let last)? = declarations["L120"] else {
            Issue.record("L0 isn't a union, or L120 isn't a structure")
            return
        }
        #expect(union.cases.count == 121)
        #expect(last.properties.count == 121)
    }
}
