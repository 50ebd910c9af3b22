import Foundation

/// The events of a server, as they arrive. It can be read once; letting go of it closes the connection.
///
///     for try await event in stream { … }
///
/// The loop ends by itself when the server has ended the stream. It throws a ``Failure`` (`any CallFailure`) if the connection was lost, if
/// the task was cancelled, or if an event could not be decoded; after the latter, iteration may go on with the next event. With
/// `CallOptions.reconnect`, a lost connection is made anew first, and the events go on after the last one.
public nonisolated struct EventStream<Element: Sendable>: AsyncSequence, Sendable {
    private let reader: ServerSentEventReader
    private let decode: @Sendable (ServerSentEvent) throws(JSONError) -> Element

    init(_ reader: ServerSentEventReader, decode: @escaping @Sendable (ServerSentEvent) throws(JSONError) -> Element) {
        self.reader = reader
        self.decode = decode
    }

    /// The `id` of the last event that has arrived, empty if there was none: what `Last-Event-ID` takes.
    public var lastEventID: String { reader.lastEventID }

    /// How long the server asks to wait before a new connection, `nil` if it has not said so.
    public var reconnectionTime: Duration? { reader.reconnectionTime }

    /// The next event, `nil` once the server has ended the stream.
    public func next(isolation: isolated (any Actor)? = #isolation) async throws(Failure<Never>) -> Element? {
        guard let event = try await reader.next() else { return nil }
        do throws(JSONError) {
            return try decode(event)
        } catch {
            var response = reader.response
            response.body = Data(event.data.utf8)
            throw .undecodable(error, response)
        }
    }

    /// Ends the stream and closes the connection; whoever still reads gets `cancelled`.
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

        // Stays on the caller's actor: two changes of thread for each event would cost more than all the rest.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            try await stream.next(isolation: actor)
        }
    }
}

/// What `.events` decodes: ``EventStream``, whose element the compiler finds by this.
public nonisolated protocol DecodableEventStream: Sendable {
    associatedtype Event: JSONCodable & Sendable

    init(_ reader: ServerSentEventReader, decodingEach decode: @escaping @Sendable (ServerSentEvent) throws(JSONError) -> Event)
}

nonisolated extension EventStream: DecodableEventStream where Element: JSONCodable {
    public init(_ reader: ServerSentEventReader, decodingEach decode: @escaping @Sendable (ServerSentEvent) throws(JSONError) -> Element) {
        self.init(reader, decode: decode)
    }
}

nonisolated extension ResponseCoding where Value: DecodableEventStream {
    /// Server-sent events, the `data` of each of them JSON.
    public static var events: ResponseCoding<Value> { events(until: nil) }

    /// - Parameter end: The `data` by which the server says that there is no more, such as `[DONE]`.
    public static func events(until end: String?) -> ResponseCoding<Value> {
        events(until: end) { (event: ServerSentEvent) throws(JSONError) -> Value.Event in
            try Value.Event(jsonData: Data(event.data.utf8))
        }
    }

    /// Server-sent events, each decoded from an object of `id`, `event`, `data` and `retry`.
    public static var eventEnvelopes: ResponseCoding<Value> { eventEnvelopes(until: nil) }

    /// - Parameter end: The `data` by which the server says that there is no more, such as `[DONE]`.
    public static func eventEnvelopes(until end: String?) -> ResponseCoding<Value> {
        events(until: end) { (event: ServerSentEvent) throws(JSONError) -> Value.Event in
            try Value.Event(jsonData: event.envelope)
        }
    }

    private static func events(
        until end: String?,
        decode: @escaping @Sendable (ServerSentEvent) throws(JSONError) -> Value.Event
    ) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: ["text/event-stream"],
            .stream { response, bytes, reconnection in
                Value(ServerSentEventReader(response, bytes, end: end, reconnection), decodingEach: decode)
            }
        )
    }
}

nonisolated extension ResponseCoding where Value == EventStream<ServerSentEvent> {
    /// Server-sent events as they come.
    public static var rawEvents: ResponseCoding<Value> { rawEvents(until: nil) }

    /// - Parameter end: The `data` by which the server says that there is no more, such as `[DONE]`.
    public static func rawEvents(until end: String?) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: ["text/event-stream"],
            .stream { response, bytes, reconnection in
                EventStream(ServerSentEventReader(response, bytes, end: end, reconnection)) { $0 }
            }
        )
    }
}

nonisolated extension ServerSentEvent {
    /// The event as a JSON object. `data` that is JSON stands in it as it is, any other as a string; what the event does not have is left out.
    var envelope: Data {
        var writer = JSONWriter()
        writer.beginObject()
        if !id.isEmpty { writer.member("id", id) }
        writer.member("event", event)
        writer.member("retry", retry)
        writer.key("data")
        if isJSON(Data(data.utf8)) { writer.raw(data) } else { writer.string(data) }
        writer.endObject()
        return Data(writer.bytes)
    }

    private func isJSON(_ data: Data) -> Bool {
        // The reader takes a byte order mark, which may not stand inside a text.
        guard data.first != 0xEF else { return false }
        var reader = JSONReader(data)
        do { try reader.skip() } catch { return false }
        return reader.next() == 0 && reader.position >= reader.bytes.count
    }
}
