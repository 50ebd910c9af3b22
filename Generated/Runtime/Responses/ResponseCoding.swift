public import Foundation

/// How a response becomes a value.
public nonisolated struct ResponseCoding<Value: Sendable>: Sendable {
    /// The content types that are asked for, of `Accept`'s syntax; none if there is no body to expect.
    public let contentTypes: [String]
    let decoding: Decoding

    enum Decoding: Sendable {
        /// From the whole body.
        case whole(@Sendable (RawResponse, JSONOptions) throws(JSONError) -> Value)
        /// From a body that is still on its way.
        case stream(@Sendable (StreamedResponse) -> Value)
        /// Not at all.
        case never
        /// By the response's content type; the first if none fits. None of them is such a choice itself.
        case either([ResponseCoding<Value>])
    }

    init(contentTypes: [String], _ decoding: Decoding) {
        self.contentTypes = contentTypes
        self.decoding = decoding
    }

    /// A body of one of several content types, told apart by the response's `Content-Type`; the first counts if none fits.
    public static func either(_ codings: ResponseCoding<Value>...) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: codings.flatMap(\.contentTypes), .either(codings.flatMap(\.leaves)))
    }

    /// A JSON body of one type among several: `.json(as: Pet.self, { .pet($0) })`.
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

    /// A text body, as one type among several.
    public static func text(contentType: String = "text/plain", _ wrap: @escaping @Sendable (String) -> Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType], .whole(decodingText(wrap)))
    }

    /// Text that is a number, a boolean, a date or one of several values, as one type among several.
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

    /// A body of any bytes, as one type among several.
    public static func data(contentType: String = "*/*", _ wrap: @escaping @Sendable (Data) -> Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType], .whole { response, _ in wrap(response.body) })
    }

    /// A documented status whose body has no type: the call fails with ``Failure/documentedStatus(_:)``.
    public static var undecoded: ResponseCoding<Value> { ResponseCoding(contentTypes: [], .never) }

    /// No body, as one type among several.
    public static func none(_ value: Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [], .whole { _, _ in value })
    }
}

nonisolated extension ResponseCoding where Value: JSONCodable {
    /// A JSON body.
    public static var json: ResponseCoding<Value> { json(contentType: "application/json") }

    /// A JSON body of another content type, such as `application/problem+json`.
    public static func json(contentType: String) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: [contentType],
            .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in try response.decodedJSON(json) }
        )
    }

    /// Text that is a number, a boolean, a date or one of several values.
    public static var textValue: ResponseCoding<Value> { textValue(as: Value.self) { $0 } }
}

nonisolated extension ResponseCoding where Value == Void {
    /// No body, or one that nobody needs.
    public static var none: ResponseCoding<Void> { ResponseCoding(contentTypes: [], .whole { _, _ in }) }
}

nonisolated extension ResponseCoding where Value == Data {
    /// The bytes as they are.
    public static var data: ResponseCoding<Data> { data(contentType: "*/*") }

    public static func data(contentType: String) -> ResponseCoding<Data> {
        data(contentType: contentType) { $0 }
    }
}

nonisolated extension ResponseCoding where Value == String {
    /// Text in the character set of the response's content type, which is UTF-8 if it names none.
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
    /// The codings that there are to choose from; itself where there is no choice.
    var leaves: [ResponseCoding<Value>] {
        if case .either(let codings) = decoding { codings } else { [self] }
    }

    /// What choosing among the leaves needs to know of them.
    var outline: [DocumentedResponse.Coding] {
        leaves.map { leaf in
            if case .stream = leaf.decoding {
                DocumentedResponse.Coding(contentTypes: leaf.contentTypes, isStream: true)
            } else {
                DocumentedResponse.Coding(contentTypes: leaf.contentTypes, isStream: false)
            }
        }
    }

    /// Decodes what a call was answered.
    ///
    /// - Parameter leaf: The number of the leaf.
    func decode(_ answer: CallAnswer, as leaf: Int) throws(JSONError) -> Value? {
        switch (leaves[leaf].decoding, answer.content) {
        case (.whole(let decode), _): try decode(answer.raw, answer.decoding.json)
        case (.stream(let open), .stream(let bytes)): open(answer.streamed(bytes, answer.decoding.reconnection))
        case (.stream(let open), .whole(let body)): open(answer.streamed(ByteStream(body), nil))
        case (.never, _), (.either, _): nil
        }
    }
}
