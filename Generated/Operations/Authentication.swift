// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The server's credentials for providers: API keys and sign-ins.
public nonisolated struct Authentication: Sendable {
    let client: Mix

    /// Stores an API key for a provider.
    ///
    /// - Parameters:
    ///   - body: The key, and the provider that it is for.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The key is stored.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The key or the provider is missing, or the provider is unknown.
    ///   - 500: The server could not store the key.
    @discardableResult
    public func storeAPIKey(
        _ body: StoreAPIKeyRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> StoreAPIKeyResponse {
        try await client.send(Self.storeAPIKey(body), options: options).body
    }

    /// Completes a sign-in with a provider.
    ///
    /// The last step of what `startOAuthFlow` began: the server exchanges the code for tokens and keeps them.
    ///
    /// - Parameters:
    ///   - body: What the provider sent back when the user had agreed.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The user is signed in.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The code or the state is missing or no longer valid, or the provider is unknown.
    ///   - 500: The server could not exchange the code for tokens.
    @discardableResult
    public func handleOAuthCallback(
        _ body: HandleOAuthCallbackRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> HandleOAuthCallbackResponse {
        try await client.send(Self.handleOAuthCallback(body), options: options).body
    }

    /// Begins a sign-in with a provider.
    ///
    /// Send the user to `auth_url`, then pass what comes back to `handleOAuthCallback`.
    ///
    /// - Parameters:
    ///   - provider: The provider to sign in with.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: Where the user signs in.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The provider is unknown or offers no sign-in.
    ///   - 500: The server could not begin the sign-in.
    @discardableResult
    public func startOAuthFlow(
        provider: String,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> StartOAuthFlowResponse {
        try await client.send(Self.startOAuthFlow(provider: provider), options: options).body
    }

    /// Tells which providers the server has credentials for.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The state of each provider.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not read its credentials).
    public func getStatus(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GetAuthStatusResponse {
        try await client.send(Self.getStatus(), options: options).body
    }

    /// Checks whether the preferred provider can be used.
    ///
    /// A provider that cannot be used is no error: the answer then has `valid` set to `false`.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Whether the preferred provider can be used.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not make the check).
    public func validatePreferredProvider(
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> ValidatePreferredProviderResponse {
        try await client.send(Self.validatePreferredProvider(), options: options).body
    }

    /// Forgets the credentials of a provider.
    ///
    /// - Parameters:
    ///   - provider: The provider whose credentials go.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The credentials are gone.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The provider is unknown.
    ///   - 500: The server could not remove the credentials.
    @discardableResult
    public func deleteCredentials(
        provider: String,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> DeleteCredentialsResponse {
        try await client.send(Self.deleteCredentials(provider: provider), options: options).body
    }

    /// Tells whether the tokens of signed-in providers are valid.
    ///
    /// Expired tokens are no error: `status` tells of them.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The state of the tokens.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not read its tokens).
    public func getOAuthHealth(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GetOAuthHealthResponse {
        try await client.send(Self.getOAuthHealth(), options: options).body
    }

    /// Refreshes the tokens of signed-in providers.
    ///
    /// Meant for those who operate the server, not for applications.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The tokens are refreshed.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not refresh the tokens).
    @discardableResult
    public func refreshOAuthTokens(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> RefreshOAuthTokensResponse {
        try await client.send(Self.refreshOAuthTokens(), options: options).body
    }
}

nonisolated extension Authentication {
    /// `POST /api/auth/api-key` as a value: see ``Authentication/storeAPIKey(_:options:)``.
    public static func storeAPIKey(_ body: StoreAPIKeyRequest) -> Request<StoreAPIKeyResponse, ErrorResponse> {
        Request(
            operation: "storeApiKey",
            method: .post,
            path: ["api", "auth", "api-key"],
            body: .json(body),
            success: [200: .json],
            problems: [400: .json, 500: .json]
        )
    }

    /// `POST /api/auth/oauth-callback` as a value: see ``Authentication/handleOAuthCallback(_:options:)``.
    public static func handleOAuthCallback(_ body: HandleOAuthCallbackRequest) -> Request<HandleOAuthCallbackResponse, ErrorResponse> {
        Request(
            operation: "handleOAuthCallback",
            method: .post,
            path: ["api", "auth", "oauth-callback"],
            body: .json(body),
            success: [200: .json],
            problems: [400: .json, 500: .json]
        )
    }

    /// `POST /api/auth/oauth/{provider}` as a value: see ``Authentication/startOAuthFlow(provider:options:)``.
    public static func startOAuthFlow(provider: String) -> Request<StartOAuthFlowResponse, ErrorResponse> {
        Request(
            operation: "startOAuthFlow",
            method: .post,
            path: ["api", "auth", "oauth", .parameter(provider)],
            success: [200: .json],
            problems: [400: .json, 500: .json]
        )
    }

    /// `GET /api/auth/status` as a value: see ``Authentication/getStatus(options:)``.
    public static func getStatus() -> Request<GetAuthStatusResponse, ErrorResponse> {
        Request(
            operation: "getAuthStatus",
            method: .get,
            path: ["api", "auth", "status"],
            success: [200: .json],
            problems: [500: .json]
        )
    }

    /// `GET /api/auth/validate` as a value: see ``Authentication/validatePreferredProvider(options:)``.
    public static func validatePreferredProvider() -> Request<ValidatePreferredProviderResponse, ErrorResponse> {
        Request(
            operation: "validatePreferredProvider",
            method: .get,
            path: ["api", "auth", "validate"],
            success: [200: .json],
            problems: [500: .json]
        )
    }

    /// `DELETE /api/auth/{provider}` as a value: see ``Authentication/deleteCredentials(provider:options:)``.
    public static func deleteCredentials(provider: String) -> Request<DeleteCredentialsResponse, ErrorResponse> {
        Request(
            operation: "deleteCredentials",
            method: .delete,
            path: ["api", "auth", .parameter(provider)],
            success: [200: .json],
            problems: [400: .json, 500: .json]
        )
    }

    /// `GET /health/auth` as a value: see ``Authentication/getOAuthHealth(options:)``.
    public static func getOAuthHealth() -> Request<GetOAuthHealthResponse, ErrorResponse> {
        Health.getOAuth()
    }

    /// `POST /internal/auth/refresh-tokens` as a value: see ``Authentication/refreshOAuthTokens(options:)``.
    public static func refreshOAuthTokens() -> Request<RefreshOAuthTokensResponse, ErrorResponse> {
        Request(
            operation: "refreshOAuthTokens",
            method: .post,
            path: ["internal", "auth", "refresh-tokens"],
            success: [200: .json],
            problems: [500: .json]
        )
    }
}
