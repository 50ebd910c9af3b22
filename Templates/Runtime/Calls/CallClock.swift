public import Foundation

/// Time and chance, as far as calls depend on them: tests put their own in place.
public nonisolated struct CallClock: Sendable {
    /// The time since some fixed moment, which no change of the system's clock touches.
    public var uptime: @Sendable () -> Duration
    /// The time of day, to which a date in `Retry-After` is compared.
    public var date: @Sendable () -> Date
    /// A factor in `0.75...1`, by which the wait before a retry is scaled.
    public var jitter: @Sendable () -> Double
    /// Waits; throws if the task is cancelled meanwhile.
    public var sleep: @Sendable (Duration) async throws -> Void

    public init(
        uptime: @escaping @Sendable () -> Duration,
        date: @escaping @Sendable () -> Date,
        jitter: @escaping @Sendable () -> Double,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.uptime = uptime
        self.date = date
        self.jitter = jitter
        self.sleep = sleep
    }

    public static let system: CallClock = {
        let start = ContinuousClock.now
        return CallClock(
            uptime: { start.duration(to: .now) },
            date: { Date() },
            jitter: { Double.random(in: 0.75...1) },
            sleep: { try await Task.sleep(for: $0) }
        )
    }()
}

nonisolated extension CallClock {
    /// Runs `operation`, and cancels it if it takes longer than `timeout`.
    ///
    /// - Parameters:
    ///   - subject: What it is, for the message.
    ///   - willExpire: Told when time is up, before `operation` is cancelled.
    func withDeadline<Value: Sendable>(
        _ timeout: Duration?,
        of subject: String,
        willExpire: @escaping @Sendable (TransportError) -> Void = { _ in },
        _ operation: @escaping @Sendable () async -> Result<Value, TransportError>
    ) async -> Result<Value, TransportError> {
        guard let timeout else { return await operation() }
        return await withTaskGroup(of: Result<Value, TransportError>.self) { group in
            group.addTask { await operation() }
            group.addTask {
                do { try await sleep(timeout) } catch { return .failure(.cancelled) }
                let error = TransportError(subject, tookLongerThan: timeout)
                willExpire(error)
                return .failure(error)
            }
            let first = await group.next() ?? .failure(.cancelled)
            group.cancelAll()
            return first
        }
    }
}

nonisolated extension TransportError {
    init(_ subject: String, tookLongerThan timeout: Duration) {
        self.init(.timedOut, "\(subject) took longer than \(timeout)")
    }
}
