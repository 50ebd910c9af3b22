public import Foundation

/// A part of a multipart body.
public nonisolated struct MultipartPart<Value: Sendable>: Sendable {
    /// The content.
    public var value: Value
    /// The headers, with or without `Content-Type`.
    public var headers: HTTPHeaders

    /// Creates a part.
    ///
    /// - Parameters:
    ///   - value: The content.
    ///   - headers: The headers; if they have no `Content-Type`, it's that of the description.
    public init(_ value: Value, headers: HTTPHeaders = [:]) {
        self.value = value
        self.headers = headers
    }

    /// The content type as sent; `nil` if the part has none.
    public var contentType: String? { headers["Content-Type"] }
}

nonisolated extension MultipartPart: Equatable where Value: Equatable {}
nonisolated extension MultipartPart: Hashable where Value: Hashable {}

/// The coding of the parts of a multipart body.
public nonisolated struct PartCoding<Value: Sendable>: Sendable {
    /// The content type of parts without another one.
    let contentType: String
    let encode: @Sendable (Value, JSONOptions?) -> Data
    let decode: @Sendable (RawResponse, JSONOptions) throws(JSONError) -> Value
}

nonisolated extension PartCoding where Value: JSONCodable {
    /// Each part is a value in JSON.
    public static var json: PartCoding<Value> {
        PartCoding(
            contentType: "application/json",
            encode: { $0.requestData(options: $1) },
            decode: { (part: RawResponse, json: JSONOptions) throws(JSONError) -> Value in try part.decodedJSON(json) }
        )
    }
}

nonisolated extension PartCoding where Value == Data {
    /// Each part is bytes.
    public static var data: PartCoding<Data> {
        PartCoding(contentType: "application/octet-stream", encode: { value, _ in value }, decode: { part, _ in part.body })
    }
}

nonisolated extension PartCoding where Value == String {
    /// Each part is text in the character set of its content type, or UTF-8 without one.
    public static var text: PartCoding<String> {
        PartCoding(
            contentType: "text/plain; charset=utf-8",
            encode: { value, _ in Data(value.utf8) },
            decode: { (part: RawResponse, _) throws(JSONError) -> String in try part.decodedText() }
        )
    }
}
