import APIDescription

/// Guesses how an operation pages by the names of its parameters, of its body and of its responses.
///
/// A guess requires matching names in the request and the response, or a list of items and a parameter that counts them.
struct PagingGuess {
    private let finder: PagingFinder

    init(_ finder: PagingFinder) {
        self.finder = finder
    }

    private var shapes: ShapeTable { finder.types.shapes }
    private var operation: Operation { finder.shape.operation }

    /// The rule; `nil` if nothing looks like one.
    var rule: Pagination? {
        guard let page = finder.page, [.get, .post, .query].contains(operation.method) else { return nil }
        guard let method = nextURL ?? cursor ?? lastItem ?? counted else { return nil }
        // A list in the response to a request that creates something isn't paged.
        if operation.method == .post, case .url = method { return nil }
        var rule = Pagination(method, origin: .guess, location: operation.location)
        if let base { rule.items = items(in: page, base) }
        rule.hasMore = value(PagingWords.hasMore) { isBoolean($0) }
        rule.total = header(PagingWords.totals) ?? value(totals) { isInteger($0) }
        rule.pageCount = header(PagingWords.pageCounts) ?? value(PagingWords.pageCounts) { isInteger($0) }
        return rule
    }

    // MARK: - Kinds

    private var nextURL: Pagination.Method? {
        if let header = header(PagingWords.nextURLHeaders, saying: ["href", "url", "uri", "link"]) { return .url(header) }
        return value(PagingWords.nextURLs) { isURL($0) }.map { .url($0) }
    }

    private var cursor: Pagination.Method? {
        guard let target = target(PagingWords.cursors) else { return nil }
        return value(PagingWords.nextCursors) { isText($0) }.map { .cursor(to: target, from: $0) }
    }

    /// The identifier of the last item.
    private var lastItem: Pagination.Method? {
        let isPaged = value(PagingWords.hasMore) { isBoolean($0) } != nil || target(["before", "endingbefore"]) != nil
        guard isPaged, let target = target(["startingafter", "after", "afterid"]), let page = finder.page, let base,
            case .body(let steps)? = items(in: page, base),
            shapes.mayHave((steps + [.element(-1), .key("id")])[...], in: page)
        else { return nil }
        return .cursor(to: target, from: .body(steps + [.element(-1), .key("id")]))
    }

    private var counted: Pagination.Method? {
        guard let page = finder.page, let base, items(in: page, base) != nil else { return nil }
        if let target = target(PagingWords.offsets, where: isInteger) { return .offset(target, first: nil) }
        return target(PagingWords.numbers, where: isInteger).map { .number($0, first: nil) }
    }

    // MARK: - The response

    /// The object with the items and the next cursor: the body or the only object in it.
    private var base: [String]? {
        guard let page = finder.page else { return nil }
        let properties = shapes.properties(of: page)
        guard properties.count == 1, !shapes.properties(of: properties[0].schema).isEmpty else { return [] }
        return [properties[0].name]
    }

    private func items(in page: SchemaID, _ base: [String]) -> Pagination.Source? {
        let object = base.reduce(page as SchemaID?) { id, name in
            id.flatMap { id in shapes.properties(of: id).first { $0.name == name }?.schema }
        }
        guard let object else { return nil }
        let found = PagedItemsShape.find(nil, in: object, isOptional: false, finder.types, finder.directions)?.steps
        return (found ?? totalled(in: object)).map { .body(base.map { .key($0) } + $0) }
    }

    /// Returns the array whose name is part of that of a number: `transactions` with `total_transactions`.
    private func totalled(in object: SchemaID) -> [Pagination.Step]? {
        let properties = shapes.properties(of: object)
        let numbers = Set(properties.filter { isInteger($0.schema) }.map { PagingWords.normalized($0.name) })
        let found = properties.first { shapes.isArray($0.schema) && numbers.contains("total" + PagingWords.normalized($0.name)) }
        return found.map { [.key($0.name)] }
    }

    /// The usual names of the number of all items: `total`, `total_transactions` for the items `transactions`.
    private var totals: [String] {
        guard let page = finder.page, let base, case .body(let steps)? = items(in: page, base), case .key(let name)? = steps.last else {
            return PagingWords.totals
        }
        return PagingWords.totals + ["total" + PagingWords.normalized(name)]
    }

    private func header(_ names: [String], saying words: [String] = []) -> Pagination.Source? {
        let headers = operation.successResponses.flatMap(\.headers)
        let found = headers.first { header in
            let name = PagingWords.normalized(header.name)
            let isNamed = names.contains(name) || (name.hasPrefix("x") && names.contains(String(name.dropFirst())))
            return isNamed && (words.isEmpty || words.contains { header.description?.lowercased().contains($0) == true })
        }
        return found.map { .header($0.name) }
    }

    /// The first value with one of these names: in the object of the page, then in its objects about pages.
    private func value(_ names: [String], where isOne: (SchemaID) -> Bool) -> Pagination.Source? {
        guard let page = finder.page, let base else { return nil }
        let object = base.reduce(page as SchemaID?) { id, name in
            id.flatMap { id in shapes.properties(of: id).first { $0.name == name }?.schema }
        }
        return object.flatMap { path(names, in: $0, depth: 0, where: isOne) }.map { .body((base + $0).map { .key($0) }) }
    }

    private func path(_ names: [String], in object: SchemaID, depth: Int, where isOne: (SchemaID) -> Bool) -> [String]? {
        let properties = shapes.properties(of: object)
        for name in names {
            if let found = properties.first(where: { PagingWords.normalized($0.name) == name && isOne($0.schema) }) { return [found.name] }
        }
        // `next: {href: …}`
        guard depth < 2 else { return nil }
        for property in properties where PagingWords.containers.contains(PagingWords.normalized(property.name)) {
            if let rest = path(names, in: property.schema, depth: depth + 1, where: isOne) { return [property.name] + rest }
        }
        return nil
    }

    // MARK: - The request

    private func target(_ names: [String], where isOne: (SchemaID) -> Bool = { _ in true }) -> Pagination.Target? {
        let parameters = finder.shape.parameters.map(\.parameter).filter { $0.place == .query }
        for name in names {
            let found = parameters.first { PagingWords.normalized($0.name) == name && $0.schema.map(isOne) ?? true }
            if let found { return .query([found.name]) }
        }
        return finder.body.flatMap { path(names, in: $0, depth: 0, where: isOne) }.map { .body($0) }
    }

    // MARK: - Types

    private func schema(_ id: SchemaID) -> Schema { finder.types.graph.table[finder.types.graph.target(of: id)] }

    private func isBoolean(_ id: SchemaID) -> Bool { types(of: id) == [.boolean] }

    private func isInteger(_ id: SchemaID) -> Bool { [[.integer], [.number]].contains(types(of: id)) }

    private func isText(_ id: SchemaID) -> Bool { [[.string], [.integer]].contains(types(of: id)) }

    private func isURL(_ id: SchemaID) -> Bool {
        guard types(of: id) == [.string] else { return false }
        if let format = schema(id).format { return ["uri", "url", "uri-reference"].contains(format) }
        let text = finder.types.graph.table[id].description ?? schema(id).description ?? ""
        return ["url", "uri", "link"].contains { text.lowercased().contains($0) }
    }

    private func types(of id: SchemaID) -> SchemaTypeSet { schema(id).types.subtracting([.null]) }
}
