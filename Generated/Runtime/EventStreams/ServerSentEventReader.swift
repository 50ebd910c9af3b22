import Foundation

/// Reads the events in the body of a response.
public nonisolated final class ServerSentEventReader: Sendable {
    fileprivate struct State: Sendable {
        var bytes: ByteStream
        var parser: ServerSentEventParser
        var events = FIFOQueue<ServerSentEvent>()
        /// The first bytes of the body, until a field of an event is found.
        var beginning = Data()
        var isFinished = false
        var isCancelled = false
        var losses: ServerSentEventLosses
        /// The last event before the stream was reopened, which a server may send again.
        var seenID: String?
        /// The task that reopens the stream.
        var opening: Task<StreamOrigin.Reopening, Never>?
    }

    private let response: RawResponse
    private let end: String?
    /// The call that reopens a lost stream; `nil` if it isn't reopened.
    private let origin: StreamOrigin?
    private let state: LockedState<State>

    /// - Parameter end: The declared `data` that ends the stream, if any.
    init(_ response: StreamedResponse, end: String?) {
        self.response = response.raw
        self.end = end
        origin = response.origin
        state = LockedState(
            State(
                bytes: response.bytes,
                parser: ServerSentEventParser(maximumEventSize: response.maximumEventSize),
                losses: ServerSentEventLosses(openedAt: response.origin?.uptime ?? .zero)
            )
        )
    }

    var lastEventID: String {
        state.withLock(\.parser.lastEventID)
    }

    var reconnectionTime: Duration? {
        state.withLock(\.parser.reconnectionTime)
    }

    /// The response, with the event's data as its body.
    func response(to event: ServerSentEvent) -> RawResponse {
        response(with: Data(event.data.utf8))
    }

    func cancel() {
        let (bytes, opening) = state.withLock { state in
            state.isCancelled = true
            return (state.bytes, state.opening)
        }
        opening?.cancel()
        bytes.cancel()
    }

    /// Returns the next event; `nil` at the end.
    func next(isolation: isolated (any Actor)? = #isolation) async throws(Failure<Never>) -> ServerSentEvent? {
        while true {
            if let event = state.withLock({ $0.events.popFirst() }) {
                if event.data == end { state.withLock { $0.isFinished = true } } else { return event }
            }
            if state.withLock(\.isFinished) { return nil }
            try await readMore()
        }
    }

    /// Reads a chunk. A lost connection is replaced if possible.
    private func readMore(isolation: isolated (any Actor)? = #isolation) async throws(Failure<Never>) {
        let (bytes, isTooLarge) = state.withLock { ($0.bytes, $0.parser.isTooLarge) }
        if isTooLarge {
            bytes.cancel()
            throw failure(TransportError(.tooLarge, "the server sent an event that is larger than the client's limit"))
        }
        let loss: TransportError?
        do throws(TransportError) {
            if let chunk = try await bytes.next() { return state.withLock { $0.push(chunk) } }
            loss = nil
        } catch {
            guard error.kind == .connectionLost || error.kind == .timedOut else { throw failure(error) }
            loss = error
        }
        if let loss { return try await reopen(after: loss) }
        let (beginning, unfinished) = state.withLock { ($0.beginning, $0.parser.unfinishedData) }
        if !beginning.allSatisfy(\.isJSONWhitespace) {
            let found = String(decoding: beginning.prefix(40), as: UTF8.self).onOneLine
            let error = JSONError(path: "", expectation: "server-sent events", found: found, offset: 0)
            throw .undecodable(error, response: response(with: beginning))
        }
        // Some servers omit the blank line after their last event.
        if let end, unfinished != end {
            return try await reopen(after: TransportError(.connectionLost, "the stream ended without the declared \"\(end)\""))
        }
        guard end == nil, let origin, origin.continuesAfterEnd else { return state.withLock { $0.isFinished = true } }
        try await reopen(after: nil)
    }

    /// Reopens the stream, or ends it with the loss.
    ///
    /// - Parameter loss: The error; `nil` if the server ended the stream.
    private func reopen(after loss: TransportError?, isolation: isolated (any Actor)? = #isolation) async throws(Failure<Never>) {
        guard let origin, loss == nil || !lastEventID.isEmpty, let wait = nextWait(reopening: origin) else {
            if let loss { throw failure(loss) }
            return state.withLock { $0.isFinished = true }
        }
        let opening = Task { [lastEventID] in await origin.reopen(after: wait, lastEventID: lastEventID) }
        let isCancelled = state.withLock { state in
            state.opening = opening
            return state.isCancelled
        }
        if isCancelled { opening.cancel() }
        let result = await withTaskCancellationHandler {
            await opening.value
        } onCancel: {
            opening.cancel()
        }
        switch result {
        case .opened(let bytes):
            let isCancelled = state.withLock { $0.goOn(with: bytes, at: origin.uptime) }
            if isCancelled { bytes.cancel() }
        case .ended: state.withLock { $0.isFinished = true }
        case .refused(let response): throw .undocumented(response)
        case .failed(let error): throw failure(error)
        }
    }

    /// Counts a loss, and returns the wait before the stream is reopened; `nil` if it isn't.
    private func nextWait(reopening origin: StreamOrigin) -> Duration? {
        state.withLock { state in
            origin.wait(after: &state.losses, asked: state.parser.reconnectionTime)
        }
    }

    private func failure(_ error: TransportError) -> Failure<Never> {
        error.kind == .cancelled ? .cancelled(response.call) : .transport(error, call: response.call)
    }

    private func response(with body: Data) -> RawResponse {
        var response = response
        response.body = body
        return response
    }
}

nonisolated extension ServerSentEventReader.State {
    fileprivate mutating func push(_ chunk: Data) {
        for event in parser.push(chunk) {
            losses.noteEvent()
            defer { seenID = nil }
            // Some servers start with the last event again instead of the one after it.
            if event.id == seenID, parser.isFirstEventIdentified == true { continue }
            events.append(event)
        }
        if parser.hasFields { beginning = Data() } else { beginning.append(chunk.prefix(65536 - beginning.count)) }
    }

    /// Continues with a new connection.
    ///
    /// - Returns: Whether the stream has been cancelled in the meantime.
    fileprivate mutating func goOn(with bytes: ByteStream, at uptime: Duration) -> Bool {
        self.bytes = bytes
        parser = parser.restarted
        beginning = Data()
        losses.openedAt = uptime
        if !parser.lastEventID.isEmpty { seenID = parser.lastEventID }
        return isCancelled
    }
}
