// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Preferences to change.
public nonisolated struct UpdatePreferencesRequest: JSONCodable, Hashable, Sendable {
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

    public init(
        mainAgentMaxTokens: Int? = nil,
        mainAgentModel: String? = nil,
        mainAgentReasoningEffort: String? = nil,
        preferredProvider: String? = nil,
        subAgentMaxTokens: Int? = nil,
        subAgentModel: String? = nil,
        subAgentReasoningEffort: String? = nil
    ) {
        self.mainAgentMaxTokens = mainAgentMaxTokens
        self.mainAgentModel = mainAgentModel
        self.mainAgentReasoningEffort = mainAgentReasoningEffort
        self.preferredProvider = preferredProvider
        self.subAgentMaxTokens = subAgentMaxTokens
        self.subAgentModel = subAgentModel
        self.subAgentReasoningEffort = subAgentReasoningEffort
    }
}

nonisolated extension UpdatePreferencesRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var mainAgentMaxTokens: Int?
        var mainAgentModel: String?
        var mainAgentReasoningEffort: String?
        var preferredProvider: String?
        var subAgentMaxTokens: Int?
        var subAgentModel: String?
        var subAgentReasoningEffort: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "main_agent_max_tokens": try json.read(&mainAgentMaxTokens)
            case "main_agent_model": try json.read(&mainAgentModel)
            case "main_agent_reasoning_effort": try json.read(&mainAgentReasoningEffort)
            case "preferred_provider": try json.read(&preferredProvider)
            case "sub_agent_max_tokens": try json.read(&subAgentMaxTokens)
            case "sub_agent_model": try json.read(&subAgentModel)
            case "sub_agent_reasoning_effort": try json.read(&subAgentReasoningEffort)
            default: try json.skip()
            }
        }
        self.mainAgentMaxTokens = mainAgentMaxTokens
        self.mainAgentModel = mainAgentModel
        self.mainAgentReasoningEffort = mainAgentReasoningEffort
        self.preferredProvider = preferredProvider
        self.subAgentMaxTokens = subAgentMaxTokens
        self.subAgentModel = subAgentModel
        self.subAgentReasoningEffort = subAgentReasoningEffort
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("main_agent_max_tokens", mainAgentMaxTokens)
        json.member("main_agent_model", mainAgentModel)
        json.member("main_agent_reasoning_effort", mainAgentReasoningEffort)
        json.member("preferred_provider", preferredProvider)
        json.member("sub_agent_max_tokens", subAgentMaxTokens)
        json.member("sub_agent_model", subAgentModel)
        json.member("sub_agent_reasoning_effort", subAgentReasoningEffort)
        json.endObject()
    }
}
