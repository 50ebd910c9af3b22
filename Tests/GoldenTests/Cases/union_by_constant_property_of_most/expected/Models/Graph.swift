// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Graph: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var query: String?

    public init(type: Kind, query: String? = nil) {
        self.type = type
        self.query = query
    }

    public enum Kind: OpenStringEnum {
        case graph
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "graph": self = .graph
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .graph: "graph"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Graph {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var query: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "query": try json.read(&query)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.query = query
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("query", query)
        json.endObject()
    }
}
