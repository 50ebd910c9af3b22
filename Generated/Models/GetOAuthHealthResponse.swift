// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

public import Foundation

/// The state of the tokens of all providers.
public nonisolated struct GetOAuthHealthResponse: JSONCodable, Hashable, Sendable {
    /// The providers, by their identifiers.
    public var providers: [String: Provider]

    /// The state of all tokens together: all usable, some of them, or none.
    public var status: Status

    /// When this was found out.
    public var timestamp: Date

    public init(providers: [String: Provider], status: Status, timestamp: Date) {
        self.providers = providers
        self.status = status
        self.timestamp = timestamp
    }

    /// The state of a provider's token.
    public struct Provider: JSONCodable, Hashable, Sendable {
        /// Why the token cannot be used; absent where it can.
        public var error: String?

        /// When the token expires.
        public var expiresAt: Date?

        /// How long the token is still valid, written for people.
        public var expiresIn: String?

        /// When the token was last refreshed.
        public var lastRefresh: Date?

        /// The provider that the token is for.
        public var provider: String

        /// The state of the token: valid, expired but renewable (`expired`), expired for good (`expired_no_refresh`), unreadable (`error`), or not there (`not_found`).
        public var status: Status

        public init(
            provider: String,
            status: Status,
            error: String? = nil,
            expiresAt: Date? = nil,
            expiresIn: String? = nil,
            lastRefresh: Date? = nil
        ) {
            self.provider = provider
            self.status = status
            self.error = error
            self.expiresAt = expiresAt
            self.expiresIn = expiresIn
            self.lastRefresh = lastRefresh
        }

        /// The state of the token: valid, expired but renewable (`expired`), expired for good (`expired_no_refresh`), unreadable (`error`), or not there (`not_found`).
        public enum Status: OpenStringEnum {
            case active
            case expired
            case expiredNoRefresh
            case error
            case notFound
            /// A value that the description does not list, kept as it came.
            case unrecognized(String)

            public init(rawValue: String) {
                switch rawValue {
                case "active": self = .active
                case "expired": self = .expired
                case "expired_no_refresh": self = .expiredNoRefresh
                case "error": self = .error
                case "not_found": self = .notFound
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .active: "active"
                case .expired: "expired"
                case .expiredNoRefresh: "expired_no_refresh"
                case .error: "error"
                case .notFound: "not_found"
                case .unrecognized(let value): value
                }
            }
        }
    }

    /// The state of all tokens together: all usable, some of them, or none.
    public enum Status: OpenStringEnum {
        case healthy
        case degraded
        case unhealthy
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "healthy": self = .healthy
            case "degraded": self = .degraded
            case "unhealthy": self = .unhealthy
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .healthy: "healthy"
            case .degraded: "degraded"
            case .unhealthy: "unhealthy"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension GetOAuthHealthResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var providers: [String: Provider]?
        var status: Status?
        var timestamp: Date?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "providers": try json.read(&providers)
            case "status": try json.read(&status)
            case "timestamp": try json.read(&timestamp)
            default: try json.skip()
            }
        }
        self.providers = try json.required(providers, "providers")
        self.status = try json.required(status, "status")
        self.timestamp = try json.required(timestamp, "timestamp")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("providers", providers)
        json.member("status", status)
        json.member("timestamp", timestamp)
        json.endObject()
    }
}

nonisolated extension GetOAuthHealthResponse.Provider {
    public init(from json: inout JSONReader) throws(JSONError) {
        var error: String?
        var expiresAt: Date?
        var expiresIn: String?
        var lastRefresh: Date?
        var provider: String?
        var status: Status?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "error": try json.read(&error)
            case "expires_at": try json.read(&expiresAt)
            case "expires_in": try json.read(&expiresIn)
            case "last_refresh": try json.read(&lastRefresh)
            case "provider": try json.read(&provider)
            case "status": try json.read(&status)
            default: try json.skip()
            }
        }
        self.error = error
        self.expiresAt = expiresAt
        self.expiresIn = expiresIn
        self.lastRefresh = lastRefresh
        self.provider = try json.required(provider, "provider")
        self.status = try json.required(status, "status")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("error", error)
        json.member("expires_at", expiresAt)
        json.member("expires_in", expiresIn)
        json.member("last_refresh", lastRefresh)
        json.member("provider", provider)
        json.member("status", status)
        json.endObject()
    }
}
