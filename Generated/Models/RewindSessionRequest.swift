// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// How far to take a session back.
public nonisolated struct RewindSessionRequest: JSONCodable, Hashable, Sendable {
    /// Whether media files that were created after the message are deleted as well. The default is `true`.
    public var cleanupMedia: Bool?

    /// The last message to keep.
    public var messageID: String

    public init(messageID: String, cleanupMedia: Bool? = nil) {
        self.messageID = messageID
        self.cleanupMedia = cleanupMedia
    }
}

nonisolated extension RewindSessionRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var cleanupMedia: Bool?
        var messageID: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "cleanupMedia": try json.read(&cleanupMedia)
            case "messageId": try json.read(&messageID)
            default: try json.skip()
            }
        }
        self.cleanupMedia = cleanupMedia
        self.messageID = try json.required(messageID, "messageId")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("cleanupMedia", cleanupMedia)
        json.member("messageId", messageID)
        json.endObject()
    }
}
