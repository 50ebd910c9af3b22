/// A model that is `Codable`, as all are unless the client is generated without `codable`.
public typealias CodableModel = JSONCodable & Codable

// Models work with any encoder and decoder, at their speed. These functions use `JSONValue`, so that models don't need any code for them.
// They are `dynamic`, which keeps the compiler from specializing them for each model. What they call isn't generic: models pass
// themselves as `any JSONCodable`. So the code is compiled once.

nonisolated extension Decodable where Self: JSONCodable {
    public dynamic init(from decoder: any Decoder) throws {
        self = try JSONReader.unwrap(try JSONReader.value(of: Self.self, from: decoder))
    }
}

nonisolated extension Encodable where Self: JSONCodable {
    public dynamic func encode(to encoder: any Encoder) throws {
        try JSONWriter.encode(self, to: encoder)
    }
}

nonisolated extension JSONWriter {
    /// Encodes the JSON of a value.
    @inline(never)
    fileprivate static func encode(_ value: any JSONCodable, to encoder: any Encoder) throws {
        var writer = JSONWriter()
        value.write(to: &writer)
        var reader = JSONReader(writer.bytes)
        let value: JSONValue = try reader.readDocument()
        try value.encode(to: encoder)
    }
}

nonisolated extension JSONReader {
    /// Reads the value of a decoder.
    @inline(never)
    fileprivate static func value(of type: any JSONCodable.Type, from decoder: any Decoder) throws -> any JSONCodable {
        var reader = JSONReader(try JSONValue(from: decoder).jsonBytes)
        return try reader.readDocument(type)
    }
}
