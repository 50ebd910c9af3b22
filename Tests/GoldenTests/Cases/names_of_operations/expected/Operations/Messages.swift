// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Messages.
public nonisolated struct Messages: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func history(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.history(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func cancel(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.cancel(), options: options)
    }
}

nonisolated extension Messages {
    /// `GET /a` as a value: see ``Messages/history(options:)``.
    public static func history() -> Request<Void, Never> {
        Request(
            operation: "getMessageHistory",
            method: .get,
            path: ["a"],
            success: [204: .none]
        )
    }

    /// `POST /a` as a value: see ``Messages/cancel(options:)``.
    public static func cancel() -> Request<Void, Never> {
        Request(
            operation: "cancelWork",
            method: .post,
            path: ["a"],
            success: [204: .none]
        )
    }
}
