import Foundation

/// A transport for tests, which returns prepared responses and records the requests.
///
///     let transport = StubTransport(.json(#"{"id": "s1"}"#))
///     let client = Client(serverURL: url, configuration: .init(transport: transport))
public nonisolated final class StubTransport: Transport {
    /// Returns the response to a request.
    public typealias Handler = @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

    private struct State: Sendable {
        var requests: [HTTPRequest] = []
        var answers = FIFOQueue<Result<HTTPResponse, TransportError>>()
    }

    private let state: LockedState<State>
    private let handler: Handler?

    /// Creates a transport that answers each request with the result of `handler`.
    public init(handler: @escaping Handler) {
        state = LockedState(State())
        self.handler = handler
    }

    /// Creates a transport that answers requests with these responses, in order. Further requests fail.
    public init(_ responses: HTTPResponse...) {
        state = LockedState(State(answers: FIFOQueue(responses.map { .success($0) })))
        handler = nil
    }

    /// Creates a transport that answers requests with these responses and errors, in order. Further requests fail.
    public init(answers: [Result<HTTPResponse, TransportError>]) {
        state = LockedState(State(answers: FIFOQueue(answers)))
        handler = nil
    }

    /// Creates a transport that answers the calls of operations, by their names in the description. Other requests fail.
    public convenience init(operations: [String: Handler]) {
        self.init { request throws(TransportError) in
            guard let operation = request.operation, let handler = operations[operation] else {
                throw TransportError(.other, "the stub transport has no answer to \(request.method) \(request.url.path)")
            }
            return try await handler(request)
        }
    }

    /// The requests so far, in order.
    public var requests: [HTTPRequest] {
        state.withLock(\.requests)
    }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let answer = state.withLock { state -> Result<HTTPResponse, TransportError>? in
            state.requests.append(request)
            return state.answers.popFirst()
        }
        if let handler { return try await handler(request).unread }
        guard let answer else {
            throw TransportError(.other, "the stub transport has no response left for \(request.method) \(request.url.path)")
        }
        return try answer.get().unread
    }
}

nonisolated extension HTTPResponse {
    /// The response with an unread body, so that a test can return the same response twice.
    fileprivate var unread: HTTPResponse {
        guard let data = body.data else { return self }
        return HTTPResponse(status: status, headers: headers, body: data)
    }
}
