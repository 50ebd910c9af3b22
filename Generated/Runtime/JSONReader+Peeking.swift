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

// What the `init(from:)` of a union calls to find out what is ahead. Nothing here moves on, `attempt` aside where it succeeds.

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

    /// The string that the object ahead has for `key`: the first, where it has several.
    ///
    /// - Returns: What equals no literal where the value ahead is no object, or its value for `key` is absent or no string.
    /// - Throws: Where the text up to that key is not JSON.
    public func discriminator(_ key: StaticString) throws(JSONError) -> JSONKey {
        var ahead = self
        guard ahead.next() == UInt8(ascii: "{") else { return .none }
        try ahead.beginObject()
        while let other = try ahead.nextKey() {
            if key ~= other {
                return ahead.next() == UInt8(ascii: "\"") ? try ahead.key() : .none
            }
            try ahead.skip()
        }
        return .none
    }

    /// Whether an object is ahead that has all of these keys, whatever their values.
    public func hasKeys(_ keys: StaticString...) -> Bool {
        var ahead = self
        var missing = keys
        guard (try? ahead.beginObject()) != nil else { return false }
        while !missing.isEmpty {
            guard let key = try? ahead.nextKey() else { return false }
            missing.removeAll { $0 ~= key }
            guard (try? ahead.skip()) != nil else { return false }
        }
        return true
    }

    /// Reads the value ahead if it is one of this type; else stays before it and returns nil.
    public mutating func attempt<Value: JSONCodable>(_ type: Value.Type = Value.self) -> Value? {
        let start = self
        if let value = try? Value(from: &self) { return value }
        self = start
        return nil
    }

    /// Reads the value ahead if it is one that the enum lists; else stays before it and returns nil.
    public mutating func attempt<Value: OpenStringEnum>(_ type: Value.Type = Value.self) -> Value? {
        let start = self
        if let value = try? Value(from: &self), value.isRecognized { return value }
        self = start
        return nil
    }

    /// Reads the value ahead if it is one that the enum lists; else stays before it and returns nil.
    public mutating func attempt<Value: OpenIntegerEnum>(_ type: Value.Type = Value.self) -> Value? {
        let start = self
        if let value = try? Value(from: &self), value.isRecognized { return value }
        self = start
        return nil
    }
}
