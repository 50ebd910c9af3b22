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

    /// A stream of JSON texts.
    ///
    /// - Parameter contentType: The content type. Texts of `application/json-seq` begin with a record separator (RFC 7464); those of other
    ///   types are on one line each.
    public static func lines<Element>(contentType: String = "application/jsonl") -> ResponseCoding<Value>
    where Value == JSONLines<Element> {
        let isSequence = HTTPMediaType(contentType).isJSONSequence
        return ResponseCoding(
            contentTypes: [contentType],
            .stream { JSONLines($0, separator: isSequence ? .recordSeparator : .lineFeed) }
        )
    }

    /// A stream of JSON texts as one of several types.
    public static func lines<Element: JSONCodable>(
        as element: Element.Type,
        contentType: String = "application/jsonl",
        _ wrap: @escaping @Sendable (JSONLines<Element>) -> Value
    ) -> ResponseCoding<Value> {
        wrapping(.lines(contentType: contentType), wrap)
    }

    private static func wrapping<Stream>(
        _ coding: ResponseCoding<Stream>,
        _ wrap: @escaping @Sendable (Stream) -> Value
    ) -> ResponseCoding<Value> {
        switch coding.decoding {
        case .whole(let decode):
            ResponseCoding(
                contentTypes: coding.contentTypes,
                .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in wrap(try decode(response, json)) }
            )
        case .stream(let open):
            ResponseCoding(contentTypes: coding.contentTypes, .stream { wrap(open($0)) })
        case .never: .undecoded
        case .either(let codings):
            ResponseCoding(contentTypes: coding.contentTypes, .either(codings.map { wrapping($0, wrap) }))
        }
    }
}
