/// The configuration of a client.
public nonisolated struct ClientConfiguration: Sendable {
    /// The transport that sends the requests.
    public var transport: any Transport
    /// The headers of every request. Headers of the operation and the call replace those with the same name.
    public var headers: HTTPHeaders
    /// The overall timeout of a call, including retries; `nil` for none. For a stream, it covers the call until the stream is open; use
    /// ``CallOptions/timeout`` to limit the stream itself.
    public var timeout: Duration?
    /// The timeout for one attempt, until its response is complete or its stream is open. An attempt that times out may be retried.
    public var attemptTimeout: Duration?
    /// The maximum time without data on a connection. It doesn't apply to event streams, unless ``CallOptions/idleTimeout`` is set.
    public var idleTimeout: Duration?
    /// The retry policy; `nil` for that of the description, which defaults to no retries.
    public var retry: RetryPolicy?
    /// The limit on the retries of all calls together; `nil` for none.
    public var retryBudget: RetryBudget?
    /// A header such as `Idempotency-Key`, for servers that support it in every request. Each call with a non-idempotent method then sends
    /// a unique key in this header, and can be retried. If `nil`, keys are sent only as the description declares them.
    public var idempotencyHeader: String?
    /// The value of the `User-Agent` header.
    public var userAgent: String
    /// The options for reading and writing JSON bodies.
    public var json: JSONOptions
    /// The maximum size of a body that is read into memory, in bytes; a larger one throws `tooLarge`. Streams and downloads aren't limited.
    public var maximumBodySize: Int
    /// The maximum size of an event or JSON text in a stream, in bytes; a larger one throws `tooLarge`.
    public var maximumEventSize: Int
    /// The hooks, which run in this order before an attempt, and in reverse order after it.
    public var hooks: [CallHook]
    /// The clock for timeouts and retries.
    public var clock: CallClock

    public init(
        transport: any Transport = URLSessionTransport(),
        headers: HTTPHeaders = [:],
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        idleTimeout: Duration? = .seconds(300),
        retry: RetryPolicy? = nil,
        retryBudget: RetryBudget? = nil,
        idempotencyHeader: String? = nil,
        userAgent: String = "Tenon/1 (Swift)",
        json: JSONOptions = .standard,
        maximumBodySize: Int = 1 << 30,
        maximumEventSize: Int = 64 << 20,
        hooks: [CallHook] = [],
        clock: CallClock = .system
    ) {
        self.transport = transport
        self.headers = headers
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.idleTimeout = idleTimeout
        self.retry = retry
        self.retryBudget = retryBudget
        self.idempotencyHeader = idempotencyHeader
        self.userAgent = userAgent
        self.json = json
        self.maximumBodySize = maximumBodySize
        self.maximumEventSize = maximumEventSize
        self.hooks = hooks
        self.clock = clock
    }
}
