public import Foundation

/// What differs from the client's configuration for one call. `nil` and empty mean: as the client has it.
public nonisolated struct CallOptions: Sendable {
    /// How long the whole call may take, retries included. For a stream: until it is open.
    public var timeout: Duration?
    /// How long the connection may stay silent.
    public var idleTimeout: Duration?
    public var retry: RetryPolicy?
    /// How a stream of events that is lost after it was open is opened again, with `Last-Event-ID`; not at all for `nil`.
    public var reconnect: RetryPolicy?
    /// Added to the request; they replace headers of the same name.
    public var headers: HTTPHeaders
    /// Added to the operation's query.
    public var query: [QueryParameter]
    public var serverURL: URL?

    public init(
        timeout: Duration? = nil,
        idleTimeout: Duration? = nil,
        retry: RetryPolicy? = nil,
        reconnect: RetryPolicy? = nil,
        headers: HTTPHeaders = [:],
        query: [QueryParameter] = [],
        serverURL: URL? = nil
    ) {
        self.timeout = timeout
        self.idleTimeout = idleTimeout
        self.retry = retry
        self.reconnect = reconnect
        self.headers = headers
        self.query = query
        self.serverURL = serverURL
    }
}
