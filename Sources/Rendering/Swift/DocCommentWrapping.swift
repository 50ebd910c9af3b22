/// Breaks long lines of prose in comments.
///
/// Only lines whose Markdown survives a break are broken: tables, headings, fenced and indented code stay as they are, and no new line begins with
/// a character that Markdown would read as the start of a list, a quotation, a heading or a table.
enum DocCommentWrapping {
    /// The maximum length of a line in characters, without `/// `. The declarations of a client are nested at most five deep, so that no line
    /// exceeds the limit for code.
    static let width = 116

    /// The lines, those that are too long in several.
    static func wrap(_ lines: [String]) -> [String] {
        guard lines.contains(where: { $0.utf8.count > width }) else { return lines }
        var wrapped: [String] = []
        var fence: Substring?
        for line in lines {
            let text = line.drop { $0 == " " }
            if let open = fence {
                wrapped.append(line)
                if text.hasPrefix(open) { fence = nil }
            } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
                fence = text.prefix(3)
                wrapped.append(line)
            } else if line.count > width, isProse(line, text) {
                wrapped += split(line, indent: hangingIndent(of: line, text))
            } else {
                wrapped.append(line)
            }
        }
        return wrapped
    }

    private static func isProse(_ line: String, _ text: Substring) -> Bool {
        guard let first = text.first, !"|#<".contains(first), !line.contains("\t") else { return false }
        // Four spaces are code, unless they continue an item of a list; those are rarely so long.
        return line.count - text.count < 4
    }

    /// The indentation of further lines: below the text of a list item.
    private static func hangingIndent(of line: String, _ text: Substring) -> String {
        let indent = line.count - text.count
        let marker = text.prefix { !$0.isWhitespace }
        let isItem = ["-", "*", "+"].contains(marker) || (marker.hasSuffix(".") && marker.dropLast().allSatisfy(\.isNumber))
        return String(repeating: " ", count: indent + (isItem ? marker.count + 1 : 0))
    }

    private static func split(_ line: String, indent: String) -> [String] {
        let start = String(line.prefix { $0 == " " })
        var lines: [String] = []
        var current = start
        var length = start.count
        for word in line.dropFirst(start.count).split(separator: " ", omittingEmptySubsequences: false) {
            if length > current.prefix(while: { $0 == " " }).count, length + 1 + word.count > width, mayBegin(word) {
                lines.append(current)
                current = indent + word
                length = indent.count + word.count
            } else {
                let isFirst = current.allSatisfy { $0 == " " }
                current += (isFirst ? "" : " ") + word
                length += word.count + (isFirst ? 0 : 1)
            }
        }
        return lines + [current]
    }

    /// Whether a line may begin with a word without becoming something else than prose.
    private static func mayBegin(_ word: Substring) -> Bool {
        guard let first = word.first else { return false }
        if "-+*#>|=~<:_".contains(first) || word.hasPrefix("```") { return false }
        return !(word.last.map { ".)".contains($0) } == true && word.dropLast().allSatisfy(\.isNumber))
    }
}
