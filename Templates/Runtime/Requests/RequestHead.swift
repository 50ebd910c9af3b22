/// A request without the types of its responses.
nonisolated struct RequestHead: Sendable {
    var operation: String
    var method: HTTPMethod
    var path: [PathSegment]
    var query: [QueryParameter]
    var headers: [HeaderParameter]
    var cookies: [CookieParameter]
    var body: RequestBody
    var retries: RetryPolicy?
    var security: [[SecurityScheme]]
    var server: ServerURL?
    var idempotency: RequestIdempotency
    var documented: DocumentedResponses

    /// The idempotency. A header parameter named `Idempotency-Key` declares the header, whether or not the caller sets a value.
    var declaredIdempotency: RequestIdempotency {
        guard idempotency == .byMethod else { return idempotency }
        let header = headers.first { $0.name.lowercased() == "idempotency-key" }?.name
        return header.map { .key(header: $0) } ?? .byMethod
    }
}

/// The memory of a request.
final nonisolated class RequestBox: Sendable {
    let head: RequestHead

    init(_ head: RequestHead) {
        self.head = head
    }

    /// Returns a copy with changes.
    @inline(never)
    func changed(_ body: (inout RequestHead) -> Void) -> RequestBox {
        var head = head
        body(&head)
        return RequestBox(head)
    }

    // Never inlined, because every operation calls it.
    @inline(never)
    init(
        operation: String,
        method: HTTPMethod,
        path: [PathSegment],
        query: [QueryParameter],
        headers: [HeaderParameter],
        cookies: [CookieParameter],
        body: RequestBody,
        success: [DocumentedResponse],
        problems: [DocumentedResponse],
        security: [[SecurityScheme]]
    ) {
        head = RequestHead(
            operation: operation,
            method: method,
            path: path,
            query: query,
            headers: headers,
            cookies: cookies,
            body: body,
            retries: nil,
            security: security,
            server: nil,
            idempotency: .byMethod,
            documented: DocumentedResponses(success: success, problems: problems)
        )
    }
}
