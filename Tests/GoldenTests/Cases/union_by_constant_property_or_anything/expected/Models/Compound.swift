// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Compound: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var filters: [Filter]?

    public init(type: Kind, filters: [Filter]? = nil) {
        self.type = type
        self.filters = filters
    }

    public enum Kind: OpenStringEnum {
        case and
        case or
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "and": self = .and
            case "or": self = .or
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .and: "and"
            case .or: "or"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Compound {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var filters: [Filter]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "filters": try json.read(&filters)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.filters = filters
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("filters", filters)
        json.endObject()
    }
}
