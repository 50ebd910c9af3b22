public import Foundation

/// The response to a successful call.
public nonisolated struct Response<Body: Sendable>: Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: Body

    /// The number of attempts; 1 if the first one succeeded.
    public var attempts: Int

    public init(status: Int, headers: HTTPHeaders = [:], body: Body, attempts: Int = 1) {
        self.status = status
        self.headers = headers
        self.body = body
        self.attempts = attempts
    }
}

/// A response with its undecoded body.
public nonisolated struct RawResponse: Equatable, Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: Data

    /// The call that was answered.
    public var call: CallContext

    public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data(), call: CallContext) {
        self.status = status
        self.headers = headers
        self.body = body
        self.call = call
    }

    var contentType: HTTPMediaType? {
        headers["Content-Type"].map { HTTPMediaType($0) }
    }
}

/// The context of a call, for hooks and failures.
public nonisolated struct CallContext: Equatable, Sendable {
    /// Identifies the call. It's the same for all attempts, and unique among calls.
    public var id: String

    /// The operation's name in the description.
    public var operation: String

    /// The number of attempts; 0 if the request was never sent.
    public var attempts: Int

    /// The key by which the server recognizes further attempts of the same call; `nil` if none is sent.
    public var idempotencyKey: String?

    /// The reason why the call wasn't retried, even though its policy would have retried it.
    public var retryObstacle: RetryObstacle?

    public init(
        id: String = UUID().uuidString.lowercased(),
        operation: String,
        attempts: Int,
        idempotencyKey: String? = nil,
        retryObstacle: RetryObstacle? = nil
    ) {
        self.id = id
        self.operation = operation
        self.attempts = attempts
        self.idempotencyKey = idempotencyKey
        self.retryObstacle = retryObstacle
    }
}

/// The reason why a call isn't retried, even though its policy would retry it.
public nonisolated enum RetryObstacle: Equatable, Sendable, CustomStringConvertible {
    /// The request's body can be read only once.
    case bodyReadOnce
    /// The server asks for a longer wait than the policy or the call's timeout allows.
    case longWait(Duration)
    /// The client's ``RetryBudget`` has no token left.
    case budgetSpent

    public var description: String {
        switch self {
        case .bodyReadOnce: "the request's body can be read only once"
        case .longWait(let wait): "the server asks to wait \(wait)"
        case .budgetSpent: "the retry budget is spent"
        }
    }
}
