// The `init(from:)` of models calls these. They take the variable and are never inlined, because assigning a result in each case of a
// `switch` makes compile time grow faster than the number of properties.

nonisolated extension JSONReader {
    /// Reads the next value; null becomes `nil`.
    @inline(never)
    public mutating func read<Value: JSONCodable>(_ value: inout Value?) throws(JSONError) {
        if next() == UInt8(ascii: "n") {
            try readNull()
            value = nil
        } else {
            value = try Value(from: &self)
        }
    }

    /// Reads the next value; null becomes ``JSONValue/null``.
    @inline(never)
    public mutating func read(_ value: inout JSONValue?) throws(JSONError) {
        value = try JSONValue(from: &self)
    }

    /// Reads the value of a member that isn't a property of the model.
    @inline(never)
    public mutating func readAdditional<Value: JSONCodable>(_ values: inout [String: Value], _ key: JSONKey) throws(JSONError) {
        try readMember(&values, key)
    }

    /// Reads the value of a member into a dictionary. If a key is duplicated, the last value wins.
    ///
    /// - Throws: Also if an earlier key is canonically equivalent but has other code points, because a dictionary can't store both.
    @inline(__always)
    mutating func readMember<Value: JSONCodable>(_ values: inout [String: Value], _ key: JSONKey) throws(JSONError) {
        let text = key.text
        let start = position
        let value = try Value(from: &self)
        let count = values.count
        values[text] = value
        if values.count == count { try compare(values.index(forKey: text).map { values.keys[$0] }, text, at: start) }
    }

    @inline(never)
    private func compare(_ stored: String?, _ key: String, at offset: Int) throws(JSONError) {
        guard let stored, !stored.utf8.elementsEqual(key.utf8) else { return }
        throw JSONError(expected: "a key that isn't canonically equivalent to an earlier one", at: offset)
    }

    /// Unwraps an element of the array that was just read.
    ///
    /// - Parameters:
    ///   - value: The element; `nil` if the array is too short.
    ///   - index: The index, from zero.
    @inline(never)
    public func requiredElement<Value>(_ value: consuming Value?, _ index: Int) throws(JSONError) -> Value {
        guard let value else { throw JSONError(expected: "a value at index \(index), which is required", at: max(position - 1, 0)) }
        return value
    }

    /// The error for an element beyond the last one that the array can have.
    public func expectedEndOfArray() -> JSONError {
        expected("the end of the array")
    }

    /// Reads a null.
    public mutating func readNull() throws(JSONError) {
        _ = next()
        guard take("null") else { throw expected("null") }
    }
}
