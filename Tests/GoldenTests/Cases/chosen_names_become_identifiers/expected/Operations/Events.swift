// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Events.
public nonisolated struct Events: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func list(
        onlyKind: String? = nil,
        baseURL: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) -> [EventTypes] {
        try await client.send(Self.list(onlyKind: onlyKind, baseURL: baseURL), options: options).body
    }
}

nonisolated extension Events {
    /// `GET /events` as a value: see ``Events/list(onlyKind:baseURL:options:)``.
    public static func list(onlyKind: String? = nil, baseURL: String? = nil) -> Request<[EventTypes], Never> {
        Request(
            operation: "listEvents",
            method: .get,
            path: ["events"],
            query: [.query("f", onlyKind), .query("u", baseURL)],
            success: [200: .json]
        )
    }
}
