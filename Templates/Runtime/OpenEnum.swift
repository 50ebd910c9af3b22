/// An enum of strings that keeps a value which it does not list.
///
/// A `case unrecognized(String)` is what the last requirement asks for.
public nonisolated protocol OpenStringEnum: JSONCodable, Hashable, RawRepresentable, CustomStringConvertible where RawValue == String {
    init(rawValue: String)

    static func unrecognized(_ value: String) -> Self
}

nonisolated extension OpenStringEnum {
    /// Whether the description lists the value.
    public var isRecognized: Bool {
        self != .unrecognized(rawValue)
    }

    public var description: String {
        rawValue
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try json.string())
    }

    public func write(to json: inout JSONWriter) {
        json.string(rawValue)
    }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// An enum of integers that keeps a value which it does not list.
///
/// A `case unrecognized(Int)` is what the last requirement asks for.
public nonisolated protocol OpenIntegerEnum: JSONCodable, Hashable, RawRepresentable, CustomStringConvertible where RawValue == Int {
    init(rawValue: Int)

    static func unrecognized(_ value: Int) -> Self
}

nonisolated extension OpenIntegerEnum {
    /// Whether the description lists the value.
    public var isRecognized: Bool {
        self != .unrecognized(rawValue)
    }

    public var description: String {
        String(rawValue)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try json.integer())
    }

    public func write(to json: inout JSONWriter) {
        json.integer(rawValue)
    }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
