import Mustache
import Reporting

/// A copy of the inline text of a paragraph in which unsafe Markdown is escaped.
///
/// It works on bytes, since Markdown syntax is ASCII.
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
                // An image would be downloaded from another server, so it becomes a link.
                index += 1
            case UInt8(ascii: "|") where isCell: take("\\|")
            default: copyText()
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Copies the next character and the text after it up to one that may be syntax.
    private mutating func copyText() {
        let start = index
        repeat { index += 1 } while index < bytes.count && !Self.mayBeSyntax(bytes[index])
        output += bytes[start..<index]
    }

    private static func mayBeSyntax(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "|"): true
        default: false
        }
    }

    private mutating func take(_ text: StaticString) {
        add(text)
        index += 1
    }

    private mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { output += $0 }
    }

    /// Adds a range of the text, replacing each `|` in a table cell.
    private mutating func add(_ range: Range<Int>, barInCell bar: StaticString) {
        for byte in bytes[range] {
            if isCell, byte == UInt8(ascii: "|") { add(bar) } else { output.append(byte) }
        }
    }

    /// Copies an escape. A backslash before any other character is escaped.
    private mutating func escape() {
        guard index + 1 < bytes.count, Self.isPunctuation(bytes[index + 1]) else { return take("\\\\") }
        output += bytes[index...index + 1]
        index += 2
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }

    /// Copies code up to a run of as many backticks. Unclosed backticks are escaped.
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
                // In a table of the description, the bar ends the cell and its code.
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

    /// Preserves a link such as `<https://…>`. Anything else would be HTML and is escaped.
    private mutating func angle() {
        guard let end = bytes[index...].prefix(2_000).firstIndex(of: UInt8(ascii: ">")), Self.isLinkTarget(bytes[(index + 1)..<end])
        else {
            return take("&lt;")
        }
        add(index..<end + 1, barInCell: "%7C")
        index = end + 1
    }

    /// Preserves a link such as `[text](https://…)`. A link that is broken on this page becomes text.
    private mutating func bracket() {
        guard let close = closing(UInt8(ascii: "["), UInt8(ascii: "]"), from: index), close + 1 < bytes.count,
            bytes[close + 1] == UInt8(ascii: "("), let end = closing(UInt8(ascii: "("), UInt8(ascii: ")"), from: close + 1)
        else { return take(isDefinition || isUnfinished ? "\\[" : "[") }
        let text = Markdown.inline(String(decoding: bytes[(index + 1)..<close], as: UTF8.self), isCell: isCell)
        let target = bytes[(close + 2)..<end].split(separator: UInt8(ascii: " "), maxSplits: 1).first ?? []
        if Self.isLinkTarget(target) {
            var address = String(decoding: target, as: UTF8.self)
            // Few addresses have them, and searching for a byte is faster.
            if target.has(UInt8(ascii: "|")) { address = address.replacing("|", with: "%7C") }
            if target.has(UInt8(ascii: "`")) { address = address.replacing("`", with: "%60") }
            output += "[\(text)](\(address))".utf8
        } else {
            output += text.utf8
        }
        index = end + 1
    }

    /// Whether the text begins with a link definition, `[name]: target`.
    private var isDefinition: Bool {
        guard bytes[..<index].allSatisfy({ $0 == UInt8(ascii: " ") }), let close = bytes[index...].firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        return close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: ":")
    }

    /// Whether text after this one could close the bracket or the address after it.
    private var isUnfinished: Bool {
        guard let close = closing(UInt8(ascii: "["), UInt8(ascii: "]"), from: index) else { return true }
        return close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: "(")
    }

    /// Returns the offset of the closing bracket for the one at `start`; `nil` if it isn't closed or the content is too long.
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

    private static func isLinkTarget(_ target: ArraySlice<UInt8>) -> Bool {
        guard target.first.map({ (0x61...0x7A).contains($0) }) == true else { return false }
        let text = String(decoding: target, as: UTF8.self)
        guard text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("mailto:") else { return false }
        if target.all({ $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "\"") && (0x21..<0x7F).contains($0) }) {
            return true
        }
        return text.allSatisfy { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\"" }
    }
}
