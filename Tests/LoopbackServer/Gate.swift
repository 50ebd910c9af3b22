import Dispatch
import Foundation

/// A value protected by a lock.
// Unchecked because the value is only touched between `lock()` and `unlock()`.
package final class LockedBox<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var stored: Value

    package init(_ value: Value) {
        stored = value
    }

    package var value: Value {
        lock.lock()
        defer { lock.unlock() }
        return stored
    }

    package func update(_ change: (inout Value) -> Void) {
        lock.lock()
        defer { lock.unlock() }
        change(&stored)
    }
}

/// A gate that is closed until it is opened. A server's thread waits for a test with it, or a test for the server.
package final class Gate: Sendable {
    private struct State: Sendable {
        var isOpen = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = LockedBox(State())
    private let semaphore = DispatchSemaphore(value: 0)

    package init() {}

    package func open() {
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
    package func waitOnThread() {
        semaphore.wait()
        semaphore.signal()
    }

    /// For tasks: the test's.
    package func wait() async {
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
