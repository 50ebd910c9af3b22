/// Looks at what calls send and receive, attempt by attempt; it may change the request, for example to sign it.
/// It does not see the client's credentials, which are put in after the hooks.
///
/// A call's hooks run in their order before an attempt, and in reverse order after it.
public nonisolated struct CallHook: Sendable {
    /// Gives the request to send. An error ends the call, as if the transport had thrown it.
    public var beforeRequest: @Sendable (HTTPRequest, CallContext) async throws(TransportError) -> HTTPRequest
    /// Sees the response. Its body is there as `body.whole`; of a stream it is still on its way, and not to be read here.
    public var afterResponse: @Sendable (HTTPResponse, CallContext) async -> Void
    /// Sees why there was no response, or not all of it.
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
