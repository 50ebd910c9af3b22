/// The keys of a model, each with its index in the order of the text.
///
///     private static let keys = JSONKeys(#"id title? "First Name"? metadata|null"#)
///
/// Keys are separated by white space. A key that contains other characters than a name is a JSON string in quotes. A question mark follows
/// a key that may be missing or null; `|null` follows one that may be null.
///
/// The keys live as long as the process, so store them in a static property.
public nonisolated struct JSONKeys: Sendable {
    // A single word, because every model stores its keys and passes them on. The memory of the table, and of what it points to, is
    // initialized before the value exists, never written to afterwards, and never freed, so any thread may read it.
    nonisolated(unsafe) private let table: UnsafePointer<Table>

    private struct Table {
        /// The keys, `count` of them, in order. Every index is compared with `count`, which is also the bound of the indices in `slots`.
        let entries: UnsafePointer<Entry>
        /// A hash table with open addressing: indices of keys, -1 for an empty slot. Its length is a power of two and at least twice
        /// `count`, so that there are empty slots. Every index is masked with the length.
        let slots: UnsafePointer<Int32>
        let slotMask: Int
        let count: Int
    }

    @inline(never)
    public init(_ text: StaticString) {
        var entries: [Entry] = []
        var reader = JSONReader(text.withUTF8Buffer { [UInt8]($0) })
        while let entry = reader.modelKey() { entries.append(entry) }
        var slots = [Int32](repeating: -1, count: 2)
        while slots.count < 2 * entries.count { slots += slots }
        for (index, entry) in entries.enumerated() {
            var slot = JSONKeys.slot(of: entry.words, entry.count, mask: slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
        table = JSONKeys.immortal([
            Table(
                entries: JSONKeys.immortal(entries),
                slots: JSONKeys.immortal(slots),
                slotMask: slots.count - 1,
                count: entries.count
            )
        ])
    }

    /// Returns a copy of the elements that is never freed.
    fileprivate static func immortal<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(elements.count, 1))
        _ = memory.initialize(from: elements)
        // A buffer with room for an element has an address.
        return UnsafePointer(memory.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1))
    }

    /// A key with everything that it's compared by.
    struct Entry {
        let text: String
        /// The text if it has at most 24 bytes, with the first one in the lowest bits of the first word; zeros after its end.
        let words: Words
        /// The text as in JSON, with the closing quote, in words like `words`.
        // The memory is like that of `JSONKeys.table`. It has `quotedLength` bytes.
        nonisolated(unsafe) let quoted: UnsafePointer<UInt64>
        /// The length of `quoted` in bytes, a multiple of 8; `Int.max` if the text has escapes in JSON, so that no text is long enough.
        let quotedLength: Int
        /// Ones for the bytes of the last word of `quoted` that belong to the text.
        let lastMask: UInt64
        /// The length in bytes.
        let count: Int
        let presence: Presence
    }

    typealias Words = (UInt64, UInt64, UInt64)

    /// The required keys of an object.
    enum Presence {
        case optional
        /// The key, with any value.
        case required
        /// The key, with a value other than null.
        case requiredValue
    }

    var count: Int { table.pointee.count }

    /// The key at an index that ``JSONReader/nextKey(of:)`` returned.
    subscript(index: Int) -> Entry {
        @inline(__always) get { table.pointee.entries[index] }
    }

    /// Returns the JSON of the key at an index: ``Entry/quoted``, ``Entry/quotedLength`` and ``Entry/lastMask``.
    @inline(__always)
    fileprivate func quoted(_ index: Int) -> (words: UnsafePointer<UInt64>, length: Int, mask: UInt64) {
        let entry = table.pointee.entries + index
        return (entry.pointee.quoted, entry.pointee.quotedLength, entry.pointee.lastMask)
    }

    /// Returns the index of a key; -1 for an unknown one.
    ///
    /// - Parameters:
    ///   - words: The key, like ``Entry/words``.
    ///   - count: The length of the key in bytes.
    ///   - isEqual: Returns whether a text of the same length, which has more than 24 bytes, is equal to the key.
    @inline(__always)
    func index(of words: Words, count: Int, isEqual: (String) -> Bool) -> Int {
        let table = self.table.pointee
        var slot = Self.slot(of: words, count, mask: table.slotMask)
        while true {
            let index = Int(table.slots[slot])
            guard index >= 0 else { return -1 }
            let entry = table.entries + index
            let difference = (entry.pointee.words.0 ^ words.0) | (entry.pointee.words.1 ^ words.1) | (entry.pointee.words.2 ^ words.2)
            if difference == 0, entry.pointee.count == count, count <= 24 || isEqual(entry.pointee.text) { return index }
            slot = (slot + 1) & table.slotMask
        }
    }

    @inline(__always)
    private static func slot(of words: Words, _ count: Int, mask slotMask: Int) -> Int {
        // The products are independent of each other. Each factor is odd.
        let hash =
            (words.0 ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15 &+ words.1 &* 0xBF58_476D_1CE4_E5B9
            &+ words.2 &* 0x94D0_49BB_1331_11EB
        // The highest bits depend on all others.
        return Int(truncatingIfNeeded: hash &>> UInt64(truncatingIfNeeded: (slotMask + 1).leadingZeroBitCount + 1))
    }
}

