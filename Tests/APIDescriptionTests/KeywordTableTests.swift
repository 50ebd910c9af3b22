import Foundation
import Testing

@testable import APIDescription

/// The documented table of keywords matches the reader's.
@Suite struct KeywordTableTests {
    private static let path = "Sources/Keywords.md"

    @Test func theTableListsEveryKeyword() throws {
        let text = Self.table
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try text.write(toFile: Self.path, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOfFile: Self.path, encoding: .utf8)
        #expect(written == text, "record it with RECORD_GOLDEN=1 swift test --filter KeywordTableTests")
    }

    private static var table: String {
        var lines = [
            "# Keywords",
            "",
            "What becomes of each keyword of OpenAPI 3.0, 3.1 and 3.2.",
            "",
            "- **code**: it decides what is emitted.",
            "- **documentation**: it reaches the emitted documentation.",
            "- **unchecked**: it restricts values, which is left to the server; the report lists it under `narrowed`.",
            "- **ignored**: it is of no consequence for a client.",
            "- **reported**: it, or part of what it describes, is not emitted; the report lists it under `narrowed` or `untyped`.",
            "",
            "A test adds each keyword to a description and compares the clients of both.",
        ]
        for object in DescribedObject.allCases {
            lines += section(object.rawValue + " Object", object.keywords)
        }
        lines += section("Schema Object", SchemaKeyword.all.map { Keyword(name: $0.name, use: $0.use) })
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(_ title: String, _ keywords: [Keyword]) -> [String] {
        ["", "## \(title)", "", "| keyword | use |", "|---|---|"] + keywords.map { "| `\($0.name)` | \(text(of: $0.use)) |" }
    }

    private static func text(of use: KeywordUse) -> String {
        switch use {
        case .code: "code"
        case .documentation: "documentation"
        case .unchecked: "unchecked"
        case .ignored(let reason): "ignored: \(reason)"
        case .reported(let reason): "reported: \(reason)"
        }
    }
}
