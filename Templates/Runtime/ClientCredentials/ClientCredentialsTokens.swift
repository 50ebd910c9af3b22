/// Caches the token of a client credentials grant, and requests a new one when needed. Concurrent callers share one request.
actor ClientCredentialsTokens {
    private typealias Waiter = CheckedContinuation<Result<String, TransportError>, Never>

    private let grant: ClientCredentialsGrant
    private let slack: Duration
    /// The cached token. `end` is an uptime of the clock; `nil` if the token is valid until it's rejected.
    private var token: (text: String, end: Duration?)?
    private var waiters: [Int: Waiter] = [:]
    private var lastWaiter = 0
    private var flight: Task<Void, Never>?

    init(grant: ClientCredentialsGrant, slack: Duration) {
        self.grant = grant
        self.slack = slack
    }

    /// Returns a valid token other than the rejected one.
    func current(for need: CredentialNeed) async throws(TransportError) -> String {
        if let token, token.text != need.rejected, token.end.map({ need.clock.uptime() < $0 }) ?? true { return token.text }
        token = nil
        lastWaiter += 1
        let number = lastWaiter
        // A cancelled caller stops waiting; the request continues for the others.
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in wait(waiter, number: number, need) }
        } onCancel: {
            Task { await abandon(number) }
        }
        return try result.get()
    }

    private func wait(_ waiter: Waiter, number: Int, _ need: CredentialNeed) {
        guard !Task.isCancelled else { return waiter.resume(returning: .failure(.cancelled)) }
        waiters[number] = waiter
        if flight == nil { flight = Task { await fetch(need) } }
    }

    private func fetch(_ need: CredentialNeed) async {
        let result: Result<String, TransportError>
        do throws(TransportError) {
            let new = try await grant.token(for: need)
            let now = need.clock.uptime()
            token = (new.text, new.validity.map { now + max($0 - slack, $0 / 2) })
            result = .success(new.text)
        } catch {
            result = .failure(error)
        }
        // A request without waiting callers was cancelled, and another one may have started.
        guard !Task.isCancelled else { return }
        flight = nil
        let all = waiters
        waiters = [:]
        for waiter in all.values { waiter.resume(returning: result) }
    }

    private func abandon(_ number: Int) {
        guard let waiter = waiters.removeValue(forKey: number) else { return }
        waiter.resume(returning: .failure(.cancelled))
        guard waiters.isEmpty else { return }
        flight?.cancel()
        flight = nil
    }
}
