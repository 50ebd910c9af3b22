import APIDescription

extension ShapedAPI {
    /// The operations that page, with the rule and its origin.
    var pagingPlaces: [Remark] {
        zip(api.operations, paging).compactMap { operation, paging in
            paging.map { Remark(pointer: operation.pointer, why: "\($0.rule.origin.rawValue): \($0.rule.summary)") }
        }
    }
}

extension Pagination {
    fileprivate var summary: String {
        switch method {
        case .cursor(let target, let source): "the cursor \(source.text) is sent as \(target.text)"
        case .offset(let target, _): "\(target.text) counts items"
        case .number(let target, _): "\(target.text) counts pages"
        case .url(let source): "\(source.text) is the URL of the next page"
        case .link: "the header `Link` has the URL of the next page"
        }
    }
}

extension Pagination.Target {
    fileprivate var text: String {
        switch self {
        case .query(let names), .named(let names): "`\(names.joined(separator: "."))` of the query"
        case .header(let name): "the header `\(name)`"
        case .body(let names): "`\(names.joined(separator: "."))` of the body"
        }
    }
}
