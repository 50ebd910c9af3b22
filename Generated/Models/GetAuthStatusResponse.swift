// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The providers that the server knows.
public nonisolated struct GetAuthStatusResponse: JSONCodable, Hashable, Sendable {
    /// The providers, by their identifiers.
    public var providers: [String: Provider]?

    public init(providers: [String: Provider]? = nil) {
        self.providers = providers
    }

    /// How the server authenticates with a provider.
    public struct Provider: JSONCodable, Hashable, Sendable {
        /// The kind of credentials that is used; `none` where there are none.
        public var authMethod: AuthMethod?

        /// Whether there are credentials.
        public var authenticated: Bool?

        /// The name of the provider to show to people.
        public var displayName: String?

        public init(authMethod: AuthMethod? = nil, authenticated: Bool? = nil, displayName: String? = nil) {
            self.authMethod = authMethod
            self.authenticated = authenticated
            self.displayName = displayName
        }

        /// The kind of credentials that is used; `none` where there are none.
        public enum AuthMethod: OpenStringEnum {
            case oauth
            case apiKey
            case noneValue
            /// A value that the description does not list, kept as it came.
            case unrecognized(String)

            public init(rawValue: String) {
                switch rawValue {
                case "oauth": self = .oauth
                case "api_key": self = .apiKey
                case "none": self = .noneValue
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .oauth: "oauth"
                case .apiKey: "api_key"
                case .noneValue: "none"
                case .unrecognized(let value): value
                }
            }
        }
    }
}

nonisolated extension GetAuthStatusResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var providers: [String: Provider]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "providers": try json.read(&providers)
            default: try json.skip()
            }
        }
        self.providers = providers
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("providers", providers)
        json.endObject()
    }
}

nonisolated extension GetAuthStatusResponse.Provider {
    public init(from json: inout JSONReader) throws(JSONError) {
        var authMethod: AuthMethod?
        var authenticated: Bool?
        var displayName: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "auth_method": try json.read(&authMethod)
            case "authenticated": try json.read(&authenticated)
            case "display_name": try json.read(&displayName)
            default: try json.skip()
            }
        }
        self.authMethod = authMethod
        self.authenticated = authenticated
        self.displayName = displayName
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("auth_method", authMethod)
        json.member("authenticated", authenticated)
        json.member("display_name", displayName)
        json.endObject()
    }
}
