import Foundation

/// A policy that determines whether a call is retried, and how long it waits before each retry.
///
/// Before retry `n`, counted from 0, a call waits for `initialInterval · multiplierⁿ`, increased by a random 0 to 25 percent, and at most
/// for `maximumInterval`. A `Retry-After` or `retry-after-ms` header can extend the wait, but not shorten it. If the server asks for a wait
/// longer than `maximumInterval`, or longer than the call's timeout allows, the call ends with that response.
///
/// The header `x-should-retry: true` or `false` of a response overrides `statuses` and `retriesNonIdempotentRequests`; ``shouldRetry``
/// overrides the header.
public nonisolated struct RetryPolicy: Sendable {
    /// The wait before the first retry, which is also the minimum wait before any retry.
    public var initialInterval: Duration
    /// The maximum wait before a retry.
    public var maximumInterval: Duration
    /// The factor by which the wait grows from one retry to the next.
    public var multiplier: Double
    /// The maximum number of attempts, including the first one; at least 1. A retry after a 401 with a new token isn't counted.
    public var maximumAttempts: Int
    /// The time from the start of the first attempt after which no retry starts.
    public var maximumElapsedTime: Duration
    /// The statuses that are retried. Ranges don't include 501 and 505, because retrying doesn't change them; list them explicitly to retry
    /// them.
    public var statuses: [StatusPattern]
    /// Whether a call is retried if its connection was refused, timed out or was lost.
    public var retriesConnectionErrors: Bool
    /// Whether non-idempotent requests, such as a POST without an idempotency key, are retried even if the server may have processed them.
    public var retriesNonIdempotentRequests: Bool
    /// Decides whether to retry after an attempt, within the limits above. If this closure or its result is `nil`, the rules above apply.
    public var shouldRetry: (@Sendable (AttemptOutcome) -> Bool?)?

    /// Creates a retry policy. By default, it makes up to three attempts, and waits for 0.5 seconds before the first retry.
    public init(
        initialInterval: Duration = .milliseconds(500),
        maximumInterval: Duration = .seconds(60),
        multiplier: Double = 1.5,
        maximumAttempts: Int = 3,
        maximumElapsedTime: Duration = .seconds(600),
        statuses: [StatusPattern] = [.range(500...599), 408, 429],
        retriesConnectionErrors: Bool = true,
        retriesNonIdempotentRequests: Bool = false,
        shouldRetry: (@Sendable (AttemptOutcome) -> Bool?)? = nil
    ) {
        self.initialInterval = initialInterval
        self.maximumInterval = maximumInterval
        self.multiplier = multiplier
        self.maximumAttempts = maximumAttempts
        self.maximumElapsedTime = maximumElapsedTime
        self.statuses = statuses
        self.retriesConnectionErrors = retriesConnectionErrors
        self.retriesNonIdempotentRequests = retriesNonIdempotentRequests
        self.shouldRetry = shouldRetry
    }

    /// A policy without retries.
    public static let never = RetryPolicy(maximumAttempts: 1, maximumElapsedTime: .zero, statuses: [], retriesConnectionErrors: false)

    /// Returns the wait before a retry, unless the server asks for a longer one.
    ///
    /// - Parameters:
    ///   - retry: The number of earlier retries; 0 before the first.
    ///   - jitter: A factor in `1...1.25`.
    public func delay(beforeRetry retry: Int, jitter: Double) -> Duration {
        let (first, longest) = (initialInterval.inSeconds, maximumInterval.inSeconds)
        guard first > 0, longest > 0 else { return .zero }
        let grown = first * pow(multiplier, Double(max(retry, 0)))
        // A NaN fails both comparisons, so the wait stays within the limits.
        let wait = (grown > first ? grown : first) * jitter
        return wait < longest ? .seconds(wait) : maximumInterval
    }
}

/// The outcome of an attempt, for a retry policy.
public nonisolated struct AttemptOutcome: Sendable {
    /// The call so far, with the number of attempts.
    public var call: CallContext
    public var method: HTTPMethod
    /// Whether the request is idempotent: by its method, by its idempotency key, or according to the description.
    public var isIdempotent: Bool
    /// The response's status; `nil` if the response is missing or incomplete.
    public var status: Int?
    /// The response's headers; empty if the response is missing or incomplete.
    public var headers: HTTPHeaders
    /// The reason why the response is missing or incomplete.
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
    /// Returns whether to retry after an attempt, apart from the limits on number and time.
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
        // These statuses mean that the request wasn't processed (RFC 9110, section 15.5.9; RFC 8470; RFC 6585).
        return isIdempotent || retriesNonIdempotentRequests || status == 408 || status == 425 || status == 429
    }

    private func retries(_ error: TransportError, isIdempotent: Bool) -> Bool {
        switch error.kind {
        case .refused, .dnsFailure, .exhausted: retriesConnectionErrors
        case .timedOut, .connectionLost: retriesConnectionErrors && (isIdempotent || retriesNonIdempotentRequests)
        case .tls, .malformed, .tooLarge, .cancelled, .noCredential, .unsendable, .other: false
        }
    }
}

nonisolated extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }

    /// The whole milliseconds of this duration, or `Int.max` if there are more.
    var inMilliseconds: Int {
        let (seconds, attoseconds) = components
        let (product, overflows) = seconds.multipliedReportingOverflow(by: 1000)
        let (sum, exceeds) = product.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return overflows || exceeds ? .max : Int(clamping: sum)
    }
}
