import Foundation

/// When a call is retried, and how long it waits before each retry.
///
/// Retry `n`, counted from 0, waits `initialInterval · exponentⁿ`, lengthened at random by up to a quarter, at most `maximumInterval`. A
/// server can lengthen the wait by `Retry-After` or `retry-after-ms`, never shorten it. If it asks for more than `maximumInterval`, or for
/// more than the call's timeout allows, the call ends with that response.
///
/// A response with `x-should-retry: true` or `false` overrides `statuses` and the rules for unsafe methods; ``shouldRetry`` overrides that.
public nonisolated struct RetryPolicy: Sendable {
    /// The wait before the first retry, and the least wait before any.
    public var initialInterval: Duration
    public var maximumInterval: Duration
    public var exponent: Double
    /// How often a request is sent at most, the first attempt included; at least once. A retry after a 401 with a new token isn't counted.
    public var maximumAttempts: Int
    /// No retry begins later than this after the first attempt began.
    public var maximumElapsedTime: Duration
    /// The statuses that are retried. A range doesn't cover 501 and 505, which no retry changes; list them to retry them.
    public var statuses: [StatusPattern]
    /// Whether a call is retried if there is no complete response: refused, timed out, lost.
    public var retriesConnectionErrors: Bool
    /// Whether requests that aren't idempotent, such as a POST without an idempotency key, are retried even if the server may have
    /// processed them.
    public var repeatsUnsafeMethods: Bool
    /// Decides whether to retry after an attempt, within the limits above; `nil`, as a result as well, leaves it to the rules above.
    public var shouldRetry: (@Sendable (AttemptOutcome) -> Bool?)?

    /// The defaults are those of most SDKs: three attempts, 0.5 seconds before the first retry.
    public init(
        initialInterval: Duration = .milliseconds(500),
        maximumInterval: Duration = .seconds(60),
        exponent: Double = 1.5,
        maximumAttempts: Int = 3,
        maximumElapsedTime: Duration = .seconds(600),
        statuses: [StatusPattern] = [.range(5), 408, 429],
        retriesConnectionErrors: Bool = true,
        repeatsUnsafeMethods: Bool = false,
        shouldRetry: (@Sendable (AttemptOutcome) -> Bool?)? = nil
    ) {
        self.initialInterval = initialInterval
        self.maximumInterval = maximumInterval
        self.exponent = exponent
        self.maximumAttempts = maximumAttempts
        self.maximumElapsedTime = maximumElapsedTime
        self.statuses = statuses
        self.retriesConnectionErrors = retriesConnectionErrors
        self.repeatsUnsafeMethods = repeatsUnsafeMethods
        self.shouldRetry = shouldRetry
    }

    /// One attempt, no retries.
    public static let never = RetryPolicy(maximumAttempts: 1, maximumElapsedTime: .zero, statuses: [], retriesConnectionErrors: false)

    /// Returns the wait before a retry, in the absence of a longer one that the server asks for.
    ///
    /// - Parameters:
    ///   - retry: The number of earlier retries; 0 before the first.
    ///   - jitter: A factor in `1...1.25`.
    public func delay(beforeRetry retry: Int, jitter: Double) -> Duration {
        let (first, longest) = (initialInterval.inSeconds, maximumInterval.inSeconds)
        guard first > 0, longest > 0 else { return .zero }
        let grown = first * pow(exponent, Double(max(retry, 0)))
        // Written so that a NaN, such as of an exponent, ends at a limit.
        let wait = (grown > first ? grown : first) * jitter
        return wait < longest ? .seconds(wait) : maximumInterval
    }
}

/// How an attempt ended, as a retry policy sees it.
public nonisolated struct AttemptOutcome: Sendable {
    /// The call so far, with the number of attempts.
    public var call: CallContext
    public var method: HTTPMethod
    /// Whether sending the request again has no further effect: by its method, by an idempotency key, or by the description.
    public var isIdempotent: Bool
    /// The response's status; `nil` without a complete response.
    public var status: Int?
    /// The response's headers; empty without a complete response.
    public var headers: HTTPHeaders
    /// The reason there's no complete response.
    public var error: TransportError?

    public init(
        call: CallContext,
        method: HTTPMethod,
        isIdempotent: Bool? = nil,
        status: Int? = nil,
        headers: HTTPHeaders = [:],
        error: TransportError? = nil
    ) {
        self.call = call
        self.method = method
        self.isIdempotent = isIdempotent ?? method.isIdempotent
        self.status = status
        self.headers = headers
        self.error = error
    }
}

nonisolated extension RetryPolicy {
    /// Whether an attempt calls for another one, apart from the limits on their number and time.
    func retries(after outcome: AttemptOutcome) -> Bool {
        if outcome.error?.kind == .cancelled { return false }
        if let decision = shouldRetry?(outcome) { return decision }
        if let error = outcome.error { return retries(error, isIdempotent: outcome.isIdempotent) }
        guard let status = outcome.status else { return false }
        switch outcome.headers["x-should-retry"]?.lowercased() {
        case "true" where status >= 400: return true
        case "false": return false
        default: return retries(status: status, isIdempotent: outcome.isIdempotent)
        }
    }

    private func retries(status: Int, isIdempotent: Bool) -> Bool {
        let isPermanent = status == 501 || status == 505
        guard statuses.contains(where: { isPermanent ? $0 == .exactly(status) : $0.matches(status) }) else { return false }
        // These three mean that the request wasn't processed (RFC 9110, section 15.5.9; RFC 8470; RFC 6585).
        return isIdempotent || repeatsUnsafeMethods || status == 408 || status == 425 || status == 429
    }

    private func retries(_ error: TransportError, isIdempotent: Bool) -> Bool {
        switch error.kind {
        case .refused, .dnsFailure, .exhausted: retriesConnectionErrors
        case .timedOut, .connectionLost: retriesConnectionErrors && (isIdempotent || repeatsUnsafeMethods)
        case .tls, .malformed, .tooLarge, .cancelled, .noCredential, .unsendable, .other: false
        }
    }
}

nonisolated extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
