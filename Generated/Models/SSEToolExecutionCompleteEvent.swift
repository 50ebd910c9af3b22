// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A tool has finished.
public nonisolated struct SSEToolExecutionCompleteEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// How the run of the tool ended.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// How the run of the tool ended.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// The tool call that started the subagent which this is about; absent where it is about the main agent.
        public var parentToolCallID: String?

        /// What happened, in a line to show to the user.
        public var progress: String

        /// Whether the tool did what it was called for.
        public var success: Bool

        /// The call that was carried out.
        public var toolCallID: String

        /// The tool that ran.
        public var toolName: ToolName

        /// The kind of event once more, as the server repeats it inside the data.
        public var type: String

        public init(
            progress: String,
            success: Bool,
            toolCallID: String,
            toolName: ToolName,
            type: String,
            parentToolCallID: String? = nil
        ) {
            self.progress = progress
            self.success = success
            self.toolCallID = toolCallID
            self.toolName = toolName
            self.type = type
            self.parentToolCallID = parentToolCallID
        }
    }
}

nonisolated extension SSEToolExecutionCompleteEvent {
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

nonisolated extension SSEToolExecutionCompleteEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var parentToolCallID: String?
        var progress: String?
        var success: Bool?
        var toolCallID: String?
        var toolName: ToolName?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "progress": try json.read(&progress)
            case "success": try json.read(&success)
            case "toolCallId": try json.read(&toolCallID)
            case "toolName": try json.read(&toolName)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.parentToolCallID = parentToolCallID
        self.progress = try json.required(progress, "progress")
        self.success = try json.required(success, "success")
        self.toolCallID = try json.required(toolCallID, "toolCallId")
        self.toolName = try json.required(toolName, "toolName")
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("parentToolCallId", parentToolCallID)
        json.member("progress", progress)
        json.member("success", success)
        json.member("toolCallId", toolCallID)
        json.member("toolName", toolName)
        json.member("type", type)
        json.endObject()
    }
}
