// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Path: JSONCodable, Hashable, Sendable {
    public var sets: [SetValue]?

    /// At most 3 elements.
    public var tags: [Tag]?

    public init(sets: [SetValue]? = nil, tags: [Tag]? = nil) {
        self.sets = sets
        self.tags = tags
    }

    public struct SetValue: JSONCodable, Hashable, Sendable {
        public var id: String?

        public var rules: [String]

        public init(rules: [String], id: String? = nil) {
            self.rules = rules
            self.id = id
        }
    }

    public enum Tag: OpenStringEnum {
        case a
        case b
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "a": self = .a
            case "b": self = .b
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Path {
    public init(from json: inout JSONReader) throws(JSONError) {
        var sets: [SetValue]?
        var tags: [Tag]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "sets": try json.read(&sets)
            case "tags": try json.read(&tags)
            default: try json.skip()
            }
        }
        self.sets = sets
        self.tags = tags
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("sets", sets)
        json.member("tags", tags)
        json.endObject()
    }
}

nonisolated extension Path.SetValue {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var rules: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "rules": try json.read(&rules)
            default: try json.skip()
            }
        }
        self.id = id
        self.rules = try json.required(rules, "rules")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("rules", rules)
        json.endObject()
    }
}
