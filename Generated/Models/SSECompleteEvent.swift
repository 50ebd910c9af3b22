// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The agent is done, or a subagent where `parentToolCallId` is there.
public nonisolated struct SSECompleteEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// How the agent's work ended.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// How the agent's work ended.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// The whole answer, in Markdown.
        public var content: String?

        /// Whether the agent is done.
        public var done: Bool

        /// The message of the assistant that holds the answer.
        public var messageID: String?

        /// The tool call that started the subagent which this is about; absent where it is about the main agent.
        public var parentToolCallID: String?

        /// What the model thought before it answered, where the provider shows it.
        public var reasoning: String?

        /// How long the model reasoned. The unit is not documented.
        public var reasoningDuration: Int?

        /// The kind of event once more, as the server repeats it inside the data.
        public var type: String

        public init(
            done: Bool,
            type: String,
            content: String? = nil,
            messageID: String? = nil,
            parentToolCallID: String? = nil,
            reasoning: String? = nil,
            reasoningDuration: Int? = nil
        ) {
            self.done = done
            self.type = type
            self.content = content
            self.messageID = messageID
            self.parentToolCallID = parentToolCallID
            self.reasoning = reasoning
            self.reasoningDuration = reasoningDuration
        }
    }
}

nonisolated extension SSECompleteEvent {
    public init(from json: inout JSONReader) throws(JSONError) {
        var event: SSEBaseEvent.Event?
        var id: String?
        var retry: Int?
        var data: Payload?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "event": try json.read(&event)
            case "id": try json.read(&id)
            case "retry": try json.read(&retry)
            case "data": try json.read(&data)
            default: try json.skip()
            }
        }
        self.event = try json.required(event, "event")
        self.id = try json.required(id, "id")
        self.retry = retry
        self.data = try json.required(data, "data")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("event", event)
        json.member("id", id)
        json.member("retry", retry)
        json.member("data", data)
        json.endObject()
    }
}

nonisolated extension SSECompleteEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var content: String?
        var done: Bool?
        var messageID: String?
        var parentToolCallID: String?
        var reasoning: String?
        var reasoningDuration: Int?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "content": try json.read(&content)
            case "done": try json.read(&done)
            case "messageId": try json.read(&messageID)
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "reasoning": try json.read(&reasoning)
            case "reasoningDuration": try json.read(&reasoningDuration)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.content = content
        self.done = try json.required(done, "done")
        self.messageID = messageID
        self.parentToolCallID = parentToolCallID
        self.reasoning = reasoning
        self.reasoningDuration = reasoningDuration
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("content", content)
        json.member("done", done)
        json.member("messageId", messageID)
        json.member("parentToolCallId", parentToolCallID)
        json.member("reasoning", reasoning)
        json.member("reasoningDuration", reasoningDuration)
        json.member("type", type)
        json.endObject()
    }
}
