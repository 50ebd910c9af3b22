public import Foundation

/// What differs from the client's configuration for one call. `nil` and empty mean: as the client has it.
public nonisolated struct CallOptions: Sendable {
    /// How long the whole call may take, retries included, and reading to the end where it gives a stream.
    public var timeout: Duration?
    /// How long one attempt may take, until its response is complete or, of a stream, open. An attempt that takes longer may be repeated.
    public var attemptTimeout: Duration?
    /// How long the connection may stay silent.
    public var idleTimeout: Duration?
    public var retry: RetryPolicy?
    /// How a stream of events that is lost is opened again, after its last event; `nil` throws the loss.
    ///
    /// Only a stream whose events have an `id` is, and only a POST whose policy has `repeatsUnsafeMethods`: otherwise events could be
    /// missing or repeated.
    public var reconnect: RetryPolicy?
    /// Whether `reconnect` also opens a stream again that the server has ended, until it answers with 204 (WHATWG HTML, section 9.2.3).
    public var reconnectsAfterEnd: Bool
    /// Added to the request; they replace headers of the same name.
    public var headers: HTTPHeaders
    /// Added to the operation's query.
    public var query: [QueryParameter]
    public var serverURL: URL?
    /// Run after the client's, closer to the transport.
    public var hooks: [CallHook]
    /// To be told how much of the request's body is on its way, on no particular thread and not for long; each attempt begins anew.
    public var uploadProgress: (@Sendable (TransferProgress) -> Void)?

    public init(
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        idleTimeout: Duration? = nil,
        retry: RetryPolicy? = nil,
        reconnect: RetryPolicy? = nil,
        reconnectsAfterEnd: Bool = false,
        headers: HTTPHeaders = [:],
        query: [QueryParameter] = [],
        serverURL: URL? = nil,
        hooks: [CallHook] = [],
        uploadProgress: (@Sendable (TransferProgress) -> Void)? = nil
    ) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.idleTimeout = idleTimeout
        self.retry = retry
        self.reconnect = reconnect
        self.reconnectsAfterEnd = reconnectsAfterEnd
        self.headers = headers
        self.query = query
        self.serverURL = serverURL
        self.hooks = hooks
        self.uploadProgress = uploadProgress
    }
}
