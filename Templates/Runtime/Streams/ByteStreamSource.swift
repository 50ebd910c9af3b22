public import Foundation

/// The writing end of a ``ByteStream``.
///
/// Unread data beyond 8 MiB spills to an unlinked temporary file, because `URLSession` on Linux has no backpressure. A writer that can wait
/// should use ``send(_:)``.
public nonisolated final class ByteStreamSource: Sendable {
    fileprivate typealias Waiter = CheckedContinuation<Result<Data?, TransportError>, Never>

    fileprivate struct State: Sendable {
        var buffer: ByteBacklog
        var end: Result<Data?, TransportError>?
        var waiters = FIFOQueue<Waiter>()
        var writers = FIFOQueue<CheckedContinuation<Void, Never>>()
        var onAbandon: (@Sendable () -> Void)?
        var timer: Task<Void, Never>?
    }

    private let state: LockedState<State>

    /// - Parameter memoryLimit: The number of unread bytes that are stored in memory.
    init(memoryLimit: Int = 8 << 20) {
        state = LockedState(State(buffer: ByteBacklog(memoryLimit: memoryLimit)))
    }

    /// Adds a chunk. It has no effect after the end.
    public func yield(_ chunk: Data) {
        guard !chunk.isEmpty else { return }
        let (waiter, error) = state.withLock { state -> (Waiter?, TransportError?) in
            guard state.end == nil else { return (nil, nil) }
            if let waiter = state.waiters.popFirst() { return (waiter, nil) }
            do throws(TransportError) { try state.buffer.append(chunk) } catch { return (nil, error) }
            return (nil, nil)
        }
        waiter?.resume(returning: .success(chunk))
        // The writer is notified of a full disk as if the reader had cancelled the stream.
        if let error { end(.failure(error))?() }
    }

    /// Adds a chunk, and waits until all chunks have been read.
    ///
    /// - Returns: Whether the stream can still be read.
    public func send(_ chunk: Data) async -> Bool {
        yield(chunk)
        await withTaskCancellationHandler {
            await withCheckedContinuation { writer in
                let isRead = state.withLock { state in
                    let isRead = state.buffer.isEmpty || state.end != nil
                    if !isRead { state.writers.append(writer) }
                    return isRead
                }
                if isRead { writer.resume() }
            }
        } onCancel: {
            finish(throwing: .cancelled)
        }
        return state.withLock { $0.end == nil }
    }

    /// Ends the stream, with an error if it's incomplete. Only the first call has an effect.
    public func finish(throwing error: TransportError? = nil) {
        end(error.map { .failure($0) } ?? .success(nil))
    }

    /// Calls `action` once if the reader cancels or releases the stream before its end; immediately if it has already done so.
    public func onAbandon(_ action: @escaping @Sendable () -> Void) {
        let isAbandoned = state.withLock { state in
            if state.end == nil { state.onAbandon = action }
            return state.end == .failure(.cancelled)
        }
        if isAbandoned { action() }
    }

    /// Ends the stream after `limit`, unless it has already ended, and notifies the writer as if the reader had cancelled it.
    func expire(after limit: Duration, on clock: CallClock, throwing error: TransportError) {
        let timer = Task { [weak self] in
            do { try await clock.sleep(limit) } catch { return }
            self?.end(.failure(error))?()
        }
        let hasEnded = state.withLock { state in
            state.timer = timer
            return state.end != nil
        }
        if hasEnded { timer.cancel() }
    }

    /// Ends the stream because the reader has cancelled or released it.
    func abandon() {
        let action = end(.failure(.cancelled))
        action?()
    }

    // Never inlined, because every reader of a body calls it.
    @inline(never)
    func next(isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data? {
        if Task.isCancelled {
            abandon()
            throw .cancelled
        }
        if let ready = takeReady() { return try ready.get() }
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                if let ready = takeReady(orWait: waiter) { waiter.resume(returning: ready) }
            }
        } onCancel: {
            abandon()
        }.get()
    }

    /// Returns what can be read without waiting. If that is nothing, `waiter` receives the next result.
    @inline(never)
    private func takeReady(orWait waiter: Waiter? = nil) -> Result<Data?, TransportError>? {
        let (ready, writers) = state.withLock { state -> (Result<Data?, TransportError>?, [CheckedContinuation<Void, Never>]) in
            let ready = state.takeReady()
            if ready == nil, let waiter { state.waiters.append(waiter) }
            return (ready, state.buffer.isEmpty ? state.writers.takeAll() : [])
        }
        for writer in writers {
            writer.resume()
        }
        return ready
    }

    /// Ends the stream.
    ///
    /// - Returns: The action for when the reader ends the stream; `nil` if there is none, or the stream had already ended.
    @discardableResult
    private func end(_ end: Result<Data?, TransportError>) -> (@Sendable () -> Void)? {
        let before = state.withLock { state -> State? in
            guard state.end == nil else { return nil }
            let before = state
            state.end = end
            if end == .failure(.cancelled) { state.buffer.removeAll() }
            (state.waiters, state.writers, state.onAbandon, state.timer) = (FIFOQueue(), FIFOQueue(), nil, nil)
            return before
        }
        guard var before else { return nil }
        before.timer?.cancel()
        for waiter in before.waiters.takeAll() {
            waiter.resume(returning: end)
        }
        for writer in before.writers.takeAll() {
            writer.resume()
        }
        return before.onAbandon
    }
}

nonisolated extension ByteStreamSource.State {
    fileprivate mutating func takeReady() -> Result<Data?, TransportError>? {
        do throws(TransportError) {
            if let chunk = try buffer.popFirst() { return .success(chunk) }
        } catch {
            end = .failure(error)
        }
        return end
    }
}
