public import Foundation

/// The writing end of a ``ByteStream``.
///
/// It keeps what nobody has read yet: `URLSession` on Linux cannot be slowed down, so that a slow reader costs memory.
public nonisolated final class ByteStreamSource: Sendable {
    fileprivate typealias Waiter = CheckedContinuation<Result<Data?, TransportError>, Never>

    fileprivate struct State: Sendable {
        var chunks = FIFOQueue<Data>()
        var end: Result<Data?, TransportError>?
        var waiters = FIFOQueue<Waiter>()
        var onAbandon: (@Sendable () -> Void)?
    }

    private let state = LockedState(State())

    init() {}

    /// Adds a chunk. Nothing happens after the end.
    public func yield(_ chunk: Data) {
        guard !chunk.isEmpty else { return }
        let waiter = state.withLock { state -> Waiter? in
            guard state.end == nil else { return nil }
            guard let waiter = state.waiters.popFirst() else {
                state.chunks.append(chunk)
                return nil
            }
            return waiter
        }
        waiter?.resume(returning: .success(chunk))
    }

    /// Ends the stream, with an error if it is not complete. The first end counts.
    public func finish(throwing error: TransportError? = nil) {
        end(error.map { .failure($0) } ?? .success(nil))
    }

    /// Calls `action` once, when the reader goes away before the end; at once if it has.
    public func onAbandon(_ action: @escaping @Sendable () -> Void) {
        let isAbandoned = state.withLock { state in
            if state.end == nil { state.onAbandon = action }
            return state.end == .failure(.cancelled)
        }
        if isAbandoned { action() }
    }

    /// What the reader does when it is cancelled or lets go.
    func abandon() {
        let action = end(.failure(.cancelled))
        action?()
    }

    func next(isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data? {
        if Task.isCancelled {
            abandon()
            throw .cancelled
        }
        if let ready = state.withLock({ $0.takeReady() }) {
            return try ready.get()
        }
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let ready = state.withLock { state in
                    let ready = state.takeReady()
                    if ready == nil { state.waiters.append(waiter) }
                    return ready
                }
                if let ready { waiter.resume(returning: ready) }
            }
        } onCancel: {
            abandon()
        }.get()
    }

    /// - Returns: What to do if it was the reader who ended it; `nil` if the stream had ended before.
    @discardableResult
    private func end(_ end: Result<Data?, TransportError>) -> (@Sendable () -> Void)? {
        let (waiters, action) = state.withLock { state -> ([Waiter], (@Sendable () -> Void)?) in
            guard state.end == nil else { return ([], nil) }
            state.end = end
            if end == .failure(.cancelled) { state.chunks = FIFOQueue() }
            defer { state.onAbandon = nil }
            return (state.waiters.takeAll(), state.onAbandon)
        }
        for waiter in waiters {
            waiter.resume(returning: end)
        }
        return action
    }
}

nonisolated extension ByteStreamSource.State {
    fileprivate mutating func takeReady() -> Result<Data?, TransportError>? {
        if let chunk = chunks.popFirst() { return .success(chunk) }
        return end
    }
}
