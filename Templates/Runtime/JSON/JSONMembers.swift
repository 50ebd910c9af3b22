/// The members of an object that is being read as a model.
public nonisolated struct JSONMembers {
    let keys: JSONKeys
    /// The offset after the opening brace.
    let start: Int
    /// The offset of the last key's opening quote.
    var keyStart: Int
    /// The index of the last key that the model has; -1 at first.
    var lastIndex = -1
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
        var index = order.next(after: members.lastIndex, of: members.keys)
        if !takes(index, of: members.keys) {
            index = try self.index(in: members.keys)
            if index >= 0 { order.learn(index, after: members.lastIndex, of: members.keys) }
        }
        if index >= 0 { members.lastIndex = index }
        try endKey()
        return index
    }

    /// Consumes the next key if it's the one with this index.
    @inline(__always)
    private mutating func takes(_ index: Int, of keys: JSONKeys) -> Bool {
        guard index >= 0, index < keys.count else { return false }
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
