public import Foundation

// An operation that gives a body with one status and none with another: `[200: .json, 204: .none]`.

nonisolated extension ResponseCoding where Value: ExpressibleByNilLiteral {
    /// No body: the value is `nil`.
    public static var none: ResponseCoding<Value> { none(nil) }
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
