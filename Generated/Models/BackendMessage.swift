// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// One exchange of a session: what the user wrote, and what the assistant made of it.
///
/// What the assistant adds is absent until there is some.
public nonisolated struct BackendMessage: JSONCodable, Hashable, Sendable {
    /// What the assistant answered, in Markdown.
    public var assistantResponse: String?

    /// Prompt tokens that the provider wrote to its cache.
    public var cacheCreationTokens: Int?

    /// Prompt tokens that the provider took from its cache.
    public var cacheReadTokens: Int?

    /// What the callbacks of the session did during this exchange, in the order in which they ran.
    public var callbackResults: [CallbackResultData]?

    /// What this exchange cost.
    public var cost: Double?

    /// Identifies the message.
    public var id: String

    /// Prompt tokens that the model read.
    public var inputTokens: Int?

    /// The model that answered, as its provider names it.
    public var model: String?

    /// Tokens that the model wrote.
    public var outputTokens: Int?

    /// What the model thought before it answered, where the provider shows it.
    public var reasoning: String?

    /// How long the model reasoned. The unit is not documented.
    public var reasoningDuration: Int?

    /// Who the message is from: `user`, `assistant` or `tool`.
    public var role: String

    /// The session that the message belongs to.
    public var sessionID: String

    /// The tools that the assistant called, in the order of the calls.
    public var toolCalls: [ToolCallData]?

    /// What the user wrote.
    public var userInput: String

    public init(
        id: String,
        role: String,
        sessionID: String,
        userInput: String,
        assistantResponse: String? = nil,
        cacheCreationTokens: Int? = nil,
        cacheReadTokens: Int? = nil,
        callbackResults: [CallbackResultData]? = nil,
        cost: Double? = nil,
        inputTokens: Int? = nil,
        model: String? = nil,
        outputTokens: Int? = nil,
        reasoning: String? = nil,
        reasoningDuration: Int? = nil,
        toolCalls: [ToolCallData]? = nil
    ) {
        self.id = id
        self.role = role
        self.sessionID = sessionID
        self.userInput = userInput
        self.assistantResponse = assistantResponse
        self.cacheCreationTokens = cacheCreationTokens
        self.cacheReadTokens = cacheReadTokens
        self.callbackResults = callbackResults
        self.cost = cost
        self.inputTokens = inputTokens
        self.model = model
        self.outputTokens = outputTokens
        self.reasoning = reasoning
        self.reasoningDuration = reasoningDuration
        self.toolCalls = toolCalls
    }
}

nonisolated extension BackendMessage {
    public init(from json: inout JSONReader) throws(JSONError) {
        var assistantResponse: String?
        var cacheCreationTokens: Int?
        var cacheReadTokens: Int?
        var callbackResults: [CallbackResultData]?
        var cost: Double?
        var id: String?
        var inputTokens: Int?
        var model: String?
        var outputTokens: Int?
        var reasoning: String?
        var reasoningDuration: Int?
        var role: String?
        var sessionID: String?
        var toolCalls: [ToolCallData]?
        var userInput: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "assistantResponse": try json.read(&assistantResponse)
            case "cacheCreationTokens": try json.read(&cacheCreationTokens)
            case "cacheReadTokens": try json.read(&cacheReadTokens)
            case "callbackResults": try json.read(&callbackResults)
            case "cost": try json.read(&cost)
            case "id": try json.read(&id)
            case "inputTokens": try json.read(&inputTokens)
            case "model": try json.read(&model)
            case "outputTokens": try json.read(&outputTokens)
            case "reasoning": try json.read(&reasoning)
            case "reasoningDuration": try json.read(&reasoningDuration)
            case "role": try json.read(&role)
            case "sessionId": try json.read(&sessionID)
            case "toolCalls": try json.read(&toolCalls)
            case "userInput": try json.read(&userInput)
            default: try json.skip()
            }
        }
        self.assistantResponse = assistantResponse
        self.cacheCreationTokens = cacheCreationTokens
        self.cacheReadTokens = cacheReadTokens
        self.callbackResults = callbackResults
        self.cost = cost
        self.id = try json.required(id, "id")
        self.inputTokens = inputTokens
        self.model = model
        self.outputTokens = outputTokens
        self.reasoning = reasoning
        self.reasoningDuration = reasoningDuration
        self.role = try json.required(role, "role")
        self.sessionID = try json.required(sessionID, "sessionId")
        self.toolCalls = toolCalls
        self.userInput = try json.required(userInput, "userInput")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("assistantResponse", assistantResponse)
        json.member("cacheCreationTokens", cacheCreationTokens)
        json.member("cacheReadTokens", cacheReadTokens)
        json.member("callbackResults", callbackResults)
        json.member("cost", cost)
        json.member("id", id)
        json.member("inputTokens", inputTokens)
        json.member("model", model)
        json.member("outputTokens", outputTokens)
        json.member("reasoning", reasoning)
        json.member("reasoningDuration", reasoningDuration)
        json.member("role", role)
        json.member("sessionId", sessionID)
        json.member("toolCalls", toolCalls)
        json.member("userInput", userInput)
        json.endObject()
    }
}
