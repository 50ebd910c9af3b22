import Foundation

/// A transport that stores responses, and asks the server whether they are current instead of requesting them again.
///
///     let client = Client(configuration: .init(transport: CachingTransport()))
///
/// The response to a GET is stored if it has an `ETag` or `Last-Modified`, and neither side forbids it by `Cache-Control: no-store`. The
/// next request for the same URL is conditional (`If-None-Match`). If the server answers with 304 Not Modified, the call returns the stored
/// response with the new headers and `Cache-Status` (RFC 9211). No response is used without asking the server.
///
/// A stored response only answers requests with the same credentials and headers. Requests that are conditional themselves, streams and
/// downloads bypass the store. A change of a resource, such as a PUT, removes its stored response (RFC 9111, section 4.4).
public nonisolated struct CachingTransport: Transport {
    private let transport: any Transport
    private let store: any ResponseStore
    private let maximumBodySize: Int
    private let ignored: Set<String>

    /// Creates a transport.
    ///
    /// - Parameters:
    ///   - transport: The transport that sends the requests.
    ///   - store: The store, which transports can share.
    ///   - maximumBodySize: The maximum size of a body that is stored, in bytes.
    ///   - ignoredHeaders: Names of request headers that differ from call to call without affecting the response, such as a signature.
    ///     Common ones, such as `traceparent` and `X-Request-ID`, are always ignored.
    public init(
        _ transport: any Transport = URLSessionTransport(),
        store: any ResponseStore = MemoryResponseStore(),
        maximumBodySize: Int = 2 << 20,
        ignoredHeaders: [String] = []
    ) {
        self.transport = transport
        self.store = store
        self.maximumBodySize = maximumBodySize
        ignored = Self.ignoredHeaders.union(ignoredHeaders.map { $0.lowercased() })
    }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        guard let query = CacheQuery(request, ignoring: ignored) else {
            let response = try await transport.send(request)
            await invalidate(request, response)
            return response
        }
        guard let stored = query.match(in: await store.responses(for: query.url)) else {
            return try await keep(try await transport.send(request), for: query)
        }
        let response = try await transport.send(query.revalidation(of: stored))
        guard response.status == 304 else { return try await keep(response, for: query, replacing: stored) }
        // A 304 has no body; reading to its end keeps the connection.
        _ = try? await response.body.collect(upTo: 4096)
        guard response.headers.confirm(stored.headers) else {
            await replace(stored, by: nil, for: query)
            return try await transport.send(request)
        }
        var headers = stored.headers.updated(by: response.headers)
        await replace(stored, by: query.storable(status: stored.status, headers, body: stored.body), for: query)
        headers.add(name: "Cache-Status", value: "Tenon; fwd=stale; fwd-status=304")
        return HTTPResponse(status: stored.status, headers: headers, body: stored.body)
    }

    /// Stores a response, if it's allowed and not too large.
    private func keep(
        _ response: HTTPResponse,
        for query: CacheQuery,
        replacing old: StoredResponse? = nil
    ) async throws(TransportError) -> HTTPResponse {
        let length = response.headers["Content-Length"].flatMap { Int($0) } ?? 0
        guard query.storable(status: response.status, response.headers) != nil, length <= maximumBodySize else {
            // A failed revalidation, such as a 503, says nothing about the stored response.
            if response.status < 400, let old { await replace(old, by: nil, for: query) }
            return response
        }
        var body = Data()
        while let chunk = try await response.body.next() {
            if body.isEmpty { body = chunk } else { body.append(chunk) }
            guard body.count <= maximumBodySize else {
                if let old { await replace(old, by: nil, for: query) }
                let rest = ByteStream(RestOfBody(beginning: body, rest: response.body))
                return HTTPResponse(status: response.status, headers: response.headers, body: rest)
            }
        }
        await replace(old, by: query.storable(status: response.status, response.headers, body: body), for: query)
        return HTTPResponse(status: response.status, headers: response.headers, body: body)
    }

    private func replace(_ old: StoredResponse?, by new: StoredResponse?, for query: CacheQuery) async {
        // Loaded again, because other calls may have stored responses in the meantime.
        let others = await store.responses(for: query.url).filter { $0.selection != old?.selection && $0.selection != new?.selection }
        await store.setResponses((others + [new].compactMap(\.self)).suffix(Self.maximumVariants), for: query.url)
    }

    /// Removes what a successful change of a resource made obsolete: its URL, and those that the response names on the same server.
    private func invalidate(_ request: HTTPRequest, _ response: HTTPResponse) async {
        let safe: [HTTPMethod] = [.get, .head, .options, .trace, .query]
        guard !safe.contains(request.method), 200..<400 ~= response.status else { return }
        let named = [response.headers["Location"], response.headers["Content-Location"]].compactMap(\.self)
        let urls = named.compactMap { URL(string: $0, relativeTo: request.url)?.absoluteURL }
        for url in [request.url] + urls.filter({ HTTPOrigin($0) == HTTPOrigin(request.url) }) {
            await store.setResponses([], for: CacheQuery.key(url, request.secrets))
        }
    }

    /// The maximum number of responses for one URL.
    private static let maximumVariants = 8

    private static let ignoredHeaders: Set<String> = [
        "accept-encoding", "b3", "baggage", "cache-control", "connection", "idempotency-key", "pragma", "request-id", "traceparent",
        "tracestate", "user-agent", "x-amzn-trace-id", "x-b3-parentspanid", "x-b3-sampled", "x-b3-spanid", "x-b3-traceid",
        "x-correlation-id", "x-request-id",
    ]
}

/// A body that is too large to be stored: the bytes read so far, and the others as they arrive.
private nonisolated struct RestOfBody: AsyncSequence, Sendable {
    typealias Element = Data

    let beginning: Data
    let rest: ByteStream

    func makeAsyncIterator() -> Iterator {
        Iterator(beginning: beginning, rest: rest)
    }

    struct Iterator: AsyncIteratorProtocol {
        var beginning: Data?
        let rest: ByteStream

        mutating func next() async throws -> Data? {
            if let beginning {
                self.beginning = nil
                return beginning
            }
            return try await rest.next()
        }
    }
}
