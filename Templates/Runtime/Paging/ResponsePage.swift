/// One page of a list.
public nonisolated struct ResponsePage<Body: Sendable, Item: Sendable>: Sendable {
    /// The items of the page, in the server's order.
    public var items: [Item]
    /// The response with the page: its status, its headers, and its body.
    public var response: Response<Body>
    /// The start of the next page; `nil` if this is the last.
    public var next: PagingCursor?
    /// The number of items of all pages, if the server sends it.
    public var total: Int?

    public init(items: [Item], response: Response<Body>, next: PagingCursor? = nil, total: Int? = nil) {
        self.items = items
        self.response = response
        self.next = next
        self.total = total
    }
}

nonisolated extension ResponsePage: Equatable where Body: Equatable, Item: Equatable {
    public static func == (left: ResponsePage, right: ResponsePage) -> Bool {
        left.items == right.items && left.next == right.next && left.total == right.total && left.response.body == right.response.body
            && left.response.status == right.response.status && left.response.headers == right.response.headers
    }
}
