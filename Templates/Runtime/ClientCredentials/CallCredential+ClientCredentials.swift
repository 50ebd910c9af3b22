nonisolated extension CallCredential {
    /// The method by which a client authenticates to a token endpoint (RFC 6749, section 2.3.1).
    public enum ClientAuthentication: Hashable, Sendable {
        /// The `Authorization` header, which every OAuth 2 server supports.
        case basic
        /// The parameters `client_id` and `client_secret` in the body, for servers that don't support the header.
        case body
    }

    /// A token from the client credentials grant of OAuth 2 (RFC 6749, section 4.4).
    ///
    /// Tokens are requested through the transport of the client that makes the call. The credential and its copies cache a token until it
    /// expires or a server rejects it. Concurrent calls share one token request.
    ///
    /// - Parameters:
    ///   - id: The client identifier.
    ///   - secret: The client secret.
    ///   - scopes: The requested scopes; empty for the server's default.
    ///   - tokenURL: The token endpoint; `nil` for that of the description.
    ///   - parameters: Additional parameters of the token request, such as `audience` or `resource`.
    ///   - authentication: How the identifier and the secret are sent.
    ///   - slack: The time before its expiry at which a token is replaced, at most half its lifetime.
    public static func clientCredentials(
        id: String,
        secret: String,
        scopes: [String] = [],
        tokenURL: ServerURL? = nil,
        parameters: KeyValuePairs<String, String> = [:],
        authentication: ClientAuthentication = .basic,
        slack: Duration = .seconds(30)
    ) -> CallCredential {
        let tokens = ClientCredentialsTokens(
            grant: ClientCredentialsGrant(
                id: id,
                secret: secret,
                scopes: scopes,
                tokenURL: tokenURL,
                parameters: parameters.map { ($0.key, $0.value) },
                authentication: authentication
            ),
            slack: slack
        )
        return CallCredential(.provider { try await tokens.current(for: $0) })
    }
}
