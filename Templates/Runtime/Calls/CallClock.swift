public import Foundation

/// The sources of time and randomness for calls; tests replace them.
public nonisolated struct CallClock: Sendable {
    /// The time since some fixed moment, unaffected by changes of the system clock.
    public var uptime: @Sendable () -> Duration
    /// The time of day, to which a date in `Retry-After` is compared.
    public var date: @Sendable () -> Date
    /// A factor in `1...1.25` that lengthens the wait before a retry.
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
        // `Task.sleep` traps if the wait exceeds 292 years; nobody can tell the difference to a century.
        let longest = Duration.seconds(100 * 365 * 86400)
        return CallClock(
            uptime: { start.duration(to: .now) },
            date: { Date() },
            jitter: { Double.random(in: 1...1.25) },
            sleep: { try await Task.sleep(for: max(.zero, min($0, longest))) }
        )
    }()
}
