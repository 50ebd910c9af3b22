internal import Reporting

/// A strict parser for one JSON text (RFC 8259).
///
/// Open containers are on an explicit stack, so nesting doesn't use the call stack. The elements and members of all open containers are on
/// two further stacks. A container takes its own when it closes, so each array of the tree is allocated once, in its final size.
struct JSONParser {
    /// The text. It outlives the parser, which `JSONNode.read` creates and discards inside `withUnsafeBufferPointer`.
    ///
    /// Release builds don't check the subscript: before each use, the index is compared with `bytes.count`, or an earlier step found it to
    /// be inside. Nothing is written through it.
    let bytes: UnsafeBufferPointer<UInt8>
    let files: SourceFiles
    let file: SourceFileID
    /// The offset of the next byte, `0...bytes.count`.
    var index = 0

    var containers: [OpenContainer] = []
    var elements: [JSONNode] = []
    var members: [JSONObject.Member] = []
    /// The fingerprints of the keys of `members`.
    var fingerprints: [UInt64] = []

    /// The duplicate keys, in the order in which their objects end.
    var duplicateKeys: [DuplicateKey] = []
    /// The bytes of the last string with escapes.
    var unescaped: [UInt8] = []
    var longStrings = StringPool()

    struct OpenContainer {
        enum Kind {
            case array
            case object
        }

        var kind: Kind
        /// The offset of the opening bracket.
        var offset: Int
        /// The number of elements or members on the stack before those of this container.
        var base: Int
    }

    init(bytes: UnsafeBufferPointer<UInt8>, files: SourceFiles, file: SourceFileID) {
        self.bytes = bytes
        self.files = files
        self.file = file
    }

    /// Reads the full text: one value with optional white space around it.
    mutating func readText() throws(JSONSyntaxError) -> JSONNode {
        try skipByteOrderMark()
        skipSpace()
        while true {
            guard let value = try readValueOrOpen() else { continue }
            if let whole = try place(value) {
                return whole
            }
        }
    }

    /// Reads a scalar value or an empty container, or opens a container and moves to its first value.
    ///
    /// - Returns: The complete value; `nil` if a container was opened.
    private mutating func readValueOrOpen() throws(JSONSyntaxError) -> JSONNode? {
        let start = index
        switch peek {
        case UInt8(ascii: "\""):
            let text = try scanString()
            return JSONNode(value: .string(string(of: text)), location: location(start))
        case UInt8(ascii: "{"):
            try open(.object)
            if peek == UInt8(ascii: "}") { return closeObject() }
            try readKey(afterComma: nil)
            return nil
        case UInt8(ascii: "["):
            try open(.array)
            return peek == UInt8(ascii: "]") ? closeArray() : nil
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONNode(value: .number(JSONNumberText(text: try readNumber())), location: location(start))
        case UInt8(ascii: "t") where skipWord("true"):
            return JSONNode(value: .bool(true), location: location(start))
        case UInt8(ascii: "f") where skipWord("false"):
            return JSONNode(value: .bool(false), location: location(start))
        case UInt8(ascii: "n") where skipWord("null"):
            return JSONNode(value: .null, location: location(start))
        default:
            throw noValue(at: start)
        }
    }

    /// Adds a complete value to the container around it, then closes all containers that end there.
    ///
    /// - Returns: The value of the full text; `nil` if another value must follow, which is then at `index`.
    private mutating func place(_ complete: JSONNode) throws(JSONSyntaxError) -> JSONNode? {
        var value = complete
        while let container = containers.last {
            skipSpace()
            let next = peek
            switch container.kind {
            case .array:
                elements.append(value)
                if next == UInt8(ascii: ",") {
                    let comma = index
                    index += 1
                    skipSpace()
                    if peek == UInt8(ascii: "]") { throw error(.commaBefore("]"), at: comma) }
                    return nil
                }
                guard next == UInt8(ascii: "]") else { throw noSeparator(in: container) }
                value = closeArray()
            case .object:
                members[members.count - 1].value = value
                if next == UInt8(ascii: ",") {
                    let comma = index
                    index += 1
                    skipSpace()
                    try readKey(afterComma: comma)
                    return nil
                }
                guard next == UInt8(ascii: "}") else { throw noSeparator(in: container) }
                value = closeObject()
            }
        }
        skipSpace()
        guard index == bytes.count else { throw trailingText() }
        return value
    }

