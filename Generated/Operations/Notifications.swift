// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Answers to what an agent tells or asks.
public nonisolated struct Notifications: Sendable {
    let client: Mix

    /// Answers a notification of an agent.
    ///
    /// The agent that waits for the answer goes on with it.
    ///
    /// - Parameters:
    ///   - id: The notification, as its event names it.
    ///   - body: The answer.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 401: The caller is not authenticated.
    ///   - 404: There is no such notification, or it no longer waits for an answer.
    ///   - 500: The server could not pass the answer on.
    public func respond(
        id: String,
        _ body: RespondToNotificationRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) {
        try await client.send(Self.respond(id: id, body), options: options)
    }
}

nonisolated extension Notifications {
    /// `POST /api/notifications/{id}/respond` as a value: see ``Notifications/respond(id:_:options:)``.
    public static func respond(id: String, _ body: RespondToNotificationRequest) -> Request<Void, ErrorResponse> {
        Request(
            operation: "respondToNotification",
            method: .post,
            path: ["api", "notifications", .parameter(id), "respond"],
            body: .json(body),
            success: [204: .none],
            problems: [401: .json, 404: .json, 500: .json]
        )
    }
}
