/// The items of all pages of a list, each page requested when the loop needs its first item. Every loop begins anew.
///
///     for try await pet in client.pets.listItems() { print(pet.name) }
///
/// See ``ResponsePages`` for what a loop throws.
public nonisolated struct PagedItems<Body: Sendable, Item: Sendable, Problem: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item

    /// The same list, page by page.
    public let pages: ResponsePages<Body, Item, Problem>

    /// Returns the same items. The next page is requested while the loop works on the current one.
    public func prefetching() -> PagedItems {
        PagedItems(pages: pages.prefetching())
    }

    /// Returns the same items from a later page.
    ///
    /// - Parameter cursor: The ``ResponsePage/next`` of the page before it; `nil` for the first page.
    public func starting(at cursor: PagingCursor?) -> PagedItems {
        PagedItems(pages: pages.starting(at: cursor))
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator())
    }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var pages: ResponsePages<Body, Item, Problem>.Iterator
        private var items: [Item] = []
        private var position = 0

        fileprivate init(pages: ResponsePages<Body, Item, Problem>.Iterator) {
            self.pages = pages
        }

        public mutating func next() async throws -> Item? {
            while position >= items.count {
                guard let page = try await pages.next() else { return nil }
                (items, position) = (page.items, 0)
            }
            defer { position += 1 }
            return items[position]
        }
    }
}
