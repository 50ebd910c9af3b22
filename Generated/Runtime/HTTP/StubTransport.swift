import Foundation

/// A transport without a network, for tests: it answers as it is told and keeps the requests.
///
///     let transport = StubTransport(.json(#"{"id": "s1"}"#))
///     let client = Client(serverURL: url, configuration: .init(transport: transport))
public nonisolated final class StubTransport: Transport {
    /// What answers a request.
    public typealias Handler = @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

    private struct State: Sendable {
        var requests: [HTTPRequest] = []
        var answers = FIFOQueue<Result<HTTPResponse, TransportError>>()
    }

    private let state: LockedState<State>
    private let handler: Handler?

    /// Answers each request by what `handler` returns or throws.
    public init(handler: @escaping Handler) {
        state = LockedState(State())
        self.handler = handler
    }

    /// Answers the first request by the first response, and so on; a request too many fails.
    public init(_ responses: HTTPResponse...) {
        state = LockedState(State(answers: FIFOQueue(responses.map { .success($0) })))
        handler = nil
    }

    /// Answers the first request by the first response or error, and so on; a request too many fails.
    public init(answers: [Result<HTTPResponse, TransportError>]) {
        state = LockedState(State(answers: FIFOQueue(answers)))
        handler = nil
    }

    /// All requests so far, in order.
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
    /// The response with its body from the beginning, so that a test can give the same one twice.
    fileprivate var unread: HTTPResponse {
        guard let data = body.whole else { return self }
        return HTTPResponse(status: status, headers: headers, body: data)
    }
}
