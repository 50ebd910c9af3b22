// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Server.
public nonisolated struct ServerOperations: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func listPets(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.listPets(), options: options)
    }
}

nonisolated extension ServerOperations {
    /// `GET /pets` as a value: see ``ServerOperations/listPets(options:)``.
    public static func listPets() -> Request<Void, Never> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            success: [204: .none]
        )
    }
}
