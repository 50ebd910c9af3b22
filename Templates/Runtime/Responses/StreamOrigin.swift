/// The call that opened a stream, with its options for reopening it.
// A class because the values that refer to it are copied often.
final nonisolated class StreamOrigin: Sendable {
    /// The call, with its own timeout.
    let exchange: CallExchange
    /// The policy for reopening a lost stream.
    let policy: RetryPolicy
    /// Whether a stream is also reopened after the server has ended it.
    let continuesAfterEnd: Bool
    /// The uptime at which the stream's timeout expires; `nil` for none.
    let deadline: Duration?

    init(exchange: CallExchange, policy: RetryPolicy, continuesAfterEnd: Bool, deadline: Duration?) {
        self.exchange = exchange
        self.policy = policy
        self.continuesAfterEnd = continuesAfterEnd
        self.deadline = deadline
    }
}
