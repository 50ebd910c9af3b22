/// What kind of value is ahead.
public nonisolated enum JSONKind: Hashable, Sendable {
    case null
    case bool
    /// A number that is whole, however it is written: `1`, `1.0` and `1e2` are.
    case integer
    /// A number that is not whole.
    case number
    case string
    case array
    case object
}

// What the `init(from:)` of a union calls to find out what is ahead. Nothing here moves on.

nonisolated extension JSONReader {
    /// Judged by the first byte, and by the whole of a number.
    ///
    /// What begins no value counts as an object, so that reading it reports it.
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

    /// The string that the object ahead has for `key`: the first, where it has several. A number or a boolean counts as its text.
    ///
    /// - Returns: What equals no literal where the value ahead is no object, or its value for `key` is absent or of another kind.
    /// - Throws: Where the text up to that key is not JSON.
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

    /// The same, with `text` where the object ahead has no value for `key`, or null.
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

    /// Whether an object is ahead that has all of these keys, whatever their values.
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
