/// A limit on the share of retries among the calls of a client, so that retries don't add to the load of a server that fails anyway.
///
/// The budget is a token bucket: a retry takes one token, a call that needs no retry returns a part of one. While there's less than one
/// token, failed calls aren't retried. There's no budget unless a client gets one; clients of the same server may share it:
///
///     let configuration = ClientConfiguration(retryBudget: RetryBudget())
public nonisolated final class RetryBudget: Sendable {
    /// The number of tokens in a full bucket, and so the number of retries while no call succeeds.
    public let capacity: Double
    /// What a call that needs no retry returns: 0.1 allows one retry for every ten of them.
    public let refill: Double
    private let state: LockedState<Double>

    /// Creates a full bucket.
    public init(capacity: Double = 10, refill: Double = 0.1) {
        self.capacity = max(0, capacity)
        self.refill = max(0, refill)
        state = LockedState(max(0, capacity))
    }

    /// The tokens that are left.
    public var tokens: Double { state.withLock { $0 } }

    /// Takes a token for a retry; returns `false` if there is none.
    func takeToken() -> Bool {
        state.withLock { tokens in
            guard tokens >= 1 else { return false }
            tokens -= 1
            return true
        }
    }

    /// Notes an attempt that needs no retry.
    func returnTokens() {
        state.withLock { $0 = min(capacity, $0 + refill) }
    }
}
