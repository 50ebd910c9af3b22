/// Copies the inline text of a paragraph and makes safe what could be more than text.
struct MarkdownInline {
    private let characters: [Character]
    private let isCell: Bool
    private var index = 0
    private var output = ""

    init(_ text: String, isCell: Bool) {
        characters = Array(text)
        self.isCell = isCell
    }

    mutating func safeText() -> String {
        while index < characters.count {
            switch characters[index] {
            case "\\": escape()
            case "`": code()
            case "<": angle()
            case "[": bracket()
            case "!" where index + 1 < characters.count && characters[index + 1] == "[":
                // An image would be fetched from elsewhere: its text and its address do.
                index += 1
            case "|" where isCell: take("\\|")
            default: take(String(characters[index]))
            }
        }
        return output
    }

    private mutating func take(_ text: String) {
        output += text
        index += 1
    }

    /// A backslash keeps what it escapes; before anything else it is one.
    private mutating func escape() {
        guard index + 1 < characters.count, let value = characters[index + 1].asciiValue, Self.isPunctuation(value) else {
            return take("\\\\")
        }
        output += "\\"
        output.append(characters[index + 1])
        index += 2
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }

    /// Code up to a run of as many backticks; backticks that nothing closes are text.
    private mutating func code() {
        let start = index
        while index < characters.count, characters[index] == "`" { index += 1 }
        let length = index - start
        var end = index
        while end < characters.count {
            guard characters[end] == "`" else {
                end += 1
                continue
            }
            let begin = end
            while end < characters.count, characters[end] == "`" { end += 1 }
            if end - begin == length {
                var text = String(characters[start..<end])
                // In a table of the description, the bar ends the cell and the code with it.
                if !isCell, text.contains("|") { text = text.replacing("<", with: "&lt;") }
                output += isCell ? text.replacing("|", with: "\\|") : text
                index = end
                return
            }
        }
        output += String(repeating: "\\`", count: length)
    }

    /// `<https://…>` stays a link; anything else would be HTML.
    private mutating func angle() {
        guard let end = characters[index...].prefix(2_000).firstIndex(of: ">"), Self.leadsSomewhere(characters[(index + 1)..<end]) else {
            return take("&lt;")
        }
        let text = String(characters[index...end])
        output += isCell ? text.replacing("|", with: "%7C") : text
        index = end + 1
    }

    /// `[text](https://…)` stays a link; where it leads nowhere from this page, its text stays.
    private mutating func bracket() {
        guard let close = closing("[", "]", from: index), close + 1 < characters.count, characters[close + 1] == "(",
            let end = closing("(", ")", from: close + 1)
        else { return take(isDefinition || isUnfinished ? "\\[" : "[") }
        let text = Markdown.inline(String(characters[(index + 1)..<close]), isCell: isCell)
        let target = characters[(close + 2)..<end].split(separator: " ", maxSplits: 1).first ?? []
        if Self.leadsSomewhere(target) {
            output += "[\(text)](\(String(target).replacing("|", with: "%7C").replacing("`", with: "%60")))"
        } else {
            output += text
        }
        index = end + 1
    }

    /// `[name]: target` at the beginning would be the definition of a link.
    private var isDefinition: Bool {
        guard characters[..<index].allSatisfy({ $0 == " " }), let close = characters[index...].firstIndex(of: "]") else { return false }
        return close + 1 < characters.count && characters[close + 1] == ":"
    }

    /// Whether the bracket, or the address behind it, could be closed by what follows the text.
    private var isUnfinished: Bool {
        guard let close = closing("[", "]", from: index) else { return true }
        return close + 1 < characters.count && characters[close + 1] == "("
    }

    /// Where what is opened at `start` is closed; `nil` where it is not, or much is inside of it.
    private func closing(_ open: Character, _ close: Character, from start: Int) -> Int? {
        var depth = 0
        for position in start..<characters.count {
            if characters[position] == open { depth += 1 }
            if characters[position] == close {
                depth -= 1
                if depth == 0 { return position }
            }
            if depth > 8 { return nil }
        }
        return nil
    }

    private static func leadsSomewhere(_ target: ArraySlice<Character>) -> Bool {
        let text = String(target)
        guard text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("mailto:") else { return false }
        return text.allSatisfy { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\"" }
    }
}
