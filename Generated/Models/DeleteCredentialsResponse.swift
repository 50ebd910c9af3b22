// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Confirms that credentials were removed.
public nonisolated struct DeleteCredentialsResponse: JSONCodable, Hashable, Sendable {
    /// What was done, in a sentence to show to people.
    public var message: String?

    /// The provider whose credentials are gone.
    public var provider: String?

    /// How it went, in a word.
    public var status: String?

    public init(message: String? = nil, provider: String? = nil, status: String? = nil) {
        self.message = message
        self.provider = provider
        self.status = status
    }
}

nonisolated extension DeleteCredentialsResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var message: String?
        var provider: String?
        var status: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "message": try json.read(&message)
            case "provider": try json.read(&provider)
            case "status": try json.read(&status)
            default: try json.skip()
            }
        }
        self.message = message
        self.provider = provider
        self.status = status
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("message", message)
        json.member("provider", provider)
        json.member("status", status)
        json.endObject()
    }
}
