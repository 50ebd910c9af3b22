/// Copies the inline text of a paragraph and makes safe what could be more than text.
///
/// It works on bytes: every sign that matters is ASCII.
struct MarkdownInline {
    private let bytes: [UInt8]
    private let isCell: Bool
    private var index = 0
    private var output: [UInt8] = []

    init(_ text: String, isCell: Bool) {
        bytes = Array(text.utf8)
        self.isCell = isCell
        output.reserveCapacity(bytes.count + 16)
    }

    mutating func safeText() -> String {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): escape()
            case UInt8(ascii: "`"): code()
            case UInt8(ascii: "<"): angle()
            case UInt8(ascii: "["): bracket()
            case UInt8(ascii: "!") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "["):
                // An image would be fetched from elsewhere: its text and its address do.
                index += 1
            case UInt8(ascii: "|") where isCell: take("\\|")
            default:
                output.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private mutating func take(_ text: StaticString) {
        add(text)
        index += 1
    }

    private mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { output += $0 }
    }

    /// Adds a part of the text, with something else in place of each `|` in a cell.
    private mutating func add(_ range: Range<Int>, barInCell bar: StaticString) {
        for byte in bytes[range] {
            if isCell, byte == UInt8(ascii: "|") { add(bar) } else { output.append(byte) }
        }
    }

    /// A backslash keeps what it escapes; before anything else it is one.
    private mutating func escape() {
        guard index + 1 < bytes.count, Self.isPunctuation(bytes[index + 1]) else { return take("\\\\") }
        output += bytes[index...index + 1]
        index += 2
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }

    /// Code up to a run of as many backticks; backticks that nothing closes are text.
    private mutating func code() {
        let start = index
        while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
        let length = index - start
        var end = index
        while end < bytes.count {
            guard bytes[end] == UInt8(ascii: "`") else {
                end += 1
                continue
            }
            let begin = end
            while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
            if end - begin == length {
                // In a table of the description, the bar ends the cell and the code with it.
                if !isCell, bytes[start..<end].contains(UInt8(ascii: "|")) {
                    output += String(decoding: bytes[start..<end], as: UTF8.self).replacing("<", with: "&lt;").utf8
                } else {
                    add(start..<end, barInCell: "\\|")
                }
                index = end
                return
            }
        }
        for _ in 0..<length { add("\\`") }
    }

    /// `<https://…>` stays a link; anything else would be HTML.
    private mutating func angle() {
        guard let end = bytes[index...].prefix(2_000).firstIndex(of: UInt8(ascii: ">")), Self.leadsSomewhere(bytes[(index + 1)..<end])
        else {
            return take("&lt;")
        }
        add(index..<end + 1, barInCell: "%7C")
        index = end + 1
    }

    /// `[text](https://…)` stays a link; where it leads nowhere from this page, its text stays.
    private mutating func bracket() {
        guard let close = closing(UInt8(ascii: "["), UInt8(ascii: "]"), from: index), close + 1 < bytes.count,
            bytes[close + 1] == UInt8(ascii: "("), let end = closing(UInt8(ascii: "("), UInt8(ascii: ")"), from: close + 1)
        else { return take(isDefinition || isUnfinished ? "\\[" : "[") }
        let text = Markdown.inline(String(decoding: bytes[(index + 1)..<close], as: UTF8.self), isCell: isCell)
        let target = bytes[(close + 2)..<end].split(separator: UInt8(ascii: " "), maxSplits: 1).first ?? []
        if Self.leadsSomewhere(target) {
            let address = String(decoding: target, as: UTF8.self).replacing("|", with: "%7C").replacing("`", with: "%60")
            output += "[\(text)](\(address))".utf8
        } else {
            output += text.utf8
        }
        index = end + 1
    }

    /// `[name]: target` at the beginning would be the definition of a link.
    private var isDefinition: Bool {
        guard bytes[..<index].allSatisfy({ $0 == UInt8(ascii: " ") }), let close = bytes[index...].firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        return close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: ":")
    }

    /// Whether the bracket, or the address behind it, could be closed by what follows the text.
    private var isUnfinished: Bool {
        guard let close = closing(UInt8(ascii: "["), UInt8(ascii: "]"), from: index) else { return true }
        return close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: "(")
    }

    /// Where what is opened at `start` is closed; `nil` where it is not, or much is inside of it.
    private func closing(_ open: UInt8, _ close: UInt8, from start: Int) -> Int? {
        var depth = 0
        for position in start..<bytes.count {
            if bytes[position] == open { depth += 1 }
            if bytes[position] == close {
                depth -= 1
                if depth == 0 { return position }
            }
            if depth > 8 { return nil }
        }
        return nil
    }

    private static func leadsSomewhere(_ target: ArraySlice<UInt8>) -> Bool {
        guard target.first.map({ (0x61...0x7A).contains($0) }) == true else { return false }
        let text = String(decoding: target, as: UTF8.self)
        guard text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("mailto:") else { return false }
        return text.allSatisfy { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\"" }
    }
}
