import Foundation

/// The messages of long sessions as a server sends them: a JSON array of objects, formatted as by JavaScript.
///
/// A message has 750 bytes on average. Every other one has tool calls, whose arguments are JSON in a string. Texts have line breaks and
/// quotes, and one in six has non-ASCII characters. A third of the optional members are null.
struct MessageHistory {
    private var random = SampleGenerator(seed: 2026)

    static func text(messages count: Int) -> Data {
        var history = MessageHistory()
        let sessions = (0..<max(count / 200, 1)).map { _ in history.random.identifier() }
        let messages = (0..<count).map { history.message(session: sessions[$0 / 200 % sessions.count]) }
        return Data("[\(messages.joined(separator: ","))]".utf8)
    }

    /// Returns an array of rows of numbers, such as measurements.
    static func numbers(count: Int) -> Data {
        var random = SampleGenerator(seed: 7)
        let numbers = (0..<count).map { index in
            switch index % 4 {
            case 0: "\(random.number(0...100_000))"
            case 1: "\(Double(random.number(-1_000_000...1_000_000)) / 1000)"
            case 2: "\(Double.random(in: -180...180, using: &random))"
            default: "\(Double.random(in: 0...1, using: &random) * 1e-7)"
            }
        }
        return Data("[\(numbers.joined(separator: ","))]".utf8)
    }

    private mutating func message(session: String) -> String {
        let toolCalls = (0..<(random.once(in: 2) ? random.number(1...2) : 0)).map { _ in toolCall() }
        let answers = !random.once(in: 5)
        return object([
            ("id", quoted(random.identifier())),
            ("sessionId", quoted(session)),
            ("role", quoted(random.pick(["user", "assistant", "assistant", "tool"]))),
            ("userInput", quoted(prose(words: 4...24))),
            ("assistantResponse", answers ? quoted(prose(words: 8...50)) : "null"),
            ("reasoning", random.once(in: 3) ? quoted(prose(words: 6...30)) : "null"),
            ("reasoningDuration", random.once(in: 2) ? "\(random.number(100...90_000))" : "null"),
            ("toolCalls", toolCalls.isEmpty ? "null" : "[\(toolCalls.joined(separator: ","))]"),
            ("model", quoted(random.pick(["claude-sonnet-4-5", "gpt-5-mini", "gemini-2.5-pro"]))),
            ("inputTokens", "\(random.number(200...180_000))"),
            ("outputTokens", "\(random.number(1...8000))"),
            ("cacheReadTokens", random.once(in: 2) ? "\(random.number(0...150_000))" : "null"),
            ("cost", "\(Double(random.number(10...900_000)) / 1_000_000)"),
        ])
    }

    private mutating func toolCall() -> String {
        let file = "src/\(random.pick(Self.words))/\(random.pick(Self.words)).ts"
        let input = object([
            ("path", quoted(file)), ("pattern", quoted(prose(words: 2...4))), ("limit", "\(random.number(1...500))"),
        ])
        return object([
            ("id", quoted("toolu_\(random.identifier().prefix(18))")),
            ("name", quoted(random.pick(["Bash", "ReadText", "Grep", "Edit", "mcp__tracker__list_issues"]))),
            ("type", quoted("tool_use")),
            ("input", quoted(input)),
            ("result", quoted(prose(words: 3...30))),
            ("isError", random.once(in: 8) ? "true" : "false"),
            ("finished", "true"),
        ])
    }

    private mutating func prose(words range: ClosedRange<Int>) -> String {
        let isPlain = !random.once(in: 6)
        var text = ""
        for _ in 0..<random.number(range) {
            if !text.isEmpty { text += random.once(in: 12) ? "\n" : " " }
            let word = !isPlain && random.once(in: 5) ? random.pick(Self.wordsBeyondASCII) : random.pick(Self.words)
            text += random.once(in: 30) ? "\"\(word)\"" : word
        }
        return text
    }

    private func object(_ members: [(String, String)]) -> String {
        "{\(members.map { "\"\($0)\":\($1)" }.joined(separator: ","))}"
    }

    private func quoted(_ text: String) -> String {
        var escaped: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"): escaped += "\\n".utf8
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): escaped += [UInt8(ascii: "\\"), byte]
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped + [UInt8(ascii: "\"")], as: UTF8.self)
    }

    private static let words = [
        "the", "session", "returns", "a", "list", "of", "messages", "which", "contains", "every", "commit", "since", "last", "release",
        "please", "summarize", "failing", "tests", "and", "then", "open", "pull", "request", "with", "fix", "function", "parser", "stream",
    ]
    private static let wordsBeyondASCII = ["naïve", "Größe", "déjà", "—", "日本語", "проверка", "👍", "ångström"]
}
