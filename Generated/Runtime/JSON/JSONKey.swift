/// A member's key, a discriminator or an enum value, which can be compared with literals in a `switch`.
///
/// Keys are equal if their code points are (RFC 8259, section 8.3), unlike Swift strings, which are equal if they are canonically
/// equivalent.
///
/// Up to 24 bytes are stored in three words, so that a short key needs no allocation and is compared by words.
public nonisolated struct JSONKey: Sendable {
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    /// The length in bytes; -1 for a key without text, which isn't equal to any literal.
    private let count: Int
    /// The text if it's longer than 24 bytes, otherwise empty.
    private let long: String

    static let inlineCapacity = 24

    /// A key that isn't equal to any literal.
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

    /// Creates a short key.
    ///
    /// - Parameters:
    ///   - words: The text, with its first byte in the lowest bits of the first word, and zeros after the end.
    ///   - count: The length in bytes, at most 24.
    @inline(__always)
    init(_ words: (UInt64, UInt64, UInt64), count: Int) {
        (first, second, third) = words
        self.count = count
        long = ""
    }

    /// - Parameter bytes: Valid UTF-8.
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

    /// The text if it has at most 24 bytes, with the first one in the lowest bits of the first word; otherwise zeros.
    var words: (UInt64, UInt64, UInt64) { (first, second, third) }

    /// The length of the text in bytes.
    var length: Int { max(count, 0) }

    /// The text without quotes and escapes; empty if there is none.
    public var text: String {
        if count > Self.inlineCapacity { return long }
        return withUnsafeBytes(of: (first.littleEndian, second.littleEndian, third.littleEndian)) { words in
            String(decoding: words.prefix(max(count, 0)), as: UTF8.self)
        }
    }

    /// Returns up to 8 bytes from `offset`, with the first byte in the lowest bits, and zeros after the end.
    ///
    /// No load extends beyond `bytes.count`. A few loads of fixed size, instead of a loop, let the optimizer replace the result with a
    /// constant if the bytes are those of a literal.
    @inline(__always)
    static func word(_ offset: Int, of bytes: UnsafeRawBufferPointer) -> UInt64 {
        let count = bytes.count - offset
        if count <= 0 { return 0 }
        if count >= 8 { return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
        // Loads that overlap leave no byte out.
        if count >= 4 {
            let last = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + count - 4, as: UInt32.self))
            let first = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            return UInt64(first) | UInt64(last) &<< UInt64(truncatingIfNeeded: (count - 4) * 8)
        }
        let (middle, last) = (count / 2, count - 1)
        return UInt64(bytes[offset]) | UInt64(bytes[offset + middle]) &<< UInt64(truncatingIfNeeded: middle * 8)
            | UInt64(bytes[offset + last]) &<< UInt64(truncatingIfNeeded: last * 8)
    }

    public static func ~= (literal: StaticString, key: JSONKey) -> Bool {
        guard literal.utf8CodeUnitCount == key.count else { return false }
        return key.hasBytes(of: literal)
    }

    /// - Parameter literal: A literal of the same length as the key.
    @inline(__always)
    private func hasBytes(of literal: StaticString) -> Bool {
        literal.withUTF8Buffer { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            if bytes.count > Self.inlineCapacity { return long.utf8.elementsEqual(utf8) }
            return first == Self.word(0, of: bytes) && second == Self.word(8, of: bytes) && third == Self.word(16, of: bytes)
        }
    }
}
