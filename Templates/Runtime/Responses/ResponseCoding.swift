public import Foundation

/// Decodes responses to values.
public nonisolated struct ResponseCoding<Value: Sendable>: Sendable {
    /// The content types for the `Accept` header; empty if no body is expected.
    public let contentTypes: [String]
    let decoding: Decoding

    enum Decoding: Sendable {
        /// Decodes the full body.
        case whole(@Sendable (RawResponse, JSONOptions) throws(JSONError) -> Value)
        /// Decodes a body that is still arriving.
        case stream(@Sendable (StreamedResponse) -> Value)
        /// Doesn't decode the body.
        case never
        /// Chooses a coding by the response's content type, or the first one if none matches. None of the codings is such a choice.
        case either([ResponseCoding<Value>])
    }

    init(contentTypes: [String], _ decoding: Decoding) {
        self.contentTypes = contentTypes
        self.decoding = decoding
    }

    /// A body with one of several content types, according to the response's `Content-Type`. The first one is used if none matches.
    public static func either(_ codings: ResponseCoding<Value>...) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: codings.flatMap(\.contentTypes), .either(codings.flatMap(\.leaves)))
    }

    /// A JSON body as one of several types: `.json(as: Pet.self, { .pet($0) })`.
    public static func json<Body: JSONCodable>(
        as body: Body.Type,
        contentType: String = "application/json",
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: [contentType],
            .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in wrap(try response.decodedJSON(json)) }
        )
    }

    /// A text body as one of several types.
    public static func text(contentType: String = "text/plain", _ wrap: @escaping @Sendable (String) -> Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType], .whole(decodingText(wrap)))
    }

    /// The text of a number, a boolean, a date or an enum value, as one of several types.
    public static func textValue<Body: JSONCodable>(
        as body: Body.Type,
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: ["text/plain"],
            .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in wrap(try response.decodedTextValue(json)) }
        )
    }

    private static func decodingText(
        _ wrap: @escaping @Sendable (String) -> Value
    ) -> @Sendable (RawResponse, JSONOptions) throws(JSONError) -> Value {
        { (response: RawResponse, _) throws(JSONError) -> Value in wrap(try response.decodedText()) }
    }

    /// The bytes of the body as one of several types.
    public static func data(contentType: String = "*/*", _ wrap: @escaping @Sendable (Data) -> Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType], .whole { response, _ in wrap(response.body) })
    }

    /// A documented status without a typed body. The call throws ``Failure/documentedStatus(_:)``.
    public static var undecoded: ResponseCoding<Value> { ResponseCoding(contentTypes: [], .never) }

    /// No body, as one of several types.
    public static func none(_ value: Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [], .whole { _, _ in value })
    }
}

nonisolated extension ResponseCoding where Value: JSONCodable {
    /// A JSON body.
    public static var json: ResponseCoding<Value> { json(contentType: "application/json") }

    /// A JSON body with another content type, such as `application/problem+json`.
    public static func json(contentType: String) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: [contentType],
            .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in try response.decodedJSON(json) }
        )
    }

    /// The text of a number, a boolean, a date or an enum value.
    public static var textValue: ResponseCoding<Value> { textValue(as: Value.self) { $0 } }
}

nonisolated extension ResponseCoding where Value == Void {
    /// No body, or one that is ignored.
    public static var none: ResponseCoding<Void> { ResponseCoding(contentTypes: [], .whole { _, _ in }) }
}

nonisolated extension ResponseCoding where Value == Data {
    /// The bytes of the body.
    public static var data: ResponseCoding<Data> { data(contentType: "*/*") }

    public static func data(contentType: String) -> ResponseCoding<Data> {
        data(contentType: contentType) { $0 }
    }
}

nonisolated extension ResponseCoding where Value == String {
    /// Text in the character set of the content type, or UTF-8 without one.
    public static var text: ResponseCoding<String> { text(contentType: "text/plain") }

    public static func text(contentType: String) -> ResponseCoding<String> {
        text(contentType: contentType) { $0 }
    }
}

nonisolated extension ResponseCoding where Value == ByteStream {
    /// The bytes as they arrive.
    public static var bytes: ResponseCoding<ByteStream> { bytes(contentType: "*/*") }

    public static func bytes(contentType: String) -> ResponseCoding<ByteStream> {
        bytes(contentTypes: [contentType])
    }

    static func bytes(contentTypes: [String]) -> ResponseCoding<ByteStream> {
        ResponseCoding(contentTypes: contentTypes, .stream { $0.bytes })
    }
}

nonisolated extension ResponseCoding {
    /// The codings to choose from; the coding itself if there is no choice.
    var leaves: [ResponseCoding<Value>] {
        if case .either(let codings) = decoding { codings } else { [self] }
    }

    /// The properties of the leaves that the choice among them depends on.
    var outline: [DocumentedResponse.Coding] {
        leaves.map { leaf in
            if case .stream = leaf.decoding {
                DocumentedResponse.Coding(contentTypes: leaf.contentTypes, isStream: true)
            } else {
                DocumentedResponse.Coding(contentTypes: leaf.contentTypes, isStream: false)
            }
        }
    }

    /// Decodes an answer.
    ///
    /// - Parameter leaf: The index of the leaf.
    func decode(_ answer: CallAnswer, as leaf: Int) throws(JSONError) -> Value? {
        switch leaves[leaf].decoding {
        case .whole(let decode): try decode(answer.raw, answer.decoding.json)
        case .stream(let open): open(answer.streamed)
        case .never, .either: nil
        }
    }
}
