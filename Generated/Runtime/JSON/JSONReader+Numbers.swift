nonisolated extension JSONReader {
    /// Reads a whole number that is in range, in any form: `100`, `100.0` and `1e2` are equal.
    @inline(__always)
    public mutating func readInteger<Value: FixedWidthInteger & SignedInteger>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
        _ = next()
        let number = try scanNumber(expectation: "an integer")
        if let value = wholeValue(of: number), let exact = Value(exactly: value) { return exact }
        guard isWhole(number) else { throw JSONError(expected: "an integer", at: number.range.lowerBound) }
        throw outOfRange(bits: min(Value.bitWidth, 64), at: number.range.lowerBound)
    }

    private func outOfRange(bits: Int, at offset: Int) -> JSONError {
        JSONError(expected: "an integer of at most \(bits) bits", at: offset)
    }

    /// Reads a number as the nearest double, with ties to even.
    public mutating func readDouble() throws(JSONError) -> Double {
        _ = next()
        let number = try scanNumber(expectation: "a number")
        let value = number.exactDouble ?? Double(text(number.range)) ?? .infinity
        guard value.isFinite else { throw JSONError(expected: "a number within the range of a double", at: number.range.lowerBound) }
        return value
    }

    /// Reads a number as the nearest float, with ties to even.
    public mutating func readFloat() throws(JSONError) -> Float {
        _ = next()
        let number = try scanNumber(expectation: "a number")
        let value = Float(text(number.range)) ?? .infinity
        guard value.isFinite else { throw JSONError(expected: "a number within the range of a float", at: number.range.lowerBound) }
        return value
    }

    /// Reads a number verbatim.
    public mutating func readNumber() throws(JSONError) -> JSONNumber {
        _ = next()
        let number = try scanNumber(expectation: "a number")
        return JSONNumber(validText: text(number.range))
    }

    /// Reads `true` or `false`.
    public mutating func readBool() throws(JSONError) -> Bool {
        _ = next()
        if take("true") { return true }
        if take("false") { return false }
        throw expected("true or false")
    }
}

// MARK: - The grammar (RFC 8259, section 6)

nonisolated extension JSONReader {
    /// A valid number: `significand` · 10^`exponent`.
    struct ScannedNumber {
        /// The range in the text.
        var range: Range<Int>
        var isNegative = false
        /// The digits before and after the decimal point as one number, which is correct if `digitCount` is at most 19.
        var significand: UInt64 = 0
        /// The number of digits of `significand`, without leading zeros.
        var digitCount = 0
        /// The written exponent minus the number of digits after the decimal point. It's within ±10^9, which every relevant number is.
        var exponent = 0
        /// Whether the number has neither a decimal point nor an exponent.
        var isPlain = true

        /// The value if both operands are exact, so that a single multiplication or division rounds once (W. D. Clinger, How to Read
        /// Floating Point Numbers Accurately, 1990).
        var exactDouble: Double? {
            guard digitCount <= 19 else { return nil }
            guard significand <= 1 << 53, -22...22 ~= exponent else { return scaledDouble }
            let magnitude = Double(significand)
            let value = exponent < 0 ? magnitude / Self.powersOfTen[-exponent] : magnitude * Self.powersOfTen[exponent]
            return isNegative ? -value : value
        }

        /// The value if 64 binary digits of the product of the significand and a power of five, or of their quotient, and whether there are
        /// more, can be computed exactly. That's enough to round it to 53 digits.
        private var scaledDouble: Double? {
            guard significand > 0, -27...27 ~= exponent else { return nil }
            let power = JSONNumber.powersOfFive[abs(exponent)]
            let zeros = significand.leadingZeroBitCount
            let digits: UInt64
            let rest: UInt64
            var scale: Int
            if exponent < 0 {
                // Both are shifted so that their highest bit is set. The dividend is then halved, so that it's less than the divisor and
                // the quotient, of 63 or 64 digits, fits.
                let divisor = power &<< UInt64(power.leadingZeroBitCount)
                let dividend = significand &<< UInt64(zeros)
                (digits, rest) = divisor.dividingFullWidth((dividend >> 1, dividend &<< 63))
                scale = power.leadingZeroBitCount - zeros - 63
            } else {
                let product = power.multipliedFullWidth(by: significand &<< UInt64(zeros))
                // The product has at least 64 digits.
                let shift = UInt64(truncatingIfNeeded: product.high.leadingZeroBitCount)
                digits = product.high == 0 ? product.low : product.high &<< shift | (product.low &>> 1) &>> (63 &- shift)
                rest = product.high == 0 ? 0 : product.low &<< shift
                scale = (product.high == 0 ? 0 : 64 - Int(truncatingIfNeeded: shift)) - zeros
            }
            // 10^n is 5^n · 2^n. The scale is at least -63 - 63 - 27, so that the power of two isn't subnormal, and multiplying is exact.
            scale += exponent
            // The lowest bit represents the rest. It's below the half of the digits that are rounded off, so it can only break a tie. The
            // conversion rounds to nearest, with ties to even.
            let magnitude = Double(rest == 0 ? digits : digits | 1)
            let value = magnitude * Double(bitPattern: UInt64(truncatingIfNeeded: 1023 + scale) &<< 52)
            return isNegative ? -value : value
        }

        private static let powersOfTen: [Double] = [
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
        ]
    }

    /// Scans the next number.
    mutating func scanNumber(expectation: String) throws(JSONError) -> ScannedNumber {
        let start = position
        var number = ScannedNumber(range: start..<start)
        var index = start
        if byte(at: index) == UInt8(ascii: "-") {
            number.isNegative = true
            index += 1
        }
        switch byte(at: index) {
        case UInt8(ascii: "0"): index += 1
        case UInt8(ascii: "1")...UInt8(ascii: "9"): number.digitCount = scanDigits(from: &index, into: &number.significand)
        default: throw index == start ? expected(expectation) : JSONError(expected: "a digit", at: index)
        }
        if byte(at: index) == UInt8(ascii: ".") {
            number.isPlain = false
            index += 1
            let first = index
            let count = scanDigits(from: &index, into: &number.significand)
            guard count > 0 else { throw JSONError(expected: "a digit", at: index) }
            number.exponent = 0 - count
            let zeros = number.digitCount == 0 ? leadingZeros(of: first..<index) : 0
            number.digitCount += count - zeros
        }
        if byte(at: index) | 0x20 == UInt8(ascii: "e") {
            number.isPlain = false
            index += 1
            number.exponent += try scanExponent(from: &index)
        }
        position = index
        number.range = start..<index
        return number
    }

    /// Scans digits, and appends them to a number, which overflows after 19 digits.
    ///
    /// - Returns: The number of digits.
    @inline(__always)
    private func scanDigits(from index: inout Int, into significand: inout UInt64) -> Int {
        let start = index
        while has(8, from: index) {
            // A digit becomes its value. The highest bit is set in the first byte that isn't a digit. A carry affects only bytes after it.
            let digits = word(at: index) ^ 0x3030_3030_3030_3030
            let others = (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080
            guard others != 0 else {
                significand = significand &* 100_000_000 &+ Self.value(of: digits)
                index += 8
                continue
            }
            let count = others.trailingZeroBitCount / 8
            guard count > 0 else { return index &- start }
            let power = JSONNumber.powersOfFive[count] &<< UInt64(truncatingIfNeeded: count)
            // Zeros before the digits replace what follows them.
            significand = significand &* power &+ Self.value(of: digits &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count))
            index += count
            return index &- start
        }
        while case let digit = byte(at: index) &- UInt8(ascii: "0"), digit < 10 {
            significand = significand &* 10 &+ UInt64(digit)
            index += 1
        }
        return index &- start
    }

    /// Returns the number that consists of eight digits, the first of which is in the lowest byte.
    @inline(__always)
    private static func value(of digits: UInt64) -> UInt64 {
        let pairs = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10_000 &+ fours &>> 32) & 0xFFFF_FFFF
    }

    private func leadingZeros(of digits: Range<Int>) -> Int {
        var index = digits.lowerBound
        while index < digits.upperBound, byte(at: index) == UInt8(ascii: "0") { index += 1 }
        return index - digits.lowerBound
    }

    private func scanExponent(from index: inout Int) throws(JSONError) -> Int {
        let sign = byte(at: index)
        if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
        let first = index
        var exponent = 0
        while case let digit = byte(at: index) &- UInt8(ascii: "0"), digit < 10 {
            exponent = min(exponent * 10 + Int(digit), 100_000_000)
            index += 1
        }
        guard index > first else { throw JSONError(expected: "a digit", at: index) }
        return sign == UInt8(ascii: "-") ? -exponent : exponent
    }
}

