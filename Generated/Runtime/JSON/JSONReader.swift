/// Reads JSON text (RFC 8259), strictly, value by value.
///
/// A reader goes forward only; a copy of it is cheap and looks ahead. What it throws names an offset; ``document(_:)``, which is what
/// `init(jsonData:)` calls, adds the path.
public nonisolated struct JSONReader {
    /// Where the text begins.
    ///
    /// The memory is valid for as long as there is a reader: it is either `owner`'s, which every copy of the reader keeps alive, or that
    /// of ``read(_:from:)``, whose reader ends before the memory does. It is never written to. No pointer into it leaves the reader: what
    /// is read is copied. Every access is to offsets that were compared with `count` before.
    private let start: UnsafeRawPointer
    /// How many bytes the text has.
    private let count: Int
    private let owner: Memory?
    /// The offset of the next byte; never negative, never past the end.
    var position: Int
    /// How many objects and arrays are open.
    var depth = 0
    /// Whether an object or array was just opened, so that no comma is due.
    var isAtStart = false
    /// The address of the stack where reading began; 0, which sets no limit, before ``document(_:)`` is called.
    var stackStart: UInt = 0
    /// `nil` for the default ones.
    var options: JSONOptions?
    /// Whether the value ahead is being tried as one of several types; see ``attempt(_:)``.
    var trial = JSONTrial()

    /// - Parameter bytes: Text in UTF-8; a byte order mark before it is skipped.
    public init(_ bytes: [UInt8]) {
        self.init(copying: bytes)
    }

    init(copying bytes: some Collection<UInt8>) {
        let memory = Memory(bytes)
        self.init(UnsafeRawBufferPointer(start: memory.start, count: bytes.count), owner: memory)
    }

    private init(_ bytes: UnsafeRawBufferPointer, owner: Memory?) {
        if let start = bytes.baseAddress {
            (self.start, count, self.owner) = (start, bytes.count, owner)
        } else {
            let nothing = Memory(EmptyCollection())
            (start, count, self.owner) = (nothing.start, 0, nothing)
        }
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        trial.budget = JSONTrial.budget(for: bytes.count)
    }

    /// The text, for as long as there is a reader.
    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: count)
    }

    /// Reads a text that holds one value, without a copy of the text.
    static func read<Value: JSONCodable>(
        _ type: Value.Type = Value.self,
        from bytes: UnsafeRawBufferPointer,
        _ options: JSONOptions?
    ) -> Result<Value, JSONError> {
        var reader = JSONReader(bytes, owner: nil)
        reader.options = options === JSONOptions.standard ? nil : options
        do throws(JSONError) { return .success(try reader.document()) } catch { return .failure(error) }
    }

    /// Reads a value that has nothing but white space around it.
    @inline(never)
    public mutating func document<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
        stackStart = stackAddress()
        do throws(JSONError) {
            let value = try Value(from: &self)
            try end()
            return value
        } catch {
            throw located(error)
        }
    }

    /// Goes past the white space behind the value.
    private mutating func end() throws(JSONError) {
        guard next() == 0, position >= count else { throw expected("the end of the text") }
    }

    @inline(never)
    private func located(_ error: JSONError) -> JSONError {
        error.located(in: [UInt8](bytes))
    }

    /// The bytes of a text, copied.
    private final class Memory {
        let start: UnsafeRawPointer

        init(_ text: some Collection<UInt8>) {
            let count = max(text.count, 1)
            let memory = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 1)
            UnsafeMutableRawBufferPointer(start: memory, count: count).copyBytes(from: text)
            start = UnsafeRawPointer(memory)
        }

        deinit {
            start.deallocate()
        }
    }

    /// Reads a value of any kind; its type follows from what it is assigned to.
    public mutating func value<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
        try Value(from: &self)
    }
}

// MARK: - Objects and arrays

nonisolated extension JSONReader {
    /// Goes into the object ahead.
    public mutating func beginObject() throws(JSONError) {
        guard next() == UInt8(ascii: "{") else { throw expected("an object") }
        try descend()
    }

    /// The key of the next member, whose value is then ahead; nil once the object has ended.
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        guard try nextMember() else { return nil }
        let key: JSONKey
        if let short = shortKey() { key = short } else { key = try self.key() }
        try endKey()
        return key
    }

    /// Goes past the next key, as ``nextKey()`` does.
    mutating func skipKey() throws(JSONError) -> Bool {
        guard try nextMember() else { return false }
        _ = try scanString()
        try endKey()
        return true
    }

    /// Whether another member is ahead, whose quote then is.
    @inline(__always)
    private mutating func nextMember() throws(JSONError) -> Bool {
        guard try goOn(until: UInt8(ascii: "}"), orExpect: "`,` or `}`") else { return false }
        guard next() == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
        return true
    }

    @inline(__always)
    private mutating func endKey() throws(JSONError) {
        guard next() == UInt8(ascii: ":") else { throw expected("`:`") }
        position += 1
    }

    /// Goes into the array ahead.
    public mutating func beginArray() throws(JSONError) {
        guard next() == UInt8(ascii: "[") else { throw expected("an array") }
        try descend()
    }

    /// Whether another element is ahead; false once the array has ended.
    public mutating func nextElement() throws(JSONError) -> Bool {
        try goOn(until: UInt8(ascii: "]"), orExpect: "`,` or `]`")
    }

    private mutating func descend() throws(JSONError) {
        guard depth < Self.depthLimit, !hasUsedUpStack else { throw tooDeep() }
        position += 1
        depth += 1
        isAtStart = true
    }

    @inline(never)
    private func tooDeep() -> JSONError {
        expected("at most \(depth) levels of objects and arrays")
    }

    /// Takes the comma that is due, or the end.
    @inline(__always)
    private mutating func goOn(until end: UInt8, orExpect expectation: String) throws(JSONError) -> Bool {
        let byte = next()
        if byte == end {
            position += 1
            depth -= 1
            isAtStart = false
            return false
        }
        if isAtStart {
            isAtStart = false
        } else {
            guard byte == UInt8(ascii: ",") else { throw expected(expectation) }
            position += 1
        }
        return true
    }
}

// MARK: - Bytes

nonisolated extension JSONReader {
    /// The byte at `offset`, which is not negative; 0, which belongs to no token, past the end.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        offset < count ? start.load(fromByteOffset: offset, as: UInt8.self) : 0
    }

    /// Eight bytes, the first in the lowest bits.
    ///
    /// - Parameter offset: Not negative; eight bytes are there.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Whether so many bytes are there from `offset` on, which is not negative.
    @inline(__always)
    func has(_ needed: Int, from offset: Int) -> Bool {
        offset <= count &- needed
    }

    /// Skips white space.
    ///
    /// - Returns: The byte ahead, as ``byte(at:)`` has it.
    @inline(__always)
    mutating func next() -> UInt8 {
        let byte = byte(at: position)
        return byte > 0x20 ? byte : nextAfterSpace()
    }

    private mutating func nextAfterSpace() -> UInt8 {
        while true {
            let byte = byte(at: position)
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return byte
            }
        }
    }

    /// Something else is at the position.
    @inline(never)
    func expected(_ expectation: String) -> JSONError {
        JSONError(expected: expectation, at: position)
    }

    /// Takes `word`, whose first byte is known to be ahead or not; the next token tells where it does not end.
    mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard has(count, from: position) else { return false }
        let isAhead = word.withUTF8Buffer { word in
            word.indices.allSatisfy { word[$0] == byte(at: position + $0) }
        }
        if isAhead { position += count }
        return isAhead
    }
}
