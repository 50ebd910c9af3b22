/// How to request the next page of a list, and where a page has its items.
///
/// A rule and a request are values, so any request can be paged by any rule that fits: `client.pages(of: request, by: rule)`.
public nonisolated struct PagingRule<Body: Sendable, Item: Sendable>: Sendable {
    let items: @Sendable (Body, RawResponse, JSONOptions) throws(JSONError) -> [Item]
    let plan: PagingPlan

    /// Creates a rule.
    ///
    /// - Parameters:
    ///   - items: Returns the items of a page.
    ///   - next: How the request of the next page differs.
    ///   - limit: The largest number of items of a page: one with fewer is the last. If it's `nil`, an empty page is.
    ///   - hasMore: Where a response has whether there is another page.
    ///   - total: Where a response has the number of items of all pages.
    ///   - pageCount: Where a response has the number of pages.
    public init(
        items: @escaping @Sendable (Body) -> [Item],
        next: PagingMethod,
        limit: PagingLimit? = nil,
        hasMore: PagingSource? = nil,
        total: PagingSource? = nil,
        pageCount: PagingSource? = nil
    ) {
        self.items = { body, _, _ in items(body) }
        plan = PagingPlan(next: next, limit: limit, hasMore: hasMore, total: total, pageCount: pageCount)
    }

    /// Creates a rule for pages whose type doesn't have the items as one array.
    ///
    /// - Parameters:
    ///   - items: Where the JSON of a page has its items.
    ///   - next: How the request of the next page differs.
    ///   - limit: The largest number of items of a page: one with fewer is the last. If it's `nil`, an empty page is.
    ///   - hasMore: Where a response has whether there is another page.
    ///   - total: Where a response has the number of items of all pages.
    ///   - pageCount: Where a response has the number of pages.
    public init(
        itemsIn items: PagingSource,
        next: PagingMethod,
        limit: PagingLimit? = nil,
        hasMore: PagingSource? = nil,
        total: PagingSource? = nil,
        pageCount: PagingSource? = nil
    ) where Item: JSONCodable {
        self.items = { (_, response, json) throws(JSONError) -> [Item] in try items.elements(in: response, json) }
        plan = PagingPlan(next: next, limit: limit, hasMore: hasMore, total: total, pageCount: pageCount)
    }
}

nonisolated extension PagingRule where Item == Never {
    /// A rule for pages whose items aren't known.
    public init(next: PagingMethod, hasMore: PagingSource? = nil, total: PagingSource? = nil, pageCount: PagingSource? = nil) {
        self.init(items: { _ in [] }, next: next, hasMore: hasMore, total: total, pageCount: pageCount)
    }
}

/// The change that turns the request of a page into that of the next one.
public nonisolated enum PagingMethod: Hashable, Sendable {
    /// It sends a value of the response. The page without one is the last.
    case cursor(to: PagingTarget, from: PagingSource)
    /// It sends how many items to skip, which is `first` for the first page.
    case offset(PagingTarget, first: Int = 0)
    /// It sends the number of the page, which is `first` for the first.
    case number(PagingTarget, first: Int = 1)
    /// It goes to a URL of the response, absolute or relative. The page without one is the last.
    case url(PagingSource)
    /// It goes to the target of the header `Link` whose relation is `next` (RFC 8288). The page without one is the last.
    case link
}

/// The parameter for the largest number of items of a page.
public nonisolated struct PagingLimit: Hashable, Sendable {
    let target: PagingTarget
    let standard: Int?
    let maximum: Int?

    /// Creates the parameter for the limit.
    ///
    /// - Parameters:
    ///   - target: The place of the parameter in a request.
    ///   - standard: The server's limit for requests without the parameter; `nil` if unknown.
    ///   - maximum: The largest limit that the server accepts; `nil` if unknown.
    public init(_ target: PagingTarget, default standard: Int? = nil, maximum: Int? = nil) {
        self.target = target
        self.standard = standard
        self.maximum = maximum
    }

    /// The largest number of items of a page of this request; `nil` if only the server knows.
    ///
    /// A server may lower a limit silently. Then each page would seem to be the last, so a limit counts only if its maximum is known.
    func count<Success, Problem>(in request: Request<Success, Problem>) -> Int? {
        guard let asked = target.number(in: request) else { return standard }
        return maximum.map { min(asked, $0) }
    }
}

/// A rule without the types of a page.
nonisolated struct PagingPlan: Hashable, Sendable {
    var next: PagingMethod
    var limit: PagingLimit?
    var hasMore: PagingSource?
    var total: PagingSource?
    var pageCount: PagingSource?
}
