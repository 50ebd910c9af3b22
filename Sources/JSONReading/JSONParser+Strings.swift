internal import Reporting

/// A scanned string, whose content is valid.
enum ScannedText {
    /// A string without escapes: its bytes are this range of the text.
    case inText(Range<Int>)
    /// A string with escapes: its bytes are in `JSONParser.unescaped`.
    case unescaped
}

extension JSONParser {
    /// Scans a string from its opening quote past the closing one (RFC 8259, 7).
    mutating func scanString() throws(JSONSyntaxError) -> ScannedText {
        let quote = index
        index += 1
        try skipPlainText(quote: quote)
        if bytes[index] == UInt8(ascii: "\"") {
            index += 1
            return .inText(quote + 1..<index - 1)
        }
        unescaped.removeAll(keepingCapacity: true)
        unescaped.append(contentsOf: bytes[quote + 1..<index])
        while bytes[index] == UInt8(ascii: "\\") {
            try readEscape(quote: quote)
            let start = index
            try skipPlainText(quote: quote)
            unescaped.append(contentsOf: bytes[start..<index])
        }
        index += 1
        return .unescaped
    }

    mutating func string(of text: ScannedText) -> String {
        switch text {
        case .inText(let range):
            longStrings.string(at: range, of: bytes)
        case .unescaped:
            String(decoding: unescaped, as: UTF8.self)
        }
    }

    /// Skips valid UTF-8 without control characters up to the next quote or backslash, which is then inside `bytes`.
    private mutating func skipPlainText(quote: Int) throws(JSONSyntaxError) {
        while true {
            while let word = word(at: index) {
                let special = Self.specialBytes(in: word)
                guard special == 0 else {
                    index += special.trailingZeroBitCount / 8
                    break
                }
                index += 8
            }
            guard index < bytes.count else { throw error(.unclosedString, at: quote) }
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                return
            case 0..<0x20:
                throw error(.controlCharacter(bytes[index]), at: index)
            case 0x20..<0x80:
                index += 1
            default:
                index = try endOfScalar(at: index)
            }
        }
    }

    /// Returns a mask whose lowest set bit marks the first quote, backslash, control or non-ASCII byte; 0 if there is none.
    @inline(__always)
    private static func specialBytes(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        // Subtracting sets the top bit of a byte that is too small, or borrows from the bytes above it, which are later in the text.
        let isQuote = (quotes &- ones) & ~quotes
        let isBackslash = (backslashes &- ones) & ~backslashes
        let isControl = (word &- ones &* 0x20) & ~word
        return (isQuote | isBackslash | isControl | word) & (ones &* 0x80)
    }

    // MARK: Escapes

    /// Reads an escape, starting at its backslash, and appends the character.
    private mutating func readEscape(quote: Int) throws(JSONSyntaxError) {
        guard index + 1 < bytes.count else { throw error(.unclosedString, at: quote) }
        let byte: UInt8
        switch bytes[index + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = bytes[index + 1]
        case UInt8(ascii: "b"): byte = 0x08
        case UInt8(ascii: "f"): byte = 0x0C
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "r"): byte = 0x0D
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "u"):
            unescaped.append(contentsOf: String(try readUnicodeEscape()).utf8)
            return
        default:
            throw try unknownEscape()
        }
        unescaped.append(byte)
        index += 2
    }

    /// Reads `\uXXXX`, or two of them for a character beyond U+FFFF.
    private mutating func readUnicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let start = index
        let unit = try readHexadecimalDigits()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let isHigh = unit < 0xDC00
        let isFollowed = index + 1 < bytes.count && bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "u")
        guard isHigh, isFollowed else { throw error(.loneSurrogate(unit), at: start) }
        let low = try readHexadecimalDigits()
        guard 0xDC00...0xDFFF ~= low, let scalar = Unicode.Scalar(0x10000 + (UInt32(unit - 0xD800) << 10 | UInt32(low - 0xDC00))) else {
            throw error(.loneSurrogate(unit), at: start)
        }
        return scalar
    }

    /// Reads `\uXXXX`.
    private mutating func readHexadecimalDigits() throws(JSONSyntaxError) -> UInt16 {
        var unit: UInt16 = 0
        for offset in index + 2..<index + 6 {
            guard offset < bytes.count, let digit = hexadecimalDigit(bytes[offset]) else { throw error(.unicodeEscape, at: index) }
            unit = unit << 4 | UInt16(digit)
        }
        index += 6
        return unit
    }

    // MARK: UTF-8

    /// Returns the end of the UTF-8 sequence that starts with a non-ASCII byte (RFC 3629, 4).
    func endOfScalar(at start: Int) throws(JSONSyntaxError) -> Int {
        guard let length = UTF8Sequence.length(at: start, of: bytes) else {
            throw error(.notUTF8(UTF8Sequence.problem(at: start, of: bytes)), at: start)
        }
        return start + length
    }
}

/// Returns the value of a hexadecimal digit in either case.
package func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
