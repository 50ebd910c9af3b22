// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The model begins to call a tool; the arguments follow piece by piece.
public nonisolated struct SSEToolUseStartEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// The call that begins.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// The call that begins.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// The message of the assistant that this is part of.
        public var assistantMessageID: String?

        /// Identifies the call in the events that follow.
        public var id: String

        /// The tool that is called.
        public var name: ToolName

        /// The tool call that started the subagent which this is about; absent where it is about the main agent.
        public var parentToolCallID: String?

        /// The kind of event once more, as the server repeats it inside the data.
        public var type: String

        public init(id: String, name: ToolName, type: String, assistantMessageID: String? = nil, parentToolCallID: String? = nil) {
            self.id = id
            self.name = name
            self.type = type
            self.assistantMessageID = assistantMessageID
            self.parentToolCallID = parentToolCallID
        }
    }
}

nonisolated extension SSEToolUseStartEvent {
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

nonisolated extension SSEToolUseStartEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var assistantMessageID: String?
        var id: String?
        var name: ToolName?
        var parentToolCallID: String?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "assistantMessageId": try json.read(&assistantMessageID)
            case "id": try json.read(&id)
            case "name": try json.read(&name)
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.assistantMessageID = assistantMessageID
        self.id = try json.required(id, "id")
        self.name = try json.required(name, "name")
        self.parentToolCallID = parentToolCallID
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("assistantMessageId", assistantMessageID)
        json.member("id", id)
        json.member("name", name)
        json.member("parentToolCallId", parentToolCallID)
        json.member("type", type)
        json.endObject()
    }
}