// MARK: - Whole numbers

nonisolated extension JSONReader {
    /// Returns whether the number has no fractional part.
    func isWhole(_ number: ScannedNumber) -> Bool {
        number.isPlain || number.digitCount == 0 || number.exponent + trailingZeros(of: number) >= 0
    }

    /// Returns the value of a whole number; `nil` if the number isn't whole or doesn't fit.
    @inline(__always)
    func wholeValue(of number: ScannedNumber) -> Int64? {
        // 18 digits are less than 2^63.
        guard number.isPlain, number.digitCount <= 18 else { return longWholeValue(of: number) }
        let magnitude = Int64(truncatingIfNeeded: number.significand)
        return number.isNegative ? 0 &- magnitude : magnitude
    }

    @inline(never)
    private func longWholeValue(of number: ScannedNumber) -> Int64? {
        guard isWhole(number) else { return nil }
        let zeros = trailingZeros(of: number)
        var digitsLeft = number.digitCount - zeros
        var magnitude: UInt64 = 0
        for byte in significandBytes(of: number) where digitsLeft > 0 {
            let digit = byte &- UInt8(ascii: "0")
            // Skips the sign, the decimal point and leading zeros.
            guard digit < 10, magnitude > 0 || digit > 0 else { continue }
            guard let sum = Self.appending(digit, to: magnitude) else { return nil }
            magnitude = sum
            digitsLeft -= 1
        }
        if magnitude > 0 {
            for _ in 0..<max(number.exponent + zeros, 0) {
                guard let product = Self.appending(0, to: magnitude) else { return nil }
                magnitude = product
            }
        }
        if number.isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
        return Int64(exactly: magnitude)
    }

    private static func appending(_ digit: UInt8, to magnitude: UInt64) -> UInt64? {
        let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
        return overflow || carry ? nil : sum
    }

    /// Returns the number of trailing zeros of a nonzero number, before and after the decimal point.
    private func trailingZeros(of number: ScannedNumber) -> Int {
        var zeros = 0
        for byte in significandBytes(of: number).reversed() {
            switch byte {
            case UInt8(ascii: "0"): zeros += 1
            case UInt8(ascii: "."): continue
            default: return zeros
            }
        }
        return zeros
    }

    /// Returns the text of the number before its exponent.
    private func significandBytes(of number: ScannedNumber) -> Slice<UnsafeRawBufferPointer> {
        bytes[number.range].prefix { $0 | 0x20 != UInt8(ascii: "e") }
    }
}
