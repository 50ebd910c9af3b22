// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Auth.
public nonisolated struct Auth: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func storeAPIKey(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.storeAPIKey(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func handleOAuthCallback(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.handleOAuthCallback(), options: options)
    }
}

nonisolated extension Auth {
    /// `PUT /b` as a value: see ``Auth/storeAPIKey(options:)``.
    public static func storeAPIKey() -> Request<Void, Never> {
        Request(
            operation: "storeApiKey",
            method: .put,
            path: ["b"],
            success: [204: .none]
        )
    }

    /// `POST /b` as a value: see ``Auth/handleOAuthCallback(options:)``.
    public static func handleOAuthCallback() -> Request<Void, Never> {
        Request(
            operation: "handleOAuthCallback",
            method: .post,
            path: ["b"],
            success: [204: .none]
        )
    }
}
