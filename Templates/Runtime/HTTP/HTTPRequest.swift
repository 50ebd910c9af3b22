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

    /// To be told how much of the body is on its way, on no particular thread and not for long; each attempt begins anew.
    public var uploadProgress: (@Sendable (TransferProgress) -> Void)?

    public init(
        method: HTTPMethod = .get,
        url: URL,
        headers: HTTPHeaders = [:],
        body: HTTPRequestBody = .none,
        idleTimeout: Duration? = nil,
        uploadProgress: (@Sendable (TransferProgress) -> Void)? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.idleTimeout = idleTimeout
        self.uploadProgress = uploadProgress
    }
}

/// What a request carries. Most bodies can be sent more than once, as a redirect or a retry may ask for it.
public nonisolated enum HTTPRequestBody: Sendable {
    case none
    case bytes(Data)
    /// The content of a file, which is not read into memory.
    case file(URL)
    /// Chunks that `open` gives anew for each time the body is sent. `length` is their sum in bytes if it is known beforehand.
    case stream(length: Int?, open: @Sendable () -> ByteStream)
    /// Chunks that are gone once they are read, so that the request can be sent once only.
    case once(length: Int?, ByteStream)

    /// The bytes from the beginning; of a body that can be read once, those that are left.
    public func open() -> ByteStream {
        switch self {
        case .none: ByteStream(Data())
        case .bytes(let data): ByteStream(data)
        case .file(let url): ByteStream(file: url)
        case .stream(_, let open): open()
        case .once(_, let stream): stream
        }
    }

    /// In bytes; `nil` if it is not known beforehand.
    public var length: Int? {
        switch self {
        case .none: 0
        case .bytes(let data): data.count
        case .file(let url): url.fileSize
        case .stream(let length, _), .once(let length, _): length
        }
    }

    /// Whether the request can be sent again.
    public var isReplayable: Bool {
        switch self {
        case .none, .bytes, .file, .stream: true
        case .once: false
        }
    }

    /// The whole body in memory, for tests.
    public func collect() async throws(TransportError) -> Data {
        try await open().collect()
    }
}

nonisolated extension URL {
    /// The size of the file in bytes, `nil` if it cannot be found out.
    var fileSize: Int? {
        // The attributes are read anew each time, resource values are kept with the URL.
        (try? FileManager.default.attributesOfItem(atPath: resolvingSymlinksInPath().path))?[.size] as? Int
    }
}
