public import Foundation

/// The body of a request and its content type.
public nonisolated struct RequestBody: Sendable {
    /// The value of the `Content-Type` header; `nil` if there is no body.
    public let contentType: String?
    private let source: Source

    private enum Source: Sendable {
        case content(HTTPRequestBody)
        /// Content that is encoded when the client's options are known.
        case encoded(@Sendable (JSONOptions?) -> HTTPRequestBody)
    }

    init(_ content: HTTPRequestBody, contentType: String?) {
        source = .content(content)
        self.contentType = contentType
    }

    init(contentType: String, encoded: @escaping @Sendable (JSONOptions?) -> HTTPRequestBody) {
        source = .encoded(encoded)
        self.contentType = contentType
    }

    /// The content for a client with the default ``JSONOptions``.
    public var content: HTTPRequestBody { content(nil) }

    func content(_ options: JSONOptions?) -> HTTPRequestBody {
        switch source {
        case .content(let content): content
        case .encoded(let encode): encode(options)
        }
    }

    /// No body.
    public static let none = RequestBody(.none, contentType: nil)

    /// A value as JSON; no body for `nil`.
    public static func json(_ value: (some JSONCodable)?, contentType: String = "application/json") -> RequestBody {
        guard let value else { return .none }
        return RequestBody(contentType: contentType) { .bytes(value.requestData(options: $0)) }
    }

    /// The properties of a value as `application/x-www-form-urlencoded`; no body for `nil`.
    ///
    /// An object is written as JSON, unless it has an encoding (OpenAPI 3.1.1, section 4.8.15.1).
    ///
    /// - Parameters:
    ///   - value: The value, whose properties are the fields of the form.
    ///   - encoding: The encodings of the properties that differ from the default, which is the style `form` with `explode` for values and
    ///     lists, and JSON for objects.
    public static func form(_ value: (some JSONCodable)?, encoding: [String: FormEncoding] = [:]) -> RequestBody {
        guard let value else { return .none }
        let text = formText(ParameterValue(value), encoding: encoding)
        return RequestBody(.bytes(Data(text.utf8)), contentType: "application/x-www-form-urlencoded")
    }

    /// Bytes; no body for `nil`.
    public static func data(_ data: Data?, contentType: String = "application/octet-stream") -> RequestBody {
        guard let data else { return .none }
        return RequestBody(.bytes(data), contentType: contentType)
    }

    /// Text in UTF-8; no body for `nil`.
    public static func text(_ text: String?, contentType: String = "text/plain; charset=utf-8") -> RequestBody {
        guard let text else { return .none }
        return RequestBody(.bytes(Data(text.utf8)), contentType: contentType)
    }

    /// A value other than a string as text: a number, a boolean, a date or an enum value; no body for `nil`.
    public static func textValue(_ value: (some JSONCodable)?, contentType: String = "text/plain; charset=utf-8") -> RequestBody {
        text(value.map { ParameterValue($0).flatText }, contentType: contentType)
    }

    /// The content of a file, which is read as it's sent; no body for `nil`.
    public static func file(_ url: URL?, contentType: String = "application/octet-stream") -> RequestBody {
        guard let url else { return .none }
        return RequestBody(.file(url), contentType: contentType)
    }

    /// Bytes that can be read only once, such as `ByteStream(chunks)`; no body for `nil`. The call isn't retried.
    ///
    /// - Parameters:
    ///   - stream: The bytes.
    ///   - length: The number of bytes; `nil` if unknown.
    ///   - contentType: The content type.
    public static func stream(
        _ stream: ByteStream?,
        length: Int? = nil,
        contentType: String = "application/octet-stream"
    ) -> RequestBody {
        guard let stream else { return .none }
        return RequestBody(.once(length: length, stream), contentType: contentType)
    }
}

/// The encoding of a property of a form.
public nonisolated struct FormEncoding: Equatable, Sendable {
    public var style: ParameterStyle
    public var explode: Bool
    /// Whether reserved characters are preserved, except those that are syntax in a form.
    public var allowReserved: Bool

    /// Creates an encoding.
    ///
    /// - Parameters:
    ///   - style: `form`, `spaceDelimited`, `pipeDelimited`, `deepObject` or `json`.
    ///   - explode: Whether lists and objects are serialized as several pairs; `nil` for the default of the style.
    ///   - allowReserved: Whether reserved characters are preserved, except those that are syntax in a form.
    public init(style: ParameterStyle = .form, explode: Bool? = nil, allowReserved: Bool = false) {
        self.style = style
        self.explode = explode ?? style.explodesByDefault
        self.allowReserved = allowReserved
    }

    /// The default encoding of a value.
    init(of value: ParameterValue) {
        if case .object = value { self.init(style: .json) } else { self.init() }
    }
}

nonisolated extension RequestBody {
    private static func formText(_ json: ParameterValue, encoding: [String: FormEncoding]) -> String {
        guard case .object(let members) = json else { return PercentEncoding.encode(json.jsonText, keeping: .form) }
        return members.flatMap { member in
            let encoding = encoding[member.name] ?? FormEncoding(of: member.value)
            let kept: PercentEncoding.Kept = encoding.allowReserved ? .formReserved : .form
            return ParameterSerialization(style: encoding.style, explode: encoding.explode, kept: kept)
                .pairs(name: member.name, member.value)
        }
        .map { "\($0.name)=\($0.value)" }
        .joined(separator: "&")
    }
}
