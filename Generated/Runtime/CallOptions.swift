public import Foundation

/// What differs from the client's configuration for one call. `nil` and empty mean: as the client has it.
public nonisolated struct CallOptions: Sendable {
    /// How long the whole call may take, retries included. For a stream: until it is open.
    public var timeout: Duration?
    public var retry: RetryPolicy?
    /// Added to the request; they replace headers of the same name.
    public var headers: HTTPHeaders
    /// Added to the operation's query.
    public var query: [QueryParameter]
    public var serverURL: URL?

    public init(
        timeout: Duration? = nil,
        retry: RetryPolicy? = nil,
        headers: HTTPHeaders = [:],
        query: [QueryParameter] = [],
        serverURL: URL? = nil
    ) {
        self.timeout = timeout
        self.retry = retry
        self.headers = headers
        self.query = query
        self.serverURL = serverURL
    }
}
