import Foundation

/// The events of a server, as they arrive. The stream can be read only once; releasing it closes the connection.
///
///     for try await event in stream { … }
///
/// The loop ends when the server ends the stream, with the declared end sentinel if there is one. It throws a ``Failure`` (`any
/// CallFailure`) if the connection is lost, the task is cancelled, the server reports an error in an event, or an event can't be decoded.
/// In the last two cases, iteration can continue with the next event. Keep-alive events are skipped. With ``CallOptions/reconnect``, a lost
/// stream whose events have an `id` is first reopened after its last event.
// An extension with a conformance would keep the stream in each app that contains the client's sources, even if it isn't used.
public nonisolated struct EventStream<Element: Sendable>: AsyncSequence, DecodableEventStream, Sendable {
    private let reader: ServerSentEventReader
    private let decode: @Sendable (ServerSentEvent) throws(JSONError) -> ServerSentEventContent<Element>

    public init(
        _ reader: ServerSentEventReader,
        decodingEach decode: @escaping @Sendable (ServerSentEvent) throws(JSONError) -> ServerSentEventContent<Element>
    ) {
        self.reader = reader
        self.decode = decode
    }

    /// The `id` of the last event that has arrived, for the `Last-Event-ID` header; empty if there was none.
    public var lastEventID: String { reader.lastEventID }

    /// The wait before a new connection that the server asks for; `nil` if it hasn't asked for one.
    public var reconnectionTime: Duration? { reader.reconnectionTime }

    /// Returns the next event; `nil` when the server has ended the stream.
    public func next(isolation: isolated (any Actor)? = #isolation) async throws(Failure<Never>) -> Element? {
        while let event = try await reader.next() {
            do throws(JSONError) {
                switch try decode(event) {
                case .item(let item): return item
                case .keepAlive: continue
                case .error: break
                }
            } catch {
                throw .undecodable(error, response: reader.response(to: event))
            }
            throw .errorEvent(reader.response(to: event))
        }
        return nil
    }

    /// Ends the stream and closes the connection; a pending read throws `cancelled`.
    public func cancel() {
        reader.cancel()
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: self)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let stream: EventStream<Element>

        public mutating func next() async throws -> Element? {
            try await stream.next()
        }

        // Stays on the caller's actor, because two thread switches for each event would cost more than everything else.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            try await stream.next(isolation: actor)
        }
    }
}

/// The stream that `.events` decodes, an ``EventStream``. The protocol lets the compiler infer the stream's element.
public nonisolated protocol DecodableEventStream: Sendable {
    associatedtype Event: Sendable

    init(
        _ reader: ServerSentEventReader,
        decodingEach decode: @escaping @Sendable (ServerSentEvent) throws(JSONError) -> ServerSentEventContent<Event>
    )
}

nonisolated extension ResponseCoding where Value: DecodableEventStream, Value.Event: JSONCodable {
    /// Server-sent events with `data` in JSON.
    public static var events: ResponseCoding<Value> { events() }

    /// Server-sent events with `data` in JSON.
    ///
    /// - Parameters:
    ///   - end: The `data` that ends the stream, such as `[DONE]`. A stream that ends without it counts as lost.
    ///   - errors: How events that report errors are treated.
    public static func events(until end: String? = nil, errors: ServerSentErrors = .failures) -> ResponseCoding<Value> {
        events(until: end) { (event: ServerSentEvent, json: JSONOptions) throws(JSONError) -> ServerSentEventContent<Value.Event> in
            try event.content(errors: errors, json)
        }
    }

    /// Server-sent events, each decoded from an object of `id`, `event`, `data` and `retry`.
    public static var eventEnvelopes: ResponseCoding<Value> { eventEnvelopes(until: nil) }

    /// Server-sent events, each decoded from an object of `id`, `event`, `data` and `retry`.
    ///
    /// - Parameters:
    ///   - end: The `data` that ends the stream, such as `[DONE]`. A stream that ends without it counts as lost.
    ///   - kind: The kind of `data`.
    public static func eventEnvelopes(until end: String? = nil, data kind: ServerSentEventData = .json) -> ResponseCoding<Value> {
        events(until: end) { (event: ServerSentEvent, json: JSONOptions) throws(JSONError) -> ServerSentEventContent<Value.Event> in
            try event.envelopeContent(data: kind, json)
        }
    }

    private static func events(
        until end: String?,
        decode: @escaping @Sendable (ServerSentEvent, JSONOptions) throws(JSONError) -> ServerSentEventContent<Value.Event>
    ) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: ["text/event-stream"],
            stream: { response in
                let json = response.json
                return Value(ServerSentEventReader(response, end: end)) {
                    (event: ServerSentEvent) throws(JSONError) -> ServerSentEventContent<Value.Event> in try decode(event, json)
                }
            }
        )
    }
}

nonisolated extension ResponseCoding where Value == EventStream<ServerSentEvent> {
    /// Undecoded server-sent events, including those that report errors.
    public static var rawEvents: ResponseCoding<Value> { rawEvents(until: nil) }

    /// Undecoded server-sent events, including those that report errors.
    ///
    /// - Parameter end: The `data` that ends the stream, such as `[DONE]`. A stream that ends without it counts as lost.
    public static func rawEvents(until end: String?) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: ["text/event-stream"],
            stream: { response in EventStream(ServerSentEventReader(response, end: end)) { .item($0) } }
        )
    }
}
