// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func subscribe(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.subscribe(), options: options)
    }
}

nonisolated extension Pets {
    /// `POST /subscriptions` as a value: see ``Pets/subscribe(options:)``.
    public static func subscribe() -> Request<Void, Never> {
        Request(
            operation: "subscribe",
            method: .post,
            path: ["subscriptions"],
            success: [204: .none]
        )
    }
}
