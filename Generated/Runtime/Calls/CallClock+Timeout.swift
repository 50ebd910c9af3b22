nonisolated extension CallClock {
    /// Runs `operation`, and returns as soon as it ends, `timeout` expires or the task is cancelled.
    ///
    /// If the operation ignores cancellation, it keeps running and its result is discarded. A task group would wait for hooks, token
    /// providers and transports, which are user code.
    ///
    /// - Parameters:
    ///   - timeout: The limit; `nil` for none. Zero or less expires immediately.
    ///   - subject: The name of `operation` in the error's message.
    ///   - willExpire: Called when the timeout expires, before `operation` is cancelled.
    func withTimeout<Value: Sendable>(
        _ timeout: Duration?,
        of subject: String,
        willExpire: @escaping @Sendable (TransportError) -> Void = { _ in },
        _ operation: @escaping @Sendable () async -> Result<Value, TransportError>
    ) async -> Result<Value, TransportError> {
        let race = Race<Value>()
        let work = Task { race.end(await operation()) }
        let timer = timeout.map { timeout in
            Task {
                do { try await sleep(timeout) } catch { return }
                let error = TransportError(subject, tookLongerThan: timeout)
                willExpire(error)
                race.end(.failure(error))
            }
        }
        let result = await withTaskCancellationHandler {
            await race.result()
        } onCancel: {
            race.end(.failure(.cancelled))
        }
        timer?.cancel()
        work.cancel()
        return result
    }

    /// The first of several results; the others are discarded.
    private final class Race<Value: Sendable>: Sendable {
        private struct State: Sendable {
            var result: Result<Value, TransportError>?
            var waiter: CheckedContinuation<Result<Value, TransportError>, Never>?
        }

        private let state = LockedState(State())

        func end(_ result: Result<Value, TransportError>) {
            let waiter = state.withLock { state -> CheckedContinuation<Result<Value, TransportError>, Never>? in
                guard state.result == nil else { return nil }
                state.result = result
                return state.waiter
            }
            waiter?.resume(returning: result)
        }

        /// Waits for the result. Call this only once.
        func result() async -> Result<Value, TransportError> {
            await withCheckedContinuation { waiter in
                let result = state.withLock { state in
                    if state.result == nil { state.waiter = waiter }
                    return state.result
                }
                if let result { waiter.resume(returning: result) }
            }
        }
    }
}

nonisolated extension TransportError {
    init(_ subject: String, tookLongerThan timeout: Duration) {
        self.init(.timedOut, "\(subject) took longer than \(timeout)")
    }
}
