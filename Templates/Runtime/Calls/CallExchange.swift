import Foundation

/// One call on the wire: its attempts, the waits between them and the overall timeout. It's independent of the call's types.
// A class because the tasks of a call capture it.
final nonisolated class CallExchange: Sendable {
    /// The call before its first attempt.
    let call: CallContext
    let request: HTTPRequest
    /// Whether sending the request twice has the same effect as sending it once.
    let isIdempotent: Bool
    /// The credentials to send; `nil` if the call doesn't need any, or the client doesn't have them.
    let authorization: CallAuthorization?
    let transport: any Transport
    let retry: RetryPolicy
    let retryBudget: RetryBudget?
    /// The timeout for all attempts. For a streamed response, it covers the call until the body begins, or until the body ends if
    /// ``limitsStream`` is set.
    let timeout: Duration?
    let limitsStream: Bool
    let attemptTimeout: Duration?
    let hooks: [CallHook]
    let clock: CallClock
    /// The maximum size of a body that is read into memory, in bytes.
    let maximumBodySize: Int
    /// Returns whether the body of a response is streamed instead of read into memory.
    let isStreamed: @Sendable (_ status: Int, _ type: HTTPMediaType?) -> Bool

    init(
        call: CallContext,
        request: HTTPRequest,
        isIdempotent: Bool,
        authorization: CallAuthorization? = nil,
        transport: any Transport,
        retry: RetryPolicy,
        retryBudget: RetryBudget? = nil,
        timeout: Duration? = nil,
        limitsStream: Bool = false,
        attemptTimeout: Duration? = nil,
        hooks: [CallHook] = [],
        clock: CallClock,
        maximumBodySize: Int = 1 << 30,
        isStreamed: @escaping @Sendable (_ status: Int, _ type: HTTPMediaType?) -> Bool = { _, _ in false }
    ) {
        self.call = call
        self.request = request
        self.isIdempotent = isIdempotent
        self.authorization = authorization
        self.transport = transport
        self.retry = retry
        self.retryBudget = retryBudget
        self.timeout = timeout
        self.limitsStream = limitsStream
        self.attemptTimeout = attemptTimeout
        self.hooks = hooks
        self.clock = clock
        self.maximumBodySize = maximumBodySize
        self.isStreamed = isStreamed
    }

    /// Returns the same call with another request, timeout and retry policy.
    func repeated(_ request: HTTPRequest, timeout: Duration?, retry: RetryPolicy) -> CallExchange {
        CallExchange(
            call: call,
            request: request,
            isIdempotent: isIdempotent,
            authorization: authorization,
            transport: transport,
            retry: retry,
            retryBudget: retryBudget,
            timeout: timeout,
            attemptTimeout: attemptTimeout,
            hooks: hooks,
            clock: clock,
            maximumBodySize: maximumBodySize,
            isStreamed: isStreamed
        )
    }

    /// A response whose body is either read or streamed.
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
        /// The uptime at which the stream's timeout expires; `nil` for none.
        var deadline: Duration?
    }

    /// The state of the call while it runs.
    private struct Progress: Sendable {
        var call: CallContext
        /// The error of the overall timeout, which the cancelled attempt reports.
        var expiry: TransportError?
        var hasRefreshedCredentials = false
    }

    func run() async -> Outcome {
        let start = clock.uptime()
        let progress = LockedState(Progress(call: call))
        let result = await clock.withTimeout(
            timeout,
            of: "the call",
            willExpire: { error in progress.withLock { $0.expiry = error } },
            { await self.runAttempts(since: start, noting: progress) }
        )
        var outcome = Outcome(call: progress.withLock(\.call), result: result)
        if limitsStream, let timeout, case .success(let received) = result, case .stream(let body) = received.content {
            outcome.deadline = start + timeout
            let rest = start + timeout - clock.uptime()
            body.end(after: max(.zero, rest), on: clock, throwing: TransportError("the call", tookLongerThan: timeout))
        }
        return outcome
    }

    private func runAttempts(since start: Duration, noting progress: LockedState<Progress>) async -> Result<Received, TransportError> {
        var retries = 0
        while true {
            if Task.isCancelled { return .failure(.cancelled) }
            let result = await authorizedAttempt(noting: progress)
            let outcome = outcome(of: result, call: progress.withLock(\.call))
            guard retry.retries(after: outcome) else {
                if outcome.error == nil { retryBudget?.returnTokens() }
                return result
            }
            guard retries + 1 < retry.maximumAttempts else { return result }
            switch wait(after: outcome, retries: retries, elapsed: clock.uptime() - start) {
            case .none: return result
            case .obstacle(let obstacle):
                progress.withLock { $0.call.retryObstacle = obstacle }
                return result
            case .duration(let wait):
                do { try await clock.sleep(wait) } catch { return .failure(.cancelled) }
            }
            retries += 1
        }
    }

    private enum Wait {
        case duration(Duration)
        case obstacle(RetryObstacle)
        case none
    }

    /// Returns the wait before the next attempt, or the reason why there isn't one.
    private func wait(after outcome: AttemptOutcome, retries: Int, elapsed: Duration) -> Wait {
        let asked = HTTPRetryAfter.delay(outcome.headers, now: clock.date()) ?? .zero
        let wait = max(asked, retry.delay(beforeRetry: retries, jitter: clock.jitter()))
        let isInTime = elapsed + wait <= retry.maximumElapsedTime && timeout.map { elapsed + wait < $0 } ?? true
        if asked > retry.maximumInterval || (asked > .zero && asked == wait && !isInTime) { return .obstacle(.longWait(asked)) }
        guard isInTime else { return .none }
        guard request.body.isReplayable else { return .obstacle(.bodyReadOnce) }
        if let retryBudget, !retryBudget.takeToken() { return .obstacle(.budgetSpent) }
        return .duration(wait)
    }

    private func outcome(of result: Result<Received, TransportError>, call: CallContext) -> AttemptOutcome {
        var outcome = AttemptOutcome(call: call, method: request.method, isIdempotent: isIdempotent)
        switch result {
        case .success(let received): (outcome.status, outcome.headers) = (received.status, received.headers)
        case .failure(let error): outcome.error = error
        }
        return outcome
    }

    /// Makes an attempt. If the server rejects the credentials and there are new ones, makes another attempt immediately, at most once per
    /// call.
    private func authorizedAttempt(noting progress: LockedState<Progress>) async -> Result<Received, TransportError> {
        guard let authorization else { return await attempt(noting: progress, with: []) }
        do throws(TransportError) {
            let credentials = try await self.credentials(authorization)
            let result = await attempt(noting: progress, with: credentials)
            guard case .success(let received) = result, received.status == 401, authorization.isRefreshable, request.body.isReplayable,
                progress.withLock({ !$0.hasRefreshedCredentials })
            else { return result }
            let others = try await self.credentials(authorization, replacing: credentials)
            guard others != credentials else { return result }
            progress.withLock { $0.hasRefreshedCredentials = true }
            return await attempt(noting: progress, with: others)
        } catch {
            return .failure(error)
        }
    }

    private func credentials(
        _ authorization: CallAuthorization,
        replacing rejected: [String]? = nil
    ) async throws(TransportError) -> [String] {
        try await withAttemptTimeout(of: "the request for a credential") {
            await authorization.texts(replacing: rejected, retry: self.retry)
        }.get()
    }

    /// Makes an attempt and reports a failure to the hooks.
    ///
    /// - Parameter credentials: The values for ``authorization``.
    private func attempt(noting progress: LockedState<Progress>, with credentials: [String]) async -> Result<Received, TransportError> {
        let attempt = progress.withLock { progress in
            progress.call.attempts += 1
            return progress.call
        }
        let result = await withAttemptTimeout(of: "the attempt") { await self.send(attempt, with: credentials) }
        if case .failure(let error) = result {
            let expiry = progress.withLock(\.expiry)
            let error = error.kind == .cancelled ? expiry ?? error : error
            for hook in hooks.reversed() { await hook.onFailure(error, attempt) }
        }
        return result
    }

    private func withAttemptTimeout<Value: Sendable>(
        of subject: String,
        _ operation: @escaping @Sendable () async -> Result<Value, TransportError>
    ) async -> Result<Value, TransportError> {
        guard let attemptTimeout else { return await operation() }
        return await clock.withTimeout(attemptTimeout, of: subject, operation)
    }

    private func send(_ call: CallContext, with credentials: [String]) async -> Result<Received, TransportError> {
        do throws(TransportError) {
            var request = request
            for hook in hooks { request = try await hook.beforeRequest(request, call) }
            try request.checkHeaders()
            // Credentials are added after the hooks, so that no hook can leak one.
            if let authorization { request = try authorization.adding(credentials, to: request) }
            let response = try await transport.sendFollowingRedirects(request)
            let type = response.headers["Content-Type"].map { HTTPMediaType($0) }
            let content: Content =
                isStreamed(response.status, type) ? .stream(response.body) : .whole(try await response.body.collect(upTo: maximumBodySize))
            let received = Received(status: response.status, headers: response.headers, content: content)
            for hook in hooks.reversed() { await hook.afterResponse(received.response, call) }
            return .success(received)
        } catch {
            return .failure(error)
        }
    }
}

nonisolated extension CallExchange.Received {
    /// The response that hooks receive.
    fileprivate var response: HTTPResponse {
        switch content {
        case .whole(let data): HTTPResponse(status: status, headers: headers, body: data)
        case .stream(let stream): HTTPResponse(status: status, headers: headers, body: stream)
        }
    }
}

nonisolated extension HTTPRequest {
    /// Throws if a hook has added a header that could inject another one.
    fileprivate func checkHeaders() throws(TransportError) {
        guard let field = headers.first(where: { !$0.isValid }) else { return }
        throw TransportError(.unsendable, InvalidRequest(header: field).message)
    }
}
