import Foundation
import Testing

/// A description may nest to the reader's limit of 512: it is read, and schemas that are too deep for the compiler accept any value.
@Suite struct DeepDescriptionTests {
    @Test(arguments: [
        "\"type\": \"array\", \"items\": NEXT", "\"additionalProperties\": NEXT", "\"allOf\": [NEXT]", "\"properties\": {\"a\": NEXT}",
        "\"oneOf\": [NEXT, {\"type\": \"integer\"}]",
    ])
    func deeplyNestedSchemasAreRead(_ body: String) throws {
        let levels = body.contains("[NEXT") || body.contains("{\"a\"") ? 250 : 500
        let halves = body.components(separatedBy: "NEXT")
        let schema =
            String(repeating: "{" + halves[0], count: levels) + "{\"type\": \"string\"}" + String(repeating: halves[1] + "}", count: levels)
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Deep", "version": "1"}, "paths": {}, "components": {"schemas": {"Deep": \(schema)}}}
            """
        try Workplace.with(["api.json": text]) { place in
            let outcome = try place.run("generate", "api.json", "--output", "Out", "--module", "Deep", "--report", "report.json")
            #expect(outcome.status == 0, "\(outcome.errors)")
            let report = try #require(place.text("report.json"))
            #expect(report.contains("60 deep") || report.contains("100 references"))
        }
    }
}
