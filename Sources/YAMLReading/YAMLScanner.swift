/// The position in a text, with its line, indentation, white space and comments (YAML 1.2.2, 6).
struct YAMLScanner {
    /// The text. It outlives the scanner, which is used only inside `withUnsafeBufferPointer`.
    ///
    /// Release builds don't check the subscript: before each use, the index is compared with `bytes.count`, or an earlier step found it to
    /// be inside. Nothing is written through it.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The offset of the next byte, `0...bytes.count`.
    var index = 0
    /// The offset of the first byte of the current line.
    private(set) var lineStart = 0

    /// Whether only white space precedes the token on its line. Valid after `skipGap`, as are `tab` and `token`.
    private(set) var isFirstOnLine = true
    /// The offset of the first tab in the white space before the token on its line.
    private(set) var tab: Int?
    /// The offset of the token that `isFirstOnLine` and `tab` describe.
    private var token = -1

    /// The bytes of the last scalar that isn't in the file verbatim.
    var folded: [UInt8] = []
    /// The number of bytes that were read again after rewinding. The running time is linear in this plus the length of the text.
    var rewound = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Whether the index is at a token, not at the end of the previous one.
    var hasSkippedGap: Bool { index == token }

    /// The number of bytes between the line's start and the token.
    var column: Int { index - lineStart }

    /// The number of spaces before the token if it is the first on its line. Tabs don't indent (YAML 1.2.2, 6.1).
    var indentation: Int { (tab ?? index) - lineStart }

    // MARK: Bytes

    /// The next byte; at the end of the text 0, which no text contains.
    @inline(__always)
    var peek: UInt8 { byte(at: index) }

    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        offset < bytes.count ? bytes[offset] : 0
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// Returns the eight bytes at an offset in little-endian order; `nil` near the end of the text.
    @inline(__always)
    func word(at offset: Int) -> UInt64? {
        guard bytes.count - offset >= 8 else { return nil }
        return UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    @inline(__always)
    static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    static func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }

    /// Returns whether white space, a line break or the end of the text is at an offset.
    @inline(__always)
    func isSpace(at offset: Int) -> Bool {
        guard offset < bytes.count else { return true }
        return Self.isBlank(bytes[offset]) || Self.isBreak(bytes[offset])
    }

    /// Returns whether an indicator may end at an offset: before white space or, in a flow collection, before a bracket or comma.
    @inline(__always)
    func endsIndicator(at offset: Int, inFlow: Bool) -> Bool {
        isSpace(at: offset) || inFlow && Self.isFlowIndicator(bytes[offset])
    }

    /// Returns whether `-`, `?` or `:` is here as an indicator, not as the first character of a plain scalar.
    @inline(__always)
    func isIndicator(_ indicator: UInt8, inFlow: Bool = false) -> Bool {
        peek == indicator && endsIndicator(at: index + 1, inFlow: inFlow)
    }

    // MARK: Gaps

    /// Skips white space, comments and line breaks up to a token, the end, or a `#` that doesn't begin a comment.
    mutating func skipGap() {
        if index != token {
            isFirstOnLine = index == lineStart
            tab = nil
        }
        loop: while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "):
                skipSpaces()
            case UInt8(ascii: "\t"):
                if tab == nil { tab = index }
                index += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                skipLineBreak()
            case UInt8(ascii: "#") where index == lineStart || Self.isBlank(bytes[index - 1]):
                skipToLineEnd()
            default:
                break loop
            }
        }
        token = index
    }

    /// Skips white space and line breaks, starting at a line break.
    ///
    /// - Returns: The number of line breaks.
    mutating func skipLineBreaks() -> Int {
        var count = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "):
                skipSpaces()
            case UInt8(ascii: "\t"):
                if tab == nil { tab = index }
                index += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                skipLineBreak()
                count += 1
            default:
                token = index
                return count
            }
        }
        token = index
        return count
    }

    @inline(__always)
    mutating func skipSpaces() {
        while word(at: index) == 0x2020_2020_2020_2020 { index += 8 }
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    }

    /// Skips spaces and tabs.
    mutating func skipBlanks() {
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    }

    /// Skips LF, CR LF or CR (YAML 1.2.2, 5.4).
    @inline(__always)
    mutating func skipLineBreak() {
        let isPair = bytes[index] == UInt8(ascii: "\r") && byte(at: index + 1) == UInt8(ascii: "\n")
        index += isPair ? 2 : 1
        lineStart = index
        isFirstOnLine = true
        tab = nil
    }

    /// Skips to the next line break or the end of the text.
    mutating func skipToLineEnd() {
        while index < bytes.count {
            if let word = word(at: index) {
                let special = ByteMask.isEqual(UInt8(ascii: "\n"), word) | ByteMask.isEqual(UInt8(ascii: "\r"), word)
                guard special == 0 else {
                    index += special.trailingZeroBitCount / 8
                    return
                }
                index += 8
            } else if Self.isBreak(bytes[index]) {
                return
            } else {
                index += 1
            }
        }
    }

    /// Moves back to the start of the line.
    mutating func rewindToLineStart() {
        rewound += index - lineStart
        index = lineStart
        token = -1
    }

    /// Skips a byte order mark, which may precede each document (YAML 1.2.2, 9.1.1).
    mutating func skipByteOrderMark() {
        guard index == lineStart, bytes.count - index >= 3 else { return }
        guard bytes[index] == 0xEF, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF else { return }
        index += 3
        lineStart = index
    }

    // MARK: Document markers

    enum Marker {
        /// `---`
        case start
        /// `...`
        case end
    }

    /// The marker at the index (YAML 1.2.2, 9.1.2); `nil` without one.
    var marker: Marker? {
        guard index == lineStart, bytes.count - index >= 3 else { return nil }
        let byte = bytes[index]
        guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), bytes[index + 1] == byte, bytes[index + 2] == byte else { return nil }
        guard isSpace(at: index + 3) else { return nil }
        return byte == UInt8(ascii: "-") ? .start : .end
    }

    /// Whether the document ends here.
    var isAtDocumentEnd: Bool { index >= bytes.count || marker != nil }
}
