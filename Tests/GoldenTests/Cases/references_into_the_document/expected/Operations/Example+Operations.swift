// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: ok
    /// - Throws: ``Failure``, never with a documented body.
    public func getA(options: CallOptions = .init()) async throws(Failure<Never>) -> GetAResponse {
        try await send(Self.getA(), options: options).body
    }
}

nonisolated extension Example {
    /// `GET /a` as a value: see ``Example/getA(options:)``.
    public static func getA() -> Request<GetAResponse, Never> {
        Request(
            operation: "getA",
            method: .get,
            path: ["a"],
            success: [200: .json]
        )
    }
}
