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
        let salt: Int
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
        let table = Table(
            entries: JSONKeys.immortal(entries),
            slots: JSONKeys.immortal(slots),
            slotMask: slots.count - 1,
            count: entries.count,
            salt: Int(entries.reduce(0) { ($0 &+ UInt64($1.count)) &* 0x9E37_79B9_7F4A_7C15 } >> 32)
        )
        self.table = JSONKeys.immortal([table])
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

    /// A number that few other models have.
    var salt: Int { table.pointee.salt }

    /// The key at an index that ``JSONReader/nextKey(of:)`` returned.
    subscript(index: Int) -> Entry {
        @inline(__always) get { table.pointee.entries[index] }
    }

    /// Returns the JSON of the key at an index: ``Entry/quoted``, ``Entry/quotedLength`` and ``Entry/lastMask``.
    @inline(__always)
    func quoted(_ index: Int) -> (words: UnsafePointer<UInt64>, length: Int, mask: UInt64) {
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
