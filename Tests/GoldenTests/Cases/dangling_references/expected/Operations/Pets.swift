// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func x(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.x(), options: options)
    }
}

nonisolated extension Pets {
    /// `GET /x` as a value: see ``Pets/x(options:)``.
    public static func x() -> Request<Void, Never> {
        Request(
            operation: "x",
            method: .get,
            path: ["x"],
            success: [204: .none]
        )
    }
}
