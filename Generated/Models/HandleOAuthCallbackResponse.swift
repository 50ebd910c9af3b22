// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Confirms a sign-in.
public nonisolated struct HandleOAuthCallbackResponse: JSONCodable, Hashable, Sendable {
    /// How long the access token is valid, in seconds.
    public var expiresIn: Int?

    /// What was done, in a sentence to show to people.
    public var message: String?

    /// The provider that the user signed in with.
    public var provider: String?

    /// How it went, in a word.
    public var status: String?

    public init(expiresIn: Int? = nil, message: String? = nil, provider: String? = nil, status: String? = nil) {
        self.expiresIn = expiresIn
        self.message = message
        self.provider = provider
        self.status = status
    }
}

nonisolated extension HandleOAuthCallbackResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var expiresIn: Int?
        var message: String?
        var provider: String?
        var status: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "expires_in": try json.read(&expiresIn)
            case "message": try json.read(&message)
            case "provider": try json.read(&provider)
            case "status": try json.read(&status)
            default: try json.skip()
            }
        }
        self.expiresIn = expiresIn
        self.message = message
        self.provider = provider
        self.status = status
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("expires_in", expiresIn)
        json.member("message", message)
        json.member("provider", provider)
        json.member("status", status)
        json.endObject()
    }
}
