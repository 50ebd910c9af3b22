import Foundation

// JSON in a string, for `contentMediaType: application/json` with a `contentSchema` (JSON Schema 2020-12, validation, section 8.5).

nonisolated extension JSONReader {
    /// Reads the JSON in the next string, or the next value itself if it isn't a string; null becomes `nil`.
    @inline(never)
    public mutating func readEmbedded<Value: JSONCodable>(_ value: inout Value?) throws(JSONError) {
        guard next() == UInt8(ascii: "\"") else { return try read(&value) }
        let start = position
        let text = try readString()
        do throws(JSONError) {
            value = try Value(jsonData: Data(text.utf8), options: options)
        } catch {
            throw JSONError(expected: "a string with JSON: \(error.expectation)", at: start)
        }
    }

    /// Reads the JSON in the next string; null becomes `nil`, and its index is inserted into `nulls`.
    @inline(never)
    public mutating func readEmbedded<Value: JSONCodable>(
        _ value: inout Value?,
        nullAt index: Int,
        in nulls: inout JSONNulls
    ) throws(JSONError) {
        if next() == UInt8(ascii: "n") { nulls.insert(index) }
        try readEmbedded(&value)
    }

    /// Reads the JSON in the next string; null becomes ``Nullable/null``.
    @inline(never)
    public mutating func readEmbedded<Value: JSONCodable>(_ value: inout Nullable<Value>?) throws(JSONError) {
        if next() == UInt8(ascii: "n") { return try read(&value) }
        var content: Value?
        try readEmbedded(&content)
        value = content.map { .value($0) }
    }
}

nonisolated extension JSONWriter {
    /// Writes a member whose value is a string with the JSON of `value`; nothing for `nil`.
    @inline(never)
    public mutating func embeddedMember<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        guard let value else { return }
        member(key, String(decoding: value.jsonData(options: options), as: UTF8.self))
    }

    /// Writes a member whose value is a string with the JSON of `value`; for `nil`, null if `nulls` contains the index, otherwise nothing.
    @inline(never)
    public mutating func embeddedMember<Value: JSONCodable>(_ key: StaticString, _ value: Value?, nullAt index: Int, in nulls: JSONNulls) {
        if value == nil, nulls.contains(index) { return nullableMember(key, value) }
        embeddedMember(key, value)
    }
}
