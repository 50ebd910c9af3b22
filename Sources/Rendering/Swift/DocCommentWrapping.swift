import Mustache

/// Wraps long lines of prose in comments.
///
/// Only lines whose Markdown allows it are wrapped: tables, headings, and fenced and indented code are unchanged. No new line begins with a
/// character that Markdown would read as the start of a list, a quotation, a heading or a table.
enum DocCommentWrapping {
    /// The maximum length of a line in characters, without `/// `. Declarations are nested at most five deep, so lines don't exceed the
    /// limit for code.
    static let width = 116

    /// Returns the lines with long ones wrapped.
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
            } else if line[...].length > width, isProse(line, text) {
                wrapped += split(line, indent: hangingIndent(of: line, text))
            } else {
                wrapped.append(line)
            }
        }
        return wrapped
    }

    private static func isProse(_ line: String, _ text: Substring) -> Bool {
        guard let first = text.first, !"|#<".contains(first), !line.utf8.contains(UInt8(ascii: "\t")) else { return false }
        // Four spaces indent code or continue a list item, which is rarely so long.
        return line.utf8.count - text.utf8.count < 4
    }

    /// Returns the indentation of continuation lines, which align with the text of a list item.
    private static func hangingIndent(of line: String, _ text: Substring) -> String {
        let indent = line.utf8.count - text.utf8.count
        let marker = text.prefix { !$0.isWhitespace }
        let isItem = ["-", "*", "+"].contains(marker) || (marker.hasSuffix(".") && marker.dropLast().allSatisfy(\.isNumber))
        return String(repeating: " ", count: indent + (isItem ? marker.count + 1 : 0))
    }

    /// Each line is a part of the original one, after its indentation.
    private static func split(_ line: String, indent: String) -> [String] {
        let start = line.utf8.firstIndex { $0 != UInt8(ascii: " ") } ?? line.endIndex
        var lines: [String] = []
        var indentation = String(line[..<start])
        var length = indentation.utf8.count
        var (first, end) = (start, start)
        var rest = line.utf8[start...]
        while true {
            let word = Substring(rest.prefix(rest.offset(of: UInt8(ascii: " ")) ?? rest.count))
            let wordLength = word.length
            if end > start, length + 1 + wordLength > width, mayBegin(word) {
                lines.append(indentation + line[first..<end])
                indentation = indent
                first = word.startIndex
                length = indent.utf8.count + wordLength
            } else {
                length += wordLength + (end > start ? 1 : 0)
            }
            end = word.endIndex
            guard end < line.endIndex else { break }
            rest = rest[rest.index(after: end)...]
        }
        return lines + [indentation + line[first..<end]]
    }

    /// Returns whether a line that begins with this word is still prose.
    private static func mayBegin(_ word: Substring) -> Bool {
        guard let first = word.first else { return false }
        if "-+*#>|=~<:_".contains(first) || word.hasPrefix("```") { return false }
        return !(word.last.map { ".)".contains($0) } == true && word.dropLast().allSatisfy(\.isNumber))
    }
}
