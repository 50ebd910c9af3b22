public import Foundation

// Conformances of custom types to `JSONCodable`.

/// A type with a raw value is read and written as that; the initializer of the type decides which values are valid.
nonisolated extension JSONCodable where Self: RawRepresentable, RawValue: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readValue("a valid \(Self.self)") { Self(rawValue: $0) }
    }

    public func write(to json: inout JSONWriter) {
        rawValue.write(to: &json)
    }
}

nonisolated extension JSONReader {
    /// Reads a value and converts it to another.
    ///
    /// - Parameters:
    ///   - expectation: What the error expects, for example `an amount of money`.
    ///   - convert: Returns `nil` if the value isn't valid.
    public mutating func readValue<Value: JSONCodable, Result>(
        _ expectation: String,
        _ convert: (Value) throws -> Result?
    ) throws(JSONError) -> Result {
        _ = next()
        let start = position
        let value: Value = try readValue()
        guard let result = try? convert(value) else { throw JSONError(expected: expectation, at: start) }
        return result
    }

    /// Reads a value by its own `Decodable` conformance.
    ///
    /// Don't use it for a type whose `init(from:)` is the default of ``JSONCodable``, which would call itself.
    ///
    /// - Parameters:
    ///   - type: The type of the value.
    ///   - decoder: Decodes the value, which can be any JSON.
    public mutating func readDecodable<Value: Decodable>(_ type: Value.Type = Value.self, by decoder: JSONDecoder = JSONDecoder())
        throws(JSONError) -> Value
    {
        try readValue("a valid \(Value.self)") { (json: JSONValue) in try decoder.decode(type, from: json.jsonData()) }
    }
}

nonisolated extension JSONWriter {
    /// Writes a value by its own `Encodable` conformance; null if that throws.
    ///
    /// - Parameters:
    ///   - value: The value, which can be encoded as any JSON.
    ///   - encoder: The encoder; `nil` for one that sorts keys.
    public mutating func writeEncodable(_ value: some Encodable, by encoder: JSONEncoder? = nil) {
        let usual = encoder ?? JSONEncoder()
        if encoder == nil { usual.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }
        if let data = try? usual.encode(value) { raw(String(decoding: data, as: UTF8.self)) } else { writeNull() }
    }
}
