import Foundation
import MixAPI

extension ModelCase {
    /// Arguments and results of the operations of sessions.
    static let sessions: [ModelCase] = [
        ModelCase(
            SessionData.self,
            """
            assistantMessageCount browserMode callbacks? cdpUrl? completionTokens cost createdAt firstUserMessage? id parentSessionId? \
            parentToolCallId? promptTokens sessionType subagentType? title toolCallCount userMessageCount
            """,
            [
                "assistantMessageCount": 3, "browserMode": "remote-cdp-websocket",
                "callbacks": [["toolName": "*", "type": "bash_script", "bashCommand": "make lint"]],
                "cdpUrl": "wss://browser.example/devtools/1", "completionTokens": 1842, "cost": 0.0421,
                "createdAt": "2026-11-21T10:28:03.250Z", "firstUserMessage": "Summarize the last ten commits", "id": "s-7f3a",
                "parentSessionId": "s-0001", "parentToolCallId": "call-9", "promptTokens": 20811, "sessionType": "subagent",
                "subagentType": "general-purpose", "title": "Release notes", "toolCallCount": 5, "userMessageCount": 2,
            ]
        ),
        ModelCase(
            Callback.self,
            """
            bashCommand? bashTimeout? excludeFromContext? includeFullHistory? messageContent? name? subAgentPrompt? subAgentType? \
            toolName type
            """,
            [
                "bashCommand": "swift test", "bashTimeout": 60000, "excludeFromContext": true, "includeFullHistory": false,
                "messageContent": "The tests have run.", "name": "Test after edit", "subAgentPrompt": "Review the change",
                "subAgentType": "general-purpose", "toolName": "Edit", "type": "sub_agent",
            ]
        ),
        ModelCase(
            CreateSessionRequest.self,
            """
            browserMode? callbacks? cdpUrl? customSystemPrompt? promptMode? sessionType? subagentType? title workingDirectory?
            """,
            [
                "browserMode": "local-browser-service", "callbacks": [["toolName": "Write", "type": "send_message"]],
                "cdpUrl": "ws://127.0.0.1:9222", "customSystemPrompt": "Answer in German: \"Grüße\" 🙂\n", "promptMode": "append",
                "sessionType": "main", "subagentType": "general-purpose", "title": "Release notes", "workingDirectory": "/srv/work",
            ]
        ),
        ModelCase(UpdateSessionCallbacksRequest.self, "callbacks", ["callbacks": [["toolName": "*", "type": "sub_agent"]]]),
        ModelCase(ForkSessionRequest.self, "messageIndex title?", ["messageIndex": 0, "title": "Another way"]),
        ModelCase(RewindSessionRequest.self, "cleanupMedia? messageId", ["cleanupMedia": false, "messageId": "m-12"]),
        ModelCase(CancelSessionProcessingResponse.self, "cancelled?", ["cancelled": true]),
        ModelCase(
            ExportSession.self,
            """
            assistantMessageCount? completionTokens? cost? createdAt? id messages promptTokens? title toolCallCount? updatedAt? \
            userMessageCount?
            """,
            [
                "assistantMessageCount": 1, "completionTokens": 77, "cost": 0.5, "createdAt": "2026-11-20T23:59:59Z", "id": "s-7f3a",
                "messages": [
                    [
                        "content": "Done.", "createdAt": "2026-11-21T10:28:03Z", "id": "m-2", "role": "assistant",
                        "updatedAt": "2026-11-21T10:28:04.000001Z",
                    ]
                ],
                "promptTokens": 1200, "title": "Release notes", "toolCallCount": 1, "updatedAt": "2026-11-21T10:30:00Z",
                "userMessageCount": 1,
            ]
        ),
        ModelCase(
            ExportMessage.self,
            "content createdAt finishReason? id model? reasoning? reasoningDuration? role toolCalls? updatedAt",
            [
                "content": "Ten commits, two of them fixes.", "createdAt": "2026-11-21T10:28:03Z", "finishReason": "end_turn", "id": "m-2",
                "model": "large-4", "reasoning": "The log says it all.", "reasoningDuration": 12, "role": "assistant",
                "toolCalls": [["finished": true, "id": "call-1", "input": "{}", "name": "Glob", "type": "function"]],
                "updatedAt": "2026-11-21T10:28:09.125Z",
            ]
        ),
        ModelCase(
            ExportToolCall.self,
            "finished id input inputJson? name result? screenshotUrls? type",
            [
                "finished": true, "id": "call-1", "input": #"{"pattern":"**/*.md"}"#,
                "inputJson": ["pattern": "**/*.md", "limit": 20, "ratio": 0.25, "roots": [.null, true]], "name": "Glob",
                "result": "README.md", "screenshotUrls": ["https://mix.example/shots/1.png"], "type": "function",
            ]
        ),
        ModelCase(
            ErrorResponse.self,
            "error error.code error.message error.type",
            ["error": ["code": 404, "message": "session not found", "type": "not_found"]]
        ),
        ModelCase(RESTError.self, "code message type", ["code": 400, "message": "title is required", "type": "validation_error"]),
    ]
}
