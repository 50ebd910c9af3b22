// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Admin.
public nonisolated struct Admin: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func createPet(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.createPet(), options: options)
    }
}

nonisolated extension Admin {
    /// `POST /pets` as a value: see ``Admin/createPet(options:)``.
    public static func createPet() -> Request<Void, Never> {
        Pets.create()
    }
}
