import Foundation
import TestSupport
import Testing

@testable import Rendering

/// Text of any kind in a file that is compiled, formatted and run.
@Suite(.enabled(if: Toolchain.isThere))
struct HostileTextTests {
    private let texts: [String]

    init() {
        var random = SeededGenerator(seed: 3)
        texts = (0..<400).map { _ in random.hostileText() }
    }

    @Test func literalsHaveTheValueThatTheyStandFor() throws {
        let source =
            texts.map { "show(\(SwiftLiteral.string($0)))" }.joined(separator: "\n") + """

                func show(_ text: String) {
                    print(text.unicodeScalars.map { String($0.value) }.joined(separator: " "))
                }

                """
        let folder = try SourceFolder(source)
        let problems = try folder.run("swiftc", ["-Onone", "main.swift", "-o", "program"])
        try #require(problems == "")
        let findings = try folder.lint()
        #expect(findings == "")
        let shown = try folder.run("program", []).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(shown == texts.map { $0.unicodeScalars.map { String($0.value) }.joined(separator: " ") } + [""])
    }

    @Test func commentsEndWhereTheyShould() throws {
        var lines = ["struct Comments {"]
        for (index, text) in texts.enumerated() {
            let comment = DocComment.text([text, texts[(index + 1) % texts.count]])
            lines += comment.split(separator: "\n").map { "    " + $0 }
            lines.append("    var value\(index): Int?")
        }
        let folder = try SourceFolder((lines + ["}", ""]).joined(separator: "\n"))
        let problems = try folder.run("swiftc", ["-typecheck", "-parse-as-library", "main.swift"])
        try #require(problems == "")
        let findings = try folder.lint()
        #expect(findings == "")
    }
}
