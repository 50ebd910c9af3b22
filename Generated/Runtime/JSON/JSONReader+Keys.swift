nonisolated extension JSONReader {
    /// Reads the key of the next member, which is followed by its value; `nil` at the end of the object.
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        guard try nextMember() else { return nil }
        let key: JSONKey
        if let short = shortKey() { key = short } else { key = try self.key() }
        try endKey()
        return key
    }

    /// Skips the next key; returns `false` at the end of the object.
    mutating func skipKey() throws(JSONError) -> Bool {
        guard try nextMember() else { return false }
        _ = try scanString()
        try endKey()
        return true
    }

    /// Advances to the quote of the next key; returns `false` at the end of the object.
    @inline(__always)
    mutating func nextMember() throws(JSONError) -> Bool {
        guard try goOn(until: UInt8(ascii: "}"), orExpect: "`,` or `}`") else { return false }
        guard next() == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
        return true
    }

    @inline(__always)
    mutating func endKey() throws(JSONError) {
        guard next() == UInt8(ascii: ":") else { throw expected("`:`") }
        position += 1
    }
}

// MARK: - Text

nonisolated extension JSONReader {
    /// Reads the next key, without the colon.
    mutating func key() throws(JSONError) -> JSONKey {
        let scanned = try scanString()
        if scanned.hasEscapes { return JSONKey(unescaped(scanned.content)) }
        return JSONKey(utf8: UnsafeRawBufferPointer(rebasing: bytes[scanned.content]))
    }

    /// Reads the next key if it has at most 23 ASCII characters, has no escapes and isn't at the very end of the text, as is usual.
    /// Otherwise, returns `nil` without advancing.
    @inline(__always)
    mutating func shortKey() -> JSONKey? {
        shortKeyWords().map { JSONKey($0, count: $1) }
    }

    /// Reads the next key like ``shortKey()``.
    ///
    /// - Returns: The text, with its first byte in the lowest bits of the first word, zeros after the end, and its length.
    @inline(__always)
    mutating func shortKeyWords() -> (words: (UInt64, UInt64, UInt64), count: Int)? {
        let start = position + 1
        // The text must have the words for a key of 23 bytes and its closing quote.
        guard has(24, from: start) else { return nil }
        var words: (UInt64, UInt64, UInt64) = (word(at: start), 0, 0)
        var special = Self.specialBytes(in: words.0)
        var count = special.trailingZeroBitCount / 8
        if special != 0 {
            words.0 &= Self.mask(upTo: count)
        } else {
            words.1 = word(at: start + 8)
            special = Self.specialBytes(in: words.1)
            count = special.trailingZeroBitCount / 8
            if special != 0 {
                words.1 &= Self.mask(upTo: count)
                count += 8
            } else {
                words.2 = word(at: start + 16)
                special = Self.specialBytes(in: words.2)
                guard special != 0 else { return nil }
                count = special.trailingZeroBitCount / 8
                words.2 &= Self.mask(upTo: count)
                count += 16
            }
        }
        guard byte(at: start + count) == UInt8(ascii: "\"") else { return nil }
        position = start + count + 1
        return (words, count)
    }

    /// - Parameter count: Less than 8.
    @inline(__always)
    private static func mask(upTo count: Int) -> UInt64 {
        (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    }
}
