import Foundation

nonisolated extension JSONReader {
    /// Reads a string.
    @inline(never)
    public mutating func readString() throws(JSONError) -> String {
        guard next() == UInt8(ascii: "\"") else { throw expected("a string") }
        let plain = endOfPlainText(from: position + 1)
        if let text = textWithoutEscapes(plainTo: plain) { return text }
        let scanned = try scanString(plainTo: plain)
        return scanned.hasEscapes ? unescaped(scanned.content) : text(scanned.content)
    }

    /// Reads the next string if it's valid and has no escapes. Otherwise, returns `nil` without advancing.
    ///
    /// - Parameter plain: The end of its plain text.
    @inline(__always)
    private mutating func textWithoutEscapes(plainTo plain: Int) -> String? {
        let start = position + 1
        var end = plain
        let isASCII = byte(at: end) < 0x80
        if !isASCII { end = endOfText(from: end) }
        guard byte(at: end) == UInt8(ascii: "\"") else { return nil }
        var text = text(start..<end)
        // The initializer repairs invalid UTF-8. Comparing is faster than validating twice.
        guard isASCII || text.withUTF8({ $0.count == end - start && isText($0, at: start) }) else { return nil }
        position = end + 1
        return text
    }

    /// Returns whether the text at an offset, which has enough bytes, begins with others.
    private func isText(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard let first = utf8.baseAddress, let other = bytes.baseAddress else { return true }
        return memcmp(first, other + offset, utf8.count) == 0
    }

    /// Returns the index of the first quote, backslash or control byte from `start`, or the end of the text.
    private func endOfText(from start: Int) -> Int {
        var index = start
        while has(8, from: index) {
            let special = JSONWriter.Buffer.specialBytes(in: word(at: index))
            if special != 0 { return index + special.trailingZeroBitCount / 8 }
            index += 8
        }
        while case let byte = byte(at: index), byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
        return index
    }

    /// A valid string.
    struct ScannedString {
        /// The range between the quotes.
        var content: Range<Int>
        var hasEscapes: Bool
    }

    /// Scans and validates the next string: no control characters, valid escapes, valid UTF-8.
    mutating func scanString() throws(JSONError) -> ScannedString {
        try scanString(plainTo: endOfPlainText(from: position + 1))
    }

    /// Scans the next string like ``scanString()``.
    ///
    /// - Parameter plain: The end of its plain text.
    @inline(never)
    private mutating func scanString(plainTo plain: Int) throws(JSONError) -> ScannedString {
        let start = position + 1
        var index = plain
        var hasEscapes = false
        while true {
            switch byte(at: index) {
            case UInt8(ascii: "\""):
                position = index + 1
                return ScannedString(content: start..<index, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                if Self.unescaped(byte(at: index + 1)) != 0 {
                    index += 2
                } else {
                    guard let end = endOfEscape(at: index) else { throw expectedEscape(at: index) }
                    index = end
                }
            case 0x80...:
                repeat {
                    guard let end = endOfSequence(at: index) else { throw JSONError(expected: "valid UTF-8", at: index) }
                    index = end
                } while byte(at: index) >= 0x80
            default:
                guard has(1, from: index) else { throw JSONError(expected: "a closing quote", at: index) }
                throw JSONError(expected: "control characters in strings to be escaped", at: index)
            }
            index = endOfPlainText(from: index)
        }
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// Returns the index of the first quote, backslash, control or non-ASCII byte from `start`, or the end of the text.
    @inline(__always)
    private func endOfPlainText(from start: Int) -> Int {
        var index = start
        // Scans eight bytes at a time while there are eight.
        while has(8, from: index) {
            let special = Self.specialBytes(in: word(at: index))
            if special != 0 { return index + special.trailingZeroBitCount / 8 }
            index += 8
        }
        while case let byte = byte(at: index), byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            index += 1
        }
        return index
    }

    /// Returns a mask whose lowest set bit is the highest bit of the first quote, backslash, control or non-ASCII byte; 0 if there is none.
    @inline(__always)
    static func specialBytes(in word: UInt64) -> UInt64 {
        JSONWriter.Buffer.specialBytes(in: word) | word & 0x8080_8080_8080_8080
    }
}

// MARK: - Escapes (RFC 8259, section 7)

nonisolated extension JSONReader {
    /// Returns the byte that the escape represents; 0 if it's invalid, or a `\u` escape.
    @inline(__always)
    private static func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: 0
        }
    }

    @inline(never)
    private func endOfLoneSurrogate(at index: Int) -> Int? {
        replacesLoneSurrogates ? index + 6 : nil
    }

    @inline(never)
    private func expectedEscape(at index: Int) -> JSONError {
        JSONError(expected: "an escape such as `\\n` or `\\u00e9`\(replacesLoneSurrogates ? "" : ", surrogates in pairs")", at: index)
    }

    private var replacesLoneSurrogates: Bool { options?.replacesLoneSurrogates ?? true }

    /// Returns the index after the `\u` escape or the surrogate pair at `index`; `nil` if it's invalid.
    private func endOfEscape(at index: Int) -> Int? {
        guard let unit = codeUnit(at: index) else { return nil }
        switch unit {
        case 0xD800...0xDBFF:
            if let low = codeUnit(at: index + 6), 0xDC00...0xDFFF ~= low { return index + 12 }
            return endOfLoneSurrogate(at: index)
        case 0xDC00...0xDFFF: return endOfLoneSurrogate(at: index)
        default: return index + 6
        }
    }

    /// Returns the UTF-16 code unit of the `\u` escape at `index`.
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

    /// Returns the text of a scanned string with escapes.
    func unescaped(_ content: Range<Int>) -> String {
        // An escape is longer than its UTF-8: 2 bytes for 1, 6 for at most 3, 12 for 4. So the output is never longer than the input, and
        // always has room for the remaining input.
        String(unsafeUninitializedCapacity: content.count) { utf8 in
            let utf8 = UnsafeMutableRawBufferPointer(utf8)
            var count = 0
            var index = content.lowerBound
            while index < content.upperBound {
                // Copies eight bytes at a time, and keeps those before a backslash.
                if index <= content.upperBound - 8 {
                    let word = word(at: index)
                    utf8.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
                    let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                    let found = (backslash &- 0x0101_0101_0101_0101) & ~backslash & 0x8080_8080_8080_8080
                    let plain = found.trailingZeroBitCount / 8
                    count += plain
                    index += plain
                    guard found != 0 else { continue }
                } else if case let byte = byte(at: index), byte != UInt8(ascii: "\\") {
                    utf8[count] = byte
                    count += 1
                    index += 1
                    continue
                }
                let byte = Self.unescaped(byte(at: index + 1))
                if byte != 0 {
                    utf8[count] = byte
                    count += 1
                    index += 2
                } else {
                    let (scalar, length) = scalar(at: index)
                    for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                        utf8[count] = unit
                        count += 1
                    }
                    index += length
                }
            }
            return count
        }
    }

    /// Returns the scalar of the `\u` escape at `index`, or U+FFFD for a lone surrogate, and the length of the escape, 6 or 12 bytes.
    private func scalar(at index: Int) -> (Unicode.Scalar, length: Int) {
        let unit = codeUnit(at: index) ?? 0xFFFD
        guard 0xD800...0xDBFF ~= unit, let low = codeUnit(at: index + 6), 0xDC00...0xDFFF ~= low else {
            return (Unicode.Scalar(unit) ?? "\u{FFFD}", 6)
        }
        return (Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)) ?? "\u{FFFD}", 12)
    }
}

// MARK: - UTF-8 (RFC 3629, section 4)

nonisolated extension JSONReader {
    /// Returns the index after the sequence of two to four bytes at `index`; `nil` if it's invalid.
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
