import ClientRuntime
import Foundation
import LoopbackServers

/// A clock that a test advances.
final class ManualClock: Sendable {
    private struct State: Sendable {
        var uptime = Duration.zero
        var sleepers: [UUID: (until: Duration, continuation: CheckedContinuation<Void, any Error>)] = [:]
        /// Sleepers that were cancelled before they began.
        var cancelled: Set<UUID> = []
    }

    private let state = LockedBox(State())

    /// - Parameter jitter: Called before each wait that a policy determines.
    func callClock(jitter: @escaping @Sendable () -> Double = { 1 }) -> CallClock {
        CallClock(uptime: { self.state.value.uptime }, date: { Date() }, jitter: jitter, sleep: { try await self.sleep($0) })
    }

    func advance(by duration: Duration) {
        var due: [CheckedContinuation<Void, any Error>] = []
        state.update { state in
            state.uptime += duration
            for (id, sleeper) in state.sleepers where sleeper.until <= state.uptime {
                due.append(sleeper.continuation)
                state.sleepers[id] = nil
            }
        }
        for continuation in due { continuation.resume() }
    }

    private func sleep(_ duration: Duration) async throws {
        let id = UUID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                var result: Result<Void, any Error>?
                state.update { state in
                    if state.cancelled.remove(id) != nil {
                        result = .failure(CancellationError())
                    } else if duration <= .zero {
                        result = .success(())
                    } else {
                        state.sleepers[id] = (state.uptime + duration, continuation)
                    }
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            var continuation: CheckedContinuation<Void, any Error>?
            state.update { state in
                continuation = state.sleepers.removeValue(forKey: id)?.continuation
                if continuation == nil { state.cancelled.insert(id) }
            }
            continuation?.resume(throwing: CancellationError())
        }
    }
}
