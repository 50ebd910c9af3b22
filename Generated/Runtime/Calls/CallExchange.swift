import Foundation

/// One call on the wire: attempts, waits between them, and the deadline over all. It knows nothing of the types that the call is about.
nonisolated struct CallExchange: Sendable {
    var operation: String
    var request: HTTPRequest
    /// `nil` where the call needs no credential, or has none.
    var authorization: CallAuthorization?
    var transport: any Transport
    var retry: RetryPolicy
    /// For the whole call; of a body that is streamed, until it begins, or until its end if ``limitsStream`` says so.
    var timeout: Duration?
    var limitsStream = false
    var attemptTimeout: Duration?
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
        var call: CallContext
        var result: Result<Received, TransportError>
        /// When the stream has to have ended, as the clock's uptime.
        var deadline: Duration?
    }

    /// What is known of the call while it runs.
    private struct Progress: Sendable {
        var call: CallContext
        /// Why the attempt that runs is cancelled, if that is because of the deadline of the call.
        var expiry: TransportError?
    }

    func run() async -> Outcome {
        let start = clock.uptime()
        let progress = LockedState(Progress(call: CallContext(operation: operation, attempts: 0)))
        let result = await clock.withDeadline(
            timeout,
            of: "the call",
            willExpire: { error in progress.withLock { $0.expiry = error } },
            { await runAttempts(noting: progress) }
        )
        var outcome = Outcome(call: progress.withLock(\.call), result: result)
        if limitsStream, let timeout, case .success(let received) = result, case .stream(let body) = received.content {
            outcome.deadline = start + timeout
            let rest = start + timeout - clock.uptime()
            body.end(after: max(.zero, rest), on: clock, throwing: TransportError("the call", tookLongerThan: timeout))
        }
        return outcome
    }

    private func runAttempts(noting progress: LockedState<Progress>) async -> Result<Received, TransportError> {
        let start = clock.uptime()
        var retries = 0
        while true {
            if Task.isCancelled { return .failure(.cancelled) }
            let result = await authorizedAttempt(noting: progress)
            guard let delay = delay(after: result, retries: retries) else { return result }
            guard clock.uptime() - start + delay <= retry.maximumElapsedTime else { return result }
            guard request.body.isReplayable else {
                progress.withLock { $0.call.isUnrepeatable = true }
                return result
            }
            do { try await clock.sleep(delay) } catch { return .failure(.cancelled) }
            retries += 1
        }
    }

    /// One attempt; another one at once where the server refuses credentials and others are to be had.
    private func authorizedAttempt(noting progress: LockedState<Progress>) async -> Result<Received, TransportError> {
        guard let authorization else { return await attempt(noting: progress, with: []) }
        do throws(TransportError) {
            let credentials = try await authorization.texts()
            let result = await attempt(noting: progress, with: credentials)
            guard case .success(let received) = result, received.status == 401, authorization.isRefreshable, request.body.isReplayable
            else { return result }
            let others = try await authorization.texts(replacing: credentials)
            return others == credentials ? result : await attempt(noting: progress, with: others)
        } catch {
            return .failure(error)
        }
    }

    /// - Parameter credentials: The texts for ``authorization``.
    private func attempt(noting progress: LockedState<Progress>, with credentials: [String]) async -> Result<Received, TransportError> {
        let attempt = progress.withLock { progress in
            progress.call.attempts += 1
            return progress.call
        }
        let result = await clock.withDeadline(attemptTimeout, of: "the attempt") { await send(attempt, with: credentials) }
        if case .failure(let error) = result {
            let expiry = progress.withLock(\.expiry)
            let error = error.kind == .cancelled ? expiry ?? error : error
            for hook in hooks.reversed() { await hook.onFailure(error, attempt) }
        }
        return result
    }

    private func send(_ call: CallContext, with credentials: [String]) async -> Result<Received, TransportError> {
        do throws(TransportError) {
            var request = request
            for hook in hooks { request = try await hook.beforeRequest(request, call) }
            // After the hooks, so that none of them can let a credential out.
            if let authorization { request = try authorization.adding(credentials, to: request) }
            let response = try await transport.sendFollowingRedirects(request)
            let type = response.headers["Content-Type"].map { HTTPMediaType($0) }
            let content: Content =
                isStreamed(response.status, type) ? .stream(response.body) : .whole(try await response.body.collect())
            let received = Received(status: response.status, headers: response.headers, content: content)
            for hook in hooks.reversed() { await hook.afterResponse(received.response, call) }
            return .success(received)
        } catch {
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

nonisolated extension CallExchange.Received {
    /// As hooks see it.
    fileprivate var response: HTTPResponse {
        switch content {
        case .whole(let data): HTTPResponse(status: status, headers: headers, body: data)
        case .stream(let stream): HTTPResponse(status: status, headers: headers, body: stream)
        }
    }
}
