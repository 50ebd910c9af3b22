// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Problem: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var message: String?

    public init(type: Kind, message: String? = nil) {
        self.type = type
        self.message = message
    }

    public enum Kind: OpenStringEnum {
        case error
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "error": self = .error
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .error: "error"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Problem {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var message: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "message": try json.read(&message)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.message = message
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("message", message)
        json.endObject()
    }
}
