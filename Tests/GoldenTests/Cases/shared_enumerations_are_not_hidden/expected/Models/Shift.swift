// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Shift: JSONCodable, Hashable, Sendable {
    public var type: Kind?

    public init(type: Kind? = nil) {
        self.type = type
    }

    public enum Kind: OpenStringEnum {
        case day
        case night
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "day": self = .day
            case "night": self = .night
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .day: "day"
            case .night: "night"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Shift {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.type = type
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.endObject()
    }
}
