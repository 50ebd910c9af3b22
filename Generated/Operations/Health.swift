// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Whether the server's access to providers works.
public nonisolated struct Health: Sendable {
    let client: Mix

    /// Tells whether the tokens of signed-in providers are valid.
    ///
    /// Expired tokens are no error: `status` tells of them.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The state of the tokens.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not read its tokens).
    public func getOAuth(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GetOAuthHealthResponse {
        try await client.send(Self.getOAuth(), options: options).body
    }
}

nonisolated extension Health {
    /// `GET /health/auth` as a value: see ``Health/getOAuth(options:)``.
    public static func getOAuth() -> Request<GetOAuthHealthResponse, ErrorResponse> {
        Request(
            operation: "getOAuthHealth",
            method: .get,
            path: ["health", "auth"],
            success: [200: .json],
            problems: [500: .json]
        )
    }
}
