// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Items.
public nonisolated struct Items: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func listFilters(options: CallOptions = .init()) async throws(Failure<Never>) -> [Filter] {
        try await client.send(Self.listFilters(), options: options).body
    }
}

nonisolated extension Items {
    /// `GET /filters` as a value: see ``Items/listFilters(options:)``.
    public static func listFilters() -> Request<[Filter], Never> {
        Request(
            operation: "listFilters",
            method: .get,
            path: ["filters"],
            success: [200: .json]
        )
    }
}
