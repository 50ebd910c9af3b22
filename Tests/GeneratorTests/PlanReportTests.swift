import APIDescription
import Foundation
import Planning
import Testing

@testable import generator

@Suite struct PlanReportTests {
    private let full: PlanReport = {
        var report = PlanReport()
        report.operationsInDescription = 12
        report.operationsEmitted = 11
        report.schemasInDescription = 3
        report.schemasEmitted = 2
        report.untyped = [.init(pointer: "#/components/schemas/X/properties/y", why: "no type is \"given\"")]
        report.narrowed = [.init(pointer: "#/components/schemas/Pet/not", why: "the client doesn't check this; the server does")]
        report.paging = [.init(pointer: "#/paths/~1a/get", why: "x-pagination: \"a\"")]
        report.leftOut = [.init(pointer: "#/paths/~1a/get", why: "a\\b\n\t\u{1}"), .init(pointer: "#/components/schemas/É", why: "")]
        report.names = [.init(name: "a.list", kind: .method, pointer: "#/paths/~1a/get", why: "the operationId \"listA\"")]
        report.types = [.init(pointer: "#/components/schemas/Pet", type: "Pet"), .init(pointer: "#/components/schemas/A b", type: "AB")]
        return report
    }()

    @Test func entriesAreInDescriptionOrderOnePerLine() {
        #expect(
            full.json == #"""
                {
                  "operations": {"in_description": 12, "emitted": 11},
                  "schemas": {"in_description": 3, "emitted": 2},
                  "untyped": [
                    {"pointer": "#/components/schemas/X/properties/y", "why": "no type is \"given\""}
                  ],
                  "narrowed": [
                    {"pointer": "#/components/schemas/Pet/not", "why": "the client doesn't check this; the server does"}
                  ],
                  "paging": [
                    {"pointer": "#/paths/~1a/get", "why": "x-pagination: \"a\""}
                  ],
                  "left_out": [
                    {"pointer": "#/paths/~1a/get", "why": "a\\b\n\t\u0001"},
                    {"pointer": "#/components/schemas/É", "why": ""}
                  ],
                  "names": [
                    {"name": "a.list", "kind": "method", "pointer": "#/paths/~1a/get", "why": "the operationId \"listA\""}
                  ],
                  "types": {
                    "#/components/schemas/Pet": "Pet",
                    "#/components/schemas/A b": "AB"
                  }
                }

                """#
        )
    }

    @Test func isJSON() throws {
        struct Report: Decodable {
            struct Remark: Decodable { var pointer: String, why: String }
            var leftOut: [Remark]
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let report = try decoder.decode(Report.self, from: Data(full.json.utf8))
        #expect(report.leftOut.map(\.why) == full.leftOut.map(\.why))
    }
}
