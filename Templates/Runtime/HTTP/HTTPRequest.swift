public import Foundation

/// A request that a ``Transport`` sends.
public nonisolated struct HTTPRequest: Sendable {
    public var method: HTTPMethod
    public var url: URL
    public var headers: HTTPHeaders
    public var body: HTTPRequestBody

    /// The operation's name in the description, for transports that observe or answer calls; `nil` for a request of the client's own, such
    /// as one for a token.
    public var operation: String?

    /// The maximum time without data on the connection, before and during the response; `nil` for no limit.
    public var idleTimeout: Duration?

    /// Whether the caller reads the response's body as it arrives, for example as events or a download.
    public var isResponseStreamed = false

    /// The parts that contain credentials. They aren't logged, and aren't sent to another origin after a redirect.
    public var secrets = Secrets()

    /// The parts of a request that contain credentials.
    public struct Secrets: Equatable, Sendable {
        /// Header names. `Authorization`, `Cookie` and any header that isn't known to be harmless are treated as secret even if they aren't
        /// listed.
        public var headers: [String] = []
        /// Names of query parameters, percent-encoded as in the URL.
        public var query: [String] = []
        /// Whether the body contains a credential. Redirecting it to another origin is then an error.
        public var isBodySecret = false

        public init() {}
    }

    /// Called as the body is sent, on an arbitrary thread; it should return quickly. Each attempt starts over.
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

/// The body of a request. Most bodies can be sent again for a redirect or a retry.
public nonisolated enum HTTPRequestBody: Sendable {
    case none
    case bytes(Data)
    /// The content of a file, which is read as it's sent.
    case file(URL)
    /// Chunks of a stream that `open` creates each time the body is sent. `length` is the total size in bytes, if known.
    case stream(length: Int?, open: @Sendable () -> ByteStream)
    /// Chunks that can be read only once, so that the request can be sent only once.
    case once(length: Int?, ByteStream)

    /// Opens a stream of the bytes. If the body can be read only once, the stream has the remaining bytes.
    public func open() -> ByteStream {
        switch self {
        case .none: ByteStream(Data())
        case .bytes(let data): ByteStream(data)
        case .file(let url): ByteStream(file: url)
        case .stream(_, let open): open()
        case .once(_, let stream): stream
        }
    }

    /// The size in bytes; `nil` if unknown.
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

    /// Reads the full body into memory, for tests.
    public func collect() async throws(TransportError) -> Data {
        try await open().collect()
    }
}

nonisolated extension URL {
    /// The size of the file in bytes; `nil` if it can't be determined.
    var fileSize: Int? {
        // Attributes are read each time, whereas resource values would be cached by the URL.
        (try? FileManager.default.attributesOfItem(atPath: resolvingSymlinksInPath().path))?[.size] as? Int
    }
}
