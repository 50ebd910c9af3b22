/// Opens a stream of events again that was lost (WHATWG HTML, section 9.2.3).
nonisolated struct ServerSentEventReconnection: Sendable {
    /// The call that opened the stream.
    var exchange: CallExchange
    /// How often, and how long apart, it is tried.
    var policy: RetryPolicy

    /// Waits as long as the server asked for, else the policy's first interval, and opens the stream where it was lost.
    ///
    /// - Parameters:
    ///   - lastEventID: The `id` of the last event, empty if there was none.
    ///   - wait: What the server last said in `retry`.
    /// - Returns: The new stream; `nil` if the server says by 204 that there is no more.
    func reopen(lastEventID: String, wait: Duration?) async -> Result<ByteStream?, TransportError> {
        let clock = exchange.clock
        let wait = min(wait ?? policy.delay(beforeRetry: 0, jitter: clock.jitter()), policy.maximumInterval)
        do { try await clock.sleep(wait) } catch { return .failure(.cancelled) }
        var exchange = exchange
        exchange.retry = policy
        if !lastEventID.isEmpty { exchange.request.headers["Last-Event-ID"] = lastEventID }
        let outcome = await exchange.run()
        return outcome.result.flatMap { received in
            switch received.content {
            case .stream(let bytes): return .success(bytes)
            case .whole where received.status == 204: return .success(nil)
            case .whole:
                let response = RawResponse(
                    status: received.status,
                    call: CallContext(operation: exchange.operation, attempts: outcome.attempts)
                )
                return .failure(TransportError(.connectionLost, "the stream was lost, and cannot be opened again: \(response.statusLine)"))
            }
        }
    }
}
