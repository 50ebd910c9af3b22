// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of queries.
public nonisolated struct Queries: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: What was found.
    /// - Throws: `Failure.documented` with a ``Problem`` for any other status (what went wrong).
    @discardableResult
    public func run(_ body: Query, page: Int? = nil, options: CallOptions = .init()) async throws(Failure<Problem>) -> [Hit] {
        try await client.send(Self.run(body, page: page), options: options).body
    }
}

nonisolated extension Queries {
    /// `POST /queries` as a value: see ``Queries/run(_:page:options:)``.
    public static func run(_ body: Query, page: Int? = nil) -> Request<[Hit], Problem> {
        Request(
            operation: "runQuery",
            method: .post,
            path: ["queries"],
            query: [.query("page", page)],
            body: .json(body),
            success: [200: .json],
            problems: [.default: .json]
        )
    }
}
