public import Foundation

// An operation that gives a body with one status and none with another: `[200: .json, 204: .none]`.

nonisolated extension ResponseCoding where Value: ExpressibleByNilLiteral {
    /// No body: the value is `nil`.
    public static var none: ResponseCoding<Value> { none(nil) }
}

nonisolated extension ResponseCoding where Value: JSONCodable & ExpressibleByNilLiteral {
    /// A JSON body, or an empty one for `nil`, as many servers send null.
    public static var json: ResponseCoding<Value> { json(contentType: "application/json") }

    public static func json(contentType: String) -> ResponseCoding<Value> {
        json(as: Value.self, contentType: contentType) { $0 }
    }

    /// Text that is a value of the description, or an empty body for `nil`.
    public static var textValue: ResponseCoding<Value> { textValue(as: Value.self) { $0 } }
}

nonisolated extension ResponseCoding {
    /// A JSON body as one type among several, or an empty one for `nil`.
    public static func json<Body: JSONCodable & ExpressibleByNilLiteral>(
        as body: Body.Type,
        contentType: String = "application/json",
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: [contentType],
            .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in
                response.isBlank ? wrap(nil) : wrap(try response.decodedJSON(json))
            }
        )
    }

    /// Text that is a value of the description, as one type among several, or an empty body for `nil`.
    public static func textValue<Body: JSONCodable & ExpressibleByNilLiteral>(
        as body: Body.Type,
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(
            contentTypes: ["text/plain"],
            .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in
                response.isBlank ? wrap(nil) : wrap(try response.decodedTextValue(json))
            }
        )
    }
}

nonisolated extension RawResponse {
    /// Whether the body has nothing but white space.
    fileprivate var isBlank: Bool { body.allSatisfy(\.isJSONWhitespace) }
}

nonisolated extension ResponseCoding where Value == Data? {
    /// The bytes as they are.
    public static var data: ResponseCoding<Data?> { data(contentType: "*/*") }

    public static func data(contentType: String) -> ResponseCoding<Data?> {
        data(contentType: contentType) { $0 }
    }
}

nonisolated extension ResponseCoding where Value == String? {
    /// Text in the character set of the response's content type, which is UTF-8 if it names none.
    public static var text: ResponseCoding<String?> { text(contentType: "text/plain") }

    public static func text(contentType: String) -> ResponseCoding<String?> {
        text(contentType: contentType) { $0 }
    }
}
