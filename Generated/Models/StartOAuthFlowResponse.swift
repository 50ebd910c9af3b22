// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A sign-in that has begun.
public nonisolated struct StartOAuthFlowResponse: JSONCodable, Hashable, Sendable {
    /// The page on which the user agrees.
    public var authURL: String?

    /// What to do next, in a sentence to show to people.
    public var message: String?

    /// Ties the answer of the provider to this sign-in; `handleOAuthCallback` wants it back.
    public var state: String?

    public init(authURL: String? = nil, message: String? = nil, state: String? = nil) {
        self.authURL = authURL
        self.message = message
        self.state = state
    }
}

nonisolated extension StartOAuthFlowResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var authURL: String?
        var message: String?
        var state: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "auth_url": try json.read(&authURL)
            case "message": try json.read(&message)
            case "state": try json.read(&state)
            default: try json.skip()
            }
        }
        self.authURL = authURL
        self.message = message
        self.state = state
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("auth_url", authURL)
        json.member("message", message)
        json.member("state", state)
        json.endObject()
    }
}
