internal import JSONReading

/// The resolution of plain scalars (YAML 1.2.2, 10.3.2).
///
/// `yes`, `on`, `12:30` and timestamps are text in YAML 1.2.
enum CoreSchema {
    enum Value {
        case null
        case bool(Bool)
        /// A number in JSON syntax.
        case number(String)
        /// An infinity or a NaN, which JSON doesn't have.
        case notFinite
        /// A hexadecimal or octal number that doesn't fit 64 bits.
        case tooLarge
        case text
    }

    static func value(of text: UnsafeBufferPointer<UInt8>) -> Value {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            return YAMLNumber.value(of: text)
        case UInt8(ascii: "~"):
            return text.count == 1 ? .null : .text
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isWord("null", text) ? .null : .text
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isWord("true", text) ? .bool(true) : .text
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isWord("false", text) ? .bool(false) : .text
        default:
            return .text
        }
    }

    /// Returns whether the text is the word in lowercase, capitalized or uppercase.
    private static func isWord(_ word: StaticString, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count == word.utf8CodeUnitCount else { return false }
        let caseBit: UInt8 = 0x20
        // A static ASCII string has a pointer to that many bytes, which live as long as the process.
        for offset in text.indices where text[offset] | caseBit != word.utf8Start[offset] {
            return false
        }
        // `nULL` isn't one: after a lowercase first letter all letters are lowercase; otherwise all but the first have one case.
        let areCapitals = text.dropFirst().map { $0 & caseBit == 0 }
        let isCapitalized = text[0] & caseBit == 0
        return areCapitals.allSatisfy { !$0 } || isCapitalized && areCapitals.allSatisfy { $0 }
    }
}
