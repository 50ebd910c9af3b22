public import Foundation

/// What a successful call gives: the decoded body, and what came with it.
public nonisolated struct Response<Body: Sendable>: Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: Body

    /// How often the request was sent, 1 if the first attempt succeeded.
    public var attempts: Int

    public init(status: Int, headers: HTTPHeaders = [:], body: Body, attempts: Int = 1) {
        self.status = status
        self.headers = headers
        self.body = body
        self.attempts = attempts
    }
}

/// A response as it came, before anything was made of its body.
public nonisolated struct RawResponse: Hashable, Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: Data

    /// The call that it answers.
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

/// A call, as hooks and failures see it.
public nonisolated struct CallContext: Hashable, Sendable {
    /// Identifies the call. It's the same for all attempts, and unique among calls.
    public var id: String

    /// The operation's name in the description.
    public var operation: String

    /// How often the request was sent; 0 if it never was.
    public var attempts: Int

    /// The key by which the server recognizes another attempt of the same call; `nil` if none is sent.
    public var idempotencyKey: String?

    /// The reason why the call wasn't retried, although its policy would have done so.
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

/// The reason why a call isn't retried, although its policy would do so.
public nonisolated enum RetryObstacle: Hashable, Sendable, CustomStringConvertible {
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
