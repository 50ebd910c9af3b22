// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Default.
public nonisolated struct Default: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getX(gone: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getX(gone: gone), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getXOperation(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getXOperation(), options: options)
    }
}

nonisolated extension Default {
    /// `GET /x/{id}` as a value: see ``Default/getX(gone:options:)``.
    public static func getX(gone: String) -> Request<Void, Never> {
        Request(
            operation: "getX",
            method: .get,
            path: ["x", "{id}"],
            success: [200: .none]
        )
    }

    /// `POST /x/{id}` as a value: see ``Default/getXOperation(options:)``.
    public static func getXOperation() -> Request<Void, Never> {
        Request(
            operation: "getX",
            method: .post,
            path: ["x", "{id}"],
            success: [.range(2): .none]
        )
    }
}
