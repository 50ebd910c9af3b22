// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Room: JSONCodable, Hashable, Sendable {
    public var state: State?

    public init(state: State? = nil) {
        self.state = state
    }

    public enum State: OpenStringEnum {
        case open
        case full
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "open": self = .open
            case "full": self = .full
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .open: "open"
            case .full: "full"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Room {
    public init(from json: inout JSONReader) throws(JSONError) {
        var state: State?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "state": try json.read(&state)
            default: try json.skip()
            }
        }
        self.state = state
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("state", state)
        json.endObject()
    }
}
