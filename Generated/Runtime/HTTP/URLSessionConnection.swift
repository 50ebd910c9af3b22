import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A session and its delegate. The session ends when the transport and all bodies that are still being read have released this object.
nonisolated final class URLSessionConnection: Sendable {
    private let session: URLSession
    private let delegate: URLSessionExchanges
    private let clock: CallClock

    init(_ configuration: URLSessionConfiguration, clock: CallClock) {
        self.clock = clock
        delegate = URLSessionExchanges()
        #if canImport(FoundationNetworking)
            session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: URLSessionInlineQueue())
        #else
            session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
        #endif
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    /// Sends one request, without following redirects.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        guard let scheme = request.url.scheme?.lowercased(), scheme == "http" || scheme == "https" else {
            throw TransportError(.unsendable, "the URL's scheme is neither http nor https")
        }
        let upload = try await URLSessionUpload(request.body)
        defer { upload.cleanUp() }
        if Task.isCancelled { throw .cancelled }
        let exchange = URLSessionExchange(clock: clock, uploadProgress: request.uploadProgress)
        let task = upload.task(for: urlRequest(request), in: session)
        delegate.add(exchange, for: task)
        if let limit = request.idleTimeout { exchange.watch(limit) { task.cancelElsewhere() } }
        let result = await withTaskCancellationHandler {
            task.resume()
            return await exchange.head()
        } onCancel: {
            exchange.finish(.cancelled)
            task.cancelElsewhere()
        }
        let head = try result.get()
        let (body, source) = (ByteStream(exchange.body), exchange.body)
        // Keeps the connection alive while the body may still arrive.
        source.onAbandon { [self] in
            task.cancelElsewhere()
            withExtendedLifetime(self) {}
        }
        return HTTPResponse(status: head.status, headers: head.headers, body: body)
    }

    private func urlRequest(_ request: HTTPRequest) -> URLRequest {
        var result = URLRequest(url: request.url)
        result.httpMethod = request.method.rawValue
        for field in request.headers {
            result.addValue(field.value, forHTTPHeaderField: field.name)
        }
        // The default of 60 seconds would end idle streams. The exchange has its own timer.
        result.timeoutInterval = 7 * 86400
        result.httpShouldHandleCookies = false
        return result
    }
}

nonisolated extension URLSessionTask {
    /// Cancels the task asynchronously. On Linux, cancelling it on its delegate's queue would deadlock.
    func cancelElsewhere() {
        Task.detached { self.cancel() }
    }
}

#if canImport(FoundationNetworking)
    /// Calls the delegate synchronously, on the session's queue that receives the bytes.
    ///
    /// A separate queue would accumulate delegate calls without limit on a busy machine.
    // Unchecked because it adds no state to its superclass, which is sendable.
    nonisolated final class URLSessionInlineQueue: OperationQueue, @unchecked Sendable {
        override func addOperation(_ block: @escaping @Sendable () -> Void) {
            block()
        }
    }
#endif
