import Mustache
import Reporting

/// Text of a description as Markdown (CommonMark with GitHub's tables).
///
/// Descriptions are Markdown (OpenAPI 3.1, 4.3), so emphasis, lists, code and links are preserved. Constructs that would affect the
/// surrounding page are changed: HTML is shown as text, headings become bold, open fences are closed, and broken links become text.
enum Markdown {
    /// Returns a text of several lines as paragraphs of a page.
    static func page(_ text: String) -> String {
        var blocks = MarkdownBlocks()
        for line in DocComment.lines(of: HTMLText.markdown(text)) { blocks.add(line) }
        blocks.finish()
        return blocks.text
    }

    /// Returns a text on one line, for a table cell or a list item. Paragraphs are separated by `<br>`.
    static func line(_ text: String) -> String {
        if isPlain(text) { return text }
        var paragraphs: [String] = []
        var current: [String] = []
        for line in DocComment.lines(of: HTMLText.markdown(text)) {
            let words = withoutMarker(line)
            if words.isEmpty || isRule(words) {
                if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
                current = []
                continue
            }
            if words.hasPrefix("• "), !current.isEmpty {
                paragraphs.append(current.joined(separator: " "))
                current = []
            }
            current.append(words)
        }
        if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
        return paragraphs.map { inline($0, isCell: true) }.joined(separator: "<br>")
    }

    /// Returns the first sentence of a text on one line.
    static func summary(_ text: String, isCell: Bool) -> String {
        var words: [Substring] = []
        let markdown = HTMLText.markdown(text)
        for line in markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = Substring(line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") })
            if line.isEmpty || isRule(line) {
                if words.isEmpty { continue } else { break }
            }
            words.append(line)
        }
        var sentence = words.joined(separator: " ")
        if let end = sentence[...].range(ofASCII: ". ") { sentence = String(sentence[..<end.lowerBound]) + "." }
        let line = DocComment.lines(of: sentence).joined(separator: " ")
        return inline(withoutMarker(line), isCell: isCell)
    }

    static func summary(_ text: String) -> String { summary(text, isCell: false) }

    /// Returns plain text, such as a path or a value, as inline code.
    static func code(_ text: String, isCell: Bool = false) -> String {
        if !text.isEmpty, text.utf8.all({ (0x21..<0x7F).contains($0) && isHarmless($0) }) { return text.enclosed(in: UInt8(ascii: "`")) }
        let line = DocComment.lines(of: text).joined(separator: " ")
        guard !line.isEmpty else { return "" }
        var longest = 0
        var run = 0
        for byte in line.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let space = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
        return fence + space + (isCell && line.utf8.has(UInt8(ascii: "|")) ? line.replacing("|", with: "\\|") : line) + space + fence
    }

    /// Returns plain text, such as a title, with Markdown escaped.
    static func plain(_ text: String) -> String {
        var escaped = ""
        for character in DocComment.lines(of: text).joined(separator: " ") {
            if "\\`*_[]<>#|~&!".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }

    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "|"): false
        default: true
        }
    }

    /// Returns whether a text is one line without Markdown syntax.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, last != UInt8(ascii: " ") else { return text.isEmpty }
        let isWord = (0x30...0x39).contains(first) || (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first)
        return isWord && text.utf8.all { (0x20..<0x7F).contains($0) && isHarmless($0) }
    }

    /// Returns GitHub's anchor for a heading.
    static func anchor(of heading: String) -> String {
        let isPlain = heading.utf8.allSatisfy { $0 < 0x80 }
        guard !isPlain else {
            // Looking up character properties is slow.
            let bytes = heading.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case 0x41...0x5A: byte + 0x20
                case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): byte
                case UInt8(ascii: " "): UInt8(ascii: "-")
                default: nil
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        return String(heading.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" ? $0 : nil })
    }

    /// Returns a line without its heading, quotation, fence or list marker. A list item gets a bullet.
    private static func withoutMarker(_ line: String) -> String {
        // Most lines begin with a letter.
        if let first = line.utf8.first, (0x61...0x7A).contains(first | 0x20) { return line }
        let text = line.drop { $0 == " " || $0 == "\t" }
        if text.hasPrefix("```") || text.hasPrefix("~~~") { return "" }
        if let heading = MarkdownBlocks.heading(text) { return heading }
        for marker in ["- ", "* ", "+ "] where text.hasPrefix(marker) { return "• " + text.dropFirst(2).drop { $0 == " " } }
        return String(text.hasPrefix("> ") ? text.dropFirst(2) : text)
    }

    static func isRule(_ line: some StringProtocol) -> Bool {
        // The first character usually decides.
        guard let mark = line.utf8.first(where: { $0 != UInt8(ascii: " ") }), "-=*_".utf8.contains(mark) else { return false }
        let text = line.filter { $0 != " " }
        guard let first = text.first, "-=*_".contains(first), text.count > 1 || first == "=" else { return false }
        return text.allSatisfy { $0 == first }
    }

    /// Returns the inline text of a paragraph, with unsafe Markdown escaped.
    static func inline(_ text: String, isCell: Bool) -> String {
        // Most text doesn't need escaping.
        if text.utf8.all(isHarmless) { return text }
        var scanner = MarkdownInline(text, isCell: isCell)
        return scanner.safeText()
    }
}
