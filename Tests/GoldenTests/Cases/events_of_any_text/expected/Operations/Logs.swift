// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Logs.
public nonisolated struct Logs: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Lines.
    /// - Throws: ``Failure``, never with a documented body.
    public func follow(options: CallOptions = .init()) async throws(Failure<Never>) -> EventStream<ServerSentEvent> {
        try await client.send(Self.follow(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Words.
    /// - Throws: ``Failure``, never with a documented body.
    public func followAnswer(options: CallOptions = .init()) async throws(Failure<Never>) -> EventStream<ServerSentEvent> {
        try await client.send(Self.followAnswer(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The status, once or as it changes.
    /// - Throws: ``Failure``, never with a documented body.
    public func getStatus(options: CallOptions = .init()) async throws(Failure<Never>) -> GetStatusSuccess {
        try await client.send(Self.getStatus(), options: options).body
    }
}

nonisolated extension Logs {
    /// `GET /log` as a value: see ``Logs/follow(options:)``.
    public static func follow() -> Request<EventStream<ServerSentEvent>, Never> {
        Request(
            operation: "followLog",
            method: .get,
            path: ["log"],
            success: [200: .rawEvents]
        )
    }

    /// `GET /answer` as a value: see ``Logs/followAnswer(options:)``.
    public static func followAnswer() -> Request<EventStream<ServerSentEvent>, Never> {
        Request(
            operation: "followAnswer",
            method: .get,
            path: ["answer"],
            success: [200: .rawEvents(until: "[DONE]")]
        )
    }

    /// `GET /status` as a value: see ``Logs/getStatus(options:)``.
    public static func getStatus() -> Request<GetStatusSuccess, Never> {
        Request(
            operation: "getStatus",
            method: .get,
            path: ["status"],
            success: [200: .either(.json(as: Status.self) { .json($0) }, .rawEvents { .events($0) })]
        )
    }
}

/// What `GET /status` gives, by the content type of the response.
public nonisolated enum GetStatusSuccess: Sendable {
    /// 200: The status, once or as it changes.
    case json(Status)
    /// 200: The status, once or as it changes.
    case events(EventStream<ServerSentEvent>)
}
