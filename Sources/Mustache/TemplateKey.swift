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
        self.init(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
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
        self = name.withUnsafeBytes { TemplateKey($0) }
    }

    @inlinable @inline(__always) init(_ name: UnsafeRawBufferPointer) {
        precondition(name.count <= Self.maximumLength)
        var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
        // The words have room for the maximum length.
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: name) }
        self.init(first: words.0.littleEndian, second: words.1.littleEndian, third: words.2.littleEndian)
    }

    /// The name.
    var text: String {
        let bytes = [first, second, third].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
