public import Foundation

/// An operation with its arguments, which can be inspected, stored and sent.
///
/// `Success` is the type of the operation's result. `Problem` is the type of its documented errors, or `Never` if there are none.
public nonisolated struct Request<Success: Sendable, Problem: Sendable>: Sendable {
    /// The operation's name in the description, for messages.
    public var operation: String
    public var method: HTTPMethod
    public var path: [PathSegment]
    public var query: [QueryParameter]
    public var headers: [HeaderParameter]
    public var cookies: [CookieParameter]
    public var body: RequestBody
    /// The documented successful responses.
    public var success: ResponseCodings<Success>
    /// The documented errors.
    public var problems: ResponseCodings<Problem>
    /// The description's retry policy for this operation; `nil` for that of all operations. The configuration and a call's options override
    /// it.
    public var retries: RetryPolicy?
    /// The alternatives of credentials, of which the client uses the first for which it has all credentials; empty for an operation without
    /// credentials.
    public var security: [[SecurityScheme]]
    /// Whether sending the request twice has the same effect as sending it once.
    public var idempotency: RequestIdempotency
    /// The operation's own server; `nil` for that of the client.
    public var server: ServerURL?

    /// Creates a request.
    public init(
        operation: String,
        method: HTTPMethod,
        path: [PathSegment],
        query: [QueryParameter] = [],
        headers: [HeaderParameter] = [],
        cookies: [CookieParameter] = [],
        body: RequestBody = .none,
        success: ResponseCodings<Success>,
        problems: ResponseCodings<Problem> = [:],
        retries: RetryPolicy? = nil,
        security: [[SecurityScheme]] = [],
        server: ServerURL? = nil,
        idempotency: RequestIdempotency = .byMethod
    ) {
        self.operation = operation
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body = body
        self.success = success
        self.problems = problems
        self.retries = retries
        self.security = security
        self.server = server
        self.idempotency = idempotency
    }

    /// Returns the URL of the request.
    ///
    /// - Parameter serverURL: The URL of the server, which can have a path, a trailing slash and a query. Those of the operation are added
    ///   to it. An operation's own server overrides it.
    /// - Throws: If the server URL has no host, or a path parameter is empty, `.` or `..`.
    public func url(relativeTo serverURL: URL) throws(InvalidRequest) -> URL {
        try RequestParts.url(serverURL: server?.url(relativeTo: serverURL) ?? serverURL, path: path, query: query)
    }

    /// The header and cookie parameters as header fields, without those that a client adds.
    public var headerFields: HTTPHeaders {
        RequestParts.headers(headers, cookies)
    }
}

/// The reason why a request can't be sent.
public nonisolated struct InvalidRequest: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence that describes the error to a person.
    public let message: String

    init(_ message: String) {
        self.message = message
    }

    init(header field: HTTPHeaders.Field) {
        message = "the header \"\(field.name)\" contains a character that isn't valid in a header, such as a line break"
    }

    public var description: String { message }
}
