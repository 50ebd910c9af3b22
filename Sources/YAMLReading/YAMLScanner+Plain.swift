/// Plain scalars (YAML 1.2.2, 7.3.3).
extension YAMLScanner {
    /// Whether a plain scalar can begin here.
    func isPlainStart(inFlow: Bool) -> Bool {
        switch peek {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            return !endsIndicator(at: index + 1, inFlow: inFlow)
        case 0, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
            UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
            UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            return false
        default:
            return true
        }
    }

    /// Scans the text of this line up to a line break, a comment, a `:` indicator, or a bracket or comma in a flow collection.
    ///
    /// - Returns: The text without surrounding white space.
    mutating func scanPlainLine(inFlow: Bool) -> Range<Int> {
        let start = index
        while true {
            skipOrdinaryText(inFlow: inFlow)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") {
                if endsIndicator(at: index + 1, inFlow: inFlow) { break }
            } else if byte == UInt8(ascii: "#") {
                if index > start, Self.isBlank(bytes[index - 1]) { break }
            } else if Self.isBreak(byte) || inFlow && Self.isFlowIndicator(byte) {
                break
            }
            index += 1
        }
        var end = index
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        rewound += index - end
        return start..<end
    }

    /// Skips to the next byte that may end a plain scalar, eight bytes at a time.
    @inline(__always)
    private mutating func skipOrdinaryText(inFlow: Bool) {
        while let word = word(at: index) {
            var special =
                ByteMask.isEqual(UInt8(ascii: ":"), word) | ByteMask.isEqual(UInt8(ascii: "#"), word) | ByteMask.isBelow(0x20, word)
            if inFlow {
                // Brackets and braces differ in the bit that distinguishes lowercase from uppercase letters.
                let lowered = word | ByteMask.ones &* 0x20
                special |=
                    ByteMask.isEqual(UInt8(ascii: "{"), lowered) | ByteMask.isEqual(UInt8(ascii: "}"), lowered)
                    | ByteMask.isEqual(UInt8(ascii: ","), word)
            }
            guard special == 0 else {
                index += special.trailingZeroBitCount / 8
                return
            }
            index += 8
        }
    }

    /// Reads and folds the continuation lines of a plain scalar (YAML 1.2.2, 6.5).
    ///
    /// - Parameters:
    ///   - first: The text on its first line; the index is after it.
    ///   - parent: The indentation that each line must exceed.
    mutating func continuePlain(_ first: Range<Int>, deeperThan parent: Int, inFlow: Bool) -> YAMLScalar {
        var scalar = YAMLScalar(content: .inText(first), style: .plain, offset: first.lowerBound)
        while index < bytes.count, Self.isBreak(bytes[index]) {
            let breaks = skipLineBreaks()
            guard continuesPlain(deeperThan: parent, inFlow: inFlow) else { break }
            if !scalar.spansLines {
                folded.removeAll(keepingCapacity: true)
                folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[first]))
                scalar.content = .folded
                scalar.spansLines = true
            }
            appendFold(breaks)
            let line = scanPlainLine(inFlow: inFlow)
            folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[line]))
        }
        return scalar
    }

    private func continuesPlain(deeperThan parent: Int, inFlow: Bool) -> Bool {
        guard index < bytes.count, indentation > parent, marker == nil else { return false }
        switch bytes[index] {
        case UInt8(ascii: "#"): return false
        case UInt8(ascii: ":"): return !endsIndicator(at: index + 1, inFlow: inFlow)
        case let byte: return !inFlow || !Self.isFlowIndicator(byte)
        }
    }

    /// Appends folded line breaks: a space for one, or a line feed for each further one.
    mutating func appendFold(_ breaks: Int) {
        if breaks == 1 {
            folded.append(UInt8(ascii: " "))
        } else {
            folded.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks - 1))
        }
    }
}
