// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Decisions about what an agent may do.
public nonisolated struct Permissions: Sendable {
    let client: Mix

    /// Refuses what an agent asks permission for.
    ///
    /// The agent is told, and goes on without it.
    ///
    /// - Parameters:
    ///   - id: The request, as its event names it.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The request is refused.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 401: The caller is not authenticated.
    ///   - 404: There is no such request, or it is decided already.
    ///   - 500: The server could not pass the decision on.
    @discardableResult
    public func deny(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> DenyPermissionResponse {
        try await client.send(Self.deny(id: id), options: options).body
    }

    /// Allows what an agent asks permission for.
    ///
    /// The agent goes on at once.
    ///
    /// - Parameters:
    ///   - id: The request, as its event names it.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The request is allowed.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 401: The caller is not authenticated.
    ///   - 404: There is no such request, or it is decided already.
    ///   - 500: The server could not pass the decision on.
    @discardableResult
    public func grant(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GrantPermissionResponse {
        try await client.send(Self.grant(id: id), options: options).body
    }
}

nonisolated extension Permissions {
    /// `POST /api/permissions/{id}/deny` as a value: see ``Permissions/deny(id:options:)``.
    public static func deny(id: String) -> Request<DenyPermissionResponse, ErrorResponse> {
        Request(
            operation: "denyPermission",
            method: .post,
            path: ["api", "permissions", .parameter(id), "deny"],
            success: [200: .json],
            problems: [401: .json, 404: .json, 500: .json]
        )
    }

    /// `POST /api/permissions/{id}/grant` as a value: see ``Permissions/grant(id:options:)``.
    public static func grant(id: String) -> Request<GrantPermissionResponse, ErrorResponse> {
        Request(
            operation: "grantPermission",
            method: .post,
            path: ["api", "permissions", .parameter(id), "grant"],
            success: [200: .json],
            problems: [401: .json, 404: .json, 500: .json]
        )
    }
}
