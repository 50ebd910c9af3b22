nonisolated extension JSONWriter {
    public mutating func writeBool(_ value: Bool) {
        if value { word("true") } else { word("false") }
    }

    public mutating func writeInteger(_ value: some FixedWidthInteger & SignedInteger) {
        int64(Int64(truncatingIfNeeded: value))
    }

    @inline(never)
    private mutating func int64(_ value: Int64) {
        scalar { $0.append(value.magnitude, isNegative: value < 0, after: $1) }
    }

    /// Writes the shortest text that is read as the same double. A whole number has no fraction, as in JavaScript and `JSONEncoder`.
    ///
    /// An infinity or a NaN, which JSON doesn't have, is written as null.
    @inline(never)
    public mutating func writeDouble(_ value: Double) {
        guard let shortest = ShortestDecimal(value) else { return floatingPoint(value.isFinite ? value.description : nil) }
        scalar { $0.append(shortest, isNegative: value < 0, after: $1) }
    }

    /// Writes the shortest text that is read as the same float, like ``writeDouble(_:)``.
    public mutating func writeFloat(_ value: Float) {
        guard let whole = ShortestDecimal(Double(value)), whole.exponent == 0 else {
            return floatingPoint(value.isFinite ? value.description : nil)
        }
        scalar { $0.append(whole.digits, isNegative: value < 0, after: $1) }
    }

    /// Writes a text without a zero after the decimal point; null for `nil`.
    @inline(never)
    private mutating func floatingPoint(_ text: String?) {
        guard let text else { return writeNull() }
        raw(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
}

// MARK: - Digits

nonisolated extension JSONWriter.Buffer {
    /// Appends a whole number, after a comma if `comma` is 1 instead of 0.
    mutating func append(_ magnitude: UInt64, isNegative: Bool, after comma: Int) {
        let text = sign(isNegative, after: comma)
        advance(by: Self.write(magnitude, to: text))
    }

    /// Appends a number that isn't whole, or a whole one whose exponent is 0. The text is that of `Double.description`.
    mutating func append(_ number: JSONWriter.ShortestDecimal, isNegative: Bool, after comma: Int) {
        guard number.exponent < 0 else { return append(number.digits, isNegative: isNegative, after: comma) }
        let text = sign(isNegative, after: comma)
        var count = Self.write(number.digits, to: text)
        // The number of digits before the decimal point.
        let point = count + number.exponent
        while text.load(fromByteOffset: count - 1, as: UInt8.self) == UInt8(ascii: "0") { count -= 1 }
        switch point {
        case 1...:
            Self.move(text + point, by: 1)
            text.storeBytes(of: UInt8(ascii: "."), toByteOffset: point, as: UInt8.self)
            count += 1
        case -3...0:
            Self.move(text, by: 2 - point)
            for (offset, byte) in "0.000".utf8.prefix(2 - point).enumerated() {
                text.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
            }
            count += 2 - point
        default:
            if count > 1 {
                Self.move(text + 1, by: 1)
                text.storeBytes(of: UInt8(ascii: "."), toByteOffset: 1, as: UInt8.self)
                count += 1
            }
            // The exponent has two digits, since all powers of ten of `ShortestDecimal` do.
            text.storeBytes(of: UInt8(ascii: "e"), toByteOffset: count, as: UInt8.self)
            text.storeBytes(of: UInt8(ascii: "-"), toByteOffset: count + 1, as: UInt8.self)
            text.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: (1 - point) / 10), toByteOffset: count + 2, as: UInt8.self)
            text.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: (1 - point) % 10), toByteOffset: count + 3, as: UInt8.self)
            count += 4
        }
        advance(by: count)
    }

    /// Appends a comma, if `comma` is 1 instead of 0, and a sign.
    ///
    /// - Returns: The address for the rest of the number: at most 20 digits, which are moved in words, and up to six other characters.
    @inline(__always)
    private mutating func sign(_ isNegative: Bool, after comma: Int) -> UnsafeMutableRawPointer {
        let start = room(for: 64)
        start.storeBytes(of: UInt8(ascii: ","), as: UInt8.self)
        start.storeBytes(of: UInt8(ascii: "-"), toByteOffset: comma, as: UInt8.self)
        let count = comma &+ (isNegative ? 1 : 0)
        advance(by: count)
        return start + count
    }

    /// Moves 24 bytes.
    private static func move(_ bytes: UnsafeMutableRawPointer, by offset: Int) {
        let words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64).self)
        (bytes + offset).storeBytes(of: words, as: (UInt64, UInt64, UInt64).self)
    }

    /// Writes the decimal digits of a number, without leading zeros. 24 bytes are overwritten.
    ///
    /// - Returns: The number of digits.
    private static func write(_ value: UInt64, to text: UnsafeMutableRawPointer) -> Int {
        let (top, rest) = value.quotientAndRemainder(dividingBy: 100_000_000)
        if top == 0 { return writeTop(value, to: text) }
        var count: Int
        if top < 100_000_000 {
            count = writeTop(top, to: text)
        } else {
            count = writeTop(top / 100_000_000, to: text)
            text.storeBytes(of: digits(top % 100_000_000), toByteOffset: count, as: UInt64.self)
            count += 8
        }
        text.storeBytes(of: digits(rest), toByteOffset: count, as: UInt64.self)
        return count + 8
    }

    /// Writes the decimal digits of a number of at most eight digits, without leading zeros. Eight bytes are overwritten.
    private static func writeTop(_ value: UInt64, to text: UnsafeMutableRawPointer) -> Int {
        if value < 10 {
            text.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value), as: UInt8.self)
            return 1
        }
        let digits = digits(value)
        let zeros = UInt64(littleEndian: digits ^ 0x3030_3030_3030_3030).trailingZeroBitCount / 8
        let shifted = UInt64(littleEndian: digits) &>> UInt64(truncatingIfNeeded: zeros &* 8)
        text.storeBytes(of: shifted.littleEndian, as: UInt64.self)
        return 8 - zeros
    }

    /// Returns the text of a number of at most eight digits, with leading zeros, in the order of memory.
    @inline(__always)
    private static func digits(_ value: UInt64) -> UInt64 {
        // Divides in parallel: into two numbers of four digits, then four numbers of two, then eight digits. The first one is in the lowest
        // bits. The multiplications by reciprocals are exact for these ranges.
        let (first, second) = value.quotientAndRemainder(dividingBy: 10_000)
        let fours = first | second &<< 32
        let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
        let pairs = hundreds | (fours &- hundreds &* 100) &<< 16
        let tens = (pairs &* 103) &>> 10 & 0x000F_000F_000F_000F
        return ((tens | (pairs &- tens &* 10) &<< 8) | 0x3030_3030_3030_3030).littleEndian
    }
}
