// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of +1.
public nonisolated struct Plus1: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func plus1(_ body: 投票? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.plus1(body), options: options)
    }
}

nonisolated extension Plus1 {
    /// `PUT /b` as a value: see ``Plus1/plus1(_:options:)``.
    public static func plus1(_ body: 投票? = nil) -> Request<Void, Never> {
        Request(
            operation: "+1",
            method: .put,
            path: ["b"],
            body: .json(body),
            success: [204: .none]
        )
    }
}
