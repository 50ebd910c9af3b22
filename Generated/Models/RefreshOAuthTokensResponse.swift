// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Confirms that tokens were refreshed.
public nonisolated struct RefreshOAuthTokensResponse: JSONCodable, Hashable, Sendable {
    /// What was done, in a sentence to show to people.
    public var message: String?

    /// How it went, in a word.
    public var status: String?

    public init(message: String? = nil, status: String? = nil) {
        self.message = message
        self.status = status
    }
}

nonisolated extension RefreshOAuthTokensResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var message: String?
        var status: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "message": try json.read(&message)
            case "status": try json.read(&status)
            default: try json.skip()
            }
        }
        self.message = message
        self.status = status
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("message", message)
        json.member("status", status)
        json.endObject()
    }
}
