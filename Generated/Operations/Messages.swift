// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What users and agents write in sessions: send, read, stop.
public nonisolated struct Messages: Sendable {
    let client: Mix

    /// Lists messages of all sessions, a page at a time.
    ///
    /// A page with fewer than `limit` messages is the last one.
    ///
    /// - Parameters:
    ///   - limit: How many messages the page has at most, from 1 to 1000. The default is 50.
    ///   - offset: How many messages to leave out before the page begins. The default is 0.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: A page of messages; empty past the end.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 401: The caller is not authenticated.
    ///   - 500: The server could not read its messages.
    public func history(
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> [BackendMessage] {
        try await client.send(Self.history(limit: limit, offset: offset), options: options).body
    }

    /// Stops the agent of a session.
    ///
    /// Work that is under way is broken off. Where there is none, nothing happens.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The agent has been told to stop.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 404 (there is no such session).
    @discardableResult
    public func cancel(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> CancelSessionProcessingResponse {
        try await client.send(Self.cancel(id: id), options: options).body
    }

    /// Lists the messages of a session.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The messages, oldest first; an empty array where there are none.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 404 (there is no such session).
    public func list(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> [BackendMessage] {
        try await client.send(Self.list(id: id), options: options).body
    }

    /// Sends a message to the agent of a session.
    ///
    /// The call returns as soon as the server has taken the message. What the agent makes of it arrives as events: open the stream of the session, `GET /stream`, before sending.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - body: The message, and how the agent goes about it.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The server has taken the message, and the agent begins.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The text is missing, or a setting has a value that the server does not take.
    ///   - 404: There is no such session.
    @discardableResult
    public func send(
        id: String,
        _ body: SendMessageRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> SendMessageResponse {
        try await client.send(Self.send(id: id, body), options: options).body
    }
}

nonisolated extension Messages {
    /// `GET /api/messages/history` as a value: see ``Messages/history(limit:offset:options:)``.
    public static func history(limit: Int? = nil, offset: Int? = nil) -> Request<[BackendMessage], ErrorResponse> {
        Request(
            operation: "getMessageHistory",
            method: .get,
            path: ["api", "messages", "history"],
            query: [.query("limit", limit), .query("offset", offset)],
            success: [200: .json],
            problems: [401: .json, 500: .json]
        )
    }

    /// `POST /api/sessions/{id}/cancel` as a value: see ``Messages/cancel(id:options:)``.
    public static func cancel(id: String) -> Request<CancelSessionProcessingResponse, ErrorResponse> {
        Request(
            operation: "cancelSessionProcessing",
            method: .post,
            path: ["api", "sessions", .parameter(id), "cancel"],
            success: [200: .json],
            problems: [404: .json]
        )
    }

    /// `GET /api/sessions/{id}/messages` as a value: see ``Messages/list(id:options:)``.
    public static func list(id: String) -> Request<[BackendMessage], ErrorResponse> {
        Request(
            operation: "getSessionMessages",
            method: .get,
            path: ["api", "sessions", .parameter(id), "messages"],
            success: [200: .json],
            problems: [404: .json]
        )
    }

    /// `POST /api/sessions/{id}/messages` as a value: see ``Messages/send(id:_:options:)``.
    public static func send(id: String, _ body: SendMessageRequest) -> Request<SendMessageResponse, ErrorResponse> {
        Request(
            operation: "sendMessage",
            method: .post,
            path: ["api", "sessions", .parameter(id), "messages"],
            body: .json(body),
            success: [202: .json],
            problems: [400: .json, 404: .json]
        )
    }
}
