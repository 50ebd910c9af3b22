/// Numbers of the core schema (YAML 1.2.2, 10.3.2) and their translation to JSON syntax.
enum YAMLNumber {
    /// The ranges of a decimal number's parts.
    private struct Parts {
        /// The digits before the decimal point without leading zeros, at least one.
        var integer: Range<Int>
        /// The digits after the decimal point; `nil` without one.
        var fraction: Range<Int>?
        /// The exponent, including the `e`; empty without one.
        var exponent: Range<Int>
    }

    /// - Parameter text: The text, which begins with a digit, a sign or a decimal point.
    static func value(of text: UnsafeBufferPointer<UInt8>) -> CoreSchema.Value {
        if text[0] == UInt8(ascii: "0"), text.count > 2 {
            if text[1] == UInt8(ascii: "x") { return value(of: text, radix: 16) }
            if text[1] == UInt8(ascii: "o") { return value(of: text, radix: 8) }
        }
        let hasSign = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+")
        let start = hasSign ? 1 : 0
        guard let parts = parts(of: text, from: start) else { return isNotFinite(text, from: start) ? .notFinite : .text }
        let hasLeadingZeros = parts.integer.lowerBound > start
        let hasAllDigits = !parts.integer.isEmpty && parts.fraction?.isEmpty != true
        if text[0] != UInt8(ascii: "+"), !hasLeadingZeros, hasAllDigits { return .number(String(decoding: text, as: UTF8.self)) }
        var digits = text[0] == UInt8(ascii: "-") ? "-" : ""
        digits += parts.integer.isEmpty ? "0" : string(text, parts.integer)
        if let fraction = parts.fraction { digits += "." + (fraction.isEmpty ? "0" : string(text, fraction)) }
        return .number(digits + string(text, parts.exponent))
    }

    private static func string(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    /// Matches `[0-9]+ (\. [0-9]*)?` or `\. [0-9]+`, then `([eE] [-+]? [0-9]+)?`; returns `nil` for anything else.
    private static func parts(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Parts? {
        var index = start
        func skipDigits() {
            while index < text.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[index] { index += 1 }
        }
        skipDigits()
        var integer = start..<index
        while integer.count > 1, text[integer.lowerBound] == UInt8(ascii: "0") { integer = integer.lowerBound + 1..<integer.upperBound }
        var fraction: Range<Int>?
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            let point = index
            skipDigits()
            fraction = point..<index
        }
        guard !integer.isEmpty || fraction?.isEmpty == false else { return nil }
        let exponent = index
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
            let digits = index
            skipDigits()
            guard index > digits else { return nil }
        }
        return index == text.count ? Parts(integer: integer, fraction: fraction, exponent: exponent..<index) : nil
    }

    /// Returns whether the text is `.inf` or `.nan` in one of their spellings. A NaN has no sign.
    private static func isNotFinite(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        guard text.count == start + 4 else { return false }
        switch string(text, start..<text.count) {
        case ".inf", ".Inf", ".INF": return true
        case ".nan", ".NaN", ".NAN": return start == 0
        default: return false
        }
    }

    /// Returns the value of `0x[0-9a-fA-F]+` or `0o[0-7]+`.
    private static func value(of text: UnsafeBufferPointer<UInt8>, radix: UInt8) -> CoreSchema.Value {
        var number: UInt64 = 0
        var isTooLarge = false
        for byte in text.dropFirst(2) {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            default:
                // The bit that distinguishes lowercase from uppercase letters.
                let letter = byte | 0x20
                guard UInt8(ascii: "a")...UInt8(ascii: "f") ~= letter else { return .text }
                digit = letter - UInt8(ascii: "a") + 10
            }
            guard digit < radix else { return .text }
            isTooLarge = isTooLarge || number > UInt64.max / UInt64(radix)
            number = number &* UInt64(radix) | UInt64(digit)
        }
        return isTooLarge ? .tooLarge : .number(String(number))
    }
}
