/// Looks at what calls send and receive, attempt by attempt; it may change the request, for example to sign it.
/// It does not see the client's credentials, which are put in after the hooks.
///
/// A call's hooks run in their order before an attempt, and in reverse order after it.
public nonisolated struct CallHook: Sendable {
    /// Gives the request to send. An error ends the call, as if the transport had thrown it.
    public var willSend: @Sendable (HTTPRequest, CallContext) async throws(TransportError) -> HTTPRequest
    /// Sees the response. Its body is there as `body.whole`; of a stream it is still on its way, and not to be read here.
    public var didReceive: @Sendable (HTTPResponse, CallContext) async -> Void
    /// Sees why there was no response, or not all of it. An attempt that the deadline of the whole call ends is `cancelled` here.
    public var didFail: @Sendable (TransportError, CallContext) async -> Void

    public init(
        willSend: @escaping @Sendable (HTTPRequest, CallContext) async throws(TransportError) -> HTTPRequest = { request, _ in request },
        didReceive: @escaping @Sendable (HTTPResponse, CallContext) async -> Void = { _, _ in },
        didFail: @escaping @Sendable (TransportError, CallContext) async -> Void = { _, _ in }
    ) {
        self.willSend = willSend
        self.didReceive = didReceive
        self.didFail = didFail
    }
}
