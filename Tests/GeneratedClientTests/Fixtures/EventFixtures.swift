import Foundation
import MixAPI
import Testing

/// One kind of event that the stream carries.
struct EventCase: CustomTestStringConvertible, Sendable {
    let kind: String
    /// The event as its own type.
    let model: ModelCase

    var testDescription: String { kind }

    /// - Parameter properties: Those of `data`.
    init<Event: JSONCodable & Codable & Hashable>(_ kind: String, _ event: Event.Type, _ properties: String, _ data: JSONValue) {
        self.kind = kind
        let inner = properties.split(separator: " ").map { "data.\($0)" }
        model = ModelCase(
            event,
            (["event", "id", "retry?", "data"] + inner).joined(separator: " "),
            ["event": .string(kind), "id": "41", "retry": 3000, "data": data]
        )
    }

    static let all: [EventCase] = [
        EventCase("connected", SSEConnectedEvent.self, "sessionId", ["sessionId": "s-7f3a"]),
        EventCase("heartbeat", SSEHeartbeatEvent.self, "type", ["type": "ping"]),
        EventCase(
            "error",
            SSEErrorEvent.self,
            "attempt? error maxAttempts? parentToolCallId? retryAfter? type?",
            ["attempt": 1, "error": "overloaded", "maxAttempts": 5, "parentToolCallId": "call-9", "retryAfter": 2000, "type": "retry"]
        ),
        EventCase(
            "complete",
            SSECompleteEvent.self,
            "content? done messageId? parentToolCallId? reasoning? reasoningDuration? type",
            [
                "content": "Done.", "done": true, "messageId": "m-2", "parentToolCallId": "call-9", "reasoning": "It was short.",
                "reasoningDuration": 2, "type": "complete",
            ]
        ),
        EventCase("thinking", SSEThinkingEvent.self, text, withReferences(["content": "Let me see", "type": "thinking"])),
        EventCase("content", SSEContentEvent.self, text, withReferences(["content": "Zwölf\nZeilen 🙂", "type": "content"])),
        EventCase(
            "tool_use_start",
            SSEToolUseStartEvent.self,
            "assistantMessageId? id name parentToolCallId? type",
            withReferences(["id": "call-1", "name": "Bash", "type": "tool_use_start"])
        ),
        EventCase(
            "tool_use_parameter_streaming_complete",
            SSEToolUseParameterStreamingCompleteEvent.self,
            "assistantMessageId? id input name parentToolCallId? type",
            withReferences(["id": "call-1", "input": #"{"command":"ls"}"#, "name": "Bash", "type": "tool"])
        ),
        EventCase(
            "tool_use_parameter_delta",
            SSEToolUseParameterDeltaEvent.self,
            "assistantMessageId? input parentToolCallId? toolCallId type",
            withReferences(["input": #"{"comm"#, "toolCallId": "call-1", "type": "tool_use_parameter_delta"])
        ),
        EventCase(
            "tool_execution_start",
            SSEToolExecutionStartEvent.self,
            "parentToolCallId? progress toolCallId toolName type",
            ["parentToolCallId": "call-9", "progress": "running", "toolCallId": "call-1", "toolName": "Grep", "type": "start"]
        ),
        EventCase(
            "tool_execution_complete",
            SSEToolExecutionCompleteEvent.self,
            "parentToolCallId? progress success toolCallId toolName type",
            [
                "parentToolCallId": "call-9", "progress": "done", "success": false, "toolCallId": "call-1", "toolName": "jira_search",
                "type": "complete",
            ]
        ),
        EventCase(
            "permission",
            SSEPermissionEvent.self,
            "action description id params? parentToolCallId? path? sessionId toolName type",
            [
                "action": "write", "description": "Write to a file", "id": "p-1", "params": ["file": ["a.md", 1]],
                "parentToolCallId": "call-9", "path": "/srv/notes/a.md", "sessionId": "s-7f3a", "toolName": "Write", "type": "permission",
            ]
        ),
        EventCase(
            "notification",
            SSENotificationEvent.self,
            """
            choices? createdAt id message notificationType parentToolCallId? responseType sessionId timeout title type
            """,
            [
                "choices": ["yes", "no"], "createdAt": 1_795_256_883_250, "id": "n-1", "message": "Go on?", "notificationType": "question",
                "parentToolCallId": "call-9", "responseType": "choice", "sessionId": "s-7f3a", "timeout": 30, "title": "Plan",
                "type": "notification",
            ]
        ),
        EventCase(
            "user_message_created",
            SSEUserMessageCreatedEvent.self,
            "content messageId parentToolCallId? type",
            ["content": "Hello", "messageId": "m-1", "parentToolCallId": "call-9", "type": "user_message_created"]
        ),
        EventCase(
            "session_created",
            SSESessionCreatedEvent.self,
            "createdAt sessionId title type",
            ["createdAt": 1_795_256_883, "sessionId": "s-8", "title": "Subagent", "type": "session_created"]
        ),
        EventCase("session_deleted", SSESessionDeletedEvent.self, "sessionId type", ["sessionId": "s-8", "type": "session_deleted"]),
    ]

    private static let text = "assistantMessageId? content parentToolCallId? type"

    private static func withReferences(_ data: JSONValue) -> JSONValue {
        data.setting("assistantMessageId", to: "m-2").setting("parentToolCallId", to: "call-9")
    }
}
