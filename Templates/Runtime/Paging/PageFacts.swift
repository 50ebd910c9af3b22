import Foundation

/// The information in a response about the pages after it.
nonisolated struct PageFacts: Sendable {
    /// The server's cursor, or the URL of the next page.
    var cursor: JSONValue?
    var hasMore: Bool?
    var total: Int?
    var pageCount: Int?
    /// A value that is equal for equal pages.
    var digest: Int

    init(_ response: RawResponse, _ plan: PagingPlan) {
        switch plan.next {
        case .cursor(_, let source), .url(let source): cursor = source.value(in: response)
        case .link: cursor = response.headers["Link"].flatMap { LinkHeader.target(of: "next", in: $0) }.map { .string($0) }
        case .offset, .number: cursor = nil
        }
        hasMore = plan.hasMore?.value(in: response)?.pagingFlag
        total = plan.total?.value(in: response)?.pagingNumber
        pageCount = plan.pageCount?.value(in: response)?.pagingNumber
        var hasher = Hasher()
        response.body.withUnsafeBytes { hasher.combine(bytes: $0) }
        digest = hasher.finalize()
    }
}

/// The body of a page, decoded together with its paging information.
nonisolated struct PagedBody<Body: Sendable, Item: Sendable>: Sendable {
    var body: Body
    var items: [Item]
    var facts: PageFacts
}

nonisolated extension ResponseCodings {
    /// The same codings, which also read what a rule needs.
    func paged<Item>(by rule: PagingRule<Value, Item>) -> ResponseCodings<PagedBody<Value, Item>> {
        ResponseCodings<PagedBody<Value, Item>>(
            entries: entries.map { (pattern: $0.pattern, coding: $0.coding.paged(by: rule)) }
        )
    }
}

nonisolated extension ResponseCoding {
    fileprivate func paged<Item>(by rule: PagingRule<Value, Item>) -> ResponseCoding<PagedBody<Value, Item>> {
        ResponseCoding<PagedBody<Value, Item>>(body.paged(by: rule))
    }
}

nonisolated extension BodyCoding {
    fileprivate func paged<Body, Item>(by rule: PagingRule<Body, Item>) -> BodyCoding {
        switch decoding {
        case .whole(let decode):
            return BodyCoding(
                contentTypes: contentTypes,
                decoding: .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> any Sendable in
                    let body: Body = try BodyCoding.unwrap(try decode(response, json))
                    return PagedBody(body: body, items: try rule.items(body, response, json), facts: PageFacts(response, rule.plan))
                }
            )
        case .either(let codings): return BodyCoding(contentTypes: contentTypes, decoding: .either(codings.map { $0.paged(by: rule) }))
        // A stream is no page.
        case .stream, .never: return BodyCoding(contentTypes: contentTypes, decoding: .never)
        }
    }
}
