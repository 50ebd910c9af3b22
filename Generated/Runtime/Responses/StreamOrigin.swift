/// The call that opened a stream, with its options for reopening it.
nonisolated struct StreamOrigin: Sendable {
    /// The call, with its own timeout.
    var exchange: CallExchange
    /// The policy for reopening a lost stream.
    var policy: RetryPolicy
    /// Whether a stream is also reopened after the server has ended it.
    var continuesAfterEnd: Bool
    /// The uptime at which the stream's timeout expires; `nil` for none.
    var deadline: Duration?
}
