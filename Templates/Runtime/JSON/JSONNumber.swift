public import Foundation

/// A number that is preserved verbatim, with all its digits.
///
/// Two numbers are equal if their texts are.
public nonisolated struct JSONNumber: Hashable, Sendable {
    /// The number in JSON: `-0.5`, `12345678901234567890`, `1e400`.
    public let text: String

    /// Parses a number (RFC 8259, section 6); `nil` for anything else.
    public init?(_ text: String) {
        var reader = JSONReader([UInt8](text.utf8))
        guard let number = try? reader.scanNumber(expectation: ""), number.range.upperBound == text.utf8.count else { return nil }
        self.text = text
    }

    /// Creates a number; `nil` for an infinity or a NaN, which JSON doesn't have.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        var writer = JSONWriter()
        writer.writeDouble(value)
        text = String(decoding: writer.bytes, as: UTF8.self)
    }

    init(validText text: String) {
        self.text = text
    }

    /// The nearest double; infinite if the number is out of range.
    public var double: Double {
        Double(text) ?? .infinity
    }

    /// The value if it's whole and in range, such as that of `1.0` or `1e2`, but not `1.5`.
    public var integer: Int? {
        var reader = JSONReader([UInt8](text.utf8))
        return try? reader.readInteger()
    }

    /// The value with up to 38 digits; `nil` if it's out of the range of `Decimal`.
    public var decimal: Decimal? {
        guard let decimal = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), !decimal.isNaN else { return nil }
        return decimal
    }
}

nonisolated extension JSONNumber: CustomStringConvertible {
    public var description: String { text }
}
