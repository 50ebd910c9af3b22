/// Keeps the token of a client-credentials grant, and fetches another when it is needed: one request at a time, however many wait for it.
actor ClientCredentialsTokens {
    private typealias Waiter = CheckedContinuation<Result<String, TransportError>, Never>

    private let grant: ClientCredentialsGrant
    private let slack: Duration
    /// `end` is measured by the uptime of the clock; `nil` for a token that is good until it is refused.
    private var token: (text: String, end: Duration?)?
    private var waiters: [Int: Waiter] = [:]
    private var lastWaiter = 0
    private var flight: Task<Void, Never>?

    init(grant: ClientCredentialsGrant, slack: Duration) {
        self.grant = grant
        self.slack = slack
    }

    /// A token that is valid now and is not the one that was refused.
    func current(for need: CredentialNeed) async throws(TransportError) -> String {
        if let token, token.text != need.rejected, token.end.map({ need.clock.uptime() < $0 }) ?? true { return token.text }
        token = nil
        lastWaiter += 1
        let number = lastWaiter
        // Who is cancelled stops waiting; the request goes on for the others.
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
        // One that nobody waits for any more was cancelled, and another may be under way.
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
