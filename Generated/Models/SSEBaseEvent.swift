// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What every event of the stream has.
public nonisolated struct SSEBaseEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    public init(event: Event, id: String, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.retry = retry
    }

    /// What the event tells, and with it what its `data` holds.
    public enum Event: OpenStringEnum {
        case connected
        case heartbeat
        case error
        case complete
        case thinking
        case content
        case toolUseStart
        case toolUseParameterStreamingComplete
        case toolUseParameterDelta
        case toolExecutionStart
        case toolExecutionComplete
        case permission
        case notification
        case userMessageCreated
        case sessionCreated
        case sessionDeleted
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "connected": self = .connected
            case "heartbeat": self = .heartbeat
            case "error": self = .error
            case "complete": self = .complete
            case "thinking": self = .thinking
            case "content": self = .content
            case "tool_use_start": self = .toolUseStart
            case "tool_use_parameter_streaming_complete": self = .toolUseParameterStreamingComplete
            case "tool_use_parameter_delta": self = .toolUseParameterDelta
            case "tool_execution_start": self = .toolExecutionStart
            case "tool_execution_complete": self = .toolExecutionComplete
            case "permission": self = .permission
            case "notification": self = .notification
            case "user_message_created": self = .userMessageCreated
            case "session_created": self = .sessionCreated
            case "session_deleted": self = .sessionDeleted
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .connected: "connected"
            case .heartbeat: "heartbeat"
            case .error: "error"
            case .complete: "complete"
            case .thinking: "thinking"
            case .content: "content"
            case .toolUseStart: "tool_use_start"
            case .toolUseParameterStreamingComplete: "tool_use_parameter_streaming_complete"
            case .toolUseParameterDelta: "tool_use_parameter_delta"
            case .toolExecutionStart: "tool_execution_start"
            case .toolExecutionComplete: "tool_execution_complete"
            case .permission: "permission"
            case .notification: "notification"
            case .userMessageCreated: "user_message_created"
            case .sessionCreated: "session_created"
            case .sessionDeleted: "session_deleted"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension SSEBaseEvent {
    public init(from json: inout JSONReader) throws(JSONError) {
        var event: Event?
        var id: String?
        var retry: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "event": try json.read(&event)
            case "id": try json.read(&id)
            case "retry": try json.read(&retry)
            default: try json.skip()
            }
        }
        self.event = try json.required(event, "event")
        self.id = try json.required(id, "id")
        self.retry = retry
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("event", event)
        json.member("id", id)
        json.member("retry", retry)
        json.endObject()
    }
}
