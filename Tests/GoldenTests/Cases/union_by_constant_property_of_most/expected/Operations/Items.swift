// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Items.
public nonisolated struct Items: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func listWidgets(options: CallOptions = .init()) async throws(Failure<Never>) -> [Widget] {
        try await client.send(Self.listWidgets(), options: options).body
    }
}

nonisolated extension Items {
    /// `GET /widgets` as a value: see ``Items/listWidgets(options:)``.
    public static func listWidgets() -> Request<[Widget], Never> {
        Request(
            operation: "listWidgets",
            method: .get,
            path: ["widgets"],
            success: [200: .json]
        )
    }
}
