// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// For those who operate the server; applications do not need it.
public nonisolated struct Internal: Sendable {
    let client: Mix

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

nonisolated extension Internal {
    /// `POST /internal/auth/refresh-tokens` as a value: see ``Internal/refreshOAuthTokens(options:)``.
    public static func refreshOAuthTokens() -> Request<RefreshOAuthTokensResponse, ErrorResponse> {
        Authentication.refreshOAuthTokens()
    }
}
