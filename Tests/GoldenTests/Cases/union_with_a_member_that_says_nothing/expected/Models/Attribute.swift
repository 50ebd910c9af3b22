// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Attribute: JSONCodable, Hashable, Sendable {
    case list(List)
    case other(Other)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    /// list
    public struct List: JSONCodable, Hashable, Sendable {
        public var name: String?

        public var options: [String]

        public init(options: [String], name: String? = nil) {
            self.options = options
            self.name = name
        }
    }

    /// other
    public struct Other: JSONCodable, Hashable, Sendable {
        public var name: String?

        /// The properties that the description does not list, by name.
        public var additionalProperties: [String: JSONValue]

        public init(name: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
            self.name = name
            self.additionalProperties = additionalProperties
        }
    }
}

nonisolated extension Attribute {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: List = json.exactly() {
            self = .list(value)
        } else if let value: Other = json.exactly() {
            self = .other(value)
        } else if let value: List = json.attempt() {
            self = .list(value)
        } else if let value: Other = json.attempt() {
            self = .other(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .list(let value): json.value(value)
        case .other(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Attribute.List {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var options: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "options": try json.read(&options)
            default: try json.skip()
            }
        }
        self.name = name
        self.options = try json.required(options, "options")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("options", options)
        json.endObject()
    }
}

nonisolated extension Attribute.Other {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var additionalProperties: [String: JSONValue] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.name = name
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.members(additionalProperties)
        json.endObject()
    }
}
