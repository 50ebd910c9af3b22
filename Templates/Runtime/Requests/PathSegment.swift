/// One segment of a path: fixed text, a parameter, or both.
///
///     ["files", .parameter(id), .joined("page-", .parameter(page), ".html")]
public nonisolated struct PathSegment: Hashable, Sendable, ExpressibleByStringLiteral {
    /// A piece of a segment.
    public enum Part: Hashable, Sendable {
        /// Text of the path template. Escapes and whatever else may stand in a segment are kept.
        case literal(String)
        case parameter(PathParameter)
    }

    public let parts: [Part]

    public init(stringLiteral value: String) {
        parts = [.literal(value)]
    }

    private init(parts: [Part]) {
        self.parts = parts
    }

    /// A parameter, of which no character can end the segment.
    ///
    /// - Parameters:
    ///   - name: The parameter's name, which the style `matrix` and messages need.
    ///   - style: `simple`, `label`, `matrix` or `json`.
    public static func parameter(
        _ value: some JSONCodable,
        name: String = "",
        style: ParameterStyle = .simple,
        explode: Bool = false
    ) -> PathSegment {
        PathSegment(parts: [.parameter(PathParameter(name: name, value: ParameterValue(value), style: style, explode: explode))])
    }

    /// One segment of several pieces.
    public static func joined(_ pieces: PathSegment...) -> PathSegment {
        PathSegment(parts: pieces.flatMap(\.parts))
    }
}

/// A value that a request puts into its path.
public nonisolated struct PathParameter: Hashable, Sendable {
    public let name: String
    public let value: ParameterValue
    public let style: ParameterStyle
    public let explode: Bool
}

nonisolated extension PathSegment {
    /// The segment as it stands in the URL.
    ///
    /// - Throws: If a parameter is empty, or makes the segment `.` or `..`: a server would take another path than the one that was meant.
    func encoded(after prefix: String) throws(UnsendableRequest) -> String {
        var result = ""
        var hasParameter = false
        for part in parts {
            switch part {
            case .literal(let text):
                result += PercentEncoding.encode(text, keeping: .segment)
            case .parameter(let parameter):
                hasParameter = true
                guard let text = parameter.encoded else {
                    throw UnsendableRequest("the path parameter \(parameter.label(after: prefix)) is empty")
                }
                result += text
            }
        }
        if hasParameter, result == "." || result == ".." {
            throw UnsendableRequest("the path segment after \(prefix)/ is \"\(result)\", which would lead to another path")
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
