public import ClientRuntime
public import Currency

extension Money: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readValue("an amount such as 12.50 EUR") { Money($0) }
    }

    public func write(to json: inout JSONWriter) {
        text.write(to: &json)
    }
}

public struct OrderID: RawRepresentable, Hashable, JSONCodable, Codable {
    public let rawValue: String

    public init?(rawValue: String) {
        if rawValue.isEmpty { return nil }
        self.rawValue = rawValue
    }
}

public struct CustomerID: RawRepresentable, Hashable, JSONCodable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }
}

/// A type that has been `Codable` before.
public struct PostalAddress: Hashable, Codable, Sendable {
    public var street: String

    public init(street: String) {
        self.street = street
    }

    public init(from decoder: any Decoder) throws {
        street = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .street)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(street, forKey: .street)
    }

    private enum Key: CodingKey {
        case street
    }
}

extension PostalAddress: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.readDecodable()
    }

    public func write(to json: inout JSONWriter) {
        json.writeEncodable(self)
    }
}

public struct Tagged<Tag, Value: JSONCodable & Hashable>: Hashable, JSONCodable {
    public var value: Value

    public init(_ value: Value) {
        self.value = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        value = try json.readValue()
    }

    public func write(to json: inout JSONWriter) {
        json.writeValue(value)
    }
}
