// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

public import Foundation

/// A message in the transcript of a session.
public nonisolated struct ExportMessage: JSONCodable, Hashable, Sendable {
    /// The text of the message, in Markdown.
    public var content: String

    /// When the message was written.
    public var createdAt: Date

    /// Why the model stopped writing, in the words of its provider.
    public var finishReason: String?

    /// Identifies the message.
    public var id: String

    /// The model that wrote the message; absent where a person did.
    public var model: String?

    /// What the model thought before it wrote, where the provider shows it.
    public var reasoning: String?

    /// How long the model reasoned. The unit is not documented.
    public var reasoningDuration: Int?

    /// Who the message is from: `user`, `assistant` or `tool`.
    public var role: String

    /// The tools that the message called, in the order of the calls.
    public var toolCalls: [ExportToolCall]?

    /// When the message last changed.
    public var updatedAt: Date

    public init(
        content: String,
        createdAt: Date,
        id: String,
        role: String,
        updatedAt: Date,
        finishReason: String? = nil,
        model: String? = nil,
        reasoning: String? = nil,
        reasoningDuration: Int? = nil,
        toolCalls: [ExportToolCall]? = nil
    ) {
        self.content = content
        self.createdAt = createdAt
        self.id = id
        self.role = role
        self.updatedAt = updatedAt
        self.finishReason = finishReason
        self.model = model
        self.reasoning = reasoning
        self.reasoningDuration = reasoningDuration
        self.toolCalls = toolCalls
    }
}

nonisolated extension ExportMessage {
    public init(from json: inout JSONReader) throws(JSONError) {
        var content: String?
        var createdAt: Date?
        var finishReason: String?
        var id: String?
        var model: String?
        var reasoning: String?
        var reasoningDuration: Int?
        var role: String?
        var toolCalls: [ExportToolCall]?
        var updatedAt: Date?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "content": try json.read(&content)
            case "createdAt": try json.read(&createdAt)
            case "finishReason": try json.read(&finishReason)
            case "id": try json.read(&id)
            case "model": try json.read(&model)
            case "reasoning": try json.read(&reasoning)
            case "reasoningDuration": try json.read(&reasoningDuration)
            case "role": try json.read(&role)
            case "toolCalls": try json.read(&toolCalls)
            case "updatedAt": try json.read(&updatedAt)
            default: try json.skip()
            }
        }
        self.content = try json.required(content, "content")
        self.createdAt = try json.required(createdAt, "createdAt")
        self.finishReason = finishReason
        self.id = try json.required(id, "id")
        self.model = model
        self.reasoning = reasoning
        self.reasoningDuration = reasoningDuration
        self.role = try json.required(role, "role")
        self.toolCalls = toolCalls
        self.updatedAt = try json.required(updatedAt, "updatedAt")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("content", content)
        json.member("createdAt", createdAt)
        json.member("finishReason", finishReason)
        json.member("id", id)
        json.member("model", model)
        json.member("reasoning", reasoning)
        json.member("reasoningDuration", reasoningDuration)
        json.member("role", role)
        json.member("toolCalls", toolCalls)
        json.member("updatedAt", updatedAt)
        json.endObject()
    }
}
