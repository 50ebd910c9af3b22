internal import JSONReading
internal import Reporting

/// Reads the extensions that declare how an operation pages.
enum PaginationReader {
    /// The first of `x-pagination`, `x-speakeasy-pagination`, `x-fern-pagination` and `x-ms-pageable` that can be read.
    static func read(_ operation: ObjectReader, _ diagnostics: inout Diagnostics) -> PaginationDeclaration {
        if let node = operation.node("x-pagination") {
            if node.bool == false { return .none }
            return own(node, &diagnostics).map { .rule($0) } ?? .undeclared
        }
        if let node = operation.node("x-speakeasy-pagination") {
            return speakeasy(node, &diagnostics).map { .rule($0) } ?? .undeclared
        }
        if let node = operation.node("x-fern-pagination"), node.bool != false {
            return fern(node, &diagnostics).map { .rule($0) } ?? .undeclared
        }
        if let node = operation.node("x-ms-pageable") { return microsoft(node, &diagnostics).map { .rule($0) } ?? .undeclared }
        return .undeclared
    }

    // MARK: - x-pagination

    private static let keys = [
        "cursor", "next", "offset", "page", "first", "nextURL", "link", "items", "limit", "hasMore", "total", "pageCount",
    ]
    /// The keys of Datadog's extension of the same name.
    private static let datadogKeys = [
        "cursorParam", "cursorPath", "limitParam", "pageOffsetParam", "pageParam", "pageStart", "resultsPath",
    ]

    private static let requestPlace = "a place such as `$request.query.cursor`"
    private static let responsePlace = "a place such as `$response.body#/next`"

    /// Places are runtime expressions (OpenAPI 3.1, 4.8.20.4).
    private static func own(_ node: JSONNode, _ diagnostics: inout Diagnostics) -> Pagination? {
        guard let object = ObjectReader(node, noun: "`x-pagination`", keys: keys + datadogKeys, diagnostics: &diagnostics) else {
            return nil
        }
        if datadogKeys.contains(where: { object.node($0) != nil }) { return datadog(object, &diagnostics) }
        let targets = PaginationPlaces(object, PaginationExpression.target, expected: Self.requestPlace)
        let sources = PaginationPlaces(object, PaginationExpression.source, expected: Self.responsePlace)
        let kinds = ["cursor", "offset", "page", "nextURL", "link"].filter { object.node($0) != nil }
        guard kinds.count == 1 else {
            diagnostics.warning(.pagingKinds(kinds), at: node.location)
            return nil
        }
        let expected = "a whole number from 0"
        let first = object.node("first")?.checkedNumber({ $0.integer.flatMap { $0 < 0 ? nil : $0 } }, "first", expected, &diagnostics)
        var method: Pagination.Method?
        switch kinds[0] {
        case "cursor":
            if object.node("next") == nil { diagnostics.warning(.pagingLacks("next", in: "x-pagination"), at: node.location) }
            if let target = targets.at("cursor", &diagnostics), let source = sources.at("next", &diagnostics) {
                method = .cursor(to: target, from: source)
            }
        case "offset": method = targets.at("offset", &diagnostics).map { .offset($0, first: first) }
        case "page": method = targets.at("page", &diagnostics).map { .number($0, first: first) }
        case "nextURL": method = sources.at("nextURL", &diagnostics).map { .url($0) }
        default: method = object.bool("link", &diagnostics) == true ? .link : nil
        }
        guard let method else { return nil }
        var pagination = Pagination(method, origin: .pagination, location: node.location)
        pagination.items = sources.at("items", &diagnostics)
        pagination.limit = targets.at("limit", &diagnostics)
        pagination.hasMore = sources.at("hasMore", &diagnostics)
        pagination.total = sources.at("total", &diagnostics)
        pagination.pageCount = sources.at("pageCount", &diagnostics)
        return pagination
    }

    private static func datadog(_ object: ObjectReader, _ diagnostics: inout Diagnostics) -> Pagination? {
        let targets = PaginationPlaces(object, datadogTarget, expected: "the name of a parameter")
        let sources = PaginationPlaces(
            object,
            { PaginationExpression.path($0).map { Pagination.Source.body($0) } },
            expected: "a path such as `meta.next`"
        )
        let start = object.node("pageStart")?.checkedNumber(\.integer, "pageStart", "a whole number", &diagnostics)
        var method: Pagination.Method?
        if object.node("cursorParam") != nil {
            if let target = targets.at("cursorParam", &diagnostics), let source = sources.at("cursorPath", &diagnostics) {
                method = .cursor(to: target, from: source)
            }
        } else if object.node("pageOffsetParam") != nil {
            method = targets.at("pageOffsetParam", &diagnostics).map { .offset($0, first: nil) }
        } else {
            // Its pages are counted from 0.
            method = targets.at("pageParam", &diagnostics).map { .number($0, first: start ?? 0) }
        }
        guard let method else {
            diagnostics.warning(.pagingKinds([]), at: object.location)
            return nil
        }
        var pagination = Pagination(method, origin: .pagination, location: object.location)
        pagination.items = object.node("resultsPath") == nil ? .body([]) : sources.at("resultsPath", &diagnostics)
        pagination.limit = targets.at("limitParam", &diagnostics)
        return pagination
    }

    /// `page[limit]`, or `body.page.limit`.
    private static func datadogTarget(_ text: String) -> Pagination.Target? {
        if text.isEmpty { return nil }
        guard text.hasPrefix("body.") else { return .named([text]) }
        return .body(text.split(separator: ".").dropFirst().map(String.init))
    }
}
