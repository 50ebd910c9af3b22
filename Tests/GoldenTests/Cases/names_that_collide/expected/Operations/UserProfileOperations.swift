// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of UserProfile.
public nonisolated struct UserProfileOperations: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func find(options: CallOptions = .init()) async throws(Failure<Never>) -> UserProfile2 {
        try await client.send(Self.find(), options: options).body
    }
}

nonisolated extension UserProfileOperations {
    /// `GET /x` as a value: see ``UserProfileOperations/find(options:)``.
    public static func find() -> Request<UserProfile2, Never> {
        Request(
            operation: "find",
            method: .get,
            path: ["x"],
            success: [200: .json]
        )
    }
}
