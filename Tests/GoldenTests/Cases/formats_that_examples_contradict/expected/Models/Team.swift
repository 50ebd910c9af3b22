// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct Team: JSONCodable, Hashable, Sendable {
    public var kind: Kind

    public var since: Date?

    public init(kind: Kind, since: Date? = nil) {
        self.kind = kind
        self.since = since
    }

    public enum Kind: OpenStringEnum {
        case team
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "team": self = .team
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .team: "team"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Team {
    public init(from json: inout JSONReader) throws(JSONError) {
        var kind: Kind?
        var since: Date?
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
