/// One segment of a path: fixed text, a parameter, or both.
///
///     ["files", .parameter(id), .joined("page-", .parameter(page), ".html")]
public nonisolated struct PathSegment: Equatable, Sendable, ExpressibleByStringLiteral {
    /// A part of a segment.
    public enum Part: Equatable, Sendable {
        /// The text of the path template. Percent-encoded characters, and those that a segment can contain, are preserved.
        case literal(String)
        /// A parameter of the path template.
        case parameter(PathParameter)
    }

    public let parts: [Part]

    public init(stringLiteral value: String) {
        parts = [.literal(value)]
    }

    private init(parts: [Part]) {
        self.parts = parts
    }

    /// A parameter in the style `simple`, whose characters can't end the segment.
    // Never inlined, because most operations call it.
    @inline(never)
    public static func parameter(_ value: some JSONCodable) -> PathSegment {
        parameter(value, style: .simple)
    }

    /// A parameter, whose characters can't end the segment.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - name: The parameter's name, for the style `matrix` and for messages.
    ///   - style: `simple`, `label`, `matrix` or `json`.
    ///   - explode: Whether members of objects are serialized as `key=value`, and elements of lists one by one in `label` and `matrix`.
    public static func parameter(
        _ value: some JSONCodable,
        name: String = "",
        style: ParameterStyle = .simple,
        explode: Bool = false
    ) -> PathSegment {
        PathSegment(parts: [.parameter(PathParameter(name: name, value: ParameterValue(value), style: style, explode: explode))])
    }

    /// A segment of several parts.
    public static func joined(_ segments: PathSegment...) -> PathSegment {
        PathSegment(parts: segments.flatMap(\.parts))
    }
}

/// A parameter in the path of a request.
public nonisolated struct PathParameter: Equatable, Sendable {
    public let name: String
    public let value: ParameterValue
    public let style: ParameterStyle
    public let explode: Bool
}

nonisolated extension PathSegment {
    /// Returns the segment for the URL.
    ///
    /// - Throws: If a parameter is empty, or the segment is `.` or `..`, which servers resolve to another path.
    func encoded(after prefix: String) throws(InvalidRequest) -> String {
        var result = ""
        var hasParameter = false
        for part in parts {
            switch part {
            case .literal(let text):
                result += PercentEncoding.encode(text, keeping: .segment)
            case .parameter(let parameter):
                hasParameter = true
                guard let text = parameter.encoded else {
                    throw InvalidRequest("the path parameter \(parameter.label(after: prefix)) is empty")
                }
                result += text
            }
        }
        if hasParameter, result == "." || result == ".." {
            throw InvalidRequest("the path segment after \(prefix)/ is \"\(result)\", which servers resolve to another path")
        }
        return result
    }
}

nonisolated extension PathParameter {
    fileprivate var encoded: String? {
        let serialization = ParameterSerialization(style: style, explode: explode)
        let text = serialization.pathText(name: name, value)
        return text == "" ? nil : text
    }

    fileprivate func label(after prefix: String) -> String {
        name.isEmpty ? "after \(prefix)/" : "\"\(name)\""
    }
}
