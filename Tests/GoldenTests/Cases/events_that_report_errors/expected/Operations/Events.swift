// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Events.
public nonisolated struct Events: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Words.
    /// - Throws: ``Failure``, never with a documented body.
    public func followWords(options: CallOptions = .init()) async throws(Failure<Never>) -> EventStream<Word> {
        try await client.send(Self.followWords(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Chunks.
    /// - Throws: ``Failure``, never with a documented body.
    public func followChunks(options: CallOptions = .init()) async throws(Failure<Never>) -> EventStream<Chunk> {
        try await client.send(Self.followChunks(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Answers.
    /// - Throws: ``Failure``, never with a documented body.
    public func followAnswers(options: CallOptions = .init()) async throws(Failure<Never>) -> FollowAnswersSuccess {
        try await client.send(Self.followAnswers(), options: options).body
    }
}

nonisolated extension Events {
    /// `GET /words` as a value: see ``Events/followWords(options:)``.
    public static func followWords() -> Request<EventStream<Word>, Never> {
        Request(
            operation: "followWords",
            method: .get,
            path: ["words"],
            success: [200: .events(until: "[DONE]")]
        )
    }

    /// `GET /chunks` as a value: see ``Events/followChunks(options:)``.
    public static func followChunks() -> Request<EventStream<Chunk>, Never> {
        Request(
            operation: "followChunks",
            method: .get,
            path: ["chunks"],
            success: [200: .events(until: "[DONE]", errors: .items)]
        )
    }

    /// `GET /answers` as a value: see ``Events/followAnswers(options:)``.
    public static func followAnswers() -> Request<FollowAnswersSuccess, Never> {
        Request(
            operation: "followAnswers",
            method: .get,
            path: ["answers"],
            success: [200: .either(.json(as: Word.self) { .json($0) }, .events(as: Answer.self, errors: .items) { .events($0) })]
        )
    }
}

/// What `GET /answers` gives, by the content type of the response.
public nonisolated enum FollowAnswersSuccess: Sendable {
    /// 200: Answers.
    case json(Word)
    /// 200: Answers.
    case events(EventStream<Answer>)
}
