public import Foundation

/// An operation with its arguments: a value that can be looked at, kept, compared in tests, and sent.
///
/// `Success` is what the operation returns, `Problem` what it documents for its failures (`Never` if nothing).
public nonisolated struct Request<Success: Sendable, Problem: Sendable>: Sendable {
    /// The operation's name in the description, for messages.
    public var operation: String
    public var method: HTTPMethod
    public var path: [PathSegment]
    public var query: [QueryParameter]
    public var headers: [HeaderParameter]
    public var cookies: [CookieParameter]
    public var body: RequestBody
    public var success: ResponseCodings<Success>
    public var problems: ResponseCodings<Problem>
    /// How the description has this operation repeated; `nil` for as it has all of them. The configuration and the call's options go first.
    public var retries: RetryPolicy?
    /// Which credentials it needs: those of one alternative together, the first of which the client has all. Nothing where it is empty.
    public var security: [[SecurityScheme]]
    /// Whether the request may be sent again after a failure.
    public var idempotency: RequestIdempotency
    /// Where the operation is, if that is elsewhere than the other operations.
    public var server: ServerURL?

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

    /// The URL that the request goes to.
    ///
    /// - Parameter serverURL: May have a path, a trailing slash and a query; the operation's are added to it. An operation with a server of
    ///   its own goes there.
    /// - Throws: If the server URL has no host, or a path parameter is empty, `.` or `..`.
    public func url(relativeTo serverURL: URL) throws(UnsendableRequest) -> URL {
        try RequestParts.url(serverURL: server?.url(relativeTo: serverURL) ?? serverURL, path: path, query: query)
    }

    /// The header and cookie parameters as fields; what a client adds is not among them.
    public var headerFields: HTTPHeaders {
        RequestParts.headers(headers, cookies)
    }
}

/// What makes a request impossible to send.
public nonisolated struct UnsendableRequest: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, in a sentence for a person.
    public let message: String

    init(_ message: String) {
        self.message = message
    }

    init(header field: HTTPHeaders.Field) {
        message = "the header \"\(field.name)\" has a character that a header cannot have, such as a line break"
    }

    public var description: String { message }
}
