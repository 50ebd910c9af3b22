/// Writes JSON text (RFC 8259) in UTF-8.
///
/// Commas are inserted automatically.
public nonisolated struct JSONWriter: Sendable {
    /// The text written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private var depth = 0
    private let isPretty: Bool
    /// Whether the text is that of a request, which doesn't have read-only members.
    let isRequest: Bool
    /// The options; `nil` for the defaults.
    let options: JSONOptions?
    /// The first member of the next object.
    private var firstMember: (key: StaticString, value: StaticString)?

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - pretty: Whether to break lines and indent by two spaces.
    ///   - options: The options; `nil` for the defaults.
    public init(pretty: Bool = false, options: JSONOptions? = nil) {
        self.init(pretty: pretty, isRequest: false, options: options)
    }

    init(pretty: Bool = false, isRequest: Bool, options: JSONOptions? = nil) {
        isPretty = pretty
        self.isRequest = isRequest
        self.options = options === JSONOptions.standard ? nil : options
    }

    /// Writes a value.
    public mutating func writeValue<Value: JSONCodable>(_ value: Value) {
        value.write(to: &self)
    }

    /// Writes an object with an additional member, the discriminator of its union.
    ///
    /// - Parameters:
    ///   - value: A value that is written as an object.
    ///   - key: The key of the discriminator.
    ///   - text: The value of the discriminator.
    public mutating func writeValue<Value: JSONCodable>(_ value: Value, adding key: StaticString, _ text: StaticString) {
        firstMember = (key, text)
        value.write(to: &self)
        firstMember = nil
    }

    public mutating func writeNull() {
        word("null")
    }
}

// MARK: - Objects and arrays

nonisolated extension JSONWriter {
    public mutating func beginObject() {
        begin(UInt8(ascii: "{"))
        guard let (name, value) = firstMember else { return }
        firstMember = nil
        key(name)
        separate()
        value.withUTF8Buffer { quoted($0) }
        needsComma = true
    }

    public mutating func endObject() {
        end(UInt8(ascii: "}"))
    }

    public mutating func beginArray() {
        begin(UInt8(ascii: "["))
    }

    public mutating func endArray() {
        end(UInt8(ascii: "]"))
    }

    /// Writes an element of an array; null for `nil`.
    @inline(never)
    public mutating func element<Value: JSONCodable>(_ value: Value?) {
        if let value { value.write(to: &self) } else { writeNull() }
    }

    /// Writes the remaining elements of an array.
    @inline(never)
    public mutating func elements<Value: JSONCodable>(_ values: [Value]) {
        for value in values { value.write(to: &self) }
    }

    /// Writes a key, which must be followed by a value.
    public mutating func key(_ key: String) {
        writeString(key)
        endKey()
    }

    @inline(never)
    private mutating func key(_ key: StaticString) {
        separate()
        key.withUTF8Buffer { quoted($0) }
        endKey()
    }

    private mutating func endKey() {
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        needsComma = false
    }

    /// Writes a member.
    @inline(never)
    public mutating func member<Value: JSONCodable>(_ key: StaticString, _ value: Value) {
        self.key(key)
        value.write(to: &self)
    }

    /// Writes a member; nothing for `nil`.
    @inline(never)
    public mutating func member<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        guard let value else { return }
        self.key(key)
        value.write(to: &self)
    }

    /// Writes a member; null for `nil`.
    @inline(never)
    public mutating func nullableMember<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        self.key(key)
        if let value { value.write(to: &self) } else { writeNull() }
    }

    /// Writes a read-only member, unless the text is that of a request.
    @inline(never)
    public mutating func readOnlyMember<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        if !isRequest { member(key, value) }
    }

    /// Writes a member for each entry, sorted by key.
    public mutating func members<Value: JSONCodable>(_ values: [String: Value]) {
        // Only the keys are sorted, by code that all dictionaries share.
        for key in Self.sorted(Array(values.keys)) {
            guard let value = values[key] else { continue }
            self.key(key)
            value.write(to: &self)
        }
    }

    @inline(never)
    private static func sorted(_ keys: [String]) -> [String] {
        keys.sorted()
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
        depth += 1
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if isPretty, needsComma { breakLine() }
        bytes.append(bracket)
        needsComma = true
    }
}

// MARK: - Bytes

nonisolated extension JSONWriter {
    /// Writes JSON text verbatim.
    @inline(__always)
    mutating func raw(_ utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(contentsOf: utf8)
        needsComma = true
    }

    /// Writes JSON text verbatim.
    mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { raw($0) }
    }

    mutating func word(_ word: StaticString) {
        word.withUTF8Buffer { raw($0) }
    }

    /// Writes a string.
    public mutating func writeString(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { quoted($0) }
        needsComma = true
    }

    /// Writes the comma or line break before a key or value.
    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if isPretty { separateLines() }
    }

    /// Writes the line break before an element or a key.
    private mutating func separateLines() {
        if depth > 0, needsComma || bytes.last == UInt8(ascii: "{") || bytes.last == UInt8(ascii: "[") { breakLine() }
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * max(depth, 0)))
    }

    /// Appends `utf8` in quotes. Only the characters that RFC 8259, section 7, requires are escaped.
    @inline(__always)
    private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while true {
            let end = Self.endOfPlainText(in: UnsafeRawBufferPointer(utf8), from: start)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
            guard end < utf8.count else { break }
            escape(utf8[end])
            start = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Returns the index of the first quote, backslash or control byte from `start`, or the end.
    @inline(__always)
    private static func endOfPlainText(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        // Scans eight bytes at a time while there are eight. The highest bit of a byte of `special` is set if the byte is one of those. A
        // borrow affects only the bytes after the first one, so the lowest set bit is correct. Non-ASCII bytes aren't special.
        let ones: UInt64 = 0x0101_0101_0101_0101
        while index <= bytes.count - 8 {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let quote = word ^ 0x2222_2222_2222_2222
            let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
            let below = (quote &- ones) | (backslash &- ones) | (word &- 0x2020_2020_2020_2020)
            let special = below & ~word & 0x8080_8080_8080_8080
            if special != 0 { return index + special.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            index += 1
        }
        return index
    }

    @inline(never)
    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0..<0x20:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(UInt8(ascii: "0") + byte >> 4)
            let low = byte & 0xF
            bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        default: bytes.append(byte)
        }
    }
}
