/// The kind of a JSON value.
public nonisolated enum JSONKind: Hashable, Sendable {
    case null
    case bool
    /// A whole number in any form: `1`, `1.0` or `1e2`.
    case integer
    /// A number with a fractional part.
    case number
    case string
    case array
    case object
}

// The `init(from:)` of unions calls these to inspect the next value. They don't advance the reader.

nonisolated extension JSONReader {
    /// The kind of the next value, according to its first byte, or to the full text of a number.
    ///
    /// Invalid text counts as an object, so that reading it throws the error.
    public var kind: JSONKind {
        var ahead = self
        switch ahead.next() {
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            guard let number = try? ahead.scanNumber(expectation: "") else { return .number }
            return ahead.isWhole(number) ? .integer : .number
        default: return .object
        }
    }

    /// Returns the string value of a key in the next object. If the key is duplicated, the first value counts. A number or a boolean is
    /// returned as its text.
    ///
    /// - Returns: A key that isn't equal to any literal if the next value isn't an object, or if its value for `key` is missing or of
    ///   another kind.
    /// - Throws: If the text up to that key isn't valid JSON.
    public func discriminator(_ key: StaticString) throws(JSONError) -> JSONKey {
        var ahead = self
        guard ahead.next() == UInt8(ascii: "{") else { return .none }
        try ahead.beginObject()
        while let other = try ahead.nextKey() {
            if key ~= other {
                return try ahead.scalarText()
            }
            try ahead.skipValue()
        }
        return .none
    }

    /// Returns the same as ``discriminator(_:)``, but `text` if the next object's value for `key` is missing or null.
    public func discriminator(_ key: StaticString, else text: StaticString) throws(JSONError) -> JSONKey {
        var ahead = self
        guard ahead.next() == UInt8(ascii: "{") else { return .none }
        try ahead.beginObject()
        while let other = try ahead.nextKey() {
            if key ~= other {
                return ahead.kind == .null ? JSONKey(text) : try ahead.scalarText()
            }
            try ahead.skipValue()
        }
        return JSONKey(text)
    }

    private mutating func scalarText() throws(JSONError) -> JSONKey {
        _ = next()
        switch kind {
        case .string: return try key()
        case .bool, .integer:
            let start = position
            try skipValue()
            return JSONKey(String(decoding: bytes[start..<position], as: UTF8.self))
        case .null, .number, .array, .object: return .none
        }
    }

    /// Returns whether the next value is an object with all of these keys, whatever their values.
    public func hasKeys(_ keys: StaticString...) -> Bool {
        var ahead = self
        var missing = keys
        guard (try? ahead.beginObject()) != nil else { return false }
        while !missing.isEmpty {
            guard let key = try? ahead.nextKey() else { return false }
            missing.removeAll { $0 ~= key }
            guard (try? ahead.skipValue()) != nil else { return false }
        }
        return true
    }
}
