// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Items.
public nonisolated struct Items: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func getPaint(options: CallOptions = .init()) async throws(Failure<Never>) -> Paint {
        try await client.send(Self.getPaint(), options: options).body
    }
}

nonisolated extension Items {
    /// `GET /paint` as a value: see ``Items/getPaint(options:)``.
    public static func getPaint() -> Request<Paint, Never> {
        Request(
            operation: "getPaint",
            method: .get,
            path: ["paint"],
            success: [200: .json]
        )
    }
}
