import Foundation

/// Reads events off the body of a response.
public nonisolated final class ServerSentEventReader: Sendable {
    fileprivate struct State: Sendable {
        var bytes: ByteStream
        var parser = ServerSentEventParser()
        var events = FIFOQueue<ServerSentEvent>()
        var isFinished = false
        var isCancelled = false
        /// When the stream was lost first, and how often since, without an event in between.
        var losses: (since: Duration, count: Int)?
        /// The last event before the stream was opened again, which a server may send once more.
        var seenID: String?
        /// What opens the stream again.
        var opening: Task<Result<ByteStream?, TransportError>, Never>?
    }

    /// The response that the events belong to, without its body.
    let response: RawResponse
    private let end: String?
    private let reconnection: ServerSentEventReconnection?
    private let state: LockedState<State>

    /// - Parameter end: The `data` by which the server says that there is no more.
    init(_ response: RawResponse, _ bytes: ByteStream, end: String?, _ reconnection: ServerSentEventReconnection?) {
        self.response = response
        self.end = end
        self.reconnection = reconnection
        state = LockedState(State(bytes: bytes))
    }

    var lastEventID: String {
        state.withLock(\.parser.lastEventID)
    }

    var reconnectionTime: Duration? {
        state.withLock(\.parser.reconnectionTime).map { .milliseconds($0) }
    }

    func cancel() {
        let (bytes, opening) = state.withLock { state in
            state.isCancelled = true
            return (state.bytes, state.opening)
        }
        opening?.cancel()
        bytes.cancel()
    }

    /// The next event, `nil` at the end.
    func next(isolation: isolated (any Actor)? = #isolation) async throws(Failure<Never>) -> ServerSentEvent? {
        while true {
            if let event = state.withLock({ $0.events.popFirst() }) {
                if event.data == end { state.withLock { $0.isFinished = true } } else { return event }
            }
            if state.withLock(\.isFinished) { return nil }
            do throws(TransportError) {
                let chunk = try await nextChunk()
                state.withLock { state in
                    if let chunk { state.push(chunk) } else { state.isFinished = true }
                }
            } catch {
                throw error.kind == .cancelled ? .cancelled(response.call) : .transport(error, response.call)
            }
        }
    }

    /// The next chunk, of a new connection if the old one was lost and may be made anew.
    private func nextChunk(isolation: isolated (any Actor)? = #isolation) async throws(TransportError) -> Data? {
        let bytes = state.withLock(\.bytes)
        do throws(TransportError) {
            return try await bytes.next()
        } catch {
            guard let reconnection, error.kind == .connectionLost || error.kind == .timedOut else { throw error }
            let losses = countLoss(at: reconnection.exchange.clock.uptime())
            guard reconnection.isAllowed(after: losses.duration) else { throw error }
            guard let reopened = try await reopen(reconnection, retry: losses.count - 1) else { return nil }
            let isCancelled = state.withLock { state in
                state.bytes = reopened
                state.parser = state.parser.restarted
                if !state.parser.lastEventID.isEmpty { state.seenID = state.parser.lastEventID }
                return state.isCancelled
            }
            if isCancelled { reopened.cancel() }
            return try await nextChunk()
        }
    }

    /// - Returns: How often the stream was lost since the last event, and how long ago for the first time.
    private func countLoss(at now: Duration) -> (count: Int, duration: Duration) {
        state.withLock { state in
            let losses = (since: state.losses?.since ?? now, count: (state.losses?.count ?? 0) + 1)
            state.losses = losses
            return (count: losses.count, duration: now - losses.since)
        }
    }

    private func reopen(
        _ reconnection: ServerSentEventReconnection,
        retry: Int,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(TransportError) -> ByteStream? {
        let opening = Task { [lastEventID, reconnectionTime] in
            await reconnection.reopen(lastEventID: lastEventID, wait: reconnectionTime, retry: retry)
        }
        let isCancelled = state.withLock { state in
            state.opening = opening
            return state.isCancelled
        }
        if isCancelled { opening.cancel() }
        return try await withTaskCancellationHandler {
            await opening.value
        } onCancel: {
            opening.cancel()
        }.get()
    }
}

nonisolated extension ServerSentEventReader.State {
    fileprivate mutating func push(_ chunk: Data) {
        for event in parser.push(chunk) {
            losses = nil
            defer { seenID = nil }
            // Some servers begin with the last event again instead of the one behind it.
            if event.id == seenID, parser.isFirstEventIdentified == true { continue }
            events.append(event)
        }
    }
}
