// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Chat.
public nonisolated struct Chat: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The answer, whole or bit by bit.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func chat(options: CallOptions = .init()) async throws(Failure<Never>) -> ChatSuccess {
        try await client.send(Self.chat(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: By the status, a case of ``FollowSuccess``.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func follow(options: CallOptions = .init()) async throws(Failure<Never>) -> FollowSuccess {
        try await client.send(Self.follow(), options: options).body
    }
}

nonisolated extension Chat {
    /// `POST /chat` as a value: see ``Chat/chat(options:)``.
    public static func chat() -> Request<ChatSuccess, Never> {
        Request(
            operation: "chat",
            method: .post,
            path: ["chat"],
            success: [200: .either(.json(as: Pet.self) { .json($0) }, .events(as: Job.self, until: "[DONE]") { .events($0) })]
        )
    }

    /// `PUT /chat` as a value: see ``Chat/follow(options:)``.
    public static func follow() -> Request<FollowSuccess, Never> {
        Request(
            operation: "follow",
            method: .put,
            path: ["chat"],
            success: [
                200: .either(.json(as: Pet.self) { .ok($0) }, .lines(as: Job.self, contentType: "application/x-ndjson") { .okLines($0) }),
                204: .none(.noContent),
            ]
        )
    }
}

/// What `POST /chat` gives, by the content type of the response.
public nonisolated enum ChatSuccess: Sendable {
    /// 200: The answer, whole or bit by bit.
    case json(Pet)
    /// 200: The answer, whole or bit by bit.
    case events(EventStream<Job>)
}

/// What `PUT /chat` gives, by the status of the response.
public nonisolated enum FollowSuccess: Sendable {
    /// 200: Whole or line by line.
    case ok(Pet)
    /// 200: Whole or line by line.
    case okLines(JSONLines<Job>)
    /// 204: Nothing.
    case noContent
}
