/// A handwritten counterpart of the Mix client's `BackendMessage` with synthesized `Codable`.
struct CodableMessage: Codable {
    var assistantResponse: String?
    var cacheCreationTokens: Int?
    var cacheReadTokens: Int?
    var callbackResults: [CodableCallbackResult]?
    var cost: Double?
    var id: String
    var inputTokens: Int?
    var model: String?
    var outputTokens: Int?
    var reasoning: String?
    var reasoningDuration: Int?
    var role: String
    var sessionId: String
    var toolCalls: [CodableToolCall]?
    var userInput: String
}

struct CodableToolCall: Codable {
    var finished: Bool
    var id: String
    var input: String
    var isError: Bool?
    var name: String
    var result: String?
    var screenshotUrls: [String]?
    var type: String
}

struct CodableCallbackResult: Codable {
    var callbackName: String?
    var callbackType: String
    var error: String?
    var excludeFromContext: Bool?
    var exitCode: Int?
    var stderr: String?
    var stdout: String?
    var subagentId: String?
    var subagentResult: String?
    var success: Bool
    var toolCallId: String
    var toolName: String
}
