// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The answer of a provider to a sign-in.
public nonisolated struct HandleOAuthCallbackRequest: JSONCodable, Hashable, Sendable {
    /// The code that the provider gave in exchange for the user's consent.
    public var code: String

    /// The provider that the user signed in with.
    public var provider: String

    /// The `state` of the answer of `startOAuthFlow`, unchanged.
    public var state: String

    public init(code: String, provider: String, state: String) {
        self.code = code
        self.provider = provider
        self.state = state
    }
}

nonisolated extension HandleOAuthCallbackRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var code: String?
        var provider: String?
        var state: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "code": try json.read(&code)
            case "provider": try json.read(&provider)
            case "state": try json.read(&state)
            default: try json.skip()
            }
        }
        self.code = try json.required(code, "code")
        self.provider = try json.required(provider, "provider")
        self.state = try json.required(state, "state")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("code", code)
        json.member("provider", provider)
        json.member("state", state)
        json.endObject()
    }
}
