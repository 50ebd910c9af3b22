/// How often the client asks for the status of a long-running operation, and for how long.
///
/// The wait before each request is the one that the server asks for by `Retry-After`, and at least `initialInterval · multiplierⁿ`, up to
/// `maximumInterval`, increased by a random 0 to 25 percent.
public nonisolated struct PollingPolicy: Hashable, Sendable {
    /// The minimum wait before the first request for the status.
    public var initialInterval: Duration
    /// The wait beyond which intervals don't grow.
    public var maximumInterval: Duration
    /// The factor by which the wait grows from one request to the next.
    public var multiplier: Double
    /// The maximum number of requests for the status, without their retries.
    public var maximumPolls: Int
    /// The maximum time from the first request to the end of the operation.
    public var timeout: Duration

    /// Creates a policy. By default, it polls every 1 to 30 seconds, at most 1,000 times and for an hour.
    public init(
        initialInterval: Duration = .seconds(1),
        maximumInterval: Duration = .seconds(30),
        multiplier: Double = 1.5,
        maximumPolls: Int = 1000,
        timeout: Duration = .seconds(3600)
    ) {
        self.initialInterval = initialInterval
        self.maximumInterval = maximumInterval
        self.multiplier = multiplier
        self.maximumPolls = maximumPolls
        self.timeout = timeout
    }

    /// Returns the minimum wait before a request, the number of earlier ones being `polls`.
    func delay(after polls: Int, jitter: Double) -> Duration {
        RetryPolicy(initialInterval: initialInterval, maximumInterval: maximumInterval, multiplier: multiplier)
            .delay(beforeRetry: polls, jitter: jitter)
    }
}

/// The place of the result of a long-running operation (`final-state-via` of `x-ms-long-running-operation-options`).
public nonisolated enum FinalState: Hashable, Sendable {
    /// The `resourceLocation` of the last status, or else the URL of a PUT or PATCH, the `Location` of a POST, or the last response.
    case automatic
    /// The last response with the status, or its member `result`.
    case statusMonitor
    /// The URL in the header `Location`.
    case location
    /// The URL of the request that started the operation.
    case originalURI
}
