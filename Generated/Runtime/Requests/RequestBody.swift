public import Foundation

/// The body of a request and its content type.
public nonisolated struct RequestBody: Sendable {
    /// The value of `Content-Type`; `nil` if there is no body.
    public let contentType: String?
    private let source: Source

    private enum Source: Sendable {
        case content(HTTPRequestBody)
        /// Encoded once the options of the client are known.
        case json(@Sendable (JSONOptions?) -> Data)
    }

    init(_ content: HTTPRequestBody, contentType: String?) {
        source = .content(content)
        self.contentType = contentType
    }

    private init(contentType: String, json: @escaping @Sendable (JSONOptions?) -> Data) {
        source = .json(json)
        self.contentType = contentType
    }

    /// What is sent, as a client with the default ``JSONOptions`` does.
    public var content: HTTPRequestBody { content(nil) }

    func content(_ options: JSONOptions?) -> HTTPRequestBody {
        switch source {
        case .content(let content): content
        case .json(let encode): .bytes(encode(options))
        }
    }

    public static let none = RequestBody(.none, contentType: nil)

    /// The value as JSON text; no body for `nil`.
    public static func json(_ value: (some JSONCodable)?, contentType: String = "application/json") -> RequestBody {
        guard let value else { return .none }
        return RequestBody(contentType: contentType) { value.jsonData(options: $0) }
    }

    /// The value's properties as `application/x-www-form-urlencoded`; no body for `nil`.
    ///
    /// - Parameter encoding: The properties that are not written in the style `form`, spread (OpenAPI 3.1, section 4.8.15).
    public static func form(_ value: (some JSONCodable)?, encoding: [String: FormEncoding] = [:]) -> RequestBody {
        guard let value else { return .none }
        let text = formText(ParameterValue(value), encoding: encoding)
        return RequestBody(.bytes(Data(text.utf8)), contentType: "application/x-www-form-urlencoded")
    }

    /// Bytes as they are; no body for `nil`.
    public static func data(_ data: Data?, contentType: String = "application/octet-stream") -> RequestBody {
        guard let data else { return .none }
        return RequestBody(.bytes(data), contentType: contentType)
    }

    /// Text in UTF-8; no body for `nil`.
    public static func text(_ text: String?, contentType: String = "text/plain; charset=utf-8") -> RequestBody {
        guard let text else { return .none }
        return RequestBody(.bytes(Data(text.utf8)), contentType: contentType)
    }

    /// The content of a file, which is not read into memory; no body for `nil`.
    public static func file(_ url: URL?, contentType: String = "application/octet-stream") -> RequestBody {
        guard let url else { return .none }
        return RequestBody(.file(url), contentType: contentType)
    }

    /// Bytes that are still being made, such as `ByteStream(chunks)`; no body for `nil`. The call is not sent again after a failure.
    ///
    /// - Parameter length: The number of bytes, `nil` if it is not known beforehand.
    public static func stream(
        _ stream: ByteStream?,
        length: Int? = nil,
        contentType: String = "application/octet-stream"
    ) -> RequestBody {
        guard let stream else { return .none }
        return RequestBody(.once(length: length, stream), contentType: contentType)
    }
}

/// How one property of a form is written.
public nonisolated struct FormEncoding: Hashable, Sendable {
    public var style: ParameterStyle
    public var explode: Bool

    /// - Parameter explode: `nil` for what the style does by itself: `form` spreads, the others do not.
    public init(style: ParameterStyle = .form, explode: Bool? = nil) {
        self.style = style
        self.explode = explode ?? style.explodesByDefault
    }
}

nonisolated extension RequestBody {
    private static func formText(_ json: ParameterValue, encoding: [String: FormEncoding]) -> String {
        guard case .object(let members) = json else { return PercentEncoding.encode(json.jsonText, keeping: .form) }
        return members.flatMap { member in
            let encoding = encoding[member.name] ?? FormEncoding()
            return ParameterSerialization(style: encoding.style, explode: encoding.explode, kept: .form)
                .pairs(name: member.name, member.value)
        }
        .map { "\($0.name)=\($0.value)" }
        .joined(separator: "&")
    }
}
