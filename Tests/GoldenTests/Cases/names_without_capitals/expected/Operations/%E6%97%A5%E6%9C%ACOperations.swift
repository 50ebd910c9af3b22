// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of 日本.
public nonisolated struct 日本Operations: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: `Failure.documented` with a ``_1st`` for any other status (not done).
    public func 読む(query1st: String? = nil, options: CallOptions = .init()) async throws(Failure<_1st>) -> _1st {
        try await client.send(Self.読む(query1st: query1st), options: options).body
    }
}

nonisolated extension 日本Operations {
    /// `GET /a` as a value: see ``日本Operations/読む(query1st:options:)``.
    public static func 読む(query1st: String? = nil) -> Request<_1st, _1st> {
        Request(
            operation: "読む",
            method: .get,
            path: ["a"],
            query: [.query("1st", query1st)],
            success: [200: .json],
            problems: [.default: .json]
        )
    }
}
