// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Log.
public nonisolated struct Log: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Days.
    /// - Throws: `Failure.documented` with a ``String?`` for 404 (none).
    public func listDays(from: Date, options: CallOptions = .init()) async throws(Failure<String?>) -> [String] {
        try await client.send(Self.listDays(from: from), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Lines.
    /// - Throws: ``Failure``, never with a documented body.
    public func readLines(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONLines<String?> {
        try await client.send(Self.readLines(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The day.
    /// - Throws: `Failure.documented` with a ``String`` for 409 (it is closed).
    @discardableResult
    public func closeDay(at: Date, options: CallOptions = .init()) async throws(Failure<String>) -> String {
        try await client.send(Self.closeDay(at: at), options: options).body
    }
}

nonisolated extension Log {
    /// `GET /days` as a value: see ``Log/listDays(from:options:)``.
    public static func listDays(from: Date) -> Request<[String], String?> {
        Request(
            operation: "listDays",
            method: .get,
            path: ["days"],
            query: [.query("from", from)],
            success: [200: .json],
            problems: [404: .json]
        )
    }

    /// `GET /lines` as a value: see ``Log/readLines(options:)``.
    public static func readLines() -> Request<JSONLines<String?>, Never> {
        Request(
            operation: "readLines",
            method: .get,
            path: ["lines"],
            success: [200: .lines(contentType: "application/x-ndjson")]
        )
    }

    /// `PUT /days/last` as a value: see ``Log/closeDay(at:options:)``.
    public static func closeDay(at: Date) -> Request<String, String> {
        Request(
            operation: "closeDay",
            method: .put,
            path: ["days", "last"],
            query: [.query("at", at)],
            success: [200: .json],
            problems: [409: .json]
        )
    }
}
