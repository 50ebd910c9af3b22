// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// What all events have.
public nonisolated struct Event: JSONCodable, Hashable, Sendable {
    public var kind: Kind

    public var id: String

    public init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }

    public enum Kind: OpenStringEnum {
        case started
        case stopped
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "started": self = .started
            case "stopped": self = .stopped
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .started: "started"
            case .stopped: "stopped"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Event {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: Kind?
        var id: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "kind": try json.read(&kind)
            case "id": try json.read(&id)
            default: try json.skip()
            }
        }
        self.kind = try json.required(kind, "kind")
        self.id = try json.required(id, "id")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind)
        json.member("id", id)
        json.endObject()
    }
}
