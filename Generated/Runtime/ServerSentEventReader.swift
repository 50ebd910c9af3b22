/// Reads events off the body of a response.
public nonisolated final class ServerSentEventReader: Sendable {
    private struct State: Sendable {
        var parser = ServerSentEventParser()
        var events = FIFOQueue<ServerSentEvent>()
        var isFinished = false
    }

    /// The response that the events belong to, without its body.
    let response: RawResponse
    private let bytes: ByteStream
    private let end: String?
    private let state = LockedState(State())

    /// - Parameter end: The `data` by which the server says that there is no more.
    init(_ response: RawResponse, _ bytes: ByteStream, end: String?) {
        self.response = response
        self.bytes = bytes
        self.end = end
    }

    var lastEventID: String {
        state.withLock(\.parser.lastEventID)
    }

    var reconnectionTime: Duration? {
        state.withLock(\.parser.reconnectionTime).map { .milliseconds($0) }
    }

    /// The next event, `nil` at the end.
    func next() async throws(Failure<Never>) -> ServerSentEvent? {
        while true {
            if let event = state.withLock({ $0.events.popFirst() }) {
                if event.data == end { state.withLock { $0.isFinished = true } } else { return event }
            }
            if state.withLock(\.isFinished) { return nil }
            do throws(TransportError) {
                let chunk = try await bytes.next()
                state.withLock { state in
                    if let chunk { state.events.append(contentsOf: state.parser.push(chunk)) } else { state.isFinished = true }
                }
            } catch {
                throw error.kind == .cancelled ? .cancelled(response.call) : .transport(error, response.call)
            }
        }
    }
}
