// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Which models the agents use, and how. Where a preference is absent, the server decides.
public nonisolated struct UserPreferencesResponse: JSONCodable, Hashable, Sendable {
    /// When preferences were first stored, as Unix time; whether in seconds or milliseconds is not documented.
    public var createdAt: Int?

    /// The most tokens that the main agent may produce in one answer.
    public var mainAgentMaxTokens: Int?

    /// The model of the main agent, as its provider names it.
    public var mainAgentModel: String?

    /// How hard the main agent's model is asked to reason, in the words of its provider.
    public var mainAgentReasoningEffort: String?

    /// The provider that is used where several could be.
    public var preferredProvider: String?

    /// The most tokens that a subagent may produce in one answer.
    public var subAgentMaxTokens: Int?

    /// The model of subagents, as its provider names it.
    public var subAgentModel: String?

    /// How hard a subagent's model is asked to reason, in the words of its provider.
    public var subAgentReasoningEffort: String?

    /// When preferences were last changed, as Unix time; whether in seconds or milliseconds is not documented.
    public var updatedAt: Int?

    public init(
        createdAt: Int? = nil,
        mainAgentMaxTokens: Int? = nil,
        mainAgentModel: String? = nil,
        mainAgentReasoningEffort: String? = nil,
        preferredProvider: String? = nil,
        subAgentMaxTokens: Int? = nil,
        subAgentModel: String? = nil,
        subAgentReasoningEffort: String? = nil,
        updatedAt: Int? = nil
    ) {
        self.createdAt = createdAt
        self.mainAgentMaxTokens = mainAgentMaxTokens
        self.mainAgentModel = mainAgentModel
        self.mainAgentReasoningEffort = mainAgentReasoningEffort
        self.preferredProvider = preferredProvider
        self.subAgentMaxTokens = subAgentMaxTokens
        self.subAgentModel = subAgentModel
        self.subAgentReasoningEffort = subAgentReasoningEffort
        self.updatedAt = updatedAt
    }
}

nonisolated extension UserPreferencesResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var createdAt: Int?
        var mainAgentMaxTokens: Int?
        var mainAgentModel: String?
        var mainAgentReasoningEffort: String?
        var preferredProvider: String?
        var subAgentMaxTokens: Int?
        var subAgentModel: String?
        var subAgentReasoningEffort: String?
        var updatedAt: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "created_at": try json.read(&createdAt)
            case "main_agent_max_tokens": try json.read(&mainAgentMaxTokens)
            case "main_agent_model": try json.read(&mainAgentModel)
            case "main_agent_reasoning_effort": try json.read(&mainAgentReasoningEffort)
            case "preferred_provider": try json.read(&preferredProvider)
            case "sub_agent_max_tokens": try json.read(&subAgentMaxTokens)
            case "sub_agent_model": try json.read(&subAgentModel)
            case "sub_agent_reasoning_effort": try json.read(&subAgentReasoningEffort)
            case "updated_at": try json.read(&updatedAt)
            default: try json.skip()
            }
        }
        self.createdAt = createdAt
        self.mainAgentMaxTokens = mainAgentMaxTokens
        self.mainAgentModel = mainAgentModel
        self.mainAgentReasoningEffort = mainAgentReasoningEffort
        self.preferredProvider = preferredProvider
        self.subAgentMaxTokens = subAgentMaxTokens
        self.subAgentModel = subAgentModel
        self.subAgentReasoningEffort = subAgentReasoningEffort
        self.updatedAt = updatedAt
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("created_at", createdAt)
        json.member("main_agent_max_tokens", mainAgentMaxTokens)
        json.member("main_agent_model", mainAgentModel)
        json.member("main_agent_reasoning_effort", mainAgentReasoningEffort)
        json.member("preferred_provider", preferredProvider)
        json.member("sub_agent_max_tokens", subAgentMaxTokens)
        json.member("sub_agent_model", subAgentModel)
        json.member("sub_agent_reasoning_effort", subAgentReasoningEffort)
        json.member("updated_at", updatedAt)
        json.endObject()
    }
}
