import Foundation

/// A value that is reached under a lock, for the systems that have no `Mutex` yet.
// Unchecked because the compiler cannot see that `value` is only touched between `lock()` and `unlock()`. `State` is sendable and the
// closure's result too, so nothing that is guarded can be reached from outside.
final nonisolated class LockedState<State: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var state: State

    init(_ state: State) {
        self.state = state
    }

    /// Runs `body` with the lock held; it must not wait, nor call out to code that may come back here.
    func withLock<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return body(&state)
    }
}
