// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UserFunnel: JSONCodable, Hashable, Sendable {
    public var type: Kind

    public var users: [String]

    public init(type: Kind, users: [String]) {
        self.type = type
        self.users = users
    }

    public enum Kind: OpenStringEnum {
        case funnel
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "funnel": self = .funnel
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .funnel: "funnel"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension UserFunnel {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var users: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "users": try json.read(&users)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.users = try json.required(users, "users")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("users", users)
        json.endObject()
    }
}
