// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Choices.
public nonisolated struct Choices: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documented` with a ``ListChoicesProblem`` for 300 (several choices) and any other status (a problem).
    public func list(options: CallOptions = .init()) async throws(Failure<ListChoicesProblem>) {
        try await client.send(Self.list(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documentedStatus` for 300.
    public func check(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.check(), options: options)
    }
}

nonisolated extension Choices {
    /// `GET /choices` as a value: see ``Choices/list(options:)``.
    /// ``ListChoicesHeaders`` has the headers of its responses.
    public static func list() -> Request<Void, ListChoicesProblem> {
        Request(
            operation: "listChoices",
            method: .get,
            path: ["choices"],
            success: [200: .none],
            problems: [
                300: .json(as: [String].self) { .multipleChoices($0) },
                .default: .json(as: ListChoicesDefaultProblem.self, contentType: "application/problem+json") { .otherStatus($0) },
            ]
        )
    }

    /// `HEAD /choices` as a value: see ``Choices/check(options:)``.
    public static func check() -> Request<Void, Never> {
        Request(
            operation: "checkChoices",
            method: .head,
            path: ["choices"],
            success: [200: .none],
            problems: [300: .undecoded]
        )
    }
}

/// What `GET /choices` documents for its failures.
public nonisolated enum ListChoicesProblem: Hashable, Sendable {
    /// 300: Several choices.
    case multipleChoices([String])
    /// Any other status: A problem.
    case otherStatus(ListChoicesDefaultProblem)
}

/// The headers that `GET /choices` documents for its responses: `ListChoicesHeaders(whole.headers)`.
///
/// A header that is not there, or does not hold what it should, is `nil`.
public nonisolated struct ListChoicesHeaders: Hashable, Sendable {
    /// All headers of the response.
    public var fields: HTTPHeaders

    public init(_ fields: HTTPHeaders) {
        self.fields = fields
    }

    /// The header `Location`.
    public var location: String? { fields.value("Location") }
}
