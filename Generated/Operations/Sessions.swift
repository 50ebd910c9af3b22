// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Conversations with an agent, from their first message to their transcript.
public nonisolated struct Sessions: Sendable {
    let client: Mix

    /// Lists the sessions, each with its settings and its totals.
    ///
    /// - Parameters:
    ///   - includeSubagents: Whether sessions that agents started are listed too. The default is `false`.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The sessions; an empty array where there are none.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 401: The caller is not authenticated.
    ///   - 500: The server could not read its sessions.
    public func list(includeSubagents: Bool? = nil, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> [SessionData] {
        try await client.send(Self.list(includeSubagents: includeSubagents), options: options).body
    }

    /// Creates a session.
    ///
    /// The server gives every session a directory of its own to store files in.
    ///
    /// - Parameters:
    ///   - body: What the session is called, and how its agent works.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The new session.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The title is missing, or a setting has a value that the server does not take.
    @discardableResult
    public func create(_ body: CreateSessionRequest, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> SessionData {
        try await client.send(Self.create(body), options: options).body
    }

    /// Deletes a session for good, with its messages and files.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 404 (there is no such session).
    public func delete(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) {
        try await client.send(Self.delete(id: id), options: options)
    }

    /// Returns a session.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The session.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 404 (there is no such session).
    public func get(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> SessionData {
        try await client.send(Self.get(id: id), options: options).body
    }

    /// Replaces the callbacks of a session.
    ///
    /// A callback runs each time its tool has finished.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - body: The callbacks that the session has from now on.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The session with its new callbacks.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: A callback is incomplete or of a kind that the server does not know.
    ///   - 404: There is no such session.
    @discardableResult
    public func updateCallbacks(
        id: String,
        _ body: UpdateSessionCallbacksRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> SessionData {
        try await client.send(Self.updateCallbacks(id: id, body), options: options).body
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
    public func cancelProcessing(
        id: String,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> CancelSessionProcessingResponse {
        try await client.send(Self.cancelProcessing(id: id), options: options).body
    }

    /// Returns the whole transcript of a session.
    ///
    /// It holds everything that was said, thought and called, and the session's totals.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The transcript.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 404: There is no such session.
    ///   - 500: The server could not put the transcript together.
    public func export(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> ExportSession {
        try await client.send(Self.export(id: id), options: options).body
    }

    /// Creates a session that begins as a copy of another.
    ///
    /// The copy has the first messages of the original, which stays as it is. Newer versions of the API do not have this operation.
    ///
    /// Deprecated.
    ///
    /// - Parameters:
    ///   - id: The session to copy from.
    ///   - body: Up to where to copy, and a title.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The copy.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The position is missing, or the session has no message there.
    ///   - 404: There is no such session.
    @available(*, deprecated)
    @discardableResult
    public func fork(
        id: String,
        _ body: ForkSessionRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> SessionData {
        try await client.send(Self.fork(id: id, body), options: options).body
    }

    /// Takes a session back to one of its messages and deletes the later ones.
    ///
    /// The message itself stays. Deleted messages cannot be brought back.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - body: The message to go back to, and what becomes of later media.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The session without the deleted messages.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The message to go back to is missing.
    ///   - 404: There is no such session, or it has no such message.
    @discardableResult
    public func rewind(
        id: String,
        _ body: RewindSessionRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> SessionData {
        try await client.send(Self.rewind(id: id, body), options: options).body
    }
}

nonisolated extension Sessions {
    /// `GET /api/sessions` as a value: see ``Sessions/list(includeSubagents:options:)``.
    public static func list(includeSubagents: Bool? = nil) -> Request<[SessionData], ErrorResponse> {
        Request(
            operation: "listSessions",
            method: .get,
            path: ["api", "sessions"],
            query: [.query("includeSubagents", includeSubagents)],
            success: [200: .json],
            problems: [401: .json, 500: .json]
        )
    }

    /// `POST /api/sessions` as a value: see ``Sessions/create(_:options:)``.
    public static func create(_ body: CreateSessionRequest) -> Request<SessionData, ErrorResponse> {
        Request(
            operation: "createSession",
            method: .post,
            path: ["api", "sessions"],
            body: .json(body),
            success: [201: .json],
            problems: [400: .json]
        )
    }

    /// `DELETE /api/sessions/{id}` as a value: see ``Sessions/delete(id:options:)``.
    public static func delete(id: String) -> Request<Void, ErrorResponse> {
        Request(
            operation: "deleteSession",
            method: .delete,
            path: ["api", "sessions", .parameter(id)],
            success: [204: .none],
            problems: [404: .json]
        )
    }

    /// `GET /api/sessions/{id}` as a value: see ``Sessions/get(id:options:)``.
    public static func get(id: String) -> Request<SessionData, ErrorResponse> {
        Request(
            operation: "getSession",
            method: .get,
            path: ["api", "sessions", .parameter(id)],
            success: [200: .json],
            problems: [404: .json]
        )
    }

    /// `PATCH /api/sessions/{id}/callbacks` as a value: see ``Sessions/updateCallbacks(id:_:options:)``.
    public static func updateCallbacks(id: String, _ body: UpdateSessionCallbacksRequest) -> Request<SessionData, ErrorResponse> {
        Request(
            operation: "updateSessionCallbacks",
            method: .patch,
            path: ["api", "sessions", .parameter(id), "callbacks"],
            body: .json(body),
            success: [200: .json],
            problems: [400: .json, 404: .json]
        )
    }

    /// `POST /api/sessions/{id}/cancel` as a value: see ``Sessions/cancelProcessing(id:options:)``.
    public static func cancelProcessing(id: String) -> Request<CancelSessionProcessingResponse, ErrorResponse> {
        Messages.cancel(id: id)
    }

    /// `GET /api/sessions/{id}/export` as a value: see ``Sessions/export(id:options:)``.
    /// ``ExportSessionHeaders`` has the headers of its responses.
    public static func export(id: String) -> Request<ExportSession, ErrorResponse> {
        Request(
            operation: "exportSession",
            method: .get,
            path: ["api", "sessions", .parameter(id), "export"],
            success: [200: .json],
            problems: [404: .json, 500: .json]
        )
    }

    /// `POST /api/sessions/{id}/fork` as a value: see ``Sessions/fork(id:_:options:)``.
    @available(*, deprecated)
    public static func fork(id: String, _ body: ForkSessionRequest) -> Request<SessionData, ErrorResponse> {
        Request(
            operation: "forkSession",
            method: .post,
            path: ["api", "sessions", .parameter(id), "fork"],
            body: .json(body),
            success: [201: .json],
            problems: [400: .json, 404: .json]
        )
    }

    /// `POST /api/sessions/{id}/rewind` as a value: see ``Sessions/rewind(id:_:options:)``.
    public static func rewind(id: String, _ body: RewindSessionRequest) -> Request<SessionData, ErrorResponse> {
        Request(
            operation: "rewindSession",
            method: .post,
            path: ["api", "sessions", .parameter(id), "rewind"],
            body: .json(body),
            success: [200: .json],
            problems: [400: .json, 404: .json]
        )
    }
}

/// The headers that `GET /api/sessions/{id}/export` documents for its responses: `ExportSessionHeaders(whole.headers)`.
///
/// A header that is not there, or does not hold what it should, is `nil`.
public nonisolated struct ExportSessionHeaders: Hashable, Sendable {
    /// All headers of the response.
    public var fields: HTTPHeaders

    public init(_ fields: HTTPHeaders) {
        self.fields = fields
    }

    /// Suggests a file name to save the transcript under.
    public var contentDisposition: String? { fields.value("Content-Disposition") }
}
