/// Any JSON value.
public nonisolated enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A whole number in the range of `Int`, in any form: `1`, `1.0` or `1e2`.
    case integer(Int)
    /// Any other number, verbatim.
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Creates an integer if the value is whole and in range, and null if it isn't finite, because JSON doesn't have such numbers.
    public init(_ value: Double) {
        if let integer = Int(exactly: value), value != 0 || value.sign == .plus {
            self = .integer(integer)
        } else {
            self = JSONNumber(value).map { .number($0) } ?? .null
        }
    }

    /// Creates the JSON value of a model.
    public init(_ value: some JSONCodable) throws(JSONError) {
        var writer = JSONWriter()
        value.write(to: &writer)
        var reader = JSONReader(writer.bytes)
        self = try reader.readDocument()
    }

    var jsonBytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }
}

// MARK: - Access

nonisolated extension JSONValue {
    public var isNull: Bool {
        self == .null
    }

    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    public var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    /// The value of a number as the nearest double; infinite if it's out of range.
    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value.double
        default: nil
        }
    }

    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    public var array: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    public var object: [String: JSONValue]? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The value of a member, if this is an object that has the member.
    public subscript(key: String) -> JSONValue? {
        object?[key]
    }

    /// An element, if this is an array that has the element.
    public subscript(index: Int) -> JSONValue? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

nonisolated extension JSONValue {
    /// Returns the value of a member as a model; `nil` if it's missing or of another type.
    public func member<Value: JSONCodable>(_ name: String) -> Value? {
        guard let member = self[name] else { return nil }
        var reader = JSONReader(member.jsonBytes)
        return try? reader.readDocument(Value.self)
    }
}

// MARK: - JSON

nonisolated extension JSONValue: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.next() {
        case UInt8(ascii: "{"): self = .object(try Self.members(of: &json))
        case UInt8(ascii: "["): self = .array(try Self.elements(of: &json))
        case UInt8(ascii: "\""): self = .string(try json.readString())
        case UInt8(ascii: "n"):
            try json.readNull()
            self = .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .bool(try json.readBool())
        default: self = try json.anyNumber()
        }
    }

    @inline(never)
    private static func elements(of json: inout JSONReader) throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        try json.beginArray()
        while try json.nextElement() {
            elements.append(try JSONValue(from: &json))
        }
        return elements
    }

    @inline(never)
    private static func members(of json: inout JSONReader) throws(JSONError) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            try json.readMember(&members, key)
        }
        return members
    }

    // Never inlined, because arrays and dictionaries of values would contain it several times.
    @inline(never)
    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.writeBool(value)
        case .integer(let value): json.writeInteger(value)
        case .number(let value): json.raw(value.text)
        case .string(let value): json.writeString(value)
        case .array(let elements): elements.write(to: &json)
        case .object(let members): members.write(to: &json)
        }
    }
}

nonisolated extension JSONReader {
    @inline(never)
    fileprivate mutating func anyNumber() throws(JSONError) -> JSONValue {
        let scanned = try scanNumber(expectation: "a value")
        // A negative zero isn't an integer, which would lose the sign.
        let isNegativeZero = scanned.isNegative && scanned.digitCount == 0
        if !isNegativeZero, let value = wholeValue(of: scanned), let integer = Int(exactly: value) { return .integer(integer) }
        return .number(JSONNumber(validText: text(scanned.range)))
    }
}
