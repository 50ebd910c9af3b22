import Foundation

/// A value behind a lock.
// Unchecked because the value is only touched between `lock()` and `unlock()`.
final class LockedBox<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var stored: Value

    init(_ value: Value) {
        stored = value
    }

    var value: Value {
        lock.lock()
        defer { lock.unlock() }
        return stored
    }

    func update(_ change: (inout Value) -> Void) {
        lock.lock()
        defer { lock.unlock() }
        change(&stored)
    }
}

/// Closed until someone opens it: lets a server's thread wait for a test, and a test for the server.
final class Gate: Sendable {
    private struct State: Sendable {
        var isOpen = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = LockedBox(State())
    private let semaphore = DispatchSemaphore(value: 0)

    func open() {
        var waiters: [CheckedContinuation<Void, Never>] = []
        state.update { state in
            state.isOpen = true
            (waiters, state.waiters) = (state.waiters, [])
        }
        for waiter in waiters {
            waiter.resume()
        }
        semaphore.signal()
    }

    /// For threads: the server's.
    func waitOnThread() {
        semaphore.wait()
        semaphore.signal()
    }

    /// For tasks: the test's.
    func wait() async {
        await withCheckedContinuation { waiter in
            var isOpen = false
            state.update { state in
                isOpen = state.isOpen
                if !isOpen { state.waiters.append(waiter) }
            }
            if isOpen { waiter.resume() }
        }
    }
}
