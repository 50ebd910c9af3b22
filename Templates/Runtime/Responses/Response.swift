public import Foundation

/// What a successful call gives: the decoded body, and what came with it.
public nonisolated struct Response<Body: Sendable>: Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: Body

    /// How often the request was sent, 1 if the first attempt succeeded.
    public var attempts: Int

    public init(status: Int, headers: HTTPHeaders = [:], body: Body, attempts: Int = 1) {
        self.status = status
        self.headers = headers
        self.body = body
        self.attempts = attempts
    }
}

/// A response as it came, before anything was made of its body.
public nonisolated struct RawResponse: Hashable, Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: Data

    /// The call that it answers.
    public var call: CallContext

    public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data(), call: CallContext) {
        self.status = status
        self.headers = headers
        self.body = body
        self.call = call
    }

    /// The body as text, in the character set of the content type; what cannot be read becomes U+FFFD.
    public var text: String {
        switch contentType?.charset {
        case "iso-8859-1", "latin1", "us-ascii": String(String.UnicodeScalarView(body.map { Unicode.Scalar($0) }))
        default: String(decoding: body, as: UTF8.self)
        }
    }

    var contentType: HTTPMediaType? {
        headers["Content-Type"].map { HTTPMediaType($0) }
    }
}

/// Which call a failure belongs to.
public nonisolated struct CallContext: Hashable, Sendable {
    /// The operation's name in the description.
    public var operation: String

    /// How often the request was sent; 0 if it never was.
    public var attempts: Int

    /// Whether the failure called for another attempt, which there was not because the request's body can be read once only.
    public var isUnrepeatable: Bool

    public init(operation: String, attempts: Int, isUnrepeatable: Bool = false) {
        self.operation = operation
        self.attempts = attempts
        self.isUnrepeatable = isUnrepeatable
    }
}
