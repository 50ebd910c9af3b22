import Foundation
import Testing

@testable import generator

@Suite struct GenerationReportTests {
    private let full = GenerationReport(
        operations: .init(inDescription: 12, emitted: 11),
        schemas: .init(inDescription: 3, emitted: 2),
        untyped: [.init(pointer: "#/components/schemas/X/properties/y", why: "no type is \"given\"")],
        leftOut: [.init(pointer: "#/paths/~1a/get", why: "a\\b\n\t\u{1}"), .init(pointer: "#/components/schemas/É", why: "")],
        types: [.init(pointer: "#/components/schemas/Pet", swiftType: "Pet"), .init(pointer: "#/components/schemas/A b", swiftType: "AB")]
    )

    @Test func isWrittenInDescriptionOrderOneEntryToALine() {
        #expect(
            full.json == #"""
                {
                  "operations": {"in_description": 12, "emitted": 11},
                  "schemas": {"in_description": 3, "emitted": 2},
                  "untyped": [
                    {"pointer": "#/components/schemas/X/properties/y", "why": "no type is \"given\""}
                  ],
                  "left_out": [
                    {"pointer": "#/paths/~1a/get", "why": "a\\b\n\t\u0001"},
                    {"pointer": "#/components/schemas/É", "why": ""}
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

@Suite struct PathTests {
    @Test(arguments: [
        ("a/b", "a/b"), ("./a//b/", "a/b"), ("spec/../api.json", "api.json"), ("../../a", "../../a"), ("a/../..", ".."), ("a/..", "."),
        ("", "."),
        ("/a/../../b", "/b"), ("/", "/"),
    ])
    func normalizing(_ path: String, _ normal: String) {
        #expect(path.normalizedPath == normal)
    }

    @Test(arguments: [
        ("api.json", "spec/generator.json", "spec/api.json"), ("../Generated", "spec/generator.json", "Generated"),
        ("/x/y", "spec/generator.json", "/x/y"), ("api.json", "generator.json", "api.json"), ("../a", "/b/c/d.json", "/b/a"),
    ])
    func seenFromWhereTheFileIsSeen(_ path: String, _ file: String, _ result: String) {
        #expect(path.path(relativeToFolderOf: file) == result)
    }
}
