public import Foundation

/// Decodes responses to values.
public nonisolated struct ResponseCoding<Value: Sendable>: Sendable {
    let body: BodyCoding

    /// The content types for the `Accept` header; empty if no body is expected.
    public var contentTypes: [String] { body.contentTypes }

    init(_ body: BodyCoding) {
        self.body = body
    }

    init(contentTypes: [String], whole decode: @escaping @Sendable (RawResponse, JSONOptions) throws(JSONError) -> Value) {
        let erased: @Sendable (RawResponse, JSONOptions) throws(JSONError) -> any Sendable = decode
        body = BodyCoding(contentTypes: contentTypes, decoding: .whole(erased))
    }

    init(contentTypes: [String], stream open: @escaping @Sendable (StreamedResponse) -> Value) {
        body = BodyCoding(contentTypes: contentTypes, decoding: .stream { open($0) })
    }

    /// A body with one of several content types, according to the response's `Content-Type`. The first one is used if none matches.
    public static func either(_ codings: ResponseCoding<Value>...) -> ResponseCoding<Value> {
        ResponseCoding(BodyCoding(contentTypes: codings.flatMap(\.contentTypes), decoding: .either(codings.flatMap(\.body.leaves))))
    }

    /// A JSON body as one of several types: `.json(as: Pet.self, { .pet($0) })`.
    public static func json<Body: JSONCodable>(
        as body: Body.Type,
        contentType: String = "application/json",
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType]) { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in
            wrap(try response.decodedJSON(json))
        }
    }

    /// A text body as one of several types.
    public static func text(contentType: String = "text/plain", _ wrap: @escaping @Sendable (String) -> Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType], whole: decodingText(wrap))
    }

    /// The text of a number, a boolean, a date or an enum value, as one of several types.
    public static func textValue<Body: JSONCodable>(
        as body: Body.Type,
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: ["text/plain"]) { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in
            wrap(try response.decodedTextValue(json))
        }
    }

    private static func decodingText(
        _ wrap: @escaping @Sendable (String) -> Value
    ) -> @Sendable (RawResponse, JSONOptions) throws(JSONError) -> Value {
        { (response: RawResponse, _) throws(JSONError) -> Value in wrap(try response.decodedText()) }
    }

    /// The bytes of the body as one of several types.
    public static func data(contentType: String = "*/*", _ wrap: @escaping @Sendable (Data) -> Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType], whole: { response, _ in wrap(response.body) })
    }

    /// A documented status without a typed body. The call throws ``Failure/documentedStatus(_:)``.
    public static var undecoded: ResponseCoding<Value> { ResponseCoding(.undecoded) }

    /// No body, as one of several types.
    public static func none(_ value: Value) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [], whole: { _, _ in value })
    }
}

nonisolated extension ResponseCoding where Value: JSONCodable {
    /// A JSON body.
    public static var json: ResponseCoding<Value> { ResponseCoding(.json(Value.self)) }

    /// A JSON body with another content type, such as `application/problem+json`.
    public static func json(contentType: String) -> ResponseCoding<Value> {
        ResponseCoding(.json(Value.self, contentType: contentType))
    }

    /// The text of a number, a boolean, a date or an enum value.
    public static var textValue: ResponseCoding<Value> { textValue(as: Value.self) { $0 } }
}

nonisolated extension ResponseCoding where Value == Void {
    /// No body, or one that is ignored.
    public static var none: ResponseCoding<Void> { ResponseCoding(contentTypes: [], whole: { _, _ in }) }
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
        ResponseCoding(contentTypes: contentTypes, stream: { $0.bytes })
    }
}
