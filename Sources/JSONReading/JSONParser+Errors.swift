internal import Reporting

/// The most helpful error for a position at which the parser can't continue.
extension JSONParser {
    func noValue(at offset: Int) -> JSONSyntaxError {
        if let hint = hint(at: offset) { return hint }
        guard offset < bytes.count else { return error(.noValue(found: found(at: offset)), at: offset) }
        let word = word(from: offset)
        switch bytes[offset] {
        case UInt8(ascii: "+"):
            return error(.plusSign, at: offset)
        case UInt8(ascii: ".") where offset + 1 < bytes.count && UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[offset + 1]:
            return error(.missingInteger, at: offset)
        case UInt8(ascii: ",") where isAfterComma(offset):
            return error(.extraComma, at: offset)
        default:
            break
        }
        switch word {
        case "NaN", "Infinity", "undefined":
            return error(.notFinite(word), at: offset)
        case _ where ["true", "false", "null"].contains(word.lowercased()):
            return error(.smallLetters(word.lowercased()), at: offset)
        default:
            return error(.noValue(found: found(at: offset)), at: offset)
        }
    }

    func noKey(afterComma comma: Int?) -> JSONSyntaxError {
        if let hint = hint(at: index) { return hint }
        if let comma, peek == UInt8(ascii: "}") { return error(.commaBefore("}"), at: comma) }
        if comma != nil, peek == UInt8(ascii: ",") { return error(.extraComma, at: index) }
        return error(.noKey(found: found(at: index)), at: index)
    }

    func noColon() -> JSONSyntaxError {
        hint(at: index) ?? error(.noColon(found: found(at: index)), at: index)
    }

    func noSeparator(in container: OpenContainer) -> JSONSyntaxError {
        if let hint = hint(at: index) { return hint }
        switch (container.kind, peek) {
        case (.object, UInt8(ascii: "\"")),
            (.array, UInt8(ascii: "\"")), (.array, UInt8(ascii: "{")), (.array, UInt8(ascii: "[")), (.array, UInt8(ascii: "-")),
            (.array, UInt8(ascii: "0")...UInt8(ascii: "9")), (.array, UInt8(ascii: "a")...UInt8(ascii: "z")):
            return error(.missingComma(container.kind), at: index)
        default:
            let opening = files.position(of: location(container.offset))
            return error(.noSeparator(container.kind, opening: opening, found: found(at: index)), at: index)
        }
    }

    func trailingText() -> JSONSyntaxError {
        hint(at: index) ?? error(.trailingText(found: found(at: index)), at: index)
    }

    func unknownEscape() throws(JSONSyntaxError) -> JSONSyntaxError {
        let byte = bytes[index + 1]
        if byte < 0x20 { return error(.controlCharacter(byte), at: index + 1) }
        let end = byte < 0x80 ? index + 2 : try endOfScalar(at: index + 1)
        return error(.escape(String(decoding: bytes[index + 1..<end], as: UTF8.self)), at: index)
    }

    /// Returns the specific message for something that is an error anywhere outside a string.
    private func hint(at offset: Int) -> JSONSyntaxError? {
        guard offset < bytes.count else { return nil }
        let otherQuotes: [Unicode.Scalar] = ["'", "`", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}"]
        switch bytes[offset] {
        case UInt8(ascii: "#"):
            return error(.comment, at: offset)
        case UInt8(ascii: "/") where offset + 1 < bytes.count && [UInt8(ascii: "/"), UInt8(ascii: "*")].contains(bytes[offset + 1]):
            return error(.comment, at: offset)
        case 0x80...:
            guard let length = UTF8Sequence.length(at: offset, of: bytes) else {
                return error(.notUTF8(UTF8Sequence.problem(at: offset, of: bytes)), at: offset)
            }
            let scalar = String(decoding: bytes[offset..<offset + length], as: UTF8.self).unicodeScalars.first
            return scalar.map(otherQuotes.contains) == true ? error(.otherQuotes, at: offset) : nil
        case let byte:
            return otherQuotes.contains(Unicode.Scalar(byte)) ? error(.otherQuotes, at: offset) : nil
        }
    }

    /// Returns a description of the text at an offset for messages.
    private func found(at offset: Int) -> String {
        guard offset < bytes.count else { return "the end of the text" }
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\"") { return "a string" }
        if byte < 0x20 || byte == 0x7F { return "the control character \(Diagnostic.Message.name(ofControlCharacter: byte))" }
        let word = word(from: offset)
        guard let scalar = word.unicodeScalars.first else {
            // Brackets and commas aren't part of words.
            return "`\(Character(Unicode.Scalar(byte)))`"
        }
        switch scalar.properties.generalCategory {
        case .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .unassigned, .privateUse, .nonspacingMark:
            return "the invisible character U+\(String(scalar.value, radix: 16, uppercase: true))"
        default:
            return "`\(word)`"
        }
    }

    /// Returns the word at an offset: up to a space, bracket, comma, quote or invalid byte, and at most 40 characters.
    func word(from start: Int) -> String {
        var end = start
        var count = 0
        let inner = [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")]
        while end < bytes.count, count < 40, isPartOfWord(bytes[end]) || inner.contains(bytes[end]) {
            if bytes[end] < 0x80 {
                end += 1
            } else if let length = UTF8Sequence.length(at: end, of: bytes) {
                end += length
            } else {
                break
            }
            count += 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Returns whether a byte continues the word or number before it. A slash or `#` doesn't, since it may begin a comment.
    func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F: false
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "#"): false
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): false
        default: true
        }
    }

    /// Returns whether the text before an offset ends with a comma and optional white space.
    private func isAfterComma(_ offset: Int) -> Bool {
        bytes[..<offset].last { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: ",")
    }
}
