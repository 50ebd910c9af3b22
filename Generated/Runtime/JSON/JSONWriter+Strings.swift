// Only the characters that RFC 8259, section 7, requires are escaped.

nonisolated extension JSONWriter.Buffer {
    /// Appends a string in quotes.
    ///
    /// - Parameters:
    ///   - comma: 1 for a comma before the string, otherwise 0.
    ///   - colon: 1 for a colon after the string, otherwise 0.
    @inline(never)
    mutating func append(quoted utf8: UnsafeRawBufferPointer, after comma: Int, colon: Int = 0) {
        // In addition to the text, there is room for three characters before and after it. The word at the end of the text has up to eight
        // zeros after it.
        let start = room(for: utf8.count &+ 16)
        start.storeBytes(of: UInt16(littleEndian: 0x222C), as: UInt16.self)
        start.storeBytes(of: UInt8(ascii: "\""), toByteOffset: comma, as: UInt8.self)
        let text = start + (comma &+ 1)
        let count = Self.copyPlainText(of: utf8, to: text)
        guard count == utf8.count else {
            advance(by: comma &+ 1 &+ count)
            appendEscaping(UnsafeRawBufferPointer(rebasing: utf8[count...]))
            if colon == 1 { append(UInt8(ascii: ":")) }
            return
        }
        text.storeBytes(of: UInt16(littleEndian: 0x3A22), toByteOffset: count, as: UInt16.self)
        advance(by: comma &+ count &+ 2 &+ colon)
    }

    /// Appends the rest of a string, which begins with a character to escape, and the closing quote.
    @inline(never)
    private mutating func appendEscaping(_ utf8: UnsafeRawBufferPointer) {
        var rest = utf8
        while let first = rest.first {
            escape(first)
            rest = UnsafeRawBufferPointer(rebasing: rest[1...])
            let count = Self.copyPlainText(of: rest, to: room(for: rest.count &+ 8))
            advance(by: count)
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        append(UInt8(ascii: "\""))
    }

    /// Copies the text before the first quote, backslash or control byte. Up to eight bytes after it are overwritten.
    ///
    /// - Returns: The length of that text.
    @inline(__always)
    private static func copyPlainText(of utf8: UnsafeRawBufferPointer, to text: UnsafeMutableRawPointer) -> Int {
        let count = utf8.count
        guard count >= 8 else {
            // The zeros after the text are special.
            let word = JSONKey.word(0, of: utf8)
            text.storeBytes(of: word.littleEndian, as: UInt64.self)
            return min(specialBytes(in: word).trailingZeroBitCount / 8, count)
        }
        var index = 0
        while true {
            let word = utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            text.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
            let special = specialBytes(in: UInt64(littleEndian: word))
            if special != 0 { return index &+ special.trailingZeroBitCount / 8 }
            if index == count &- 8 { return count }
            // The last word overlaps the one before it.
            index = min(index &+ 8, count &- 8)
        }
    }

    /// Returns a mask whose lowest set bit is the highest bit of the first quote, backslash or control byte; 0 if there is none.
    @inline(__always)
    static func specialBytes(in word: UInt64) -> UInt64 {
        // Inverting the second bit makes 0x20 of a quote and leaves control bytes below that. A borrow affects only the bytes after the
        // first special one, so the lowest set bit is correct. Non-ASCII bytes aren't special.
        let low = (word ^ 0x0202_0202_0202_0202) &- 0x2121_2121_2121_2121
        let backslash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
        return (low | backslash) & ~word & 0x8080_8080_8080_8080
    }

    @inline(never)
    private mutating func escape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0..<0x20:
            for digit in [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), UInt8(ascii: "0") + byte >> 4] { append(digit) }
            let low = byte & 0xF
            append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        default: append(byte)
        }
    }
}
