// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct User: JSONCodable, Hashable, Sendable {
    public var kind: Kind

    public var since: String?

    public init(kind: Kind, since: String? = nil) {
        self.kind = kind
        self.since = since
    }

    public enum Kind: OpenStringEnum {
        case user
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "user": self = .user
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .user: "user"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension User {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: Kind?
        var since: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "since": try json.read(&since)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.since = since
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("since", since)
        json.endObject()
    }
}
