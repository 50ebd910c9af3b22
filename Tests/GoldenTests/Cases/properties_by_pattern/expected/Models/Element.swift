// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Element: JSONCodable, Hashable, Sendable {
    public var tag: String

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: AdditionalProperty]

    public init(tag: String, additionalProperties: [String: AdditionalProperty] = [:]) {
        self.tag = tag
        self.additionalProperties = additionalProperties
    }

    public enum AdditionalProperty: JSONCodable, Hashable, Sendable {
        case string(String)
        case int(Int)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }
}

nonisolated extension Element {
    public init(from json: inout JSONReader) throws(JSONError) {
        var tag: String?
        var additionalProperties: [String: AdditionalProperty] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "tag": try json.read(&tag)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.tag = try json.required(tag, "tag")
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("tag", tag)
        json.members(additionalProperties)
        json.endObject()
    }
}

nonisolated extension Element.AdditionalProperty {
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
