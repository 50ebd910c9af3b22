import APIDescription
import JSONReading

extension PagingFinder {
    /// The maximum number of items of a page in the description; `nil` if a short page isn't necessarily the last.
    func limit(_ rule: Pagination) -> PagingShape.Limit? {
        var target = rule.limit
        switch rule.method {
        case .cursor(_, .body(let steps)) where !steps.contains(where: \.isElement): return nil
        case .cursor: break
        case .url, .link: return nil
        case .offset(.body(let names), _), .number(.body(let names), _): target = target ?? usualLimit(excluding: names)
        case .offset, .number: target = target ?? usualLimit
        }
        return target.flatMap(limit)
    }

    private func limit(_ target: Pagination.Target) -> PagingShape.Limit? {
        var found = target
        let schema: SchemaID?
        switch target {
        case .named(let names), .query(let names):
            let isParameter = parameter(names[0], .query) != nil
            if case .named = target { found = isParameter ? .query(names) : .body(names) }
            schema =
                isParameter
                ? parameter(names[0], .query)?.schema.flatMap { property(Array(names.dropFirst()), of: $0) }
                : body.flatMap { property(names, of: $0) }
        case .header(let name): schema = parameter(name, .header)?.schema
        case .body(let names): schema = body.flatMap { property(names, of: $0) }
        }
        guard let schema = schema.map({ types.graph.table[types.graph.target(of: $0)] }) else { return nil }
        let limit = PagingShape.Limit(
            target: found,
            standard: schema.defaultValue?.number?.integer,
            maximum: schema.limits.maximum?.integer
        )
        return limit.standard == nil && limit.maximum == nil ? nil : limit
    }

    /// The parameter that limits the items of a page, by its name.
    private var usualLimit: Pagination.Target? {
        let names = PagingWords.limits
        let parameters = shape.parameters.map(\.parameter).filter { $0.place == .query }
        return names.lazy.compactMap { name in parameters.first { PagingWords.normalized($0.name) == name } }.first.map {
            .query([$0.name])
        }
    }

    /// The limit in the object of the body that has the offset.
    private func usualLimit(excluding names: [String]) -> Pagination.Target? {
        let owner = Array(names.dropLast())
        guard let object = body.flatMap({ property(owner, of: $0) }) else { return nil }
        let properties = types.shapes.properties(of: object).map(\.name)
        return PagingWords.limits.lazy.compactMap { name in properties.first { PagingWords.normalized($0) == name } }.first
            .map { .body(owner + [$0]) }
    }
}
