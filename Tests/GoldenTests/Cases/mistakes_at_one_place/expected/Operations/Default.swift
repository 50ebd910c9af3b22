// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Default.
public nonisolated struct Default: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getX(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getX(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getX2(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getX2(id: id), options: options)
    }
}

nonisolated extension Default {
    /// `GET /x/{id}` as a value: see ``Default/getX(id:options:)``.
    public static func getX(id: String) -> Request<Void, Never> {
        Request(
            operation: "getX",
            method: .get,
            path: ["x", .parameter(id)],
            success: [200: .none]
        )
    }

    /// `POST /x/{id}` as a value: see ``Default/getX2(id:options:)``.
    public static func getX2(id: String) -> Request<Void, Never> {
        Request(
            operation: "getX",
            method: .post,
            path: ["x", .parameter(id)],
            success: [.range(2): .none]
        )
    }
}
