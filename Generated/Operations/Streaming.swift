// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What happens in a session, event by event, while it happens.
public nonisolated struct Streaming: Sendable {
    let client: Mix

    /// Opens the stream of what happens in a session.
    ///
    /// The stream stays open, and tells of every message sent while it is, until the caller closes it. With `Last-Event-ID`, the events after that one come first.
    ///
    /// - Parameters:
    ///   - sessionID: The session to follow.
    ///   - lastEventID: The `id` of the last event that arrived over an earlier connection.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The events, as they happen.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 404: There is no such session.
    ///   - 500: The server could not open the stream.
    public func events(
        sessionID: String,
        lastEventID: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> EventStream<SSEEventStream> {
        try await client.send(Self.events(sessionID: sessionID, lastEventID: lastEventID), options: options).body
    }
}

nonisolated extension Streaming {
    /// `GET /stream` as a value: see ``Streaming/events(sessionID:lastEventID:options:)``.
    /// ``StreamEventsHeaders`` has the headers of its responses.
    public static func events(sessionID: String, lastEventID: String? = nil) -> Request<EventStream<SSEEventStream>, ErrorResponse> {
        Request(
            operation: "streamEvents",
            method: .get,
            path: ["stream"],
            query: [.query("sessionId", sessionID)],
            headers: [.header("Last-Event-ID", lastEventID)],
            success: [200: .eventEnvelopes],
            problems: [404: .json, 500: .json]
        )
    }
}

/// The headers that `GET /stream` documents for its responses: `StreamEventsHeaders(whole.headers)`.
///
/// A header that is not there, or does not hold what it should, is `nil`.
public nonisolated struct StreamEventsHeaders: Hashable, Sendable {
    /// All headers of the response.
    public var fields: HTTPHeaders

    public init(_ fields: HTTPHeaders) {
        self.fields = fields
    }

    /// Keeps caches from storing the stream.
    public var cacheControl: String? { fields.value("Cache-Control") }

    /// Asks that the connection stay open.
    public var connection: String? { fields.value("Connection") }
}
