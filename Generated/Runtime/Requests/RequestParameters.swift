/// A value that a request puts into its query.
public nonisolated struct QueryParameter: Hashable, Sendable {
    public let name: String
    /// `nil` leaves the parameter out.
    public let value: ParameterValue?
    public let style: ParameterStyle
    public let explode: Bool
    /// Whether characters that mean something in a query stay as they are.
    public let allowReserved: Bool

    /// - Parameters:
    ///   - value: `nil` leaves the parameter out.
    ///   - style: `form`, `spaceDelimited`, `pipeDelimited`, `deepObject` or `json`.
    ///   - explode: `nil` for what the style does by itself: `form` spreads, the others do not.
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

    /// `name=value`, percent-encoded; several for a list, none if there is no value.
    var pairs: [String] {
        guard let value else { return [] }
        let serialization = ParameterSerialization(style: style, explode: explode, kept: allowReserved ? .reserved : .unreserved)
        return serialization.pairs(name: name, value).map { "\($0.name)=\($0.value)" }
    }
}

/// A value that a request puts into a header, in the style `simple`.
public nonisolated struct HeaderParameter: Hashable, Sendable {
    public let name: String
    /// `nil` leaves the parameter out.
    public let value: ParameterValue?
    public let style: ParameterStyle
    public let explode: Bool

    /// - Parameters:
    ///   - value: `nil` leaves the parameter out.
    ///   - style: `simple` or `json`.
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

/// A value that a request sends as a cookie, in the style `form` or `cookie`.
public nonisolated struct CookieParameter: Hashable, Sendable {
    public let name: String
    /// `nil` leaves the parameter out.
    public let value: ParameterValue?
    public let style: ParameterStyle
    public let explode: Bool

    /// - Parameters:
    ///   - value: `nil` leaves the parameter out.
    ///   - style: `form`, `cookie` or `json`.
    public static func cookie(
        _ name: String,
        _ value: (some JSONCodable)?,
        style: ParameterStyle = .form,
        explode: Bool = true
    ) -> CookieParameter {
        CookieParameter(name: name, value: value.map { ParameterValue($0) }, style: style, explode: explode)
    }

    /// `name=value`, percent-encoded; several for a list, none if there is no value. In the style `cookie`, only what a cookie can't contain is
    /// encoded, such as a semicolon.
    var pairs: [String] {
        guard let value else { return [] }
        return ParameterSerialization(style: style, explode: explode, kept: style == .cookie ? .cookie : .unreserved)
            .pairs(name: name, value)
            .map { "\($0.name)=\($0.value)" }
    }
}
