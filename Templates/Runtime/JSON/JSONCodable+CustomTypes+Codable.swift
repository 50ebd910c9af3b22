// The standard library has the same functions, which are as specific as those for all `JSONCodable` types.
nonisolated extension JSONCodable where Self: Codable & RawRepresentable, RawValue == String {
    public init(from decoder: any Decoder) throws {
        self = try decoder.singleValueContainer().rawRepresentable()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

nonisolated extension JSONCodable where Self: Codable & RawRepresentable, RawValue == Int {
    public init(from decoder: any Decoder) throws {
        self = try decoder.singleValueContainer().rawRepresentable()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

nonisolated extension SingleValueDecodingContainer {
    fileprivate func rawRepresentable<Value: RawRepresentable>() throws -> Value where Value.RawValue: Decodable {
        if let value = Value(rawValue: try decode(Value.RawValue.self)) { return value }
        throw DecodingError.dataCorruptedError(in: self, debugDescription: "not a valid \(Value.self)")
    }
}
