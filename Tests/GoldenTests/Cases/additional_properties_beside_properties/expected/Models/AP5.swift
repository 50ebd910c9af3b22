// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AP5: JSONCodable, Hashable, Sendable {
    public var a: String?

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: AdditionalProperty]

    public init(a: String? = nil, additionalProperties: [String: AdditionalProperty] = [:]) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public enum AdditionalProperty: JSONCodable, Hashable, Sendable {
        case string(String)
        case int(Int)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }
}

nonisolated extension AP5 {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        var additionalProperties: [String: AdditionalProperty] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.members(additionalProperties)
        json.endObject()
    }
}

nonisolated extension AP5.AdditionalProperty {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .string: self = .string(try json.value())
        case .integer: self = .int(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .int(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
