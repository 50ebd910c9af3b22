// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The agent wants to do something that needs the user's consent, and waits.
///
/// Decide with the `id` of the data: `POST /api/permissions/{id}/grant` or `POST /api/permissions/{id}/deny`.
public nonisolated struct SSEPermissionEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// What the agent wants to do.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// What the agent wants to do.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// What would be done, in a word.
        public var action: String

        /// What would be done, in a sentence to show to the user.
        public var description: String

        /// Identifies the request in the decision.
        public var id: String

        /// The arguments that the tool would be called with.
        public var params: [String: JSONValue]?

        /// The tool call that started the subagent which this is about; absent where it is about the main agent.
        public var parentToolCallID: String?

        /// The file or directory that would be touched.
        public var path: String?

        /// The session in which the agent works.
        public var sessionID: String

        /// The tool that would be used.
        public var toolName: ToolName

        /// The kind of event once more, as the server repeats it inside the data.
        public var type: String

        public init(
            action: String,
            description: String,
            id: String,
            sessionID: String,
            toolName: ToolName,
            type: String,
            params: [String: JSONValue]? = nil,
            parentToolCallID: String? = nil,
            path: String? = nil
        ) {
            self.action = action
            self.description = description
            self.id = id
            self.sessionID = sessionID
            self.toolName = toolName
            self.type = type
            self.params = params
            self.parentToolCallID = parentToolCallID
            self.path = path
        }
    }
}

nonisolated extension SSEPermissionEvent {
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

nonisolated extension SSEPermissionEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var action: String?
        var description: String?
        var id: String?
        var params: [String: JSONValue]?
        var parentToolCallID: String?
        var path: String?
        var sessionID: String?
        var toolName: ToolName?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "action": try json.read(&action)
            case "description": try json.read(&description)
            case "id": try json.read(&id)
            case "params": try json.read(&params)
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "path": try json.read(&path)
            case "sessionId": try json.read(&sessionID)
            case "toolName": try json.read(&toolName)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.action = try json.required(action, "action")
        self.description = try json.required(description, "description")
        self.id = try json.required(id, "id")
        self.params = params
        self.parentToolCallID = parentToolCallID
        self.path = path
        self.sessionID = try json.required(sessionID, "sessionId")
        self.toolName = try json.required(toolName, "toolName")
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("action", action)
        json.member("description", description)
        json.member("id", id)
        json.member("params", params)
        json.member("parentToolCallId", parentToolCallID)
        json.member("path", path)
        json.member("sessionId", sessionID)
        json.member("toolName", toolName)
        json.member("type", type)
        json.endObject()
    }
}
