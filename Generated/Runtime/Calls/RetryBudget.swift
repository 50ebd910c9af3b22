/// A limit on the share of calls that are retried, so that retries don't overload a failing server.
///
/// The budget is a token bucket. A retry takes one token, and an attempt that needs no retry returns a fraction of one. While less than one
/// token is left, failed calls aren't retried. By default, clients have no budget. Clients of the same server can share one:
///
///     let configuration = ClientConfiguration(retryBudget: RetryBudget())
public nonisolated final class RetryBudget: Sendable {
    /// The size of a full bucket, which is the number of possible retries while every call fails.
    public let capacity: Double
    /// The number of tokens that an attempt without a retry returns. For example, 0.1 allows one retry per ten such attempts.
    public let refill: Double
    private let state: LockedState<Double>

    /// Creates a budget with a full bucket.
    public init(capacity: Double = 10, refill: Double = 0.1) {
        self.capacity = max(0, capacity)
        self.refill = max(0, refill)
        state = LockedState(max(0, capacity))
    }

    /// The number of tokens left.
    public var tokens: Double { state.withLock { $0 } }

    /// Takes a token for a retry; returns `false` if there is none.
    func takeToken() -> Bool {
        state.withLock { tokens in
            guard tokens >= 1 else { return false }
            tokens -= 1
            return true
        }
    }

    /// Returns tokens for an attempt that needs no retry.
    func returnTokens() {
        state.withLock { $0 = min(capacity, $0 + refill) }
    }
}
