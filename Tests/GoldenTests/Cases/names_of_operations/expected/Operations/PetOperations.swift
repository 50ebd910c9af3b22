// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pet.
public nonisolated struct PetOperations: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func find(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.find(), options: options)
    }
}

nonisolated extension PetOperations {
    /// `GET /d` as a value: see ``PetOperations/find(options:)``.
    public static func find() -> Request<Void, Never> {
        Request(
            operation: "find",
            method: .get,
            path: ["d"],
            success: [204: .none]
        )
    }
}
