/// Reopens a stream of events that was lost, or ended by the server (WHATWG HTML, section 9.2.3).
nonisolated extension StreamOrigin {
    /// The outcome of reopening a stream.
    enum Reopening: Sendable {
        case opened(ByteStream)
        /// The server has no more events.
        case ended
        /// The server's response isn't a stream of events.
        case refused(RawResponse)
        case failed(TransportError)
    }

    var uptime: Duration { exchange.clock.uptime() }

    /// Returns the wait before the stream is reopened; `nil` if it can't be.
    ///
    /// The wait is that of the server, up to the policy's maximum, and at least that of the policy's backoff. The backoff grows until a
    /// connection has lasted longer than the wait before it, so that no server can make the client reconnect without a pause.
    ///
    /// - Parameter asked: The server's last `retry`.
    func wait(after losses: inout ServerSentEventLosses, asked: Duration?) -> Duration? {
        let now = uptime
        let silentSince = losses.silentSince ?? now
        if losses.silentSince != nil { losses.silentConnections += 1 }
        if now - losses.openedAt > losses.wait { (losses.count, losses.silentConnections) = (0, 0) }
        guard now - silentSince <= policy.maximumElapsedTime, losses.silentConnections < policy.maximumAttempts,
            exchange.request.body.isReplayable, exchange.request.method.isIdempotent || policy.retriesNonIdempotentRequests
        else { return nil }
        let backoff = policy.delay(beforeRetry: losses.count, jitter: exchange.clock.jitter())
        losses.wait = max(backoff, min(asked ?? .zero, policy.maximumInterval))
        losses.silentSince = silentSince
        losses.count += 1
        return losses.wait
    }

    /// Waits, and then reopens the stream after its last event.
    ///
    /// - Parameter lastEventID: The `id` of the last event; empty if there was none.
    func reopen(after wait: Duration, lastEventID: String) async -> Reopening {
        let rest = deadline.map { max(.zero, $0 - uptime) } ?? wait
        do { try await exchange.clock.sleep(min(wait, rest)) } catch { return .failed(.cancelled) }
        let timeout = deadline.map { $0 - uptime }
        if let timeout, timeout <= .zero { return .failed(expiry) }
        var request = exchange.request
        if !lastEventID.isEmpty { request.headers["Last-Event-ID"] = lastEventID }
        let outcome = await exchange.repeated(request, timeout: timeout, retry: policy).run()
        switch outcome.result {
        case .success(let received): return result(of: received, outcome.call)
        case .failure(let error): return .failed(error.kind == .timedOut && deadline.map { $0 <= uptime } == true ? expiry : error)
        }
    }

    private func result(of received: CallExchange.Received, _ call: CallContext) -> Reopening {
        switch received.content {
        case .stream(let bytes):
            if let deadline { bytes.end(after: max(.zero, deadline - uptime), on: exchange.clock, throwing: expiry) }
            return .opened(bytes)
        case .whole where received.status == 204: return .ended
        case .whole: return .refused(RawResponse(received, call: call))
        }
    }

    /// The error when the stream's timeout expires. Its message has the original timeout, not the remaining one.
    private var expiry: TransportError {
        TransportError("the call", tookLongerThan: exchange.timeout ?? .zero)
    }
}

/// The losses of a stream.
nonisolated struct ServerSentEventLosses: Sendable {
    /// The uptime at which the last connection was opened.
    var openedAt: Duration
    /// The number of losses since a connection lasted.
    fileprivate(set) var count = 0
    /// The wait before the last connection.
    fileprivate(set) var wait = Duration.zero
    /// The uptime of the first loss without a later event; `nil` if there was one.
    fileprivate(set) var silentSince: Duration?
    /// The number of successive connections that received no event and didn't last.
    fileprivate(set) var silentConnections = 0

    init(openedAt: Duration) {
        self.openedAt = openedAt
    }

    mutating func noteEvent() {
        (silentSince, silentConnections) = (nil, 0)
    }
}
