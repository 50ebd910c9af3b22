import Foundation

/// When a call is tried again, and how long it waits before.
///
/// Retry `n`, counted from 0, waits `initialInterval · exponentⁿ`, at most `maximumInterval`, scaled by a random factor in `0.75...1`. What the
/// server asks for in `Retry-After` or `retry-after-ms` replaces that, up to `maximumInterval`.
public nonisolated struct RetryPolicy: Hashable, Sendable {
    public var initialInterval: Duration
    public var maximumInterval: Duration
    public var exponent: Double
    /// No retry begins later than this after the first attempt began.
    public var maximumElapsedTime: Duration
    /// The statuses that are worth another attempt.
    public var statuses: [StatusPattern]
    /// Whether a call is tried again that got no response: refused, timed out, lost.
    public var retriesConnectionErrors: Bool
    /// Whether that also goes for methods such as POST when the server may have acted on the request already.
    public var repeatsUnsafeMethods: Bool

    public init(
        initialInterval: Duration = .milliseconds(500),
        maximumInterval: Duration = .seconds(60),
        exponent: Double = 1.5,
        maximumElapsedTime: Duration = .seconds(600),
        statuses: [StatusPattern] = [.range(5), 408, 429],
        retriesConnectionErrors: Bool = true,
        repeatsUnsafeMethods: Bool = false
    ) {
        self.initialInterval = initialInterval
        self.maximumInterval = maximumInterval
        self.exponent = exponent
        self.maximumElapsedTime = maximumElapsedTime
        self.statuses = statuses
        self.retriesConnectionErrors = retriesConnectionErrors
        self.repeatsUnsafeMethods = repeatsUnsafeMethods
    }

    /// One attempt and no more.
    public static let never = RetryPolicy(maximumElapsedTime: .zero, statuses: [], retriesConnectionErrors: false)

    /// The wait before a retry.
    ///
    /// - Parameters:
    ///   - retry: Retries already made; 0 before the first.
    ///   - jitter: A factor in `0.75...1`.
    public func delay(beforeRetry retry: Int, jitter: Double) -> Duration {
        let (first, longest) = (initialInterval.inSeconds, maximumInterval.inSeconds)
        guard first > 0, longest > 0 else { return .zero }
        let grown = first * pow(exponent, Double(max(retry, 0)))
        return .seconds((grown < longest ? grown : longest) * jitter)
    }
}

nonisolated extension RetryPolicy {
    /// Whether a response of this status to a request of this method calls for another attempt.
    func retries(status: Int, method: HTTPMethod) -> Bool {
        guard statuses.contains(where: { $0.matches(status) }) else { return false }
        // These three say that the request was not acted on (RFC 9110, section 15.5.9; RFC 8470; RFC 6585).
        return method.isIdempotent || repeatsUnsafeMethods || status == 408 || status == 425 || status == 429
    }

    /// Whether a request of this method that failed this way calls for another attempt.
    func retries(_ error: TransportError, method: HTTPMethod) -> Bool {
        switch error.kind {
        case .refused, .dnsFailure, .exhausted: retriesConnectionErrors
        case .timedOut, .connectionLost: retriesConnectionErrors && (method.isIdempotent || repeatsUnsafeMethods)
        case .tls, .malformed, .tooLarge, .cancelled, .noCredential, .unsendable, .other: false
        }
    }
}

nonisolated extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
