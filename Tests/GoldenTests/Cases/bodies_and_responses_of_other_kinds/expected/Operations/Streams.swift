// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Streams.
public nonisolated struct Streams: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The updates.
    /// - Throws: ``Failure``, never with a documented body.
    public func followUpdates(options: CallOptions = .init()) async throws(Failure<Never>) -> EventStream<Update> {
        try await client.send(Self.followUpdates(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func followEvents(options: CallOptions = .init()) async throws(Failure<Never>) -> EventStream<Envelope> {
        try await client.send(Self.followEvents(), options: options).body
    }
}

nonisolated extension Streams {
    /// `GET /updates` as a value: see ``Streams/followUpdates(options:)``.
    public static func followUpdates() -> Request<EventStream<Update>, Never> {
        Request(
            operation: "followUpdates",
            method: .get,
            path: ["updates"],
            success: [200: .events(until: "[DONE]")]
        )
    }

    /// `GET /events` as a value: see ``Streams/followEvents(options:)``.
    public static func followEvents() -> Request<EventStream<Envelope>, Never> {
        Request(
            operation: "followEvents",
            method: .get,
            path: ["events"],
            success: [200: .eventEnvelopes]
        )
    }
}
