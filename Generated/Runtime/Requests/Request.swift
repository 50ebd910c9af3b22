public import Foundation

/// An operation with its arguments, which can be inspected, stored and sent.
///
/// `Success` is the type of the operation's result. `Problem` is the type of its documented errors, or `Never` if there are none.
public nonisolated struct Request<Success: Sendable, Problem: Sendable>: Sendable {
    // A single word, because operations build requests and pass them on. What isn't generic is compiled once.
    private var box: RequestBox

    var head: RequestHead { box.head }

    /// Changes what isn't generic.
    private mutating func change(_ body: (inout RequestHead) -> Void) {
        box = box.changed(body)
    }

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
        security: [[SecurityScheme]] = []
    ) {
        box = RequestBox(
            operation: operation,
            method: method,
            path: path,
            query: query,
            headers: headers,
            cookies: cookies,
            body: body,
            success: success.outline,
            problems: problems.outline,
            security: security
        )
    }

    /// Creates a request with a retry policy, a server or an idempotency of its own.
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
        self.init(
            operation: operation,
            method: method,
            path: path,
            query: query,
            headers: headers,
            cookies: cookies,
            body: body,
            success: success,
            problems: problems,
            security: security
        )
        change {
            $0.retries = retries
            $0.server = server
            $0.idempotency = idempotency
        }
    }

    /// A request with the parts of another one.
    init(_ head: RequestHead) {
        box = RequestBox(head)
    }
}

nonisolated extension Request {
    /// The operation's name in the description, for messages.
    public var operation: String {
        get { head.operation }
        set { change { $0.operation = newValue } }
    }

    public var method: HTTPMethod {
        get { head.method }
        set { change { $0.method = newValue } }
    }

    public var path: [PathSegment] {
        get { head.path }
        set { change { $0.path = newValue } }
    }

    public var query: [QueryParameter] {
        get { head.query }
        set { change { $0.query = newValue } }
    }

    public var headers: [HeaderParameter] {
        get { head.headers }
        set { change { $0.headers = newValue } }
    }

    public var cookies: [CookieParameter] {
        get { head.cookies }
        set { change { $0.cookies = newValue } }
    }

    public var body: RequestBody {
        get { head.body }
        set { change { $0.body = newValue } }
    }

    /// The documented successful responses.
    public var success: ResponseCodings<Success> {
        get { ResponseCodings(outline: head.documented.success) }
        set { change { $0.documented.success = newValue.outline } }
    }

    /// The documented errors.
    public var problems: ResponseCodings<Problem> {
        get { ResponseCodings(outline: head.documented.problems) }
        set { change { $0.documented.problems = newValue.outline } }
    }

    /// The description's retry policy for this operation; `nil` for that of all operations. The configuration and a call's options override
    /// it.
    public var retries: RetryPolicy? {
        get { head.retries }
        set { change { $0.retries = newValue } }
    }

    /// The alternatives of credentials, of which the client uses the first for which it has all credentials; empty for an operation without
    /// credentials.
    public var security: [[SecurityScheme]] {
        get { head.security }
        set { change { $0.security = newValue } }
    }

    /// Whether sending the request twice has the same effect as sending it once.
    public var idempotency: RequestIdempotency {
        get { head.idempotency }
        set { change { $0.idempotency = newValue } }
    }

    /// The operation's own server; `nil` for that of the client.
    public var server: ServerURL? {
        get { head.server }
        set { change { $0.server = newValue } }
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
public nonisolated struct InvalidRequest: Error, Equatable, Sendable, CustomStringConvertible {
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
