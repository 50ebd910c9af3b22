/// Observes the attempts of a call, and can change each request, for example to sign it.
///
/// Hooks run in order before an attempt, and in reverse order after it. They don't see the client's credentials, which are added after the
/// hooks have run.
public nonisolated struct CallHook: Sendable {
    /// Returns the request to send. An error fails the attempt, as if the transport had thrown it.
    public var beforeRequest: @Sendable (HTTPRequest, CallContext) async throws(TransportError) -> HTTPRequest
    /// Receives the response. Its body is available as `body.data` unless it's streamed; don't read a streamed body here.
    public var afterResponse: @Sendable (HTTPResponse, CallContext) async -> Void
    /// Receives the error if the response is missing or incomplete.
    public var onFailure: @Sendable (TransportError, CallContext) async -> Void

    public init(
        beforeRequest: @escaping @Sendable (HTTPRequest, CallContext) async throws(TransportError) -> HTTPRequest = { request, _ in request
        },
        afterResponse: @escaping @Sendable (HTTPResponse, CallContext) async -> Void = { _, _ in },
        onFailure: @escaping @Sendable (TransportError, CallContext) async -> Void = { _, _ in }
    ) {
        self.beforeRequest = beforeRequest
        self.afterResponse = afterResponse
        self.onFailure = onFailure
    }
}
