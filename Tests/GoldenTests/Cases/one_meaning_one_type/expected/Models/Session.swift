// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Session: JSONCodable, Hashable, Sendable {
    public var mode: Mode

    public init(mode: Mode) {
        self.mode = mode
    }

    public enum Mode: OpenStringEnum {
        case fast
        case slow
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "fast": self = .fast
            case "slow": self = .slow
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .fast: "fast"
            case .slow: "slow"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Session {
    public init(from json: inout JSONReader) throws(JSONError) {
        var mode: Mode?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "mode": try json.read(&mode)
            default: try json.skip()
            }
        }
        self.mode = try json.required(mode, "mode")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("mode", mode)
        json.endObject()
    }
}
