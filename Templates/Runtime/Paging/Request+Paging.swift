import Foundation

nonisolated extension Request {
    /// The same request, whose response is read as a page.
    func paged<Item>(by rule: PagingRule<Success, Item>) -> Request<PagedBody<Success, Item>, Problem> {
        var paged = Request<PagedBody<Success, Item>, Problem>(head)
        paged.success = success.paged(by: rule)
        return paged
    }

    /// The URL with what the options add; `nil` if the request can't be sent.
    func url(_ options: CallOptions, sentBy core: ClientCore) -> URL? {
        guard let serverURL = try? core.serverURL(for: server, options: options) else { return nil }
        return try? RequestParts.url(serverURL: serverURL, path: path, query: query + options.query)
    }

    /// Makes it the request of another page.
    ///
    /// - Throws: If the page is on another server, which must not get the headers of the call: a credential may be among them.
    mutating func move(
        to cursor: PagingCursor,
        by method: PagingMethod,
        _ options: inout CallOptions,
        sentBy core: ClientCore
    ) throws(TransportError) {
        // The key of one call; a server would answer the next one by the same page.
        if case .key(let header) = idempotency { headers.removeAll { $0.name.lowercased() == header.lowercased() } }
        switch method {
        case .cursor(let target, _), .offset(let target, _), .number(let target, _): target.set(cursor, in: &self)
        case .url, .link:
            // A request that can't be sent throws the reason when it's sent.
            guard let own = url(options, sentBy: core) else { return }
            try move(to: try ServerLink(cursor.description, of: "the next page", relativeTo: own), &options)
        }
    }

    private mutating func move(to page: ServerLink, _ options: inout CallOptions) throws(TransportError) {
        options.serverURL = page.server
        options.query = []
        path = page.path
        query = []
    }
}