    // MARK: Containers

    private mutating func open(_ kind: OpenContainer.Kind) throws(JSONSyntaxError) {
        guard containers.count < JSONNode.deepestNesting else { throw error(.tooDeep(JSONNode.deepestNesting), at: index) }
        let base =
            switch kind {
            case .array: elements.count
            case .object: members.count
            }
        containers.append(OpenContainer(kind: kind, offset: index, base: base))
        index += 1
        skipSpace()
    }

    private mutating func closeArray() -> JSONNode {
        let container = containers.removeLast()
        index += 1
        return JSONNode(value: .array(elements.takeElements(from: container.base)), location: location(container.offset))
    }

    private mutating func closeObject() -> JSONNode {
        let container = containers.removeLast()
        index += 1
        var own = members.takeElements(from: container.base)
        if mayHaveDuplicateKeys(from: container.base) {
            own = mergingDuplicateKeys(own)
        }
        fingerprints.removeLast(fingerprints.count - container.base)
        return JSONNode(value: .object(JSONObject(members: own)), location: location(container.offset))
    }

    /// Reads a key and its colon and pushes the member, still without its value.
    ///
    /// - Parameter comma: The offset of the comma before the key; `nil` for the first key of an object.
    private mutating func readKey(afterComma comma: Int?) throws(JSONSyntaxError) {
        let start = index
        guard peek == UInt8(ascii: "\"") else { throw noKey(afterComma: comma) }
        let text = try scanString()
        fingerprints.append(fingerprint(of: text))
        let unknown = JSONNode(value: .null, location: location(start))
        members.append(JSONObject.Member(key: string(of: text), keyLocation: location(start), value: unknown))
        skipSpace()
        guard peek == UInt8(ascii: ":") else { throw noColon() }
        index += 1
        skipSpace()
    }

    // MARK: Bytes

    /// The next byte; at the end of the text 0, which never occurs outside a string.
    @inline(__always)
    var peek: UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    func location(_ offset: Int) -> SourceLocation {
        // A file is smaller than 4 GiB.
        SourceLocation(file: file, offset: UInt32(truncatingIfNeeded: offset))
    }

    func error(_ message: Diagnostic.Message, at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(message: message, location: location(offset))
    }

    /// Returns the eight bytes at an offset in little-endian order; `nil` near the end of the text.
    @inline(__always)
    func word(at offset: Int) -> UInt64? {
        guard bytes.count - offset >= 8 else { return nil }
        return UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Skips space, tab, LF and CR (RFC 8259, 2).
    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "):
                index += 1
                // Indentation.
                while word(at: index) == 0x2020_2020_2020_2020 { index += 8 }
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                index += 1
            default:
                return
            }
        }
    }

    /// Skips a word if it is here and no further word character follows.
    private mutating func skipWord(_ word: StaticString) -> Bool {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        // A static ASCII string has a pointer to that many bytes, which live as long as the process.
        for offset in index..<end where bytes[offset] != word.utf8Start[offset - index] {
            return false
        }
        guard end == bytes.count || !isPartOfWord(bytes[end]) else { return false }
        index = end
        return true
    }

    /// Skips a byte order mark, which a parser may ignore, and rejects UTF-16 (RFC 8259, 8.1).
    private mutating func skipByteOrderMark() throws(JSONSyntaxError) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            index = 3
            return
        }
        let hasUTF16Mark = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
        // JSON begins with an ASCII character, which has a zero byte in UTF-16.
        let zeros = bytes.prefix(4).map { $0 == 0 }
        if hasUTF16Mark || zeros == [true, false, true, false] || zeros == [false, true, false, true] {
            throw error(.utf16, at: 0)
        }
    }
}
