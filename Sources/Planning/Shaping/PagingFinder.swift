import APIDescription
import Reporting

/// Finds the places that a rule names in one operation.
struct PagingFinder {
    let shape: OperationShape
    let types: SchemaTypes
    let directions: Directions
    /// The schema of a page's JSON; `nil` if a success isn't JSON of one type.
    let page: SchemaID?
    /// Whether a success may have no body, or null.
    let isOptional: Bool

    init(_ shape: OperationShape, _ types: SchemaTypes, _ directions: Directions) {
        self.shape = shape
        self.types = types
        self.directions = directions
        let json = shape.success.alternatives.filter(\.hasBody).allSatisfy { $0.coding.kind == .json }
        let alternative = shape.success.alternatives.first(where: \.hasBody)
        switch shape.success.result {
        case .one(.body(let type)) where json:
            page = alternative?.schema
            isOptional = if case .optional = type { true } else { false }
        case .optional where json: (page, isOptional) = (alternative?.schema, true)
        case .one, .optional, .nothing, .outcome: (page, isOptional) = (nil, false)
        }
    }

    func shape(of declared: Pagination, _ diagnostics: inout Diagnostics) -> PagingShape? {
        guard let page else {
            diagnostics.warning(.pagesAreNotJSON(declared), at: declared.location)
            return nil
        }
        var rule = declared
        var isComplete = true
        func resolve(_ target: Pagination.Target) -> Pagination.Target {
            guard let found = self.target(target, of: declared, &diagnostics) else {
                isComplete = false
                return target
            }
            return found
        }
        switch declared.method {
        case .cursor(let target, let source): rule.method = .cursor(to: resolve(target), from: source)
        case .offset(let target, let first): rule.method = .offset(resolve(target), first: first)
        case .number(let target, let first): rule.method = .number(resolve(target), first: first)
        case .url, .link: break
        }
        guard isComplete else { return nil }
        for source in declared.sources where !mayHave(source) {
            diagnostics.warning(.noPagingValue(source.text, declared), at: declared.location)
        }
        let items = PagedItemsShape.find(declared.items, in: page, isOptional: isOptional, types, directions)
        if items == nil, declared.items != nil {
            diagnostics.warning(.noPagedItems(declared), at: declared.location)
        }
        if items == nil, !declared.hasEndWithoutItems {
            diagnostics.warning(.countsWithoutItems(declared), at: declared.location)
            return nil
        }
        return PagingShape(rule: rule, items: items, limit: items == nil ? nil : limit(rule))
    }

    /// A header `Link` that a success documents: the list of a GET request pages by it (RFC 8288).
    var documentedLink: Pagination? {
        guard shape.operation.method == .get, let page else { return nil }
        let headers = shape.operation.successResponses.flatMap(\.headers)
        guard let header = headers.first(where: { $0.name.lowercased() == "link" }) else { return nil }
        guard PagedItemsShape.find(nil, in: page, isOptional: isOptional, types, directions) != nil else { return nil }
        return Pagination(.link, origin: .link, location: header.location)
    }
}

// MARK: - Places

extension PagingFinder {
    /// The schema of the request's JSON.
    var body: SchemaID? { shape.bodies.first { $0.coding == .json }?.schema }

    func parameter(_ name: String, _ place: Parameter.Place) -> Parameter? {
        shape.parameters.lazy.map(\.parameter).first { $0.place == place && $0.name == name }
    }

    private func target(_ target: Pagination.Target, of rule: Pagination, _ diagnostics: inout Diagnostics) -> Pagination.Target? {
        switch target {
        case .named(let names):
            if parameter(names[0], .query) != nil { return .query(names) }
            if names.count == 1, let header = parameter(names[0], .header) { return .header(header.name) }
            if let body, property(names, of: body) != nil { return .body(names) }
            guard parameter(names[0], .path) == nil else {
                diagnostics.warning(.pagingInPath(names[0], rule), at: rule.location)
                return nil
            }
            diagnostics.warning(.undeclaredPagingParameter(names[0], rule), at: rule.location)
            return .query(names)
        case .query(let names):
            if parameter(names[0], .query) == nil { diagnostics.warning(.undeclaredPagingParameter(names[0], rule), at: rule.location) }
            return target
        case .header: return target
        case .body(let names):
            guard let body else {
                diagnostics.warning(.noJSONBodyToPage(rule), at: rule.location)
                return nil
            }
            if property(names, of: body) == nil {
                diagnostics.warning(.undeclaredPagingProperty(names.joined(separator: "."), rule), at: rule.location)
            }
            return target
        }
    }

    /// The schema of a property of nested objects.
    func property(_ names: [String], of id: SchemaID) -> SchemaID? {
        names.reduce(id as SchemaID?) { id, name in id.flatMap { types.graph.property(name, of: $0) } }
    }

    /// Whether a response may have a value at a place according to the description.
    private func mayHave(_ source: Pagination.Source) -> Bool {
        switch source {
        // Servers send more headers than they document.
        case .header: true
        case .body(let steps): page.map { types.shapes.mayHave(steps[...], in: $0) } ?? true
        }
    }
}

extension Pagination.Step {
    var isElement: Bool { if case .element = self { true } else { false } }
}

extension Pagination {
    /// Whether the last page is known without the number of its items.
    fileprivate var hasEndWithoutItems: Bool {
        switch method {
        case .cursor, .url, .link: true
        case .number: hasMore != nil || pageCount != nil
        case .offset: false
        }
    }

    /// The places of a response that the rule reads, except the items.
    fileprivate var sources: [Source] {
        let next: Source? =
            switch method {
            case .cursor(_, let source), .url(let source): source
            case .offset, .number, .link: nil
            }
        return [next, hasMore, total, pageCount].compactMap { $0 }
    }
}

extension Pagination.Source {
    /// The spelling in messages.
    var text: String {
        switch self {
        case .header(let name): "header `\(name)`"
        case .body(let steps):
            "`\(steps.map { if case .key(let name) = $0 { name } else { "[…]" } }.joined(separator: "."))`"
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func pagesAreNotJSON(_ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` needs successful responses of one JSON type; it is ignored"
    }

    fileprivate static func noPagingValue(_ place: String, _ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` names the \(place) of the response, which isn't described"
    }

    fileprivate static func noPagedItems(_ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` names items that aren't described as an array: only pages are emitted"
    }

    fileprivate static func countsWithoutItems(_ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` counts items, so it needs the array that has them; it is ignored"
    }

    fileprivate static func undeclaredPagingParameter(_ name: String, _ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` names \"\(name)\", which the operation doesn't declare; it is sent in the query"
    }

    fileprivate static func undeclaredPagingProperty(_ name: String, _ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` names \"\(name)\" of the body, which isn't described"
    }

    fileprivate static func pagingInPath(_ name: String, _ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` names \"\(name)\", a parameter of the path, which is the same for all pages; it is ignored"
    }

    fileprivate static func noJSONBodyToPage(_ rule: Pagination) -> Self {
        "`\(rule.origin.rawValue)` needs a body in JSON, which the operation doesn't have; it is ignored"
    }
}
