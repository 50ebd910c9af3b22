// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Confirms that a message was taken.
public nonisolated struct SendMessageResponse: JSONCodable, Hashable, Sendable {
    /// The session in which the agent works.
    public var sessionID: String

    /// What becomes of the message, in a word.
    public var status: String

    public init(sessionID: String, status: String) {
        self.sessionID = sessionID
        self.status = status
    }
}

nonisolated extension SendMessageResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var sessionID: String?
        var status: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "sessionId": try json.read(&sessionID)
            case "status": try json.read(&status)
            default: try json.skip()
            }
        }
        self.sessionID = try json.required(sessionID, "sessionId")
        self.status = try json.required(status, "status")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("sessionId", sessionID)
        json.member("status", status)
        json.endObject()
    }
}
