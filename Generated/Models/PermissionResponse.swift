// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// How a request for permission was decided.
public nonisolated struct PermissionResponse: JSONCodable, Hashable, Sendable {
    /// The request that was decided.
    public var id: String

    /// The decision, in a sentence to show to people.
    public var message: String

    /// The decision.
    public var status: Status

    public init(id: String, message: String, status: Status) {
        self.id = id
        self.message = message
        self.status = status
    }

    /// The decision.
    public enum Status: OpenStringEnum {
        case granted
        case denied
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "granted": self = .granted
            case "denied": self = .denied
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .granted: "granted"
            case .denied: "denied"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension PermissionResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var message: String?
        var status: Status?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "message": try json.read(&message)
            case "status": try json.read(&status)
            default: try json.skip()
            }
        }
        self.id = try json.required(id, "id")
        self.message = try json.required(message, "message")
        self.status = try json.required(status, "status")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("message", message)
        json.member("status", status)
        json.endObject()
    }
}
