import Foundation
import TestSupport
import Testing

@testable import Rendering

/// Text of any kind in a file that is compiled, formatted and run.
@Suite(.enabled(if: SourceFolder.isUsable))
struct HostileTextTests {
    private let texts: [String]

    init() {
        var random = SeededGenerator(seed: 3)
        texts = (0..<400).map { _ in random.hostileText() }
    }

    @Test func literalsEvaluateToTheirText() async throws {
        let source =
            texts.map { "show(\(SwiftLiteral.string($0)))" }.joined(separator: "\n") + """

                func show(_ text: String) {
                    print(text.unicodeScalars.map { String($0.value) }.joined(separator: " "))
                }

                """
        let folder = try SourceFolder(source)
        try #require(try await folder.compile("-Onone", "-warnings-as-errors", "-o", "program").failure == "")
        #expect(try await folder.lint().failure == "")
        let run = try await folder.runProgram("program")
        #expect(run.status == 0)
        let shown = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(shown == texts.map { $0.unicodeScalars.map { String($0.value) }.joined(separator: " ") } + [""])
    }

    @Test func hostileTextDoesNotEndComments() async throws {
        var lines = ["struct Comments {"]
        for (index, text) in texts.enumerated() {
            let comment = DocComment.text([text, texts[(index + 1) % texts.count]])
            lines += comment.split(separator: "\n").map { "    " + $0 }
            lines.append("    var value\(index): Int?")
        }
        let folder = try SourceFolder((lines + ["}", ""]).joined(separator: "\n"))
        try #require(try await folder.compile("-typecheck", "-warnings-as-errors", "-parse-as-library").failure == "")
        #expect(try await folder.lint().failure == "")
    }
}
