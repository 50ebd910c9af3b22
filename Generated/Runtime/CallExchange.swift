import Foundation

/// One call on the wire: attempts, waits between them, and the deadline over all. It knows nothing of the types that the call is about.
nonisolated struct CallExchange: Sendable {
    var operation: String
    var request: HTTPRequest
    /// `nil` where the call needs no credential, or has none.
    var authorization: CallAuthorization?
    var transport: any Transport
    var retry: RetryPolicy
    var timeout: Duration?
    var hooks: [CallHook]
    var clock: CallClock
    /// Whether the body of such a response is handed on as it arrives, instead of being read as a whole.
    var isStreamed: @Sendable (_ status: Int, _ type: HTTPMediaType?) -> Bool

    /// A response, with its body as far as the call wants it read.
    struct Received: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var content: Content
    }

    enum Content: Sendable {
        case whole(Data)
        case stream(ByteStream)
    }

    struct Outcome: Sendable {
        var attempts: Int
        var result: Result<Received, TransportError>
    }

    func run() async -> Outcome {
        let attempts = LockedState(0)
        let result = await clock.withDeadline(timeout) { await runAttempts(counting: attempts) }
        return Outcome(attempts: attempts.withLock(\.self), result: result)
    }

    private func runAttempts(counting attempts: LockedState<Int>) async -> Result<Received, TransportError> {
        let start = clock.uptime()
        var retries = 0
        while true {
            if Task.isCancelled { return .failure(.cancelled) }
            let result = await authorizedAttempt(counting: attempts)
            guard let delay = delay(after: result, retries: retries) else { return result }
            guard clock.uptime() - start + delay <= retry.maximumElapsedTime else { return result }
            do { try await clock.sleep(delay) } catch { return .failure(.cancelled) }
            retries += 1
        }
    }

    /// One attempt; another one at once where the server refuses credentials and others are to be had.
    private func authorizedAttempt(counting attempts: LockedState<Int>) async -> Result<Received, TransportError> {
        guard let authorization else { return await attempt(with: [], counting: attempts) }
        do throws(TransportError) {
            let credentials = try await authorization.texts()
            let result = await attempt(with: credentials, counting: attempts)
            guard case .success(let received) = result, received.status == 401, authorization.isRefreshable else { return result }
            let others = try await authorization.texts(replacing: credentials)
            return others == credentials ? result : await attempt(with: others, counting: attempts)
        } catch {
            return .failure(error)
        }
    }

    /// - Parameter credentials: The texts for ``authorization``.
    private func attempt(with credentials: [String], counting attempts: LockedState<Int>) async -> Result<Received, TransportError> {
        let count = attempts.withLock { count in
            count += 1
            return count
        }
        let call = CallContext(operation: operation, attempts: count)
        do throws(TransportError) {
            var request = request
            for hook in hooks { request = try await hook.willSend(request, call) }
            // After the hooks, so that none of them can let a credential out.
            if let authorization { request = try authorization.adding(credentials, to: request) }
            let response = try await transport.send(request)
            for hook in hooks.reversed() { await hook.didReceive(response, call) }
            let type = response.headers["Content-Type"].map { HTTPMediaType($0) }
            let isStreamed = isStreamed(response.status, type)
            let content: Content = isStreamed ? .stream(response.body) : .whole(try await response.body.collect())
            return .success(Received(status: response.status, headers: response.headers, content: content))
        } catch {
            for hook in hooks.reversed() { await hook.didFail(error, call) }
            return .failure(error)
        }
    }

    /// The wait before the next attempt, `nil` if there is to be none.
    private func delay(after result: Result<Received, TransportError>, retries: Int) -> Duration? {
        switch result {
        case .success(let received):
            guard retry.retries(status: received.status, method: request.method) else { return nil }
            if let asked = HTTPRetryAfter.delay(received.headers, now: clock.date()) { return min(asked, retry.maximumInterval) }
        case .failure(let error):
            guard retry.retries(error, method: request.method) else { return nil }
        }
        return retry.delay(beforeRetry: retries, jitter: clock.jitter())
    }
}
