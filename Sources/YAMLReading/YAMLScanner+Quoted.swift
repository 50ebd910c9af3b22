internal import JSONReading

/// Double- and single-quoted scalars (YAML 1.2.2, 7.3.1 and 7.3.2).
extension YAMLScanner {
    /// A quoted scalar that is being read.
    private struct OpenQuote {
        /// The offset of the opening quote.
        var offset: Int
        var isDouble: Bool
        /// The indentation that each further line must exceed.
        var parent: Int
        /// The offset of the first byte that isn't in `folded` yet.
        var pending: Int
        var isFolded = false
        /// The number of bytes of `folded` that must not be trimmed at the end of a line: escapes and folded line breaks.
        var kept = 0
    }

    /// Scans a scalar from its opening quote past the closing one.
    ///
    /// - Parameters:
    ///   - parent: The indentation that each line must exceed.
    ///   - problems: Receives an error for each unknown escape.
    mutating func scanQuoted(deeperThan parent: Int, problems: inout YAMLProblems) throws(YAMLSyntaxError) -> YAMLScalar {
        let quote = bytes[index]
        var open = OpenQuote(offset: index, isDouble: quote == UInt8(ascii: "\""), parent: parent, pending: index + 1)
        let line = lineStart
        index += 1
        while true {
            skipQuotedText(quote)
            guard index < bytes.count else { throw unclosed(open) }
            switch bytes[index] {
            case quote:
                if !open.isDouble, byte(at: index + 1) == quote {
                    // Two single quotes are an escaped one.
                    index += 1
                    flush(&open)
                    index += 1
                    open.pending = index
                    open.kept = folded.count
                    continue
                }
                let text = open.pending..<index
                if open.isFolded { flush(&open) }
                index += 1
                return YAMLScalar(
                    content: open.isFolded ? .folded : .inText(text),
                    style: .quoted,
                    offset: open.offset,
                    spansLines: line != lineStart
                )
            case UInt8(ascii: "\\"):
                flush(&open)
                if Self.isBreak(byte(at: index + 1)) {
                    index += 1
                    try skipFold(&open, isEscaped: true)
                } else {
                    try readEscape(of: open, problems: &problems)
                    open.pending = index
                    open.kept = folded.count
                }
            default:
                flush(&open)
                while folded.count > open.kept, let last = folded.last, Self.isBlank(last) { folded.removeLast() }
                try skipFold(&open, isEscaped: false)
            }
        }
    }

    /// Skips to the next quote, backslash (in double quotes) or line break.
    private mutating func skipQuotedText(_ quote: UInt8) {
        let isDouble = quote == UInt8(ascii: "\"")
        while index < bytes.count {
            if let word = word(at: index) {
                var special = ByteMask.isEqual(quote, word) | ByteMask.isBelow(0x20, word)
                if isDouble { special |= ByteMask.isEqual(UInt8(ascii: "\\"), word) }
                guard special != 0 else {
                    index += 8
                    continue
                }
                index += special.trailingZeroBitCount / 8
            }
            let byte = bytes[index]
            if byte == quote || Self.isBreak(byte) || isDouble && byte == UInt8(ascii: "\\") { return }
            index += 1
        }
    }

    /// Appends the pending text to `folded`.
    private mutating func flush(_ open: inout OpenQuote) {
        if !open.isFolded {
            folded.removeAll(keepingCapacity: true)
            open.isFolded = true
        }
        folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[open.pending..<index]))
        open.pending = index
    }

    /// Folds line breaks and moves to the text of the next line that isn't empty (YAML 1.2.2, 6.5).
    private mutating func skipFold(_ open: inout OpenQuote, isEscaped: Bool) throws(YAMLSyntaxError) {
        let breaks = skipLineBreaks()
        guard index < bytes.count, marker == nil else { throw unclosed(open) }
        guard indentation > open.parent else {
            if let tab { throw YAMLSyntaxError(message: .tabInIndentation, offset: tab) }
            throw YAMLSyntaxError(message: .quotedLineIndentation(deeperThan: open.parent), offset: index)
        }
        if isEscaped {
            folded.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks - 1))
        } else {
            appendFold(breaks)
        }
        open.pending = index
        open.kept = folded.count
    }

    private func unclosed(_ open: OpenQuote) -> YAMLSyntaxError {
        YAMLSyntaxError(message: .unclosedQuote(isDouble: open.isDouble), offset: open.offset)
    }

    // MARK: Escapes

    /// Reads an escape, starting at its backslash, and appends the character (YAML 1.2.2, 5.7).
    private mutating func readEscape(of open: OpenQuote, problems: inout YAMLProblems) throws(YAMLSyntaxError) {
        guard index + 1 < bytes.count else { throw unclosed(open) }
        let letter = bytes[index + 1]
        if let byte = Self.escapedByte(letter) {
            folded.append(byte)
            index += 2
            return
        }
        let scalar: Unicode.Scalar
        switch letter {
        case UInt8(ascii: "N"): (scalar, index) = ("\u{85}", index + 2)
        case UInt8(ascii: "_"): (scalar, index) = ("\u{A0}", index + 2)
        case UInt8(ascii: "L"): (scalar, index) = ("\u{2028}", index + 2)
        case UInt8(ascii: "P"): (scalar, index) = ("\u{2029}", index + 2)
        case UInt8(ascii: "x"): scalar = readCode(digits: 2, problems: &problems)
        case UInt8(ascii: "u"): scalar = readCode(digits: 4, problems: &problems)
        case UInt8(ascii: "U"): scalar = readCode(digits: 8, problems: &problems)
        default:
            let end = index + 1 + (letter < 0x80 ? 1 : UTF8Sequence.length(at: index + 1, of: bytes) ?? 1)
            problems.error(.unknownEscape(String(decoding: bytes[index + 1..<end], as: UTF8.self)), at: index)
            index += 1
            return
        }
        folded.append(contentsOf: String(scalar).utf8)
    }

    private static func escapedByte(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "0"): 0x00
        case UInt8(ascii: "a"): 0x07
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"), UInt8(ascii: "\t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "v"): 0x0B
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "e"): 0x1B
        case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"): letter
        default: nil
        }
    }

    /// Reads `\xHH`, `\uHHHH` or `\UHHHHHHHH`. Two `\u` may form a surrogate pair, as in JSON.
    private mutating func readCode(digits: Int, problems: inout YAMLProblems) -> Unicode.Scalar {
        let start = index
        guard let code = hexadecimalNumber(at: index + 2, digits: digits) else {
            problems.error(.codeEscape(digits: digits, letter: bytes[index + 1]), at: start)
            index += 2
            return "\u{FFFD}"
        }
        index += 2 + digits
        if let scalar = Unicode.Scalar(code) { return scalar }
        if digits == 4, code < 0xDC00, byte(at: index) == UInt8(ascii: "\\"), byte(at: index + 1) == UInt8(ascii: "u"),
            let low = hexadecimalNumber(at: index + 2, digits: 4), 0xDC00...0xDFFF ~= low,
            let scalar = Unicode.Scalar(0x10000 + ((code - 0xD800) << 10 | (low - 0xDC00)))
        {
            index += 6
            return scalar
        }
        problems.error(.noCharacter(code), at: start)
        return "\u{FFFD}"
    }

    private func hexadecimalNumber(at start: Int, digits: Int) -> UInt32? {
        guard bytes.count - start >= digits else { return nil }
        var number: UInt32 = 0
        for offset in start..<start + digits {
            guard let digit = hexadecimalDigit(bytes[offset]) else { return nil }
            number = number << 4 | UInt32(digit)
        }
        return number
    }
}
