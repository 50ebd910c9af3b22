public import Foundation

/// Reads up to 38 digits exactly, and rounds longer numbers to 38 digits.
nonisolated extension Decimal: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.decimal()
    }

    /// Writes null for a NaN, which JSON doesn't have.
    public func write(to json: inout JSONWriter) {
        if isFinite { json.raw(description) } else { json.writeNull() }
    }
}

/// A decimal as a JSON string: `"12.50"`.
public nonisolated struct DecimalText: JSONForm {
    public let represented: Decimal

    public init(_ value: Decimal) {
        represented = value
    }

    /// Also reads `+1`, `.5`, `5.` and leading zeros, which JSON numbers don't have.
    public init(from json: inout JSONReader) throws(JSONError) {
        represented = try json.converted("a decimal number in quotes") { text in
            var reader = JSONReader(Self.number(text))
            guard let value = try? reader.decimal(), reader.position == reader.bytes.count else { return nil }
            return value
        }
    }

    public func write(to json: inout JSONWriter) {
        if represented.isFinite { json.writeString(represented.description) } else { json.writeNull() }
    }

    /// Returns the text as a JSON number.
    private static func number(_ text: String) -> [UInt8] {
        var rest = text.utf8[...]
        var number: [UInt8] = []
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            rest = rest.dropFirst()
            if sign == UInt8(ascii: "-") { number.append(sign) }
        }
        let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        rest = rest[digits.endIndex...]
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        number += significant.isEmpty && (!digits.isEmpty || rest.first == UInt8(ascii: ".")) ? [UInt8(ascii: "0")] : Array(significant)
        if rest.first == UInt8(ascii: "."), rest.dropFirst().first.map({ $0 | 0x20 == UInt8(ascii: "e") }) ?? !digits.isEmpty {
            rest = rest.dropFirst()
        }
        return number + rest
    }
}

nonisolated extension JSONReader {
    /// Reads a number as the nearest decimal.
    @inline(never)
    mutating func decimal() throws(JSONError) -> Decimal {
        _ = next()
        let number = try scanNumber(expectation: "a number")
        guard let value = decimal(number) else {
            throw JSONError(expected: "a number within the range of a decimal", at: number.range.lowerBound)
        }
        return value
    }

    private func decimal(_ number: ScannedNumber) -> Decimal? {
        var digits =
            number.digitCount <= 19
            ? DecimalDigits(low: number.significand, exponent: number.exponent)
            : DecimalDigits(bytes[number.range].prefix { $0 | 0x20 != UInt8(ascii: "e") }, exponent: number.exponent)
        guard !digits.isZero else { return 0 }
        while digits.exponent < -128 {
            digits.dropLast()
            if digits.isZero { return 0 }
        }
        while digits.exponent > 127 {
            guard digits.append(0) else { return nil }
            digits.exponent -= 1
        }
        let magnitude = digits.high == 0 ? Decimal(digits.low) : Decimal(digits.high) * (Decimal(UInt64.max) + 1) + Decimal(digits.low)
        return Decimal(sign: number.isNegative ? .minus : .plus, exponent: digits.exponent, significand: magnitude)
    }
}

/// A 128-bit integer, like that of a `Decimal`, and a power of ten.
private nonisolated struct DecimalDigits {
    var high: UInt64 = 0
    var low: UInt64
    var exponent: Int

    var isZero: Bool { high == 0 && low == 0 }

    init(low: UInt64, exponent: Int) {
        self.low = low
        self.exponent = exponent
    }

    /// Creates a number from its digits.
    ///
    /// - Parameters:
    ///   - significand: The digits. A sign and a decimal point are ignored.
    ///   - exponent: The exponent of the last digit.
    init(_ significand: some Sequence<UInt8>, exponent: Int) {
        self.init(low: 0, exponent: exponent)
        var isFull = false
        for byte in significand {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { continue }
            if !isFull, append(UInt64(digit)) { continue }
            // The first digit that doesn't fit rounds the others.
            if !isFull, digit >= 5, high < .max || low < .max { (low, high) = (low &+ 1, low == .max ? high + 1 : high) }
            isFull = true
            self.exponent += 1
        }
    }

    /// Appends a digit.
    ///
    /// - Returns: `false` if it doesn't fit.
    mutating func append(_ digit: UInt64) -> Bool {
        let (carry, product) = low.multipliedFullWidth(by: 10)
        let (sum, carries) = product.addingReportingOverflow(digit)
        let (top, overflows) = high.multipliedReportingOverflow(by: 10)
        let (total, overflowsToo) = top.addingReportingOverflow(carry + (carries ? 1 : 0))
        guard !overflows, !overflowsToo else { return false }
        (high, low) = (total, sum)
        return true
    }

    /// Drops the last digit and rounds.
    mutating func dropLast() {
        let (quotient, remainder) = high.quotientAndRemainder(dividingBy: 10)
        let (lowQuotient, digit) = (10 as UInt64).dividingFullWidth((remainder, low))
        (high, low) = (quotient, lowQuotient)
        if digit >= 5 { (low, high) = (low &+ 1, low == .max ? high + 1 : high) }
        exponent += 1
    }
}
