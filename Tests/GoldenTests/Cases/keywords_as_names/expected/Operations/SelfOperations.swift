// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of self.
public nonisolated struct SelfOperations: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func `await`(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.`await`(), options: options)
    }
}

nonisolated extension SelfOperations {
    /// `PUT /self` as a value: see ``SelfOperations/await(options:)``.
    public static func `await`() -> Request<Void, Never> {
        Request(
            operation: "await",
            method: .put,
            path: ["self"],
            success: [204: .none],
            security: [[.var], [.`inout`], [.selfCredential], [.default], [.initCredential]]
        )
    }
}
