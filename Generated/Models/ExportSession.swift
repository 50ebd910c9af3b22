// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

public import Foundation

/// The whole transcript of a session: its messages in order, with reasoning and tool calls, and its totals.
public nonisolated struct ExportSession: JSONCodable, Hashable, Sendable {
    /// How many messages the assistant wrote.
    public var assistantMessageCount: Int?

    /// Tokens that models wrote in the session.
    public var completionTokens: Int?

    /// What the session cost.
    public var cost: Double?

    /// When the session was created.
    public var createdAt: Date?

    /// Identifies the session.
    public var id: String

    /// The messages, oldest first.
    public var messages: [ExportMessage]

    /// Tokens that models read in the session.
    public var promptTokens: Int?

    /// The title of the session.
    public var title: String

    /// How many tool calls there were.
    public var toolCallCount: Int?

    /// When the session last changed.
    public var updatedAt: Date?

    /// How many messages the user wrote.
    public var userMessageCount: Int?

    public init(
        id: String,
        messages: [ExportMessage],
        title: String,
        assistantMessageCount: Int? = nil,
        completionTokens: Int? = nil,
        cost: Double? = nil,
        createdAt: Date? = nil,
        promptTokens: Int? = nil,
        toolCallCount: Int? = nil,
        updatedAt: Date? = nil,
        userMessageCount: Int? = nil
    ) {
        self.id = id
        self.messages = messages
        self.title = title
        self.assistantMessageCount = assistantMessageCount
        self.completionTokens = completionTokens
        self.cost = cost
        self.createdAt = createdAt
        self.promptTokens = promptTokens
        self.toolCallCount = toolCallCount
        self.updatedAt = updatedAt
        self.userMessageCount = userMessageCount
    }
}

nonisolated extension ExportSession {
    public init(from json: inout JSONReader) throws(JSONError) {
        var assistantMessageCount: Int?
        var completionTokens: Int?
        var cost: Double?
        var createdAt: Date?
        var id: String?
        var messages: [ExportMessage]?
        var promptTokens: Int?
        var title: String?
        var toolCallCount: Int?
        var updatedAt: Date?
        var userMessageCount: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "assistantMessageCount": try json.read(&assistantMessageCount)
            case "completionTokens": try json.read(&completionTokens)
            case "cost": try json.read(&cost)
            case "createdAt": try json.read(&createdAt)
            case "id": try json.read(&id)
            case "messages": try json.read(&messages)
            case "promptTokens": try json.read(&promptTokens)
            case "title": try json.read(&title)
            case "toolCallCount": try json.read(&toolCallCount)
            case "updatedAt": try json.read(&updatedAt)
            case "userMessageCount": try json.read(&userMessageCount)
            default: try json.skip()
            }
        }
        self.assistantMessageCount = assistantMessageCount
        self.completionTokens = completionTokens
        self.cost = cost
        self.createdAt = createdAt
        self.id = try json.required(id, "id")
        self.messages = try json.required(messages, "messages")
        self.promptTokens = promptTokens
        self.title = try json.required(title, "title")
        self.toolCallCount = toolCallCount
        self.updatedAt = updatedAt
        self.userMessageCount = userMessageCount
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("assistantMessageCount", assistantMessageCount)
        json.member("completionTokens", completionTokens)
        json.member("cost", cost)
        json.member("createdAt", createdAt)
        json.member("id", id)
        json.member("messages", messages)
        json.member("promptTokens", promptTokens)
        json.member("title", title)
        json.member("toolCallCount", toolCallCount)
        json.member("updatedAt", updatedAt)
        json.member("userMessageCount", userMessageCount)
        json.endObject()
    }
}
