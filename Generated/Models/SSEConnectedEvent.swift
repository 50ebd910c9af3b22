// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The stream is open. The first event of every connection.
public nonisolated struct SSEConnectedEvent: JSONCodable, Hashable, Sendable {
    /// What the event tells, and with it what its `data` holds.
    public var event: SSEBaseEvent.Event

    /// Identifies the event. Sent as `Last-Event-ID`, it lets a new connection go on from here.
    public var id: String

    /// How long to wait before connecting again after a lost connection, in milliseconds.
    public var retry: Int?

    /// What the stream is about.
    public var data: Payload

    public init(event: SSEBaseEvent.Event, id: String, data: Payload, retry: Int? = nil) {
        self.event = event
        self.id = id
        self.data = data
        self.retry = retry
    }

    /// What the stream is about.
    public struct Payload: JSONCodable, Hashable, Sendable {
        /// The session whose events follow.
        public var sessionID: String

        public init(sessionID: String) {
            self.sessionID = sessionID
        }
    }
}

nonisolated extension SSEConnectedEvent {
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

nonisolated extension SSEConnectedEvent.Payload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var sessionID: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "sessionId": try json.read(&sessionID)
            default: try json.skip()
            }
        }
        self.sessionID = try json.required(sessionID, "sessionId")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("sessionId", sessionID)
        json.endObject()
    }
}
