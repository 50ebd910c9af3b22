public import Foundation

/// The sources of time and randomness for calls; tests replace them.
public nonisolated struct CallClock: Sendable {
    /// The time since a fixed moment, unaffected by changes to the system clock.
    public var uptime: @Sendable () -> Duration
    /// The current date, which a date in `Retry-After` is compared to.
    public var date: @Sendable () -> Date
    /// A factor in `1...1.25` that lengthens the wait before a retry.
    public var jitter: @Sendable () -> Double
    /// Waits for a duration; throws if the task is cancelled.
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

    /// The clock of the system, with random jitter.
    public static let system: CallClock = {
        let start = ContinuousClock.now
        // `Task.sleep` traps on waits longer than 292 years, so waits are limited to a century.
        let longest = Duration.seconds(100 * 365 * 86400)
        return CallClock(
            uptime: { start.duration(to: .now) },
            date: { Date() },
            jitter: { Double.random(in: 1...1.25) },
            sleep: { try await Task.sleep(for: max(.zero, min($0, longest))) }
        )
    }()
}
