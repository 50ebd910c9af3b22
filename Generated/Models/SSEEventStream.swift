// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Something that just happened in a session. `event` tells the kinds apart.
public nonisolated enum SSEEventStream: JSONCodable, Hashable, Sendable {
    case connected(SSEConnectedEvent)
    case heartbeat(SSEHeartbeatEvent)
    case error(SSEErrorEvent)
    case complete(SSECompleteEvent)
    case thinking(SSEThinkingEvent)
    case content(SSEContentEvent)
    case toolUseStart(SSEToolUseStartEvent)
    case toolUseParameterStreamingComplete(SSEToolUseParameterStreamingCompleteEvent)
    case toolUseParameterDelta(SSEToolUseParameterDeltaEvent)
    case toolExecutionStart(SSEToolExecutionStartEvent)
    case toolExecutionComplete(SSEToolExecutionCompleteEvent)
    case permission(SSEPermissionEvent)
    case notification(SSENotificationEvent)
    case userMessageCreated(SSEUserMessageCreatedEvent)
    case sessionCreated(SSESessionCreatedEvent)
    case sessionDeleted(SSESessionDeletedEvent)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension SSEEventStream {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("event") {
        case "connected": self = .connected(try json.value())
        case "heartbeat": self = .heartbeat(try json.value())
        case "error": self = .error(try json.value())
        case "complete": self = .complete(try json.value())
        case "thinking": self = .thinking(try json.value())
        case "content": self = .content(try json.value())
        case "tool_use_start": self = .toolUseStart(try json.value())
        case "tool_use_parameter_streaming_complete": self = .toolUseParameterStreamingComplete(try json.value())
        case "tool_use_parameter_delta": self = .toolUseParameterDelta(try json.value())
        case "tool_execution_start": self = .toolExecutionStart(try json.value())
        case "tool_execution_complete": self = .toolExecutionComplete(try json.value())
        case "permission": self = .permission(try json.value())
        case "notification": self = .notification(try json.value())
        case "user_message_created": self = .userMessageCreated(try json.value())
        case "session_created": self = .sessionCreated(try json.value())
        case "session_deleted": self = .sessionDeleted(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .connected(let value): json.value(value)
        case .heartbeat(let value): json.value(value)
        case .error(let value): json.value(value)
        case .complete(let value): json.value(value)
        case .thinking(let value): json.value(value)
        case .content(let value): json.value(value)
        case .toolUseStart(let value): json.value(value)
        case .toolUseParameterStreamingComplete(let value): json.value(value)
        case .toolUseParameterDelta(let value): json.value(value)
        case .toolExecutionStart(let value): json.value(value)
        case .toolExecutionComplete(let value): json.value(value)
        case .permission(let value): json.value(value)
        case .notification(let value): json.value(value)
        case .userMessageCreated(let value): json.value(value)
        case .sessionCreated(let value): json.value(value)
        case .sessionDeleted(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
