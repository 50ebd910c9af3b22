// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Items.
public nonisolated struct Items: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func setAttribute(_ body: Attribute, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.setAttribute(body), options: options)
    }
}

nonisolated extension Items {
    /// `POST /attribute` as a value: see ``Items/setAttribute(_:options:)``.
    public static func setAttribute(_ body: Attribute) -> Request<Void, Never> {
        Request(
            operation: "setAttribute",
            method: .post,
            path: ["attribute"],
            body: .json(body),
            success: [200: .none]
        )
    }
}
