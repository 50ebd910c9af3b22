// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The outcome of the check.
public nonisolated struct ValidatePreferredProviderResponse: JSONCodable, Hashable, Sendable {
    /// The kind of credentials that the provider would be used with.
    public var authMethod: GetAuthStatusResponse.Provider.AuthMethod?

    /// The outcome, in a sentence to show to people.
    public var message: String?

    /// The provider that was checked.
    public var provider: String?

    /// Whether the provider can be used.
    public var valid: Bool?

    public init(
        authMethod: GetAuthStatusResponse.Provider.AuthMethod? = nil,
        message: String? = nil,
        provider: String? = nil,
        valid: Bool? = nil
    ) {
        self.authMethod = authMethod
        self.message = message
        self.provider = provider
        self.valid = valid
    }
}

nonisolated extension ValidatePreferredProviderResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var authMethod: GetAuthStatusResponse.Provider.AuthMethod?
        var message: String?
        var provider: String?
        var valid: Bool?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "auth_method": try json.read(&authMethod)
            case "message": try json.read(&message)
            case "provider": try json.read(&provider)
            case "valid": try json.read(&valid)
            default: try json.skip()
            }
        }
        self.authMethod = authMethod
        self.message = message
        self.provider = provider
        self.valid = valid
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("auth_method", authMethod)
        json.member("message", message)
        json.member("provider", provider)
        json.member("valid", valid)
        json.endObject()
    }
}
