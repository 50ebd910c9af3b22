import APIDescription
import Testing

@testable import Planning

/// Schemas that refer to each other in every way are planned, and the plan stays small.
@Suite struct HostileSchemasTests {
    /// `count` schemas, each made by `schema` from its number.
    private func plan(_ count: Int, _ schema: (Int) -> String) throws -> ClientPlan {
        let schemas = (0..<count).map { "\"S\($0)\": \(schema($0))" }.joined(separator: ",")
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {}, "components": {"schemas": {\(schemas)}}}
            """
        return try ClientPlan(ofDescription: text)
    }

    private func references(_ count: Int) -> String {
        (0..<count).map { "{\"$ref\": \"#/components/schemas/S\($0)\"}" }.joined(separator: ",")
    }

    private func reference(_ number: Int) -> String { "{\"$ref\": \"#/components/schemas/S\(number)\"}" }

    @Test(arguments: ["allOf", "oneOf", "anyOf"])
    func schemasThatCombineAllOthersEnd(_ keyword: String) throws {
        let all = references(12)
        let plan = try plan(12) { "{\"\(keyword)\": [\(all)], \"properties\": {\"p\($0)\": {\"type\": \"string\"}}}" }
        #expect((12...100).contains(plan.models.count))
    }

    @Test(arguments: ["\"allOf\": [NEXT]", "\"oneOf\": [NEXT, {\"type\": \"string\"}]", "\"items\": NEXT", "\"anyOf\": [NEXT]"])
    func aChainOfThousands(_ body: String) throws {
        let plan = try plan(2000) { number in
            let next = number == 1999 ? "{\"type\": \"boolean\"}" : "{\"$ref\": \"#/components/schemas/S\(number + 1)\"}"
            return "{" + body.replacing("NEXT", with: next) + "}"
        }
        #expect(plan.models.count >= 2000)
    }

    /// A chain of references: the last target counts, also for schemas that are combined with the first reference.
    @Test func aChainOfTenThousandReferences() throws {
        let plan = try plan(10_000) { number in
            switch number {
            case 0: "{\"allOf\": [\(reference(2)), {\"properties\": {\"own\": \(reference(1))}}]}"
            case 9999: "{\"type\": [\"object\", \"null\"], \"properties\": {\"end\": {\"type\": \"string\"}}}"
            default: reference(number + 1)
            }
        }
        guard case .structure(let structure) = plan.models[0].declaration else {
            Issue.record("an object with further keywords is an object")
            return
        }
        #expect(structure.properties.map(\.name) == ["end", "own"])
        guard case .optionalNullable = structure.properties[1].presence else {
            Issue.record("null is found through the full chain")
            return
        }
    }

    /// The reader allows 512 levels. Types are nested less deeply, and the report lists the places.
    @Test(arguments: ["\"items\": NEXT", "\"additionalProperties\": NEXT", "\"properties\": {\"a\": NEXT}", "\"oneOf\": [NEXT, true]"])
    func deeplyNestedSchemasEnd(_ body: String) throws {
        var schema = "{\"type\": \"string\"}"
        for _ in 0..<100 { schema = "{" + body.replacing("NEXT", with: schema) + "}" }
        let plan = try plan(1) { _ in schema }
        #expect(plan.models.count == 1)
        #expect(plan.report.untyped.contains { $0.why.contains("deep") || $0.why.contains("others") } || body.contains("oneOf"))
    }

    @Test func combinedUnionsAreLimited() throws {
        let members = (0..<30).map { "{\"required\": [\"k\($0)\"], \"properties\": {\"k\($0)\": {\"type\": \"string\"}}}" }
        let plan = try plan(6) { number in
            number < 3 ? "{\"oneOf\": [\(members.joined(separator: ","))]}" : "{\"allOf\": [\(references(number))]}"
        }
        #expect(plan.models.count < 4000)
    }
}
