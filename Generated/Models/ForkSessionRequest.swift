// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What a copy of a session is to be like.
public nonisolated struct ForkSessionRequest: JSONCodable, Hashable, Sendable {
    /// How far to copy: the position of the message that the copy ends with, counted from 1.
    ///
    /// At least 0.
    public var messageIndex: Int

    /// The title of the copy. The default is `Forked Session`.
    public var title: String?

    public init(messageIndex: Int, title: String? = nil) {
        self.messageIndex = messageIndex
        self.title = title
    }
}

nonisolated extension ForkSessionRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var messageIndex: Int?
        var title: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "messageIndex": try json.read(&messageIndex)
            case "title": try json.read(&title)
            default: try json.skip()
            }
        }
        self.messageIndex = try json.required(messageIndex, "messageIndex")
        self.title = title
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("messageIndex", messageIndex)
        json.member("title", title)
        json.endObject()
    }
}
