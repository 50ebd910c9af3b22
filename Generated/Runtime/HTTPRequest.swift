public import Foundation

/// A request as it goes to a ``Transport``: nothing of the API is left in it.
public nonisolated struct HTTPRequest: Sendable {
    public var method: HTTPMethod
    public var url: URL
    public var headers: HTTPHeaders
    public var body: HTTPRequestBody

    /// How long the connection may stay silent, before and during the response; `nil` for as long as it likes.
    public var idleTimeout: Duration?

    /// What of it is a credential: it does not follow a redirect to another origin, and no log shows it.
    public var secrets = Secrets()

    /// Parts of a request, by name.
    public struct Secrets: Hashable, Sendable {
        /// `Authorization` and `Cookie` need not be named, nor any other header that is not known to be harmless.
        public var headers: [String] = []
        /// Percent-encoded, as in the URL.
        public var query: [String] = []
        /// A redirect of the body to another origin is then an error.
        public var isBodySecret = false

        public init() {}
    }

    public init(
        method: HTTPMethod = .get,
        url: URL,
        headers: HTTPHeaders = [:],
        body: HTTPRequestBody = .none,
        idleTimeout: Duration? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.idleTimeout = idleTimeout
    }
}

/// What a request carries. It can be sent more than once, since a redirect or a retry may ask for it again.
public nonisolated enum HTTPRequestBody: Sendable {
    case none
    case bytes(Data)
    /// The content of a file, which is not read into memory.
    case file(URL)
    /// Chunks that `open` gives anew for each time the body is sent. `length` is their sum in bytes if it is known beforehand.
    case stream(length: Int?, open: @Sendable () -> ByteStream)

    /// The whole body in memory, for tests.
    public func collect() async throws(TransportError) -> Data {
        switch self {
        case .none: Data()
        case .bytes(let data): data
        case .file(let url): try await ByteStream(file: url).collect()
        case .stream(_, let open): try await open().collect()
        }
    }
}
