/// A parameter in the query of a request.
public nonisolated struct QueryParameter: Equatable, Sendable {
    /// The name in the query; empty in the style `json` if the JSON text is the query (OpenAPI 3.2, `in: querystring`).
    public let name: String
    /// The value; `nil` omits the parameter.
    public let value: ParameterValue?
    public let style: ParameterStyle
    public let explode: Bool
    /// Whether reserved characters in the value are preserved.
    public let allowReserved: Bool

    /// A query parameter.
    ///
    /// - Parameters:
    ///   - name: The name in the query; empty in the style `json` if the JSON text is the query.
    ///   - value: The value; `nil` omits the parameter.
    ///   - style: `form`, `spaceDelimited`, `pipeDelimited`, `deepObject` or `json`.
    ///   - explode: Whether lists and objects are serialized as several pairs; `nil` for the default of the style.
    ///   - allowReserved: Whether reserved characters in the value are preserved.
    public static func query(
        _ name: String,
        _ value: (some JSONCodable)?,
        style: ParameterStyle = .form,
        explode: Bool? = nil,
        allowReserved: Bool = false
    ) -> QueryParameter {
        QueryParameter(
            name: name,
            value: value.map { ParameterValue($0) },
            style: style,
            explode: explode ?? style.explodesByDefault,
            allowReserved: allowReserved
        )
    }

    /// The percent-encoded pairs `name=value`: several for a list, none if there is no value. Without a name, the value is
    /// the full query string.
    var pairs: [String] {
        guard let value else { return [] }
        let serialization = ParameterSerialization(style: style, explode: explode, kept: allowReserved ? .reserved : .unreserved)
        let pairs = serialization.pairs(name: name, value)
        if name.isEmpty { return pairs.map(\.value) }
        return pairs.map { "\($0.name)=\($0.value)" }
    }
}

/// A parameter in a header of a request.
public nonisolated struct HeaderParameter: Equatable, Sendable {
    public let name: String
    /// The value; `nil` omits the parameter.
    public let value: ParameterValue?
    public let style: ParameterStyle
    public let explode: Bool

    /// A header parameter.
    ///
    /// - Parameters:
    ///   - name: The name of the header.
    ///   - value: The value; `nil` omits the parameter.
    ///   - style: `simple` or `json`.
    ///   - explode: Whether members of objects are serialized as `key=value`.
    public static func header(
        _ name: String,
        _ value: (some JSONCodable)?,
        style: ParameterStyle = .simple,
        explode: Bool = false
    ) -> HeaderParameter {
        HeaderParameter(name: name, value: value.map { ParameterValue($0) }, style: style, explode: explode)
    }

    var field: HTTPHeaders.Field? {
        guard let value else { return nil }
        let text = style == .json ? value.jsonText : ParameterSerialization.headerText(value, explode: explode)
        return text.map { HTTPHeaders.Field(name: name, value: $0) }
    }
}

/// A parameter in the cookies of a request.
public nonisolated struct CookieParameter: Equatable, Sendable {
    public let name: String
    /// The value; `nil` omits the parameter.
    public let value: ParameterValue?
    public let style: ParameterStyle
    public let explode: Bool

    /// A cookie parameter.
    ///
    /// - Parameters:
    ///   - name: The name of the cookie.
    ///   - value: The value; `nil` omits the parameter.
    ///   - style: `form`, `cookie` or `json`.
    ///   - explode: Whether lists and objects are serialized as several pairs.
    public static func cookie(
        _ name: String,
        _ value: (some JSONCodable)?,
        style: ParameterStyle = .form,
        explode: Bool = true
    ) -> CookieParameter {
        CookieParameter(name: name, value: value.map { ParameterValue($0) }, style: style, explode: explode)
    }

    /// The percent-encoded pairs `name=value`: several for a list, none if there is no value. In the style `cookie`, only characters that a
    /// cookie can't contain are encoded, such as semicolons.
    var pairs: [String] {
        guard let value else { return [] }
        return ParameterSerialization(style: style, explode: explode, kept: style == .cookie ? .cookie : .unreserved)
            .pairs(name: name, value)
            .map { "\($0.name)=\($0.value)" }
    }
}
