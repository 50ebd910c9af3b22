// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Something failed while the agent worked.
///
/// `attempt`, `maxAttempts` and `retryAfter` are there where the server tries again by itself.
public nonisolated struct SSEErrorEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// What failed, and whether it is tried again.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// What failed, and whether it is tried again.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// Which attempt failed.
        public var attempt: Int?

        /// What went wrong, in words.
        public var error: String

        /// How many attempts there will be at most.
        public var maxAttempts: Int?

        /// The tool call that started the subagent which this is about; absent where it is about the main agent.
        public var parentToolCallID: String?

        /// How long the server waits before its next attempt. The unit is not documented.
        public var retryAfter: Int?

        /// The kind of error, or the kind of event once more.
        public var type: String?

        public init(
            error: String,
            attempt: Int? = nil,
            maxAttempts: Int? = nil,
            parentToolCallID: String? = nil,
            retryAfter: Int? = nil,
            type: String? = nil
        ) {
            self.error = error
            self.attempt = attempt
            self.maxAttempts = maxAttempts
            self.parentToolCallID = parentToolCallID
            self.retryAfter = retryAfter
            self.type = type
        }
    }
}

nonisolated extension SSEErrorEvent {
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

nonisolated extension SSEErrorEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var attempt: Int?
        var error: String?
        var maxAttempts: Int?
        var parentToolCallID: String?
        var retryAfter: Int?
        var type: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "attempt": try json.read(&attempt)
            case "error": try json.read(&error)
            case "maxAttempts": try json.read(&maxAttempts)
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "retryAfter": try json.read(&retryAfter)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.attempt = attempt
        self.error = try json.required(error, "error")
        self.maxAttempts = maxAttempts
        self.parentToolCallID = parentToolCallID
        self.retryAfter = retryAfter
        self.type = type
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("attempt", attempt)
        json.member("error", error)
        json.member("maxAttempts", maxAttempts)
        json.member("parentToolCallId", parentToolCallID)
        json.member("retryAfter", retryAfter)
        json.member("type", type)
        json.endObject()
    }
}
