/// Reads JSON text (RFC 8259) strictly, value by value.
///
/// A reader only advances. A copy of it is cheap and can look ahead. Errors have an offset; ``readDocument(_:)``, which `init(jsonData:)`
/// calls, adds the path.
public nonisolated struct JSONReader {
    /// The start of the text.
    ///
    /// The memory is valid for the lifetime of the reader. It belongs either to `owner`, which every copy of the reader retains, or to the
    /// caller of ``read(_:from:_:)``, whose reader doesn't outlive the call. The memory is never written to, and no pointer into it leaves
    /// the reader, because values are copied. Every offset is compared with `count` before it's accessed.
    private let start: UnsafeRawPointer
    /// The length of the text in bytes.
    private let count: Int
    private let owner: Memory?
    /// The offset of the next byte, from 0 to the end of the text.
    var position: Int
    /// The number of open objects and arrays.
    var depth = 0
    /// Whether an object or array was just opened, so that no comma is expected.
    var isAtStart = false
    /// The address of the stack where reading began; 0, which sets no limit, before ``readDocument(_:)`` is called.
    var stackStart: UInt = 0
    /// The options; `nil` for the defaults.
    var options: JSONOptions?
    /// The state of attempts to read the next value as one of several types; see ``attempt(_:)``.
    var probe = JSONProbe()
    /// The order of keys in earlier objects.
    var order = KeyOrder.unknown

    /// Creates a reader of text in UTF-8. A leading byte order mark is skipped.
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
        probe.budget = JSONProbe.budget(for: bytes.count)
    }

    /// The text, which is valid for the lifetime of the reader.
    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: count)
    }

    /// Reads a text that contains only one value, without copying the text.
    static func read<Value: JSONCodable>(
        _ type: Value.Type = Value.self,
        from bytes: UnsafeRawBufferPointer,
        _ options: JSONOptions?
    ) -> Result<Value, JSONError> {
        KeyOrder.with { order in
            var reader = JSONReader(bytes, owner: nil)
            reader.options = options === JSONOptions.standard ? nil : options
            reader.order = order
            do throws(JSONError) { return .success(try reader.readDocument()) } catch { return .failure(error) }
        }
    }

    /// Reads the only value of the text.
    @inline(never)
    public mutating func readDocument<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
        stackStart = stackAddress()
        do throws(JSONError) {
            let value = try Value(from: &self)
            try end()
            return value
        } catch {
            throw located(error)
        }
    }

    /// Checks that there is only white space left.
    private mutating func end() throws(JSONError) {
        guard next() == 0, position >= count else { throw expected("the end of the text") }
    }

    @inline(never)
    private func located(_ error: JSONError) -> JSONError {
        error.located(in: [UInt8](bytes))
    }

    /// A copy of a text.
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

    /// Reads a value, whose type is inferred from the context.
    public mutating func readValue<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(JSONError) -> Value {
        try Value(from: &self)
    }
}

// MARK: - Objects and arrays

nonisolated extension JSONReader {
    /// Enters the next object.
    public mutating func beginObject() throws(JSONError) {
        guard next() == UInt8(ascii: "{") else { throw expected("an object") }
        try descend()
    }

    /// Enters the next array.
    public mutating func beginArray() throws(JSONError) {
        guard next() == UInt8(ascii: "[") else { throw expected("an array") }
        try descend()
    }

    /// Advances to the next element; returns `false` at the end of the array.
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

    /// Consumes the expected comma or the end.
    @inline(__always)
    mutating func goOn(until end: UInt8, orExpect expectation: String) throws(JSONError) -> Bool {
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
    /// Returns the byte at a nonnegative offset; 0, which isn't part of any token, after the end.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        offset < count ? start.load(fromByteOffset: offset, as: UInt8.self) : 0
    }

    /// Returns eight bytes, with the first one in the lowest bits.
    ///
    /// - Parameter offset: A nonnegative offset with at least eight bytes from there.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Returns whether the text has `needed` bytes from a nonnegative offset.
    @inline(__always)
    func has(_ needed: Int, from offset: Int) -> Bool {
        offset <= count &- needed
    }

    /// Skips white space.
    ///
    /// - Returns: The next byte, like ``byte(at:)``.
    @inline(__always)
    mutating func next() -> UInt8 {
        let byte = byte(at: position)
        return byte > 0x20 ? byte : nextAfterSpace()
    }

    @inline(never)
    private mutating func nextAfterSpace() -> UInt8 {
        while true {
            let byte = byte(at: position)
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return byte
            }
            // Skips indentation eight spaces at a time.
            while has(8, from: position) {
                let others = word(at: position) ^ 0x2020_2020_2020_2020
                position += others.trailingZeroBitCount / 8
                if others != 0 { break }
            }
        }
    }

    /// Returns an error at the current position.
    // Inlined, so that the reader isn't copied for the call.
    @inline(__always)
    func expected(_ expectation: String) -> JSONError {
        JSONError(expected: expectation, at: position)
    }

    /// Consumes a word if it's next. Reading the next token fails if the word continues.
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
