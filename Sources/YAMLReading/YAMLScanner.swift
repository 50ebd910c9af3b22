/// The position in a text and what surrounds it: lines, indentation, white space and comments (YAML 1.2.2, 6).
struct YAMLScanner {
    /// The text. Valid as long as the scanner, which lives inside `withUnsafeBufferPointer` only.
    ///
    /// A release build doesn't check its subscript: each use is preceded by a comparison of the index with `bytes.count`, or is of an index that
    /// an earlier step found to be inside. Nothing writes through it.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The byte to be read next, `0...bytes.count`.
    var index = 0
    /// The first byte of the line that `index` is on.
    private(set) var lineStart = 0

    /// Whether only white space precedes the token on its line. Valid after `skipGap`, as are the next two.
    private(set) var isFirstOnLine = true
    /// The first tab in the white space before the token, on its line.
    private(set) var tab: Int?
    /// The token that these two are about.
    private var token = -1

    /// The bytes of the last scalar whose text isn't in the file verbatim.
    var folded: [UInt8] = []
    /// How many bytes were read again after the index had moved beyond them. The whole work is linear in this and the length of the text.
    var rewound = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Whether the index is at a token, not at the end of the one before.
    var hasSkippedGap: Bool { index == token }

    /// Bytes between the line's start and the token.
    var column: Int { index - lineStart }

    /// The spaces before the token if it is the first on its line; a tab is no indentation (YAML 1.2.2, 6.1).
    var indentation: Int { (tab ?? index) - lineStart }

    // MARK: Bytes

    /// The next byte; 0, which no text contains, at the end.
    @inline(__always)
    var peek: UInt8 { byte(at: index) }

    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        offset < bytes.count ? bytes[offset] : 0
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// The eight bytes from an offset on, the first lowest; `nil` near the end of the text.
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

    /// Whether white space, a line break or the end of the text is there.
    @inline(__always)
    func isSpace(at offset: Int) -> Bool {
        guard offset < bytes.count else { return true }
        return Self.isBlank(bytes[offset]) || Self.isBreak(bytes[offset])
    }

    /// Whether an indicator that ends before this offset is one: in a flow collection also before a bracket or a comma.
    @inline(__always)
    func endsIndicator(at offset: Int, inFlow: Bool) -> Bool {
        isSpace(at: offset) || inFlow && Self.isFlowIndicator(bytes[offset])
    }

    /// Whether `-`, `?` or `:` is here as an indicator, not as the first character of a text.
    @inline(__always)
    func isIndicator(_ indicator: UInt8, inFlow: Bool = false) -> Bool {
        peek == indicator && endsIndicator(at: index + 1, inFlow: inFlow)
    }

    // MARK: Gaps

    /// Skips white space, comments and line breaks, and stops at a token, at the end, or at a `#` that begins no comment.
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
    /// - Returns: How many lines end in the gap.
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

    /// Goes to the next line break or the end of the text.
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

    /// Goes back to the start of the line.
    mutating func rewindToLineStart() {
        rewound += index - lineStart
        index = lineStart
        token = -1
    }

    /// A byte order mark may precede each document (YAML 1.2.2, 9.1.1).
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