/// The members of an object that is being read as a model.
public nonisolated struct JSONMembers {
    let keys: JSONKeys
    /// The offset after the opening brace.
    let start: Int
    /// The offset of the last key's opening quote.
    var keyStart: Int
    /// The index of the key that's expected next: servers send members in the same order in most objects.
    var expected = 0
}

nonisolated extension JSONReader {
    /// Enters the next object, which is a model with these keys.
    @inline(never)
    public mutating func beginObject(_ keys: JSONKeys) throws(JSONError) -> JSONMembers {
        try beginObject()
        return JSONMembers(keys: keys, start: position, keyStart: position)
    }

    /// Reads the key of the next member, which is followed by its value.
    ///
    /// - Returns: The index of the key; -1 for an unknown one, `nil` at the end of the object.
    @inline(never)
    public mutating func nextKey(of members: inout JSONMembers) throws(JSONError) -> Int? {
        guard try nextMember() else { return nil }
        members.keyStart = position
        let index: Int
        if takes(members.expected, of: members.keys) {
            index = members.expected
            members.expected = index &+ 1
        } else {
            index = try self.index(in: members.keys)
            if index >= 0 { members.expected = index &+ 1 }
        }
        try endKey()
        return index
    }

    /// Consumes the next key if it's the one with this index.
    @inline(__always)
    private mutating func takes(_ index: Int, of keys: JSONKeys) -> Bool {
        guard index < keys.count else { return false }
        let (quoted, length, mask) = keys.quoted(index)
        let start = position &+ 1
        guard has(length, from: start) else { return false }
        var offset = 0
        while offset < length &- 8 {
            guard word(at: start &+ offset) == quoted[offset / 8] else { return false }
            offset &+= 8
        }
        guard (word(at: start &+ offset) ^ quoted[offset / 8]) & mask == 0 else { return false }
        position = start &+ keys[index].count &+ 1
        return true
    }

    /// Reads the next key and returns its index.
    @inline(__always)
    private mutating func index(in keys: JSONKeys) throws(JSONError) -> Int {
        if let (words, count) = shortKeyWords() { return keys.index(of: words, count: count) { _ in false } }
        return try longIndex(in: keys)
    }

    @inline(never)
    private mutating func longIndex(in keys: JSONKeys) throws(JSONError) -> Int {
        let key = try key()
        return keys.index(of: key.words, count: key.length) { $0.utf8.elementsEqual(key.text.utf8) }
    }

    /// Throws the error for the first required key that the object, which was just read, doesn't have.
    // Mutating, so that the reader isn't copied for the call.
    @inline(never)
    public mutating func throwMissingKey(of members: JSONMembers) throws(JSONError) -> Never {
        let end = max(position - 1, 0)
        // The errors of attempts are discarded.
        guard !probe.isOn else { throw JSONError(missingKey: "", at: end) }
        var object = self
        object.position = members.start
        object.depth += 1
        object.isAtStart = true
        var members = JSONMembers(keys: members.keys, start: members.start, keyStart: members.start)
        var isNull: [Int: Bool] = [:]
        while let key = try? object.nextKey(of: &members) {
            isNull[key] = object.kind == .null
            guard (try? object.skipValue()) != nil else { break }
        }
        let required = (0..<members.keys.count).filter { members.keys[$0].presence != .optional }
        let missing =
            required.first { isNull[$0] == nil }
            ?? required.first { isNull[$0] == true && members.keys[$0].presence == .requiredValue }
        throw JSONError(missingKey: missing.map { members.keys[$0].text } ?? "", at: end)
    }

    /// Reads the value of a member that isn't a property of the model.
    @inline(never)
    public mutating func readAdditional<Value: JSONCodable>(
        _ values: inout [String: Value],
        of members: JSONMembers
    ) throws(JSONError) {
        try readMember(&values, try lastKey(of: members))
    }

    @inline(never)
    private func lastKey(of members: JSONMembers) throws(JSONError) -> JSONKey {
        var reader = self
        reader.position = members.keyStart
        return try reader.key()
    }
}

nonisolated extension JSONReader {
    /// Reads the next key of the text of ``JSONKeys``; `nil` at the end.
    fileprivate mutating func modelKey() -> JSONKeys.Entry? {
        let first = next()
        guard first != 0 else { return nil }
        let text: String
        if first == UInt8(ascii: "\""), let quoted = try? key().text {
            text = quoted
        } else {
            let start = position
            repeat { position += 1 } while ![0, 0x20, 0x0A, UInt8(ascii: "?"), UInt8(ascii: "|")].contains(byte(at: position))
            text = self.text(start..<position)
        }
        let presence: JSONKeys.Presence = take("?") ? .optional : take("|null") ? .required : .requiredValue
        let key = JSONKey(text)
        let count = key.length
        let isVerbatim = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        let quoted = Array((text + "\"").utf8)
        let words = stride(from: 0, to: quoted.count, by: 8).map { offset in quoted.withUnsafeBytes { JSONKey.word(offset, of: $0) } }
        return JSONKeys.Entry(
            text: text,
            words: key.words,
            quoted: JSONKeys.immortal(words),
            quotedLength: isVerbatim ? words.count * 8 : .max,
            lastMask: .max &>> UInt64(truncatingIfNeeded: words.count * 64 - quoted.count * 8),
            count: count,
            presence: presence
        )
    }
}
