internal import JSONReading
internal import Reporting

/// Anchors, tags and aliases (YAML 1.2.2, 6.9 and 7.1).
extension YAMLParser {
    /// Reads `&name` or a tag.
    mutating func readProperty(into properties: inout YAMLProperties, inFlow: Bool) throws(YAMLSyntaxError) {
        let start = scanner.index
        if properties.isEmpty { properties.offset = start }
        if scanner.peek == UInt8(ascii: "&") {
            guard !properties.hasAnchor else { throw YAMLSyntaxError(message: .twoAnchors, offset: start) }
            properties.anchor = try scanName()
        } else {
            guard !properties.hasTag else { throw YAMLSyntaxError(message: .twoTags, offset: start) }
            properties.tag = try readTag()
        }
        guard scanner.endsIndicator(at: scanner.index, inFlow: inFlow) else {
            throw YAMLSyntaxError(message: .noSpaceAfterProperty, offset: scanner.index)
        }
    }

    /// Reads `*name`.
    mutating func scanAlias() throws(YAMLSyntaxError) -> Range<Int> {
        try scanName()
    }

    /// Reads a name after `&` or `*`: anything except white space, brackets, braces and commas.
    private mutating func scanName() throws(YAMLSyntaxError) -> Range<Int> {
        let indicator = scanner.index
        scanner.index += 1
        while !scanner.isSpace(at: scanner.index), !YAMLScanner.isFlowIndicator(scanner.peek) { scanner.index += 1 }
        guard scanner.index > indicator + 1 else {
            throw YAMLSyntaxError(message: .noName(after: scanner.bytes[indicator]), offset: indicator)
        }
        return indicator + 1..<scanner.index
    }

    // MARK: Tags

    /// Reads `!<tag>`, `!handle!suffix`, `!!suffix`, `!suffix` or `!`.
    private mutating func readTag() throws(YAMLSyntaxError) -> YAMLTag {
        let start = scanner.index
        scanner.index += 1
        if scanner.peek == UInt8(ascii: "<") {
            scanner.index += 1
            skipTagCharacters(isVerbatim: true)
            guard scanner.peek == UInt8(ascii: ">"), scanner.index > start + 2 else {
                throw YAMLSyntaxError(message: .verbatimTag, offset: start)
            }
            scanner.index += 1
            return YAMLTag(try text(start + 2..<scanner.index - 1, ofTagAt: start), at: start..<scanner.index)
        }
        skipTagCharacters(isVerbatim: false)
        // The handle is `!` in `!name`, `!!` in `!!name` and `!a!` in `!a!name`.
        var handle = start..<start + 1
        if scanner.peek == UInt8(ascii: "!") {
            scanner.index += 1
            handle = start..<scanner.index
            skipTagCharacters(isVerbatim: false)
        }
        let suffix = handle.upperBound..<scanner.index
        guard !suffix.isEmpty else {
            guard handle.count == 1 else { throw YAMLSyntaxError(message: .noTagName, offset: start) }
            return .nonSpecific
        }
        let prefix = try prefix(of: String(decoding: scanner.bytes[handle], as: UTF8.self), at: start)
        return YAMLTag(prefix + (try text(suffix, ofTagAt: start)), at: start..<scanner.index)
    }

    private mutating func skipTagCharacters(isVerbatim: Bool) {
        while !scanner.isSpace(at: scanner.index) {
            switch scanner.peek {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"),
                UInt8(ascii: "|"), 0x80...:
                return
            case UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                if !isVerbatim { return }
            default:
                break
            }
            scanner.index += 1
        }
    }

    private func prefix(of handle: String, at offset: Int) throws(YAMLSyntaxError) -> String {
        if let prefix = tagPrefixes[handle] { return prefix }
        switch handle {
        case "!": return "!"
        case "!!": return "tag:yaml.org,2002:"
        default: throw YAMLSyntaxError(message: .unknownHandle(handle), offset: offset)
        }
    }

    /// Returns the percent-decoded text of a tag (YAML 1.2.2, 5.6).
    private func text(_ range: Range<Int>, ofTagAt offset: Int) throws(YAMLSyntaxError) -> String {
        let bytes = scanner.bytes
        guard bytes[range].contains(UInt8(ascii: "%")) else { return String(decoding: bytes[range], as: UTF8.self) }
        var decoded: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "%") {
                guard index + 2 < range.upperBound, let high = hexadecimalDigit(bytes[index + 1]),
                    let low = hexadecimalDigit(bytes[index + 2])
                else { throw YAMLSyntaxError(message: .percentInTag, offset: index) }
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
