// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The agent tells the user something, or asks for an answer.
///
/// Answer with the `id` of the data: `POST /api/notifications/{id}/respond`.
public nonisolated struct SSENotificationEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// The notification.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// The notification.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// The answers to choose from, where `responseType` is `choice`.
        public var choices: [String]?

        /// When the agent asked, as Unix time; whether in seconds or milliseconds is not documented.
        public var createdAt: Int

        /// Identifies the notification in an answer to it.
        public var id: String

        /// What to show to the user.
        public var message: String

        /// What kind of notification it is, and so how to show it.
        public var notificationType: NotificationType

        /// The tool call that started the subagent which this is about; absent where it is about the main agent.
        public var parentToolCallID: String?

        /// How the user answers: by acknowledging it, with text of their own, or by choosing from `choices`.
        public var responseType: ResponseType

        /// The session in which the agent works.
        public var sessionID: String

        /// How long the agent waits for the answer. The unit is not documented.
        public var timeout: Int

        /// A heading for the message.
        public var title: String

        /// The kind of event once more, as the server repeats it inside the data.
        public var type: String

        public init(
            createdAt: Int,
            id: String,
            message: String,
            notificationType: NotificationType,
            responseType: ResponseType,
            sessionID: String,
            timeout: Int,
            title: String,
            type: String,
            choices: [String]? = nil,
            parentToolCallID: String? = nil
        ) {
            self.createdAt = createdAt
            self.id = id
            self.message = message
            self.notificationType = notificationType
            self.responseType = responseType
            self.sessionID = sessionID
            self.timeout = timeout
            self.title = title
            self.type = type
            self.choices = choices
            self.parentToolCallID = parentToolCallID
        }

        /// What kind of notification it is, and so how to show it.
        public enum NotificationType: OpenStringEnum {
            case info
            case warning
            case error
            case question
            /// A value that the description does not list, kept as it came.
            case unrecognized(String)

            public init(rawValue: String) {
                switch rawValue {
                case "info": self = .info
                case "warning": self = .warning
                case "error": self = .error
                case "question": self = .question
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .info: "info"
                case .warning: "warning"
                case .error: "error"
                case .question: "question"
                case .unrecognized(let value): value
                }
            }
        }

        /// How the user answers: by acknowledging it, with text of their own, or by choosing from `choices`.
        public enum ResponseType: OpenStringEnum {
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
}

nonisolated extension SSENotificationEvent {
    public init(from json: inout JSONReader) throws(JSONError) {
        var event: SSEBaseEvent.Event?
        var id: String?
        var retry: Int?
        var data: Payload?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "event": try json.read(&event)
            case "id": try json.read(&id)
            case "retry": try json.read(&retry)
            case "data": try json.read(&data)
            default: try json.skip()
            }
        }
        self.event = try json.required(event, "event")
        self.id = try json.required(id, "id")
        self.retry = retry
        self.data = try json.required(data, "data")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("event", event)
        json.member("id", id)
        json.member("retry", retry)
        json.member("data", data)
        json.endObject()
    }
}

nonisolated extension SSENotificationEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var choices: [String]?
        var createdAt: Int?
        var id: String?
        var message: String?
        var notificationType: NotificationType?
        var parentToolCallID: String?
        var responseType: ResponseType?
        var sessionID: String?
        var timeout: Int?
        var title: String?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "choices": try json.read(&choices)
            case "createdAt": try json.read(&createdAt)
            case "id": try json.read(&id)
            case "message": try json.read(&message)
            case "notificationType": try json.read(&notificationType)
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "responseType": try json.read(&responseType)
            case "sessionId": try json.read(&sessionID)
            case "timeout": try json.read(&timeout)
            case "title": try json.read(&title)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.choices = choices
        self.createdAt = try json.required(createdAt, "createdAt")
        self.id = try json.required(id, "id")
        self.message = try json.required(message, "message")
        self.notificationType = try json.required(notificationType, "notificationType")
        self.parentToolCallID = parentToolCallID
        self.responseType = try json.required(responseType, "responseType")
        self.sessionID = try json.required(sessionID, "sessionId")
        self.timeout = try json.required(timeout, "timeout")
        self.title = try json.required(title, "title")
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("choices", choices)
        json.member("createdAt", createdAt)
        json.member("id", id)
        json.member("message", message)
        json.member("notificationType", notificationType)
        json.member("parentToolCallId", parentToolCallID)
        json.member("responseType", responseType)
        json.member("sessionId", sessionID)
        json.member("timeout", timeout)
        json.member("title", title)
        json.member("type", type)
        json.endObject()
    }
}
