// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Sessions.
public nonisolated struct Sessions: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func cancelWork(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.cancelWork(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func chosen(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.chosen(), options: options)
    }
}

nonisolated extension Sessions {
    /// `POST /a` as a value: see ``Sessions/cancelWork(options:)``.
    public static func cancelWork() -> Request<Void, Never> {
        Messages.cancel()
    }

    /// `PUT /d` as a value: see ``Sessions/chosen(options:)``.
    public static func chosen() -> Request<Void, Never> {
        Request(
            operation: "other",
            method: .put,
            path: ["d"],
            success: [204: .none]
        )
    }
}
