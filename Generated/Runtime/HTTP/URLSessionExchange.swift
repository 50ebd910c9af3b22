import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The state of a `URLSession` task.
nonisolated final class URLSessionExchange: Sendable {
    /// The status and headers of a response.
    struct Head: Sendable {
        var status: Int
        var headers: HTTPHeaders
    }

    private typealias Waiter = CheckedContinuation<Result<Head, TransportError>, Never>

    private struct State: Sendable {
        var head: Result<Head, TransportError>?
        var waiter: Waiter?
        var isChallenged = false
        var isFinished = false
        var lastActivity: Duration
        var watchdog: Task<Void, Never>?
    }

    let body = ByteStreamSource()
    private let clock: CallClock
    private let uploadProgress: (@Sendable (TransferProgress) -> Void)?
    private let state: LockedState<State>

    init(clock: CallClock, uploadProgress: (@Sendable (TransferProgress) -> Void)?) {
        self.clock = clock
        self.uploadProgress = uploadProgress
        state = LockedState(State(lastActivity: clock.uptime()))
    }

    /// Waits for the status and headers. Call this only once.
    func head() async -> Result<Head, TransportError> {
        await withCheckedContinuation { waiter in
            let head = state.withLock { state in
                if state.head == nil { state.waiter = waiter }
                return state.head
            }
            if let head { waiter.resume(returning: head) }
        }
    }

    func begin(_ response: HTTPURLResponse) {
        touch()
        // On Linux, interim responses are delivered as well (RFC 9110, section 15.2).
        guard response.statusCode >= 200 || response.statusCode == 101 else { return }
        var headers: [HTTPHeaders.Field] = []
        for case (let name as String, let value as String) in response.allHeaderFields {
            // Fields with the same name are joined by commas, which is ambiguous only for `Set-Cookie` (RFC 6265, section 3).
            let values = name.lowercased() == "set-cookie" ? HTTPHeaders.cookies(in: value) : [value]
            headers += values.map { HTTPHeaders.Field(name: name, value: $0) }
        }
        // The order of a dictionary differs from run to run.
        headers = headers.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
        settle(.success(Head(status: response.statusCode, headers: HTTPHeaders(headers))))
    }

    /// Whether the status and headers have arrived.
    var hasHead: Bool {
        state.withLock { (try? $0.head?.get()) != nil }
    }

    /// Records that data was sent or received.
    func touch() {
        let now = clock.uptime()
        state.withLock { $0.lastActivity = now }
    }

    func didUpload(_ completed: Int64, of total: Int64) {
        touch()
        uploadProgress?(TransferProgress(completed: Int(completed), total: total >= 0 ? Int(total) : nil))
    }

    /// Ends the exchange and calls `stop` when no data has been transferred for `limit`.
    ///
    /// The timer of `URLSession` isn't used. On Linux, it counts in whole seconds, and fails immediately below one second.
    func watch(_ limit: Duration, stop: @escaping @Sendable () -> Void) {
        let watchdog = Task { [weak self, clock] in
            while let silence = self?.silence, !Task.isCancelled {
                guard silence < limit else {
                    self?.finish(TransportError(.timedOut, "the connection was idle for \(limit)"))
                    return stop()
                }
                try? await clock.sleep(limit - silence)
            }
        }
        let isFinished = state.withLock { state in
            state.watchdog = watchdog
            return state.isFinished
        }
        if isFinished { watchdog.cancel() }
    }

    private var silence: Duration {
        clock.uptime() - state.withLock(\.lastActivity)
    }

    /// Records an authentication challenge. It isn't answered, so the caller receives the response that contains it.
    func challenge() {
        state.withLock { $0.isChallenged = true }
    }

    /// Ends the exchange, with an error if the response is incomplete.
    func finish(_ error: TransportError?) {
        let (isChallenged, watchdog) = state.withLock { state in
            state.isFinished = true
            return (state.isChallenged, state.watchdog)
        }
        watchdog?.cancel()
        let error = isChallenged && error?.kind == .cancelled ? nil : error
        settle(.failure(error ?? TransportError(.connectionLost, "the server closed the connection without a response")))
        body.finish(throwing: error)
    }

    /// Sets the result. Only the first call has an effect.
    private func settle(_ head: Result<Head, TransportError>) {
        let waiter = state.withLock { state -> Waiter? in
            guard state.head == nil else { return nil }
            state.head = head
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: head)
    }
}

/// The exchanges of a session, by task.
nonisolated final class URLSessionExchanges: NSObject, URLSessionDataDelegate, Sendable {
    private let exchanges = LockedState<[Int: URLSessionExchange]>([:])

    func add(_ exchange: URLSessionExchange, for task: URLSessionTask) {
        let identifier = task.taskIdentifier
        exchanges.withLock { $0[identifier] = exchange }
    }

    private subscript(task: URLSessionTask) -> URLSessionExchange? {
        let identifier = task.taskIdentifier
        return exchanges.withLock { $0[identifier] }
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        #if canImport(FoundationNetworking)
            // On Linux, cancelling a task while the handler is taking effect traps. The transfer is complete at this point, so the response
            // is delivered without its body, and the task ends without a call of the handler.
            let exchange = self[task]
            exchange?.begin(response)
            exchange?.finish(nil)
            task.cancelElsewhere()
        #else
            completionHandler(nil)
        #endif
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        #if canImport(FoundationNetworking)
            // On Linux, the default handling of a 401 with `WWW-Authenticate: Basic` never finishes. Cancelling the challenge delivers the
            // response, and then reports the task as cancelled.
            self[task]?.challenge()
            if let response = challenge.failureResponse as? HTTPURLResponse { self[task]?.begin(response) }
            Task.detached { completionHandler(.cancelAuthenticationChallenge, nil) }
        #else
            completionHandler(.performDefaultHandling, nil)
        #endif
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        if let response = response as? HTTPURLResponse { self[dataTask]?.begin(response) }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let exchange = self[dataTask]
        exchange?.touch()
        exchange?.body.yield(data)
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        didSendBodyData bytesSent: Int64,
        totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        self[task]?.didUpload(totalBytesSent, of: totalBytesExpectedToSend)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let identifier = task.taskIdentifier
        let exchange = exchanges.withLock { $0.removeValue(forKey: identifier) }
        guard let exchange else { return }
        // On Linux, a redirect without a usable `Location` is delivered only here.
        if error == nil, let response = task.response as? HTTPURLResponse { exchange.begin(response) }
        let url = task.originalRequest?.url
        exchange.finish(error.map { TransportError(urlSessionError: $0, url: url, hasHead: exchange.hasHead) })
    }
}
