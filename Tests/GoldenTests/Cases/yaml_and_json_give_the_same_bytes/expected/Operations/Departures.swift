// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Who leaves when
public nonisolated struct Departures: Sendable {
    let client: Example

    /// Lists the departures of a port, the next one first.
    ///
    /// - Parameters:
    ///   - port: At least 3 characters.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The departures
    /// - Throws: `Failure.documented` with a ``Problem`` for 404 (there is no such port).
    public func upcoming(port: String, options: CallOptions = .init()) async throws(Failure<Problem>) -> [Departure] {
        try await client.send(Self.upcoming(port: port), options: options).body
    }

    /// - Parameters:
    ///   - port: At least 3 characters.
    ///   - dryRun: The server takes `false` where this is absent.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documented` with a ``Problem`` for 404 (there is no such port).
    public func add(
        port: String,
        _ body: Departure? = nil,
        dryRun: Bool? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) {
        try await client.send(Self.add(port: port, body, dryRun: dryRun), options: options)
    }
}

nonisolated extension Departures {
    /// `GET /departures` as a value: see ``Departures/upcoming(port:options:)``.
    public static func upcoming(port: String) -> Request<[Departure], Problem> {
        Request(
            operation: "listDepartures",
            method: .get,
            path: ["departures"],
            query: [.query("port", port)],
            success: [200: .json],
            problems: [404: .json(contentType: "application/problem+json")]
        )
    }

    /// `POST /departures` as a value: see ``Departures/add(port:_:dryRun:options:)``.
    public static func add(port: String, _ body: Departure? = nil, dryRun: Bool? = nil) -> Request<Void, Problem> {
        Request(
            operation: "addDeparture",
            method: .post,
            path: ["departures"],
            query: [.query("port", port)],
            headers: [.header("Dry-Run", dryRun)],
            body: .json(body),
            success: [204: .none],
            problems: [404: .json(contentType: "application/problem+json")]
        )
    }
}
