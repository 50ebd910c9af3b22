#if canImport(FoundationNetworking)
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests through `URLSession`, the same way on Linux and on Apple's systems.
///
/// There are no cookies, caches or stored credentials, and redirects are not followed by the session. Each transport has a session of its
/// own, which ends with the last copy of the transport and the last body that it brought.
///
/// On Linux, Foundation 6.3 keeps a core busy while a transfer on a new connection is open, but not on one that served an earlier request:
/// a client does well to make a call before it opens a stream of events. Trailers after a chunked body end the process there.
public nonisolated struct URLSessionTransport: Transport {
    private let connection: URLSessionConnection

    /// - Parameters:
    ///   - clock: Measures the silence on connections; tests put their own in place.
    ///   - adjust: Changes the configuration of the session, for example its proxies, before it begins.
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
