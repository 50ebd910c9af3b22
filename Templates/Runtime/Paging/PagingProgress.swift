import Foundation

/// The progress through a list. It stops at servers whose pages never end.
nonisolated struct PagingProgress: Sendable {
    enum Upcoming: Sendable {
        /// `nil` for the page of the request itself.
        case page(PagingCursor?)
        case failure(TransportError)
        case end
    }

    /// The continuation after the pages so far.
    private(set) var upcoming: Upcoming
    private let plan: PagingPlan
    /// The offset or the number of the upcoming page.
    private var number: Int
    private let firstNumber: Int
    /// The largest number of items of a page, if it's known.
    private let limit: Int?
    /// The hashes of the cursors so far; collisions are practically impossible.
    private var seen: Set<Int> = []
    private var emptyPages = 0
    private var digest: Int?

    /// A server may filter the items of a page, but not forever.
    private static let maximumEmptyPages = 100

    init<Success, Problem>(_ plan: PagingPlan, of request: Request<Success, Problem>, at start: PagingCursor?) {
        self.plan = plan
        upcoming = .page(start)
        limit = plan.limit?.count(in: request)
        switch plan.next {
        case .offset(let target, let first), .number(let target, let first):
            firstNumber = first
            number = start?.value.pagingNumber ?? target.number(in: request) ?? first
        case .cursor, .url, .link: (firstNumber, number) = (0, 0)
        }
        if let start { seen.insert(start.hashValue) }
    }

    mutating func end() { upcoming = .end }

    /// Moves past a page.
    ///
    /// - Parameters:
    ///   - count: The number of its items; `nil` if items aren't known.
    ///   - url: The URL of its request, to which that of the next page may be relative.
    mutating func advance(past page: PageFacts, count: Int?, url: URL?) {
        let last = digest
        digest = page.digest
        emptyPages = count == 0 ? emptyPages + 1 : 0
        guard let cursor = next(after: page, count: count, url: url) else {
            upcoming = .end
            return
        }
        if emptyPages > Self.maximumEmptyPages {
            upcoming = .failure(TransportError(.other, "the server sent more than \(Self.maximumEmptyPages) empty pages in a row"))
        } else if isCounted ? count != 0 && last == page.digest : !seen.insert(cursor.hashValue).inserted {
            // A server that ignores the parameter sends the same page for ever.
            upcoming = .failure(TransportError(.other, "the server repeats a page instead of sending the next one"))
        } else {
            upcoming = .page(cursor)
        }
    }

    /// Whether the client counts the pages, instead of reading the next one from the response.
    private var isCounted: Bool {
        switch plan.next {
        case .offset, .number: true
        case .cursor, .url, .link: false
        }
    }

    private mutating func next(after page: PageFacts, count: Int?, url: URL?) -> PagingCursor? {
        if page.hasMore == false { return nil }
        let isShort = limit.map { (count ?? $0) < $0 } ?? false
        switch plan.next {
        case .cursor:
            if isShort, page.hasMore != true { return nil }
            return page.cursor.flatMap { $0.isNoCursor ? nil : PagingCursor($0) }
        case .url, .link:
            guard let text = page.cursor?.string, !text.isEmpty else { return nil }
            return PagingCursor(.string(URL(string: text, relativeTo: url)?.absoluteString ?? text))
        case .offset:
            number += count ?? 0
            if count == 0 || (isShort && page.hasMore != true) { return nil }
            if let total = page.total, number - firstNumber >= total { return nil }
        case .number:
            number += 1
            if page.hasMore != true, count == 0 || isShort { return nil }
            if let pageCount = page.pageCount, number - firstNumber >= pageCount { return nil }
            if let total = page.total, let limit, (number - firstNumber) * limit >= total { return nil }
        }
        return PagingCursor(.integer(number))
    }
}
