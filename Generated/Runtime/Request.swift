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

    public init(
        operation: String,
        method: HTTPMethod,
        path: [PathSegment],
        query: [QueryParameter] = [],
        headers: [HeaderParameter] = [],
        cookies: [CookieParameter] = [],
        body: RequestBody = .none,
        success: ResponseCodings<Success>,
        problems: ResponseCodings<Problem> = [:]
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
    }

    /// The URL that the request goes to.
    ///
    /// - Parameter serverURL: May have a path, a trailing slash and a query; the operation's are added to it.
    /// - Throws: If the server URL has no host, or a path parameter is empty, `.` or `..`.
    public func url(relativeTo serverURL: URL) throws(InvalidRequest) -> URL {
        try requestURL(serverURL: serverURL, path: path, query: query)
    }

    /// The header and cookie parameters as fields; what a client adds is not among them.
    public var headerFields: HTTPHeaders {
        requestHeaders(headers, cookies)
    }
}

/// What makes a request impossible to send.
public nonisolated struct InvalidRequest: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, in a sentence for a person.
    public let message: String

    init(_ message: String) {
        self.message = message
    }

    public var description: String { message }
}

// Built by hand, not by `appendingPathComponent`, which would decode `%2F` and drop empty segments. Not generic, so that it is there once.
nonisolated func requestURL(serverURL: URL, path: [PathSegment], query: [QueryParameter]) throws(InvalidRequest) -> URL {
    let server = serverURL.absoluteString.prefix { $0 != "#" }
    let parts = server.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard serverURL.scheme != nil, serverURL.host != nil, let base = parts.first else {
        throw InvalidRequest("the server URL \"\(serverURL.absoluteString)\" has no scheme or no host")
    }
    var text = String(base)
    while text.hasSuffix("/") { text.removeLast() }
    let start = text.endIndex
    for segment in path {
        text += "/" + (try segment.encoded(after: String(text[start...])))
    }
    let pairs = parts.dropFirst().map(String.init) + query.flatMap(\.pairs)
    if !pairs.isEmpty { text += "?" + pairs.joined(separator: "&") }
    guard let url = URL(string: text) else { throw InvalidRequest("\"\(text)\" is not a URL") }
    return url
}

nonisolated func requestHeaders(_ headers: [HeaderParameter], _ cookies: [CookieParameter]) -> HTTPHeaders {
    var fields = HTTPHeaders(headers.compactMap(\.field))
    let pairs = cookies.flatMap(\.pairs)
    if !pairs.isEmpty { fields.add("Cookie", pairs.joined(separator: "; ")) }
    return fields
}
