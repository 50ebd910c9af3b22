/// The expressions by which extensions name a place in a request or a response.
enum PaginationExpression {
    // MARK: - Runtime expressions (OpenAPI 3.1, 4.8.20.4)

    /// `$response.body#/meta/next`, `$response.body`, `$response.header.X-Next`. Unlike in RFC 6901, `-1` in a pointer is the last element.
    static func source(_ text: String) -> Pagination.Source? {
        if let name = text.tail(after: "$response.header."), name.isToken { return .header(name) }
        if text == "$response.body" { return .body([]) }
        return text.tail(after: "$response.body#").flatMap(pointer).map { .body($0.map(step)) }
    }

    /// `$request.query.after`, `$request.header.X-After`, `$request.body#/page/after`.
    static func target(_ text: String) -> Pagination.Target? {
        if let name = text.tail(after: "$request.query."), !name.isEmpty { return .query([name]) }
        if let name = text.tail(after: "$request.header."), name.isToken { return .header(name) }
        return text.tail(after: "$request.body#").flatMap(pointer).flatMap { $0.isEmpty ? nil : .body($0) }
    }

    /// The steps of a JSON pointer (RFC 6901).
    private static func pointer(_ text: String) -> [String]? {
        if text.isEmpty { return [] }
        guard text.hasPrefix("/") else { return nil }
        return text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            String($0.replacing("~1", with: "/").replacing("~0", with: "~"))
        }
    }

    private static func step(_ text: String) -> Pagination.Step {
        Int(text).map { .element($0) } ?? .key(text)
    }

    // MARK: - Paths

    /// `$.meta.next`, `$[-1].id`, `$['a b']`, as far as JSONPath (RFC 9535) names one value. Without the `$`: `meta.next`.
    static func path(_ text: String) -> [Pagination.Step]? {
        var rest = text[...]
        if rest.first == "$" { rest.removeFirst() } else if !rest.isEmpty { rest = "." + rest }
        var steps: [Pagination.Step] = []
        while let character = rest.popFirst() {
            switch character {
            case ".":
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty, name != "*" else { return nil }
                steps.append(.key(String(name)))
                rest = rest.dropFirst(name.count)
            case "[":
                guard let end = rest.firstIndex(of: "]") else { return nil }
                let content = rest[..<end]
                rest = rest[rest.index(after: end)...]
                if let index = Int(content) {
                    steps.append(.element(index))
                } else if content.count > 2, let quote = content.first, quote == "'" || quote == "\"", content.last == quote {
                    steps.append(.key(String(content.dropFirst().dropLast())))
                } else {
                    return nil
                }
            default: return nil
            }
        }
        return steps
    }

    /// Fern's `$response.pages.next`.
    static func fernSource(_ text: String) -> Pagination.Source? {
        if text == "$response" { return .body([]) }
        return text.tail(after: "$response.").flatMap { path($0) }.map { .body($0) }
    }

    /// Fern's `$request.page.cursor`.
    static func fernTarget(_ text: String) -> Pagination.Target? {
        guard let steps = text.tail(after: "$request.").flatMap({ path($0) }), !steps.isEmpty else { return nil }
        let names = steps.compactMap { if case .key(let name) = $0 { name } else { nil } }
        return names.count == steps.count ? .named(names) : nil
    }
}

extension String {
    fileprivate func tail(after prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
