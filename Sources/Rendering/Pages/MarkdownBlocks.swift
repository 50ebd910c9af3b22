/// A builder for text of several paragraphs that escapes Markdown which would affect the surrounding page.
struct MarkdownBlocks {
    private var lines: [String] = []
    /// The open fence: its character and length.
    private var fence: (character: Character, count: Int)?
    /// The lines of the current paragraph if its last link continues on the next line.
    private var unfinished: [String] = []

    /// The maximum number of lines of a link.
    private static let maximumLinkLines = 4

    /// Adds the next line. Call ``finish()`` after the last one.
    mutating func add(_ line: String) {
        let text = line.drop { $0 == " " || $0 == "\t" }
        if fence == nil, continuesParagraph(text) {
            unfinished.append(unfinished.isEmpty ? line : String(text))
            if unfinished.count == Self.maximumLinkLines || !Self.endsInLink(unfinished.joined(separator: " ")) { finish() }
            return
        }
        finish()
        if let fence {
            lines.append(line)
            if Self.fence(text).map({ $0.character == fence.character && $0.count >= fence.count && $0.info.isEmpty }) == true {
                self.fence = nil
            }
            return
        }
        if let opening = Self.fence(text) {
            fence = (opening.character, opening.count)
            // Code marked as Swift on these pages is known to compile, so a description's own isn't marked.
            let info = opening.info.allSatisfy { $0.isLetter || $0.isNumber } && opening.info != "swift" ? opening.info : ""
            lines.append(line.prefix(line.count - text.count) + String(repeating: opening.character, count: opening.count) + info)
        } else if let heading = Self.heading(text) {
            lines += ["", "**\(Markdown.inline(heading, isCell: false))**", ""]
        } else if Markdown.isRule(text) {
            lines.append("")
        } else {
            unfinished = [line]
            if text.isEmpty || !Self.endsInLink(line) { finish() }
        }
    }

    /// Adds the rest of an unfinished paragraph.
    mutating func finish() {
        guard !unfinished.isEmpty else { return }
        // List and quotation markers are preserved. A tab could turn the line into code.
        let text = unfinished.joined(separator: " ")
        let hasTab = text.utf8.contains(UInt8(ascii: "\t"))
        lines.append(Markdown.inline(hasTab ? text.replacing("\t", with: "    ") : text, isCell: false))
        unfinished = []
    }

    /// Returns whether a line continues a paragraph with an unfinished link, because it doesn't begin a new block.
    private func continuesParagraph(_ text: Substring) -> Bool {
        guard !unfinished.isEmpty, let first = text.first else { return false }
        return !"-*+>#|`~=".contains(first) && !first.isNumber && !text.contains("|")
    }

    /// Returns whether the last bracket, or the address after it, isn't closed in the text.
    private static func endsInLink(_ text: String) -> Bool {
        guard let open = text.utf8.lastIndex(of: UInt8(ascii: "[")) else { return false }
        guard let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "]")) else { return true }
        let tail = text.utf8[close...].dropFirst()
        return tail.first == UInt8(ascii: "(") && !tail.contains(UInt8(ascii: ")"))
    }

    /// The lines with open fences closed and consecutive empty lines collapsed.
    var text: String {
        var all = lines
        if let fence { all.append(String(repeating: fence.character, count: fence.count)) }
        var result: [String] = []
        for line in all where !line.isEmpty || result.last?.isEmpty == false { result.append(line) }
        while result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n")
    }

    /// Returns the text of a heading such as `## Errors`; `nil` for any other line.
    static func heading(_ text: Substring) -> String? {
        let marks = text.prefix { $0 == "#" }.count
        guard (1...6).contains(marks) else { return nil }
        let rest = text.dropFirst(marks)
        guard rest.isEmpty || rest.first == " " else { return nil }
        var words = rest.drop { $0 == " " }
        while words.last == "#" || words.last == " " { words.removeLast() }
        // The heading becomes bold, which nested bold text would end.
        return words.isEmpty ? nil : String(words).replacing("**", with: "")
    }

    private static func fence(_ text: Substring) -> (character: Character, count: Int, info: String)? {
        guard let first = text.first, first == "`" || first == "~" else { return nil }
        let count = text.prefix { $0 == first }.count
        let info = text.dropFirst(count).filter { $0 != " " }
        guard count >= 3, !info.contains("`") else { return nil }
        return (first, count, info)
    }
}
