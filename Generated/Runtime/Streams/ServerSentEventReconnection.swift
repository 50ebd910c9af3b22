/// Opens a stream of events again that was lost (WHATWG HTML, section 9.2.3).
nonisolated struct ServerSentEventReconnection: Sendable {
    /// The call that opened the stream.
    var exchange: CallExchange
    /// How often, and how long apart, it is tried.
    var policy: RetryPolicy
    /// When the stream has to have ended, as the clock's uptime; `nil` if it may last.
    var deadline: Duration?

    /// Whether it is worth another try.
    ///
    /// - Parameter duration: How long there has been no event since the stream was lost first.
    func isAllowed(after duration: Duration) -> Bool {
        duration <= policy.maximumElapsedTime && exchange.request.body.isReplayable && rest.map { $0 > .zero } ?? true
    }

    /// How long the stream may still last.
    private var rest: Duration? {
        deadline.map { $0 - exchange.clock.uptime() }
    }

    /// Waits as long as the server asked for, at least as long as the policy says, and opens the stream where it was lost.
    ///
    /// - Parameters:
    ///   - lastEventID: The `id` of the last event, empty if there was none.
    ///   - wait: What the server last said in `retry`.
    ///   - retry: How often the stream was opened again since the last event, in vain.
    /// - Returns: The new stream; `nil` if the server says by 204 that there is no more.
    func reopen(lastEventID: String, wait: Duration?, retry: Int) async -> Result<ByteStream?, TransportError> {
        let clock = exchange.clock
        let backoff = policy.delay(beforeRetry: retry, jitter: clock.jitter())
        // The server's word counts the first time; after that, a stream that breaks off at once must not be asked for without end.
        let wait = retry == 0 ? min(wait ?? backoff, policy.maximumInterval) : max(min(wait ?? .zero, policy.maximumInterval), backoff)
        do { try await clock.sleep(wait) } catch { return .failure(.cancelled) }
        var exchange = exchange
        if let rest { exchange.timeout = max(.zero, rest) }
        exchange.retry = policy
        if !lastEventID.isEmpty { exchange.request.headers["Last-Event-ID"] = lastEventID }
        let outcome = await exchange.run()
        return outcome.result.flatMap { received in
            switch received.content {
            case .stream(let bytes): return .success(bytes)
            case .whole where received.status == 204: return .success(nil)
            case .whole:
                let response = RawResponse(status: received.status, call: outcome.call)
                return .failure(TransportError(.connectionLost, "the stream was lost, and cannot be opened again: \(response.statusLine)"))
            }
        }
    }
}
