#if canImport(FoundationNetworking)
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests through `URLSession`, in the same way on Linux and on Apple platforms.
///
/// Cookies, caches and stored credentials are disabled, and the session doesn't follow redirects. Each transport has its own session, which
/// ends when the last copy of the transport and the last body that it received are released.
///
/// On Linux, Foundation 6.3 keeps a core busy while a transfer on a new connection is open, but not on a reused connection: make a call
/// before you open an event stream. Trailers after a chunked body crash the process there.
public nonisolated struct URLSessionTransport: Transport {
    private let connection: URLSessionConnection

    /// Creates a transport.
    ///
    /// - Parameters:
    ///   - clock: The clock that measures idle time; tests can replace it.
    ///   - adjust: Changes the session's configuration, for example its proxies, before the session is created.
    public init(clock: CallClock = .system, _ adjust: (URLSessionConfiguration) -> Void = { _ in }) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieAcceptPolicy = .never
        configuration.httpShouldSetCookies = false
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        // The default of 6 connections per server would let six open streams block every other call.
        configuration.httpMaximumConnectionsPerHost = 1000
        adjust(configuration)
        connection = URLSessionConnection(configuration, clock: clock)
    }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        try await connection.send(request)
    }
}
