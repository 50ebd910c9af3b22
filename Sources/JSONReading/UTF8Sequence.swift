/// The multi-byte sequences of UTF-8 (RFC 3629, 4).
package enum UTF8Sequence {
    /// Returns the length of the well-formed sequence at `start`, 2 to 4; `nil` if there is none.
    package static func length(at start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let (length, second) = shape(first: bytes[start]) else { return nil }
        guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
        for offset in start + 2..<start + max(2, length) where !isContinuation(bytes[offset]) {
            return nil
        }
        return length
    }

    /// Returns a message about the invalid bytes at `start`, for which `length` returns `nil`.
    package static func problem(at start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> String {
        let first = bytes[start]
        let name = "0x" + String(first, radix: 16, uppercase: true)
        guard let (_, second) = shape(first: first) else {
            return switch first {
            case 0x80...0xBF: "the byte \(name) is a continuation byte without a first byte"
            case 0xC0, 0xC1: "the byte \(name) begins an overlong sequence"
            default: "the byte \(name) begins a character beyond U+10FFFF"
            }
        }
        guard start + 1 < bytes.count, isContinuation(bytes[start + 1]), !second.contains(bytes[start + 1]) else {
            return "the character that begins with the byte \(name) is cut off"
        }
        return switch first {
        case 0xED: "a surrogate isn't a character"
        case 0xF4: "the character is beyond U+10FFFF"
        default: "the byte \(name) begins an overlong sequence"
        }
    }

    private static func isContinuation(_ byte: UInt8) -> Bool {
        byte & 0b1100_0000 == 0b1000_0000
    }

    /// Returns the length of a sequence with this first byte and the range of its second byte.
    private static func shape(first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch first {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}
