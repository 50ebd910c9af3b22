import APIDescription
import Testing

@testable import Planning

/// Parts of a description that the emitted types don't express are in the report.
@Suite struct NarrowedPlacesTests {
    @Test func limitsOfIntegersBeyondTheirTypeAreReported() throws {
        let narrowed = try report(
            schemas: """
                {"Count": {"type": "integer", "minimum": -1e50, "maximum": 1e50}, "Wide": {"type": "integer", "maximum": 1e30},
                 "Chosen": {"type": "integer", "maximum": 1e50, "x-swift-type": "Decimal"}, "Size": {"type": "number", "maximum": 1e50}}
                """
        )
        #expect(narrowed.map(\.pointer.text) == ["#/components/schemas/Count/minimum", "#/components/schemas/Count/maximum"])
    }

    private func report(schemas: String) throws -> [Remark] {
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {}, "components": {"schemas": \(schemas)}}
            """
        return try ClientPlan(ofDescription: text).report.narrowed
    }
}
