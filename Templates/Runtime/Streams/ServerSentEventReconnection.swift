/// Opens a stream of events again that was lost, or closed by the server (WHATWG HTML, section 9.2.3).
nonisolated struct ServerSentEventReconnection: Sendable {
    /// The call that opened the stream, with the timeout that was set for it.
    var exchange: CallExchange
    /// How often, and how far apart, it is attempted.
    var policy: RetryPolicy
    /// Whether a stream that the server ended is opened again as well.
    var continuesAfterEnd: Bool
    /// When the stream must have ended, as the clock's uptime; `nil` if it may last.
    var deadline: Duration?

    enum Result: Sendable {
        case opened(ByteStream)
        /// The server has no more events.
        case ended
        /// The server answered, but not with events.
        case refused(RawResponse)
        case failed(TransportError)
    }

    var uptime: Duration { exchange.clock.uptime() }

    /// Returns how long to wait before the stream is opened again; `nil` if it may not be.
    ///
    /// The wait is as long as the server asks for, up to the policy's maximum, and never shorter than the policy's backoff, which grows
    /// until a connection has lasted longer than the wait before it. So no server can make the client reconnect without a pause.
    ///
    /// - Parameter asked: The server's last `retry`.
    func wait(after losses: inout ServerSentEventLosses, asked: Duration?) -> Duration? {
        let now = uptime
        let silentSince = losses.silentSince ?? now
        if losses.silentSince != nil { losses.silentConnections += 1 }
        if now - losses.openedAt > losses.wait { (losses.count, losses.silentConnections) = (0, 0) }
        guard now - silentSince <= policy.maximumElapsedTime, losses.silentConnections < policy.maximumAttempts,
            exchange.request.body.isReplayable, exchange.request.method.isIdempotent || policy.repeatsUnsafeMethods
        else { return nil }
        let backoff = policy.delay(beforeRetry: losses.count, jitter: exchange.clock.jitter())
        losses.wait = max(backoff, min(asked ?? .zero, policy.maximumInterval))
        losses.silentSince = silentSince
        losses.count += 1
        return losses.wait
    }

    /// Waits, and opens the stream after its last event.
    ///
    /// - Parameter lastEventID: The `id` of the last event, empty if there was none.
    func reopen(after wait: Duration, lastEventID: String) async -> Result {
        let rest = deadline.map { max(.zero, $0 - uptime) } ?? wait
        do { try await exchange.clock.sleep(min(wait, rest)) } catch { return .failed(.cancelled) }
        var attempt = exchange
        attempt.timeout = nil
        attempt.limitsStream = false
        if let deadline {
            attempt.timeout = deadline - uptime
            guard deadline > uptime else { return .failed(expiry) }
        }
        attempt.retry = policy
        if !lastEventID.isEmpty { attempt.request.headers["Last-Event-ID"] = lastEventID }
        let outcome = await attempt.run()
        switch outcome.result {
        case .success(let received): return result(of: received, outcome.call)
        case .failure(let error): return .failed(error.kind == .timedOut && deadline.map { $0 <= uptime } == true ? expiry : error)
        }
    }

    private func result(of received: CallExchange.Received, _ call: CallContext) -> Result {
        switch received.content {
        case .stream(let bytes):
            if let deadline { bytes.end(after: max(.zero, deadline - uptime), on: exchange.clock, throwing: expiry) }
            return .opened(bytes)
        case .whole where received.status == 204: return .ended
        case .whole: return .refused(RawResponse(received, call: call))
        }
    }

    /// The error once the stream has lasted too long, which names the timeout that was set and not what was left of it.
    private var expiry: TransportError {
        TransportError("the call", tookLongerThan: exchange.timeout ?? .zero)
    }
}

/// How often a stream was lost.
nonisolated struct ServerSentEventLosses: Sendable {
    /// When the last connection was opened, as the clock's uptime.
    var openedAt: Duration
    /// Losses since a connection has lasted.
    fileprivate(set) var count = 0
    /// The wait before the last connection.
    fileprivate(set) var wait = Duration.zero
    /// When the stream was lost first without an event since; `nil` if there was one.
    fileprivate(set) var silentSince: Duration?
    /// Connections in a row that brought no event and didn't last.
    fileprivate(set) var silentConnections = 0

    init(openedAt: Duration) {
        self.openedAt = openedAt
    }

    mutating func noteEvent() {
        (silentSince, silentConnections) = (nil, 0)
    }
}
