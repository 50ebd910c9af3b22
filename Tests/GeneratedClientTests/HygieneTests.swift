import Foundation
import Testing

/// Code that no client contains: code that traps, and APIs that older systems lack.
@Suite("Code of the client")
struct HygieneTests {
    @Test("No code traps or unwraps by force")
    func doesNotTrap() {
        let trapping: Set = [
            "fatalError", "preconditionFailure", "precondition", "assertionFailure", "assert", "unowned", "unsafeBitCast", "abort", "exit",
        ]
        #expect(CodeLine.all.filter { !trapping.isDisjoint(with: $0.words) } == [])
        // A `!` after an operand other than `!=`, including `try!` and `as!`.
        let forced = CodeLine.all.filter { $0.text.contains("!") }.filter { $0.text.contains(/[\w)\]>?]!(?!=)/) }
        #expect(forced == [])
    }

    @Test("All APIs are available in macOS 13, iOS 16, tvOS 16, watchOS 9 and Swift 6.1")
    func isOldEnough() {
        let newer: Set = [
            "Mutex", "Atomic", "Synchronization", "Span", "RawSpan", "MutableSpan", "MutableRawSpan", "OutputSpan", "UTF8Span",
            "InlineArray", "Int128", "UInt128", "Observable", "Observation", "Observations", "Predicate", "TaskExecutor",
            "withDiscardingTaskGroup", "withThrowingDiscardingTaskGroup", "withTaskExecutorPreference", "Escapable", "lifetime",
        ]
        #expect(CodeLine.all.filter { !newer.isDisjoint(with: $0.words) } == [])
    }

    @Test(
        "No spelling needs a newer system or compiler",
        arguments: [
            "AsyncSequence<", "nonisolated(nonsending)", "encodingInvalidCharacters", "isolated deinit", "Task.immediate",
            "@concurrent", "#available", "@_", ".bytes(for:",
        ]
    )
    func isSpelledForOldSystems(_ spelling: String) {
        // Every compiler since 5.1 knows it, and Apple's interfaces use it; nothing else ranks two initializers.
        let known = "@_disfavoredOverload"
        #expect(CodeLine.all.filter { $0.text.replacing(known, with: "").contains(spelling) } == [])
    }

    @Test("Only frameworks of the system are imported, except by the transport for AsyncHTTPClient")
    func imports() {
        let lines = CodeLine.all.filter { !$0.place.hasPrefix("HTTPClientTransport.swift:") }
        let imports = lines.filter { $0.words.contains("import") }.compactMap { $0.text.split(separator: " ").last }
        // A template imports the modules of the types that its declarations mention.
        #expect(Set(imports).subtracting(["{{module}}"]) == ["CryptoKit", "Foundation", "FoundationNetworking"])
        let crypto = lines.filter { $0.words.contains("CryptoKit") && $0.words.contains("import") }
        #expect(crypto.allSatisfy { $0.place.hasPrefix("WebhookSigningKey.swift:") || $0.place.hasPrefix("CacheQuery.swift:") })
    }

    @Test("Unchecked code is preceded by an explanation")
    func unchecked() {
        let trusted = CodeLine.all.filter { $0.text.contains("@unchecked") || $0.text.contains("nonisolated(unsafe)") }
        #expect(trusted.filter { !$0.followsComment } == [])
    }
}

/// A line of the client's sources, or of their templates.
private struct CodeLine: Equatable, CustomTestStringConvertible {
    let place: String
    /// Without comments and the contents of string literals.
    let text: String
    let followsComment: Bool

    var testDescription: String { "\(place): \(text)" }

    var words: Set<String> {
        Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    }

    static let all: [CodeLine] = {
        let files =
            SourceTree.files(in: "Generated", withExtension: ["swift"])
            + SourceTree.files(in: "Templates", withExtension: ["swift", "mustache"])
        // Pages show users' code, which may unwrap known values.
        let pages = ["readme", "catalog", "page_", "_page_"]
        return files.filter { file in !pages.contains { file.lastPathComponent.hasPrefix($0) } }.flatMap { file -> [CodeLine] in
            let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
            return lines.indices.map { index in
                CodeLine(
                    place: "\(file.lastPathComponent):\(index + 1)",
                    text: code(of: lines[index]),
                    followsComment: index > 0 && lines[index - 1].drop { $0 == " " }.hasPrefix("// ")
                )
            }
        }
    }()

    private static func code(of line: Substring) -> String {
        guard line.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "{") }) else {
            return String(line)
        }
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return "" }
        return String(line.replacing(/"(?:\\.|[^"\\])*"/, with: "\"\"").replacing(/\/\/.*|\{\{!.*?\}\}/, with: ""))
    }
}
