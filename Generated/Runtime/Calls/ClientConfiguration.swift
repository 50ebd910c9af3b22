/// How a client sends its requests.
public nonisolated struct ClientConfiguration: Sendable {
    public var transport: any Transport
    /// Sent with every request. Headers of the operation and of the call replace those of the same name.
    public var headers: HTTPHeaders
    /// How long a call may take, retries included; `nil` for as long as it takes. For a stream: until it is open, since only the call's own
    /// options can know how long it is to last.
    public var timeout: Duration?
    /// How long one attempt may take, until its response is complete or, of a stream, open. An attempt that takes longer may be repeated.
    public var attemptTimeout: Duration?
    /// How long a connection may stay silent; streams of events may stay so for ever, unless the call's options say otherwise.
    public var idleTimeout: Duration?
    /// `nil` for what the description says, which is no retry if it says nothing.
    public var retry: RetryPolicy?
    /// Limits the retries of all calls together; `nil` for no such limit.
    public var retryBudget: RetryBudget?
    /// A header such as `Idempotency-Key`, for a server that supports it in every request: each call whose method isn't idempotent sends
    /// a key of its own in it, and so may be retried. `nil` leaves it to the description.
    public var idempotencyHeader: String?
    public var userAgent: String
    /// How bodies in JSON are read and written.
    public var json: JSONOptions
    /// The largest body that is read as a whole, in bytes; a larger one fails with `tooLarge`. Streams and downloads may be of any size.
    public var maximumBodySize: Int
    /// The largest event of a stream, or JSON text of one, in bytes; a larger one fails with `tooLarge`.
    public var maximumEventSize: Int
    /// Run in this order before an attempt, in reverse order after it.
    public var hooks: [CallHook]
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
