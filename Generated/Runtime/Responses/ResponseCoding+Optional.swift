public import Foundation

// Operations whose response has a body only for some statuses: `[200: .json, 204: .none]`.

nonisolated extension ResponseCoding where Value: ExpressibleByNilLiteral {
    /// No body: the value is `nil`.
    public static var none: ResponseCoding<Value> { none(nil) }
}

nonisolated extension ResponseCoding where Value: JSONCodable & ExpressibleByNilLiteral {
    /// A JSON body; `nil` for an empty one, which many servers send instead of null.
    public static var json: ResponseCoding<Value> { json(contentType: "application/json") }

    public static func json(contentType: String) -> ResponseCoding<Value> {
        json(as: Value.self, contentType: contentType) { $0 }
    }

    /// The text of a value other than a string; `nil` for an empty body.
    public static var textValue: ResponseCoding<Value> { textValue(as: Value.self) { $0 } }
}

nonisolated extension ResponseCoding {
    /// A JSON body as one of several types; `nil` for an empty one.
    public static func json<Body: JSONCodable & ExpressibleByNilLiteral>(
        as body: Body.Type,
        contentType: String = "application/json",
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: [contentType]) { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in
            response.isBlank ? wrap(nil) : wrap(try response.decodedJSON(json))
        }
    }

    /// The text of a value other than a string as one of several types; `nil` for an empty body.
    public static func textValue<Body: JSONCodable & ExpressibleByNilLiteral>(
        as body: Body.Type,
        _ wrap: @escaping @Sendable (Body) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(contentTypes: ["text/plain"]) { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in
            response.isBlank ? wrap(nil) : wrap(try response.decodedTextValue(json))
        }
    }
}

nonisolated extension RawResponse {
    /// Whether the body is only white space.
    fileprivate var isBlank: Bool { body.allSatisfy(\.isJSONWhitespace) }
}

nonisolated extension ResponseCoding where Value == Data? {
    /// The bytes of the body.
    public static var data: ResponseCoding<Data?> { data(contentType: "*/*") }

    public static func data(contentType: String) -> ResponseCoding<Data?> {
        data(contentType: contentType) { $0 }
    }
}

nonisolated extension ResponseCoding where Value == String? {
    /// Text in the character set of the content type, or UTF-8 without one.
    public static var text: ResponseCoding<String?> { text(contentType: "text/plain") }

    public static func text(contentType: String) -> ResponseCoding<String?> {
        text(contentType: contentType) { $0 }
    }
}
