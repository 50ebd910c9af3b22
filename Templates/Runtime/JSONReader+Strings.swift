nonisolated extension JSONReader {
    /// Reads a string.
    public mutating func string() throws(JSONError) -> String {
        guard next() == UInt8(ascii: "\"") else { throw expected("a string") }
        let scanned = try scanString()
        if scanned.hasEscapes { return unescaped(scanned.content) }
        return text(scanned.content)
    }

    /// Reads a key, whose quote is ahead.
    mutating func key() throws(JSONError) -> JSONKey {
        let scanned = try scanString()
        if scanned.hasEscapes { return JSONKey(unescaped(scanned.content)) }
        return bytes.withUnsafeBufferPointer { JSONKey(utf8: UnsafeBufferPointer(rebasing: $0[scanned.content])) }
    }

    /// A string that was found to be valid.
    struct ScannedString {
        /// Where it is between its quotes; within the text.
        var content: Range<Int>
        var hasEscapes: Bool
    }

    /// Goes past the string whose quote is ahead, and checks it: no control characters, escapes as they should be, valid UTF-8.
    mutating func scanString() throws(JSONError) -> ScannedString {
        let start = position + 1
        var index = start
        var hasEscapes = false
        while true {
            index = endOfPlainText(from: index)
            switch byte(at: index) {
            case UInt8(ascii: "\""):
                position = index + 1
                return ScannedString(content: start..<index, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                guard let end = endOfEscape(at: index) else {
                    throw JSONError(expected: "an escape such as `\\n` or `\\u00e9`, surrogates in pairs", at: index)
                }
                index = end
            case 0x80...:
                guard let end = endOfSequence(at: index) else { throw JSONError(expected: "valid UTF-8", at: index) }
                index = end
            default:
                guard index < bytes.count else { throw JSONError(expected: "a closing quote", at: index) }
                throw JSONError(expected: "control characters in strings to be escaped", at: index)
            }
        }
    }

    func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// The first byte from `start` on that is a quote, a backslash, a control character, or not ASCII; the end if there is none.
    @inline(__always)
    private func endOfPlainText(from start: Int) -> Int {
        bytes.withUnsafeBytes { bytes in
            var index = start
            // Eight bytes at a time, while eight are there. The highest bit of each byte of `special` tells whether it is one of those;
            // a borrow can reach only the bytes after the first that is, so the lowest bit set is right.
            let ones: UInt64 = 0x0101_0101_0101_0101
            while index <= bytes.count - 8 {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let quote = word ^ 0x2222_2222_2222_2222
                let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                let special = (word | (quote &- ones) | (backslash &- ones) | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080
                if special != 0 { return index + special.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
                index += 1
            }
            return index
        }
    }
}

// MARK: - Escapes (RFC 8259, section 7)

nonisolated extension JSONReader {
    /// Past the escape at `index`, a pair of surrogates being one; nil where it is not one.
    private func endOfEscape(at index: Int) -> Int? {
        switch byte(at: index + 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return index + 2
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return index + 2
        case UInt8(ascii: "u"):
            guard let unit = codeUnit(at: index) else { return nil }
            switch unit {
            case 0xD800...0xDBFF:
                guard let low = codeUnit(at: index + 6), 0xDC00...0xDFFF ~= low else { return nil }
                return index + 12
            case 0xDC00...0xDFFF: return nil
            default: return index + 6
            }
        default: return nil
        }
    }

    /// The UTF-16 code unit that is written `\u` and four hexadecimal digits at `index`.
    private func codeUnit(at index: Int) -> UInt32? {
        guard byte(at: index) == UInt8(ascii: "\\"), byte(at: index + 1) == UInt8(ascii: "u") else { return nil }
        var unit: UInt32 = 0
        for offset in index + 2..<index + 6 {
            let byte = byte(at: offset)
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return unit
    }

    /// The text of a scanned string that has escapes, which only makes it shorter.
    private func unescaped(_ content: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: content.count) { utf8 in
            var count = 0
            var index = content.lowerBound
            while index < content.upperBound {
                let byte = bytes[index]
                if byte == UInt8(ascii: "\\"), let end = endOfEscape(at: index) {
                    for unit in UTF8.encode(scalar(of: index..<end)) ?? UTF8.encodedReplacementCharacter where count < utf8.count {
                        utf8[count] = unit
                        count += 1
                    }
                    index = end
                } else {
                    guard count < utf8.count else { break }
                    utf8[count] = byte
                    count += 1
                    index += 1
                }
            }
            return count
        }
    }

    private func scalar(of escape: Range<Int>) -> Unicode.Scalar {
        switch byte(at: escape.lowerBound + 1) {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let unit = codeUnit(at: escape.lowerBound) else { return "\u{FFFD}" }
            guard escape.count == 12, let low = codeUnit(at: escape.lowerBound + 6) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
            return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)) ?? "\u{FFFD}"
        case let byte: return Unicode.Scalar(byte)
        }
    }
}

// MARK: - UTF-8 (RFC 3629, section 4)

nonisolated extension JSONReader {
    /// Past the sequence of two to four bytes at `index`; nil where it is not one.
    private func endOfSequence(at index: Int) -> Int? {
        let second = byte(at: index + 1)
        let isValid: Bool
        let count: Int
        switch byte(at: index) {
        case 0xC2...0xDF: (isValid, count) = (0x80...0xBF ~= second, 2)
        case 0xE0: (isValid, count) = (0xA0...0xBF ~= second, 3)
        case 0xE1...0xEC, 0xEE...0xEF: (isValid, count) = (0x80...0xBF ~= second, 3)
        case 0xED: (isValid, count) = (0x80...0x9F ~= second, 3)
        case 0xF0: (isValid, count) = (0x90...0xBF ~= second, 4)
        case 0xF1...0xF3: (isValid, count) = (0x80...0xBF ~= second, 4)
        case 0xF4: (isValid, count) = (0x80...0x8F ~= second, 4)
        default: return nil
        }
        guard isValid, count < 3 || 0x80...0xBF ~= byte(at: index + 2), count < 4 || 0x80...0xBF ~= byte(at: index + 3) else { return nil }
        return index + count
    }
}
