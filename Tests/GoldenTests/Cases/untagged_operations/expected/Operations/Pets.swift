// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func pets(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.pets(), options: options)
    }
}

nonisolated extension Pets {
    /// `POST /pets` as a value: see ``Pets/pets(options:)``.
    public static func pets() -> Request<Void, Never> {
        Request(
            operation: "pets",
            method: .post,
            path: ["pets"],
            success: [204: .none]
        )
    }
}
