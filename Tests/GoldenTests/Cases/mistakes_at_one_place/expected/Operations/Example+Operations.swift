// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getX(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.getX(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getX2(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.getX2(id: id), options: options)
    }
}

nonisolated extension Example {
    /// `GET /x/{id}` as a value: see ``Example/getX(id:options:)``.
    public static func getX(id: String) -> Request<Void, Never> {
        Request(
            operation: "getX",
            method: .get,
            path: ["x", .parameter(id)],
            success: [200: .none]
        )
    }

    /// `POST /x/{id}` as a value: see ``Example/getX2(id:options:)``.
    public static func getX2(id: String) -> Request<Void, Never> {
        Request(
            operation: "getX",
            method: .post,
            path: ["x", .parameter(id)],
            success: [.range(2): .none]
        )
    }
}
