import Mustache
import Reporting

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
        var fence: ArraySlice<UInt8>?
        for line in lines {
            let bytes = Array(line.utf8)
            let text = bytes.drop { $0 == space }
            if let open = fence {
                wrapped.append(line)
                if text.starts(with: open) { fence = nil }
            } else if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
                fence = text.prefix(3)
                wrapped.append(line)
            } else if bytes.count > width, bytes[...].length > width, isProse(bytes, text) {
                wrapped += split(text, indentation: bytes.count - text.count)
            } else {
                wrapped.append(line)
            }
        }
        return wrapped
    }

    private static let space = UInt8(ascii: " ")

    private static func isProse(_ line: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, !"|#<".utf8.contains(first), !line.has(UInt8(ascii: "\t")) else { return false }
        // Four spaces indent code or continue a list item, which is rarely so long.
        return line.count - text.count < 4
    }

    /// Returns the indentation of continuation lines, which align with the text of a list item.
    private static func hangingIndent(of text: ArraySlice<UInt8>, after indentation: Int) -> Int {
        let marker = text.prefix { $0 != space }
        let isBullet = marker.count == 1 && marker.first.map("-*+".utf8.contains) == true
        return indentation + (isBullet || isNumber(marker, endingWith: ".") ? marker.count + 1 : 0)
    }

    /// Returns whether a word consists of digits and a mark, like that of an item in a numbered list.
    private static func isNumber(_ word: ArraySlice<UInt8>, endingWith marks: String) -> Bool {
        guard let last = word.last, marks.utf8.contains(last) else { return false }
        return word.dropLast().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Each line is a part of the original one, after its indentation.
    ///
    /// - Parameter indentation: The number of spaces before the text.
    private static func split(_ text: ArraySlice<UInt8>, indentation: Int) -> [String] {
        let indent = hangingIndent(of: text, after: indentation)
        // In most texts, each byte is a character.
        let isSimple = text.length == text.count
        var lines: [String] = []
        var current = indentation
        var length = indentation
        var (first, end) = (text.startIndex, text.startIndex)
        var start = text.startIndex
        while true {
            var wordEnd = start
            while wordEnd < text.endIndex, text[wordEnd] != space { wordEnd += 1 }
            let wordLength = isSimple ? wordEnd - start : text[start..<wordEnd].length
            if end > text.startIndex, length + 1 + wordLength > width, mayBegin(text[start..<wordEnd]) {
                lines.append(line(text[first..<end], indentation: current))
                current = indent
                first = start
                length = indent + wordLength
            } else {
                length += wordLength + (end > text.startIndex ? 1 : 0)
            }
            end = wordEnd
            guard end < text.endIndex else { break }
            start = end + 1
        }
        return lines + [line(text[first..<end], indentation: current)]
    }

    private static func line(_ text: ArraySlice<UInt8>, indentation: Int) -> String {
        let line = String(decoding: text, as: UTF8.self)
        return indentation == 0 ? line : String(repeating: " ", count: indentation) + line
    }

    /// Returns whether a line that begins with this word is still prose.
    private static func mayBegin(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        return !"-+*#>|=~<:_".utf8.contains(first) && !word.starts(with: "```".utf8) && !isNumber(word, endingWith: ".)")
    }
}
