import Foundation

/// The pages of a list, each requested when the loop asks for it. Every loop begins anew.
///
///     for try await page in client.pets.listPages() { print(page.items.count, page.response.headers) }
///
/// One page is in memory at a time. Each is a separate call, with its own retries and timeouts. A loop throws the call's
/// ``Failure`` (`any CallFailure`), then it's over; ``starting(at:)`` continues where it was. It also throws if the server repeats a
/// page, and if the URL of the next page is on another server, which is not asked. Cancellation of the task ends a loop with
/// ``Failure/cancelled(_:)``.
public nonisolated struct ResponsePages<Body: Sendable, Item: Sendable, Problem: Sendable>: AsyncSequence, Sendable {
    public typealias Element = ResponsePage<Body, Item>

    let core: ClientCore
    let request: Request<Body, Problem>
    let rule: PagingRule<Body, Item>
    let options: CallOptions
    private var start: PagingCursor?
    private var prefetches = false

    init(core: ClientCore, request: Request<Body, Problem>, rule: PagingRule<Body, Item>, options: CallOptions) {
        self.core = core
        self.request = request
        self.rule = rule
        self.options = options
    }

    /// The items of all pages.
    public var items: PagedItems<Body, Item, Problem> { PagedItems(pages: self) }

    /// Returns the same pages from a later one.
    ///
    /// - Parameter cursor: The ``ResponsePage/next`` of the page before it; `nil` for the first page.
    public func starting(at cursor: PagingCursor?) -> ResponsePages {
        var pages = self
        pages.start = cursor
        return pages
    }

    /// Returns the same pages. The next page is requested while the loop works on the current one, so that it waits less; two pages are in
    /// memory.
    public func prefetching() -> ResponsePages {
        var pages = self
        pages.prefetches = true
        return pages
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: self, progress: PagingProgress(rule.plan, of: request, at: start))
    }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let pages: ResponsePages
        fileprivate var progress: PagingProgress
        private var prefetched: PrefetchedPage<Body, Item, Problem>?

        fileprivate init(pages: ResponsePages, progress: PagingProgress) {
            self.pages = pages
            self.progress = progress
        }

        public mutating func next() async throws -> Element? {
            let loaded: LoadedPage<Body, Item, Problem>
            if let prefetched {
                loaded = await prefetched.value()
            } else {
                loaded = await pages.load(progress)
            }
            prefetched = nil
            progress = loaded.progress
            let page = try loaded.result.get()
            if pages.prefetches, page?.next != nil { prefetched = PrefetchedPage { [pages, progress] in await pages.load(progress) } }
            return page
        }
    }
}
