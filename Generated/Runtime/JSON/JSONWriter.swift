/// Writes JSON text (RFC 8259) in UTF-8.
///
/// Commas are its own affair: what is written follows what came before it.
public nonisolated struct JSONWriter: Sendable {
    /// The text so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private var depth = 0
    private let isPretty: Bool
    /// Whether a request is written, which has no read-only members.
    private let isRequest: Bool
    /// `nil` for the default ones.
    let options: JSONOptions?
    /// The member with which the next object begins.
    private var firstMember: (key: StaticString, value: StaticString)?

    /// - Parameters:
    ///   - pretty: Whether to break lines and indent by two spaces.
    ///   - options: `nil` for the default ones.
    public init(pretty: Bool = false, options: JSONOptions? = nil) {
        self.init(pretty: pretty, isRequest: false, options: options)
    }

    init(pretty: Bool = false, isRequest: Bool, options: JSONOptions? = nil) {
        isPretty = pretty
        self.isRequest = isRequest
        self.options = options === JSONOptions.standard ? nil : options
    }

    /// Writes a value of any kind.
    public mutating func value<Value: JSONCodable>(_ value: Value) {
        value.write(to: &self)
    }

    /// Writes an object with one member more, the discriminator of the union that it is in.
    ///
    /// - Parameter value: One that is written as an object.
    public mutating func value<Value: JSONCodable>(_ value: Value, adding key: StaticString, _ text: StaticString) {
        firstMember = (key, text)
        value.write(to: &self)
        firstMember = nil
    }

    public mutating func null() {
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

    /// Writes an element of an array, null where there is no value.
    @inline(never)
    public mutating func element<Value: JSONCodable>(_ value: Value?) {
        if let value { value.write(to: &self) } else { null() }
    }

    /// Writes further elements of an array.
    @inline(never)
    public mutating func elements<Value: JSONCodable>(_ values: [Value]) {
        for value in values { value.write(to: &self) }
    }

    /// Writes a key; its value comes next.
    public mutating func key(_ key: String) {
        string(key)
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

    /// Writes a member, if there is a value for it.
    @inline(never)
    public mutating func member<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        guard let value else { return }
        self.key(key)
        value.write(to: &self)
    }

    /// Writes a member, with null where there is no value.
    @inline(never)
    public mutating func nullableMember<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        self.key(key)
        if let value { value.write(to: &self) } else { null() }
    }

    /// Writes a member that servers send and don't accept, unless a request is written.
    @inline(never)
    public mutating func readOnlyMember<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        if !isRequest { member(key, value) }
    }

    /// Writes a member for each entry, in the order of the keys.
    public mutating func members<Value: JSONCodable>(_ values: [String: Value]) {
        // The keys alone are sorted, by code that all dictionaries share.
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
    /// Writes text that is JSON as it is.
    @inline(__always)
    mutating func raw(_ utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(contentsOf: utf8)
        needsComma = true
    }

    /// Writes text that is JSON as it is.
    mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { raw($0) }
    }

    mutating func word(_ word: StaticString) {
        word.withUTF8Buffer { raw($0) }
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { quoted($0) }
        needsComma = true
    }

    /// Puts the comma, or the line break, that is due before a key or value.
    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if isPretty { separateLines() }
    }

    /// A value stays on the line of its key.
    private mutating func separateLines() {
        if depth > 0, needsComma || bytes.last == UInt8(ascii: "{") || bytes.last == UInt8(ascii: "[") { breakLine() }
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * max(depth, 0)))
    }

    /// Appends `utf8` between quotes. What RFC 8259, section 7, requires is escaped, and nothing else.
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

    /// The first byte from `start` on that is a quote, a backslash or a control character; the end if there is none.
    @inline(__always)
    private static func endOfPlainText(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        // Eight bytes at a time, while eight are there. The highest bit of each byte of `special` tells whether it is one of those;
        // a borrow can reach only the bytes after the first that is, so the lowest bit set is right. Bytes past ASCII are none.
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
