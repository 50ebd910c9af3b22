/// A path with its parameters in braces (OpenAPI 3.1, 4.8.8.2).
package struct PathTemplate: Sendable {
    package enum Part: Sendable, Hashable {
        case literal(String)
        /// The name between `{` and `}`.
        case parameter(String)
    }

    package var parts: [Part]

    /// Reads a template. Unmatched braces are literal text.
    package init(_ path: String) {
        parts = []
        var rest = path.utf8[...]
        let (brace, end) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        while let open = rest.firstIndex(of: brace), let close = rest[open...].firstIndex(of: end) {
            // In `{a{b}`, the inner brace opens the expression.
            let opening = rest[open..<close].lastIndex(of: brace) ?? open
            if opening > rest.startIndex { parts.append(.literal(String(Substring(rest[..<opening])))) }
            parts.append(.parameter(String(Substring(rest[opening..<close].dropFirst()))))
            rest = rest[close...].dropFirst()
        }
        if !rest.isEmpty { parts.append(.literal(String(Substring(rest)))) }
    }

    /// The names of the parameters, each once, in the order of the path.
    package var names: [String] {
        var seen: Set<String> = []
        return parts.compactMap { part in
            if case .parameter(let name) = part, seen.insert(name).inserted { name } else { nil }
        }
    }

    package var text: String {
        parts.map { part in
            switch part {
            case .literal(let text): text
            case .parameter(let name): "{\(name)}"
            }
        }.joined()
    }
}
