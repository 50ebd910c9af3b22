/// Writes JSON text (RFC 8259) in UTF-8.
///
/// Commas are inserted automatically.
public nonisolated struct JSONWriter: ~Copyable {
    var text = Buffer()
    private var needsComma = false
    private var depth = 0
    private let isPretty: Bool
    /// Whether the text is that of a request, which doesn't have read-only members.
    let isRequest: Bool
    /// The options; `nil` for the defaults.
    let options: JSONOptions?
    /// The first member of the next object.
    private var firstMember: (key: StaticString, value: StaticString)?

    /// The text written so far.
    public var bytes: [UInt8] { [UInt8](text.bytes) }

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - pretty: Whether to break lines and indent by two spaces.
    ///   - options: The options; `nil` for the defaults.
    public init(pretty: Bool = false, options: JSONOptions? = nil) {
        self.init(pretty: pretty, isRequest: false, options: options)
    }

    @inline(never)
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
        value.withUTF8Buffer { quoted($0, isKey: false) }
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
        var key = key
        key.withUTF8 { quoted($0, isKey: true) }
    }

    @inline(never)
    private mutating func key(_ key: StaticString) {
        key.withUTF8Buffer { quoted($0, isKey: true) }
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

    @inline(never)
    private mutating func begin(_ bracket: UInt8) {
        scalar { $0.append(bracket, after: $1) }
        needsComma = false
        depth += 1
    }

    @inline(never)
    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if isPretty, needsComma { breakLine() }
        text.append(bracket)
        needsComma = true
    }
}

// MARK: - Scalars

nonisolated extension JSONWriter {
    /// Writes JSON text verbatim.
    mutating func raw(_ json: String) {
        var json = json
        json.withUTF8 { utf8 in scalar { $0.append(UnsafeRawBufferPointer(utf8), after: $1) } }
    }

    mutating func word(_ word: StaticString) {
        word.withUTF8Buffer { utf8 in scalar { $0.append(UnsafeRawBufferPointer(utf8), after: $1) } }
    }

    /// Writes a string.
    public mutating func writeString(_ string: String) {
        var string = string
        string.withUTF8 { quoted($0, isKey: false) }
    }

    @inline(__always)
    private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>, isKey: Bool) {
        scalar { $0.append(quoted: UnsafeRawBufferPointer(utf8), after: $1, colon: isKey ? 1 : 0) }
        guard isKey else { return }
        if isPretty { text.append(UInt8(ascii: " ")) }
        needsComma = false
    }

    /// Writes what needs a comma after another value.
    ///
    /// - Parameter append: Appends a comma, if its second argument is 1, and the value.
    @inline(__always)
    mutating func scalar(_ append: (inout Buffer, Int) -> Void) {
        if isPretty { separateLines() }
        append(&text, needsComma ? 1 : 0)
        needsComma = true
    }

    /// Writes the comma and the line break before an element or a key.
    @inline(never)
    private mutating func separateLines() {
        let isFirst = text.bytes.last == UInt8(ascii: "{") || text.bytes.last == UInt8(ascii: "[")
        if needsComma { text.append(UInt8(ascii: ",")) }
        if depth > 0, needsComma || isFirst { breakLine() }
        needsComma = false
    }

    private mutating func breakLine() {
        text.append(UInt8(ascii: "\n"))
        for _ in 0..<2 * max(depth, 0) { text.append(UInt8(ascii: " ")) }
    }
}
