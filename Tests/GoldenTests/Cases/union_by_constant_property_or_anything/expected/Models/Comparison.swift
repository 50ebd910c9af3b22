// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Comparison: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var key: String?

    public init(type: Kind, key: String? = nil) {
        self.type = type
        self.key = key
    }

    public enum Kind: OpenStringEnum {
        case eq
        case ne
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "eq": self = .eq
            case "ne": self = .ne
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .eq: "eq"
            case .ne: "ne"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Comparison {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var key: String?
        try json.beginObject()
        while let memberKey = try json.nextKey() {
            switch memberKey {
            case "type": try json.read(&type)
            case "key": try json.read(&key)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.key = key
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("key", key)
        json.endObject()
    }
}
