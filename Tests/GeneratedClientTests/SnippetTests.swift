import Foundation
import Testing

/// The READMEs show only Swift that compiles: lines of the files named `…Snippets.swift`, and of the program that tests
/// `HTTPClientTransport`.
@Suite("Snippets of the READMEs")
struct SnippetTests {
    @Test("Each snippet is in one of the files, line by line", arguments: ["README.md", "Templates/README.md"])
    func compile(path: String) throws {
        let readme = try String(contentsOf: SourceTree.root.appending(path: path), encoding: .utf8)
        let files = [
            "GeneratedClientTests/Snippets/Snippets.swift", "RuntimeTests/HTTPClientTransport/main.swift",
            "DescribedClientTests/StubSnippets.swift", "DescribedClientTests/WebhookSnippets.swift",
            "DescribedClientTests/TelemetrySnippets.swift", "DescribedClientTests/CachingSnippets.swift",
            "GoldenTests/Cases/tests_of_calls_and_examples/tests/IssuesTests.swift",
        ]
        let compiled = try files.flatMap { name in
            let file = SourceTree.root.appending(path: "Tests/\(name)")
            return lines(of: try String(contentsOf: file, encoding: .utf8))
        }
        let snippets = readme.matches(of: /```swift\n((?:[^`]|`(?!``))*)```/).map { String($0.1) }
            // Those of another client are compiled by the golden tests.
            .filter { !$0.contains("Petstore") }
        #expect(snippets.count >= 3)
        for snippet in snippets {
            let all = lines(of: snippet)
            let imports = all.filter { $0.hasPrefix("import ") }
            #expect(imports.allSatisfy(compiled.contains))
            #expect(compiled.contains(all.filter { !$0.hasPrefix("import ") }), "\(snippet)")
        }
    }

    /// Those that are not blank, with single spaces.
    private func lines(of text: String) -> [String] {
        text.split(separator: "\n")
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}
