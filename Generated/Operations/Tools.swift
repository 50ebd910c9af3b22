// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What agents can use, and whether it is ready for use.
public nonisolated struct Tools: Sendable {
    let client: Mix

    /// Lists the tools that models can call.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The tools.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not read its tools).
    public func list(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> ListLLMToolsResponse {
        try await client.send(Self.list(), options: options).body
    }

    /// Tells which tools need credentials, and which of those have them.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The tools with their credentials, by category.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not read its credentials).
    public func getCredentialsStatus(
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> GetToolCredentialsStatusResponse {
        try await client.send(Self.getCredentialsStatus(), options: options).body
    }

    /// Tells which tools can be used.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The tools, by category.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not gather the answer).
    public func getStatus(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GetToolsStatusResponse {
        try await client.send(Self.getStatus(), options: options).body
    }
}

nonisolated extension Tools {
    /// `GET /api/tools` as a value: see ``Tools/list(options:)``.
    public static func list() -> Request<ListLLMToolsResponse, ErrorResponse> {
        Request(
            operation: "listLLMTools",
            method: .get,
            path: ["api", "tools"],
            success: [200: .json],
            problems: [500: .json]
        )
    }

    /// `GET /api/tools/credentials-status` as a value: see ``Tools/getCredentialsStatus(options:)``.
    public static func getCredentialsStatus() -> Request<GetToolCredentialsStatusResponse, ErrorResponse> {
        Request(
            operation: "getToolCredentialsStatus",
            method: .get,
            path: ["api", "tools", "credentials-status"],
            success: [200: .json],
            problems: [500: .json]
        )
    }

    /// `GET /api/tools/status` as a value: see ``Tools/getStatus(options:)``.
    public static func getStatus() -> Request<GetToolsStatusResponse, ErrorResponse> {
        Request(
            operation: "getToolsStatus",
            method: .get,
            path: ["api", "tools", "status"],
            success: [200: .json],
            problems: [500: .json]
        )
    }
}
