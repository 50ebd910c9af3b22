internal import Reporting

/// The most helpful errors for positions at which the parser can't continue.
extension YAMLParser {
    /// Returns the error for text after a complete node on the same line.
    func trailingText() -> YAMLSyntaxError {
        let offset = scanner.index
        switch scanner.peek {
        case UInt8(ascii: "#"):
            return YAMLSyntaxError(message: .commentWithoutSpace, offset: offset)
        case UInt8(ascii: ":"):
            return YAMLSyntaxError(message: scanner.isIndicator(UInt8(ascii: ":")) ? .mappingOnLine : .noSpaceAfterColon, offset: offset)
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return YAMLSyntaxError(message: .strayBracket(found), offset: offset)
        default:
            return YAMLSyntaxError(message: .trailingText(found: found), offset: offset)
        }
    }

    /// Returns the error for a line whose indentation matches no open collection.
    ///
    /// - Parameter innermost: The innermost collection before the line.
    func wrongIndentation(_ column: Int, innermost: BlockCollection?) -> YAMLSyntaxError {
        let offset = scanner.index
        guard let innermost else {
            return YAMLSyntaxError(message: .textAfterRoot(found: found), offset: offset)
        }
        if column > innermost.indentation {
            return YAMLSyntaxError(message: .indentedTooFar(column, siblings: innermost.indentation), offset: offset)
        }
        let known = blocks.map(\.indentation) + [innermost.indentation]
        let next = known.filter { $0 > column }.min() ?? innermost.indentation
        return YAMLSyntaxError(message: .indentationBetween(column, above: next), offset: offset)
    }

    /// Returns the error for a line of a sequence without a dash.
    func noEntry() -> YAMLSyntaxError {
        YAMLSyntaxError(message: .noDash(found: found), offset: scanner.index)
    }

    /// Returns the error for a character that can't begin a node.
    func noContent() -> YAMLSyntaxError {
        let offset = scanner.index
        let byte = scanner.peek
        switch byte {
        case _ where scanner.isAtEnd || YAMLScanner.isBreak(byte):
            let end = scanner.isAtEnd ? "the end of the text" : "the end of the line"
            return YAMLSyntaxError(message: .noContent(found: end), offset: offset)
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
            return YAMLSyntaxError(message: .reservedCharacter(byte), offset: offset)
        case UInt8(ascii: "#"):
            return YAMLSyntaxError(message: .commentWithoutSpace, offset: offset)
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return YAMLSyntaxError(message: .strayBracket(found), offset: offset)
        case UInt8(ascii: "-") where !flows.isEmpty:
            return YAMLSyntaxError(message: .dashInFlow, offset: offset)
        case UInt8(ascii: "|") where !flows.isEmpty, UInt8(ascii: ">") where !flows.isEmpty:
            return YAMLSyntaxError(message: .blockScalarInFlow, offset: offset)
        default:
            return YAMLSyntaxError(message: .noContent(found: found), offset: offset)
        }
    }

    /// Returns the error for a line of a mapping without `: `.
    func noColon(from start: Int) -> YAMLSyntaxError {
        let end = scanner.index
        if let colon = tightColon(in: start..<end) { return YAMLSyntaxError(message: .noSpaceAfterColon, offset: colon) }
        if scanner.peek == UInt8(ascii: ":") { return YAMLSyntaxError(message: .noSpaceAfterColon, offset: end) }
        guard end > start else { return noContent() }
        return YAMLSyntaxError(message: .noColon(after: word(from: start)), offset: start)
    }

    /// Returns the error for a plain scalar on several lines that ends with `: `.
    func keyInText(_ scalar: YAMLScalar) -> YAMLSyntaxError {
        let first = scalar.offset..<lineEnd(from: scalar.offset)
        // `key:value` above `key: value` is text on two lines, which is never intended.
        if let colon = tightColon(in: first) { return YAMLSyntaxError(message: .noSpaceAfterColon, offset: colon) }
        return YAMLSyntaxError(message: .keyInText(begins: describe(scalar.offset)), offset: scanner.index)
    }

    // MARK: Flow collections

    func extraComma() -> YAMLSyntaxError {
        YAMLSyntaxError(message: .extraComma, offset: scanner.index)
    }

    /// Returns the error for a key of a flow mapping that isn't followed by `:` or a comma.
    func noFlowColon(in collection: FlowCollection) -> YAMLSyntaxError {
        if scanner.peek == UInt8(ascii: ":") { return YAMLSyntaxError(message: .noSpaceAfterColon, offset: scanner.index) }
        return noSeparator(in: collection)
    }

    func noSeparator(in collection: FlowCollection) -> YAMLSyntaxError {
        let offset = scanner.index
        switch scanner.peek {
        case UInt8(ascii: "#"):
            return YAMLSyntaxError(message: .commentWithoutSpace, offset: offset)
        case UInt8(ascii: ":") where collection.kind == .sequence:
            return YAMLSyntaxError(message: .pairOverLines, offset: offset)
        default:
            return YAMLSyntaxError(
                message: .noSeparator(isMapping: collection.kind == .mapping, opening: describe(collection.offset), found: found),
                offset: offset
            )
        }
    }

    func unclosedFlow() -> YAMLSyntaxError {
        // A pair doesn't have its own bracket.
        let open = flows.last { $0.kind != .pair }
        return YAMLSyntaxError(message: .unclosedFlow(isMapping: open?.kind == .mapping), offset: open?.offset ?? scanner.index)
    }

    func flowIndentation(deeperThan parent: Int) -> YAMLSyntaxError {
        let open = flows.last { $0.kind != .pair }
        return YAMLSyntaxError(
            message: .flowIndentation(opening: describe(open?.offset ?? scanner.index), deeperThan: parent),
            offset: scanner.index
        )
    }

    // MARK: Text

    /// Returns `line:column` for messages that mention another location.
    func describe(_ offset: Int) -> String {
        let (line, column) = files.position(of: composer.location(offset))
        return "\(line):\(column)"
    }

    /// Returns the first colon with text on both sides in a range that begins a plain scalar.
    private func tightColon(in range: Range<Int>) -> Int? {
        guard let first = range.first, !"\"'".utf8.contains(scanner.bytes[first]) else { return nil }
        return range.dropFirst().first { scanner.bytes[$0] == UInt8(ascii: ":") && !scanner.isSpace(at: $0 + 1) }
    }

    private func lineEnd(from start: Int) -> Int {
        var end = start
        while end < scanner.bytes.count, !YAMLScanner.isBreak(scanner.bytes[end]) { end += 1 }
        return end
    }

    /// The text at the index for messages.
    private var found: String {
        if scanner.isAtEnd { return "the end of the text" }
        if YAMLScanner.isFlowIndicator(scanner.peek) { return "`\(Character(Unicode.Scalar(scanner.peek)))`" }
        return "`\(word(from: scanner.index))`"
    }

    /// Returns the word at an offset, at most 40 characters of it.
    private func word(from start: Int) -> String {
        let longest = 40
        var end = start
        while end < scanner.bytes.count, !scanner.isSpace(at: end), end - start < longest { end += 1 }
        // Don't split a multi-byte character.
        while end < scanner.bytes.count, end > start, scanner.bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
        let text = String(decoding: scanner.bytes[start..<end], as: UTF8.self)
        // A terminal may interpret these characters.
        return String(String.UnicodeScalarView(text.unicodeScalars.map { Self.isInvisible($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format: true
        default: false
        }
    }
}
