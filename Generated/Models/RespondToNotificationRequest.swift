// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// An answer to a notification.
public nonisolated struct RespondToNotificationRequest: JSONCodable, Hashable, Sendable {
    /// What kind of answer it is. It must be the one that the notification asks for.
    public var type: Kind

    /// The text, or the choice that was made; nothing for `acknowledge`.
    public var value: String?

    public init(type: Kind, value: String? = nil) {
        self.type = type
        self.value = value
    }

    /// What kind of answer it is. It must be the one that the notification asks for.
    public enum Kind: OpenStringEnum {
        case acknowledge
        case text
        case choice
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "acknowledge": self = .acknowledge
            case "text": self = .text
            case "choice": self = .choice
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .acknowledge: "acknowledge"
            case .text: "text"
            case .choice: "choice"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension RespondToNotificationRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: Kind?
        var value: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": try json.read(&type)
            case "value": try json.read(&value)
            default: try json.skip()
            }
        }
        self.type = try json.required(type, "type")
        self.value = value
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("type", type)
        json.member("value", value)
        json.endObject()
    }
}
