public import Foundation

/// Options for one call. Those that are `nil` or empty leave the client's configuration in effect.
public nonisolated struct CallOptions: Sendable {
    /// The overall timeout of the call, including retries. For a stream, it covers the call until the stream ends.
    public var timeout: Duration?
    /// The timeout for one attempt, until its response is complete or its stream is open. An attempt that times out may be retried.
    public var attemptTimeout: Duration?
    /// The maximum time without data on the connection.
    public var idleTimeout: Duration?
    /// The retry policy, which overrides that of the configuration and the description.
    public var retry: RetryPolicy?
    /// The policy for reopening a lost event stream after its last event. If `nil`, the loop over the stream throws the error.
    ///
    /// Only a stream whose events have an `id` is reopened, and a POST only if the policy sets `retriesNonIdempotentRequests`; otherwise
    /// events could be missing or duplicated.
    public var reconnect: RetryPolicy?
    /// Whether `reconnect` also reopens a stream that the server has ended, until the server responds with 204 (WHATWG HTML, section
    /// 9.2.3).
    public var reconnectsAfterEnd: Bool
    /// Additional headers, which replace headers with the same name.
    public var headers: HTTPHeaders
    /// Additional query parameters.
    public var query: [QueryParameter]
    /// The URL of the server, which overrides that of the client and the operation.
    public var serverURL: URL?
    /// Hooks that run after the client's, closer to the transport.
    public var hooks: [CallHook]
    /// Called as the request's body is sent, on an arbitrary thread; it should return quickly. Each attempt starts over.
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
