nonisolated extension ResponseCoding {
    /// Server-sent events as one of several types: `.events(as: Progress.self) { .events($0) }`.
    ///
    /// - Parameters:
    ///   - event: The type of the events.
    ///   - end: The `data` that ends the stream, such as `[DONE]`. A stream that ends without it counts as lost.
    ///   - errors: How events that report errors are treated.
    ///   - wrap: Returns the stream as one of the types.
    public static func events<Event: JSONCodable>(
        as event: Event.Type,
        until end: String? = nil,
        errors: ServerSentErrors = .failures,
        _ wrap: @escaping @Sendable (EventStream<Event>) -> Value
    ) -> ResponseCoding<Value> {
        wrapping(.events(until: end, errors: errors), wrap)
    }

    /// Server-sent events as one of several types. Each is decoded from an object of `id`, `event`, `data` and `retry`.
    public static func eventEnvelopes<Event: JSONCodable>(
        as event: Event.Type,
        until end: String? = nil,
        data kind: ServerSentEventData = .json,
        _ wrap: @escaping @Sendable (EventStream<Event>) -> Value
    ) -> ResponseCoding<Value> {
        wrapping(.eventEnvelopes(until: end, data: kind), wrap)
    }

    /// Undecoded server-sent events as one of several types.
    public static func rawEvents(
        until end: String? = nil,
        _ wrap: @escaping @Sendable (EventStream<ServerSentEvent>) -> Value
    ) -> ResponseCoding<Value> {
        wrapping(.rawEvents(until: end), wrap)
    }
}
