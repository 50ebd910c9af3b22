import APIDescription
import Reporting
import Testing

@testable import Planning

/// Schemas that are made of each other in every way are planned, and the plan stays small.
@Suite struct HostileSchemasTests {
    /// `count` schemas, each made by `schema` from its number.
    private func plan(_ count: Int, _ schema: (Int) -> String) throws -> ClientPlan {
        let schemas = (0..<count).map { "\"S\($0)\": \(schema($0))" }.joined(separator: ",")
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {}, "components": {"schemas": {\(schemas)}}}
            """
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let api = API.load(path: "spec.json", files: &sources, readFile: { _ in [UInt8](text.utf8) }, diagnostics: &diagnostics)
        let options = ClientOptions(module: "Example", clientName: "Client", descriptionPath: "spec.json")
        return ClientPlan(of: try #require(api), options: options, diagnostics: &diagnostics)
    }

    private func references(_ count: Int) -> String {
        (0..<count).map { "{\"$ref\": \"#/components/schemas/S\($0)\"}" }.joined(separator: ",")
    }

    @Test(arguments: ["allOf", "oneOf", "anyOf"])
    func eachIsMadeOfAll(_ keyword: String) throws {
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

    @Test func combinedUnionsDoNotMultiplyWithoutEnd() throws {
        let members = (0..<30).map { "{\"required\": [\"k\($0)\"], \"properties\": {\"k\($0)\": {\"type\": \"string\"}}}" }
        let plan = try plan(6) { number in
            number < 3 ? "{\"oneOf\": [\(members.joined(separator: ","))]}" : "{\"allOf\": [\(references(number))]}"
        }
        #expect(plan.models.count < 4000)
    }
}
