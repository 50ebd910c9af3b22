// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The server has stored a message of the user.
public nonisolated struct SSEUserMessageCreatedEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// The stored message.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// The stored message.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// What the user wrote.
        public var content: String

        /// Identifies the message, for instance to rewind to it.
        public var messageID: String

        /// The tool call that started the subagent which this is about; absent where it is about the main agent.
        public var parentToolCallID: String?

        /// The kind of event once more, as the server repeats it inside the data.
        public var type: String

        public init(content: String, messageID: String, type: String, parentToolCallID: String? = nil) {
            self.content = content
            self.messageID = messageID
            self.type = type
            self.parentToolCallID = parentToolCallID
        }
    }
}

nonisolated extension SSEUserMessageCreatedEvent {
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

nonisolated extension SSEUserMessageCreatedEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var content: String?
        var messageID: String?
        var parentToolCallID: String?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "content": try json.read(&content)
            case "messageId": try json.read(&messageID)
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.content = try json.required(content, "content")
        self.messageID = try json.required(messageID, "messageId")
        self.parentToolCallID = parentToolCallID
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("content", content)
        json.member("messageId", messageID)
        json.member("parentToolCallId", parentToolCallID)
        json.member("type", type)
        json.endObject()
    }
}
