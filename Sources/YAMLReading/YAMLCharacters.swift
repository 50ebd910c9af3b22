internal import JSONReading
internal import Reporting

/// The characters that are allowed in a text (YAML 1.2.2, 5.1 and 5.2).
enum YAMLCharacters {
    /// Checks the full text once, so that later steps can rely on valid UTF-8.
    ///
    /// DEL and control characters beyond ASCII are accepted everywhere, not just in quotes.
    ///
    /// - Throws: An error for text that isn't UTF-8, or for a control character other than tab, LF and CR.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLSyntaxError) {
        try checkEncoding(bytes)
        var index = 0
        while index < bytes.count {
            while bytes.count - index >= 8 {
                // The condition guarantees that eight bytes are left.
                let word = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let special = ByteMask.isBelow(0x20, word) | (word & ByteMask.topBits)
                guard special == 0 else {
                    index += special.trailingZeroBitCount / 8
                    break
                }
                index += 8
            }
            guard index < bytes.count else { return }
            switch bytes[index] {
            case 0x09, 0x0A, 0x0D, 0x20..<0x80:
                index += 1
            case 0..<0x20:
                throw YAMLSyntaxError(message: .controlCharacter(bytes[index]), offset: index)
            default:
                guard let length = UTF8Sequence.length(at: index, of: bytes) else {
                    throw YAMLSyntaxError(message: .notUTF8(UTF8Sequence.problem(at: index, of: bytes)), offset: index)
                }
                index += length
            }
        }
    }

    /// Rejects UTF-16 and UTF-32. YAML allows them, but a description in one of them is an accident.
    private static func checkEncoding(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLSyntaxError) {
        let hasMark = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
        // A description begins with an ASCII character, which has zero bytes in UTF-16 and UTF-32.
        let zeros = bytes.prefix(4).map { $0 == 0 }
        if hasMark || zeros.starts(with: [true, false, true]) || zeros.starts(with: [false, true, false, true])
            || zeros == [false, true, true, true] || zeros == [true, true, true, false]
        {
            throw YAMLSyntaxError(message: .utf16, offset: 0)
        }
    }
}

/// Comparisons of all eight bytes of a word at once.
///
/// In each result, the lowest set bit is the top bit of the first matching byte; higher bits are meaningless.
enum ByteMask {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let topBits: UInt64 = ones &* 0x80

    @inline(__always)
    static func isEqual(_ byte: UInt8, _ word: UInt64) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        // Subtracting sets the top bit of a byte that is zero, or borrows from the bytes above it, which are later in the text.
        return (difference &- ones) & ~difference & topBits
    }

    /// - Parameter limit: At most 0x80.
    @inline(__always)
    static func isBelow(_ limit: UInt8, _ word: UInt64) -> UInt64 {
        (word &- ones &* UInt64(limit)) & ~word & topBits
    }
}
