/// The name of a value in a template, as three numbers, which are compared and copied faster than a string.
///
/// Public, because the compiler inlines only public initializers in other modules.
public struct TemplateKey: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The maximum length of a name in bytes.
    @usableFromInline static let maximumLength = 24

    /// The bytes of the name in order, padded with zeros.
    @usableFromInline let first: UInt64
    @usableFromInline let second: UInt64
    @usableFromInline let third: UInt64

    @inlinable @inline(__always) init(first: UInt64, second: UInt64, third: UInt64) {
        self.first = first
        self.second = second
        self.third = third
    }

    /// A key that no record has, because none of its bytes can be in a name.
    static let unknown = TemplateKey(first: .max, second: .max, third: .max)

    /// Creates the key of a literal, which the compiler computes in release builds.
    ///
    /// - Precondition: The name has at most 24 bytes.
    @inlinable @inline(__always) public init(stringLiteral name: StaticString) {
        precondition(name.utf8CodeUnitCount <= Self.maximumLength)
        let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        self.init(first: Self.word(bytes, at: 0), second: Self.word(bytes, at: 8), third: Self.word(bytes, at: 16))
    }

    /// Creates the key of a name that isn't known before the program runs.
    ///
    /// - Precondition: The name has at most 24 bytes.
    package init(_ name: String) {
        guard let key = TemplateKey(Array(name.utf8)[...]) else { preconditionFailure("the key \"\(name)\" is too long") }
        self = key
    }

    /// Creates the key of a name in UTF-8; `nil` if it is too long.
    init?(_ name: ArraySlice<UInt8>) {
        guard name.count <= Self.maximumLength else { return nil }
        self = name.withUnsafeBufferPointer { bytes in
            TemplateKey(first: Self.word(bytes, at: 0), second: Self.word(bytes, at: 8), third: Self.word(bytes, at: 16))
        }
    }

    /// Returns up to eight bytes from an offset as a number whose lowest byte is the first one.
    @inlinable @inline(__always) static func word(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        // Read at once, which the compiler can do ahead for a literal, if all eight are within the bytes.
        if raw.count - start >= 8 { return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
        var word: UInt64 = 0
        var index = start
        while index < raw.count {
            word |= UInt64(raw[index]) << UInt64(8 * (index - start))
            index += 1
        }
        return word
    }

    /// The name.
    var text: String {
        let bytes = [first, second, third].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
