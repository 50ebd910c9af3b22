/// The key of a member, or the value of a discriminator or an enum: a text to be compared with literals in a `switch`.
///
/// Texts are equal if their code points are (RFC 8259, section 8.3), while Swift's strings are equal if they are canonically equivalent.
///
/// Up to 24 bytes are held in three words, so that a key costs no allocation and a comparison is one of words.
public nonisolated struct JSONKey: Sendable {
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    /// In bytes; -1 where there is no text, which therefore equals no literal.
    private let count: Int
    /// The text where it is longer than 24 bytes, else empty.
    private let long: String

    static let inlineCapacity = 24

    /// Equal to no literal.
    static let none = JSONKey(first: 0, second: 0, third: 0, count: -1, long: "")

    private init(first: UInt64, second: UInt64, third: UInt64, count: Int, long: String) {
        self.first = first
        self.second = second
        self.third = third
        self.count = count
        self.long = long
    }

    public init(_ text: String) {
        let count = text.utf8.count
        if count <= Self.inlineCapacity {
            var text = text
            self = text.withUTF8 { JSONKey(utf8: UnsafeRawBufferPointer($0)) }
        } else {
            self.init(first: 0, second: 0, third: 0, count: count, long: text)
        }
    }

    init(_ literal: StaticString) {
        self = literal.withUTF8Buffer { JSONKey(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// - Parameters:
    ///   - words: The text, its first byte in the lowest bits of the first word; zero past the end.
    ///   - count: In bytes, at most 24.
    @inline(__always)
    init(_ words: (UInt64, UInt64, UInt64), count: Int) {
        (first, second, third) = words
        self.count = count
        long = ""
    }

    /// - Parameter utf8: Valid UTF-8.
    init(utf8 bytes: UnsafeRawBufferPointer) {
        count = bytes.count
        if bytes.count <= Self.inlineCapacity {
            first = Self.word(0, of: bytes)
            second = Self.word(8, of: bytes)
            third = Self.word(16, of: bytes)
            long = ""
        } else {
            first = 0
            second = 0
            third = 0
            long = String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The text, without quotes and escapes; empty where there is none.
    public var text: String {
        if count > Self.inlineCapacity { return long }
        return withUnsafeBytes(of: (first.littleEndian, second.littleEndian, third.littleEndian)) { words in
            String(decoding: words.prefix(max(count, 0)), as: UTF8.self)
        }
    }

    /// Up to 8 bytes from `offset` on, the first in the lowest bits, zero past the end.
    ///
    /// No load reaches past `bytes.count`. It is made of few loads of fixed size, and no loop, so that the optimizer replaces it by a
    /// number where the bytes are those of a literal.
    @inline(__always)
    private static func word(_ offset: Int, of bytes: UnsafeRawBufferPointer) -> UInt64 {
        let count = bytes.count - offset
        if count <= 0 { return 0 }
        if count >= 8 { return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
        var word: UInt64 = 0
        var shift: UInt64 = 0
        var next = offset
        if count & 4 != 0 {
            word = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: next, as: UInt32.self)))
            shift = 32
            next += 4
        }
        if count & 2 != 0 {
            word |= UInt64(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: next, as: UInt16.self))) &<< shift
            shift += 16
            next += 2
        }
        if count & 1 != 0 {
            word |= UInt64(bytes[next]) &<< shift
        }
        return word
    }

    public static func ~= (literal: StaticString, key: JSONKey) -> Bool {
        guard literal.utf8CodeUnitCount == key.count else { return false }
        return key.hasBytes(of: literal)
    }

    /// - Parameter literal: As long as the key.
    @inline(__always)
    private func hasBytes(of literal: StaticString) -> Bool {
        literal.withUTF8Buffer { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            if bytes.count > Self.inlineCapacity { return long.utf8.elementsEqual(utf8) }
            return first == Self.word(0, of: bytes) && second == Self.word(8, of: bytes) && third == Self.word(16, of: bytes)
        }
    }
}
