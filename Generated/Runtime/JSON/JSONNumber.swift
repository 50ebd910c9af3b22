public import Foundation

/// A number as it was written, so that nothing of it is lost, however many digits it has.
///
/// Two are equal where their texts are.
public nonisolated struct JSONNumber: Hashable, Sendable {
    /// As in JSON: `-0.5`, `12345678901234567890`, `1e400`.
    public let text: String

    /// - Parameter text: One number as RFC 8259, section 6, has it; nil for anything else.
    public init?(_ text: String) {
        var reader = JSONReader([UInt8](text.utf8))
        guard let number = try? reader.scanNumber(expectation: ""), number.range.upperBound == text.utf8.count else { return nil }
        self.text = text
    }

    /// Nil for an infinity and for NaN, which JSON does not have.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        var writer = JSONWriter()
        writer.double(value)
        text = String(decoding: writer.bytes, as: UTF8.self)
    }

    init(validText text: String) {
        self.text = text
    }

    /// The nearest double; infinite where the number is out of its range.
    public var double: Double {
        Double(text) ?? .infinity
    }

    /// The value where it is whole and fits: that of `1.0` and `1e2`, not that of `1.5`.
    public var integer: Int? {
        var reader = JSONReader([UInt8](text.utf8))
        return try? reader.integer()
    }

    /// The value with up to 38 digits; nil where it is out of the range of `Decimal`.
    public var decimal: Decimal? {
        guard let decimal = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), !decimal.isNaN else { return nil }
        return decimal
    }
}

nonisolated extension JSONNumber: CustomStringConvertible {
    public var description: String { text }
}
