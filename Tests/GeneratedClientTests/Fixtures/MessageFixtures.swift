import Foundation
import MixAPI

extension ModelCase {
    /// Arguments and results of the operations of messages, in addition to those that they share with sessions.
    static let messages: [ModelCase] = [
        ModelCase(
            BackendMessage.self,
            """
            assistantResponse? cacheCreationTokens? cacheReadTokens? callbackResults? cost? id inputTokens? model? outputTokens? \
            reasoning? reasoningDuration? role sessionId toolCalls? userInput
            """,
            [
                "assistantResponse": "Ten commits, two of them fixes.", "cacheCreationTokens": 512, "cacheReadTokens": 0,
                "callbackResults": [
                    ["callback_type": "bash_script", "success": true, "tool_call_id": "call-1", "tool_name": "Bash"]
                ],
                "cost": 1e-7, "id": "m-1", "inputTokens": 2048, "model": "large-4", "outputTokens": 64, "reasoning": "Look at the log.",
                "reasoningDuration": 3, "role": "assistant", "sessionId": "s-7f3a",
                "toolCalls": [
                    ["finished": true, "id": "call-1", "input": "git log -10", "name": "Bash", "type": "function"],
                    ["finished": false, "id": "call-2", "input": "", "name": "jira_search", "type": "function"],
                ],
                "userInput": "Summarize the last ten commits",
            ]
        ),
        ModelCase(
            CallbackResultData.self,
            """
            callback_name? callback_type error? exclude_from_context? exit_code? stderr? stdout? subagent_id? subagent_result? success \
            tool_call_id tool_name
            """,
            [
                "callback_name": "Test after edit", "callback_type": "bash_script", "error": "the command failed",
                "exclude_from_context": false, "exit_code": -1, "stderr": "1 test failed\n", "stdout": "", "subagent_id": "s-8",
                "subagent_result": "Nothing to add", "success": false, "tool_call_id": "call-1", "tool_name": "Edit",
            ]
        ),
        ModelCase(
            ToolCallData.self,
            "finished id input isError? name result? screenshotUrls? type",
            [
                "finished": true, "id": "call-3", "input": #"{"path":"a.png"}"#, "isError": false, "name": "ReadMedia",
                "result": "A diagram", "screenshotUrls": [], "type": "function",
            ]
        ),
        ModelCase(
            SendMessageRequest.self,
            "apps? max_steps? media? plan_mode? text thinking_level??",
            [
                "apps": ["notes"], "max_steps": 12, "media": ["a.png", "b.mov"], "plan_mode": true,
                "text": "Summarize the last ten commits", "thinking_level": "medium",
            ]
        ),
        ModelCase(SendMessageResponse.self, "sessionId status", ["sessionId": "s-7f3a", "status": "processing"]),
    ]
}
