import Foundation

/// A value protected by a lock, for systems without `Mutex`.
// Unchecked because the compiler can't verify that `state` is accessed only while the lock is held. `State` and the closure's result are
// sendable, so the protected value can't escape.
final nonisolated class LockedState<State: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var state: State

    init(_ state: State) {
        self.state = state
    }

    /// Runs `body` while holding the lock. The closure must not block, or call code that could acquire the lock again.
    func withLock<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return body(&state)
    }
}
