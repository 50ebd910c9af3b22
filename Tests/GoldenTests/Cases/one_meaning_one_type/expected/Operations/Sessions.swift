// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Sessions.
public nonisolated struct Sessions: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func create(_ body: CreateSessionRequest, options: CallOptions = .init()) async throws(Failure<Never>) -> Session {
        try await client.send(Self.create(body), options: options).body
    }
}

nonisolated extension Sessions {
    /// `POST /sessions` as a value: see ``Sessions/create(_:options:)``.
    public static func create(_ body: CreateSessionRequest) -> Request<Session, Never> {
        Request(
            operation: "createSession",
            method: .post,
            path: ["sessions"],
            body: .json(body),
            success: [201: .json]
        )
    }
}
