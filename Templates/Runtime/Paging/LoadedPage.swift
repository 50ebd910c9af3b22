import Foundation

/// The outcome of a request for a page, and how far the list has been read with it.
nonisolated struct LoadedPage<Body: Sendable, Item: Sendable, Problem: Sendable>: Sendable {
    var progress: PagingProgress
    /// `nil` after the last page.
    var result: Result<ResponsePage<Body, Item>?, Failure<Problem>>
}

/// A page that is requested before it's needed. Releasing it cancels the request.
final nonisolated class PrefetchedPage<Body: Sendable, Item: Sendable, Problem: Sendable>: Sendable {
    private let task: Task<LoadedPage<Body, Item, Problem>, Never>

    init(_ load: @escaping @Sendable () async -> LoadedPage<Body, Item, Problem>) {
        task = Task { await load() }
    }

    deinit {
        task.cancel()
    }

    /// Waits for the page. Cancellation of the current task cancels the request.
    func value() async -> LoadedPage<Body, Item, Problem> {
        await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
    }
}

nonisolated extension ResponsePages {
    /// Requests the upcoming page.
    func load(_ progress: PagingProgress) async -> LoadedPage<Body, Item, Problem> {
        var progress = progress
        do throws(Failure<Problem>) {
            switch progress.upcoming {
            case .end: return LoadedPage(progress: progress, result: .success(nil))
            case .failure(let error): throw .transport(error, call: CallContext(operation: request.operation, attempts: 0))
            case .page(let cursor):
                let page = try await page(at: cursor, &progress)
                return LoadedPage(progress: progress, result: .success(page))
            }
        } catch {
            progress.end()
            return LoadedPage(progress: progress, result: .failure(error))
        }
    }

    private func page(at cursor: PagingCursor?, _ progress: inout PagingProgress) async throws(Failure<Problem>) -> ResponsePage<Body, Item>
    {
        var (request, options) = (request, options)
        if let cursor {
            do throws(TransportError) {
                try request.move(to: cursor, by: rule.plan.next, &options, sentBy: core)
            } catch {
                throw .transport(error, call: CallContext(operation: request.operation, attempts: 0))
            }
        }
        let response = try await core.send(request.paged(by: rule), options: options)
        let count = Item.self == Never.self ? nil : response.body.items.count
        progress.advance(past: response.body.facts, count: count, url: request.url(options, sentBy: core))
        var next: PagingCursor?
        if case .page(let cursor) = progress.upcoming { next = cursor }
        return ResponsePage(
            items: response.body.items,
            response: Response(status: response.status, headers: response.headers, body: response.body.body, attempts: response.attempts),
            next: next,
            total: response.body.facts.total
        )
    }
}
