/// Gathers the lines of a text of several paragraphs and makes safe what would reach beyond it.
struct MarkdownBlocks {
    private var lines: [String] = []
    /// The fence that is open: its character, and how many of them.
    private var fence: (character: Character, count: Int)?
    /// The lines of a paragraph so far whose last link goes on in the next line.
    private var unfinished: [String] = []

    /// A link may go on over so many lines.
    private static let maximumLinkLines = 4

    /// Lines come in order, then one call of ``finish()``.
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
            // Swift in these pages is Swift that compiles; what a description holds is not ours to try.
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

    /// Takes what is left of a paragraph as it is.
    mutating func finish() {
        guard !unfinished.isEmpty else { return }
        // Marks of items and quotations stay; a tab could make code of a line.
        let text = unfinished.joined(separator: " ")
        let hasTab = text.utf8.contains(UInt8(ascii: "\t"))
        lines.append(Markdown.inline(hasTab ? text.replacing("\t", with: "    ") : text, isCell: false))
        unfinished = []
    }

    /// Whether a line goes on with a paragraph whose link is unfinished: no block of its own begins with it.
    private func continuesParagraph(_ text: Substring) -> Bool {
        guard !unfinished.isEmpty, let first = text.first else { return false }
        return !"-*+>#|`~=".contains(first) && !first.isNumber && !text.contains("|")
    }

    /// Whether what the last bracket opens, or the address behind it, goes on behind the end.
    private static func endsInLink(_ text: String) -> Bool {
        guard let open = text.utf8.lastIndex(of: UInt8(ascii: "[")) else { return false }
        guard let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "]")) else { return true }
        let behind = text.utf8[close...].dropFirst()
        return behind.first == UInt8(ascii: "(") && !behind.contains(UInt8(ascii: ")"))
    }

    /// The lines, an open fence closed, with at most one empty line in a row.
    var text: String {
        var all = lines
        if let fence { all.append(String(repeating: fence.character, count: fence.count)) }
        var result: [String] = []
        for line in all where !line.isEmpty || result.last?.isEmpty == false { result.append(line) }
        while result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n")
    }

    /// The text of a heading such as `## Errors`; `nil` for any other line.
    static func heading(_ text: Substring) -> String? {
        let marks = text.prefix { $0 == "#" }.count
        guard (1...6).contains(marks) else { return nil }
        let rest = text.dropFirst(marks)
        guard rest.isEmpty || rest.first == " " else { return nil }
        var words = rest.drop { $0 == " " }
        while words.last == "#" || words.last == " " { words.removeLast() }
        // It becomes bold: what is bold in it already would end that.
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
