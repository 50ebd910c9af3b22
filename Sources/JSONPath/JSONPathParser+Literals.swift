internal import Reporting

extension JSONPathParser {
    /// Parses a string in single or double quotes (RFC 9535, 2.3.1.1).
    mutating func parseString() throws(JSONPathError) -> String {
        let start = index
        let quote = scalars[index]
        index += 1
        var content = String.UnicodeScalarView()
        while let scalar = peek {
            if scalar == quote {
                index += 1
                return String(content)
            }
            if scalar == "\\" {
                content.append(try parseEscape(quote: quote))
            } else if scalar.value < 0x20 {
                throw error(.controlCharacter(scalar))
            } else {
                content.append(scalar)
                index += 1
            }
        }
        throw JSONPathError(message: .unclosedString, offset: byteOffset(start))
    }

    private mutating func parseEscape(quote: Unicode.Scalar) throws(JSONPathError) -> Unicode.Scalar {
        guard index + 1 < scalars.count else { throw error(.badEscape) }
        let scalar: Unicode.Scalar
        switch scalars[index + 1] {
        case "b": scalar = "\u{8}"
        case "f": scalar = "\u{C}"
        case "n": scalar = "\n"
        case "r": scalar = "\r"
        case "t": scalar = "\t"
        case "/": scalar = "/"
        case "\\": scalar = "\\"
        case "u": return try parseUnicodeEscape()
        case quote: scalar = quote
        default: throw error(.badEscape)
        }
        index += 2
        return scalar
    }

    /// Parses `\uXXXX`, or two of them for a character beyond U+FFFF.
    private mutating func parseUnicodeEscape() throws(JSONPathError) -> Unicode.Scalar {
        let start = index
        let unit = try parseHexadecimalDigits()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let isPair = unit < 0xDC00 && index + 1 < scalars.count && scalars[index] == "\\" && scalars[index + 1] == "u"
        guard isPair else { throw JSONPathError(message: .loneSurrogate, offset: byteOffset(start)) }
        let low = try parseHexadecimalDigits()
        guard 0xDC00...0xDFFF ~= low, let scalar = Unicode.Scalar(0x10000 + (UInt32(unit - 0xD800) << 10 | UInt32(low - 0xDC00))) else {
            throw JSONPathError(message: .loneSurrogate, offset: byteOffset(start))
        }
        return scalar
    }

    /// Parses one `\uXXXX`.
    private mutating func parseHexadecimalDigits() throws(JSONPathError) -> UInt16 {
        var unit: UInt16 = 0
        for position in index + 2..<index + 6 {
            guard position < scalars.count, scalars[position].isASCII,
                let digit = Character(scalars[position]).hexDigitValue
            else { throw error(.badEscape) }
            unit = unit << 4 | UInt16(digit)
        }
        index += 6
        return unit
    }

    /// Parses a number, `true`, `false`, `null` or a string (RFC 9535, 2.3.5.1); returns `nil` if none of them follows.
    mutating func parseLiteral() throws(JSONPathError) -> Literal? {
        switch peek {
        case "'"?, "\""?: return .string(try parseString())
        case let scalar? where scalar == "-" || scalar.isDigit: return .number(try parseNumber())
        case "t"? where skip(token: "true"): return .bool(true)
        case "f"? where skip(token: "false"): return .bool(false)
        case "n"? where skip(token: "null"): return .null
        default: return nil
        }
    }

    /// Parses a number with the syntax of JSON.
    private mutating func parseNumber() throws(JSONPathError) -> String {
        let start = index
        _ = skip("-")
        let integer = index
        skipDigits()
        var isValid = index > integer && (scalars[integer] != "0" || index == integer + 1)
        if skip(".") { isValid = skipDigits() && isValid }
        if peek == "e" || peek == "E" {
            index += 1
            if peek == "+" || peek == "-" { index += 1 }
            isValid = skipDigits() && isValid
        }
        let number = text(from: start)
        guard isValid else { throw JSONPathError(message: .number(number), offset: byteOffset(start)) }
        return number
    }

    /// - Returns: Whether there was a digit.
    @discardableResult
    private mutating func skipDigits() -> Bool {
        let start = index
        while let next = peek, next.isDigit { index += 1 }
        return index > start
    }
}
