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

    // `dynamic` keeps the compiler from specializing it for each operation.
    dynamic init<Success, Problem>(_ request: Request<Success, Problem>) {
        operation = request.operation
        method = request.method
        path = request.path
        query = request.query
        headers = request.headers
        cookies = request.cookies
        body = request.body
        retries = request.retries
        security = request.security
        server = request.server
        // A header parameter with this name declares the header, whether or not the caller sets a value.
        let header = request.headers.first { $0.name.lowercased() == "idempotency-key" }?.name
        idempotency = request.idempotency == .byMethod ? header.map { .key(header: $0) } ?? .byMethod : request.idempotency
        documented = DocumentedResponses(success: request.success.outline, problems: request.problems.outline)
    }
}
