#if canImport(FoundationNetworking)
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests through `URLSession`, the same way on Linux and on Apple's systems.
///
/// Redirects are followed here, there are no cookies, caches or stored credentials, and each transport has a session of its own, which ends
/// with the last copy of the transport and the last body that it brought.
///
/// On Linux, Foundation 6.3 keeps a core busy while a transfer on a new connection is open, but not on one that served an earlier request:
/// a client does well to make a call before it opens a stream of events.
public nonisolated struct URLSessionTransport: Transport {
    private static let maximumRedirects = 20

    private let connection: URLSessionConnection

    /// - Parameter adjust: Changes the configuration of the session, for example its proxies, before it begins.
    public init(_ adjust: (URLSessionConfiguration) -> Void = { _ in }) {
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
        connection = URLSessionConnection(configuration)
    }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        var request = request
        for _ in 0...Self.maximumRedirects {
            let response = try await connection.send(request)
            guard let next = try HTTPRedirect.next(after: request, status: response.status, headers: response.headers) else {
                return response
            }
            // Reading to the end leaves the connection free for the next request.
            _ = try await response.body.collect()
            request = next
        }
        throw TransportError(.other, "the server redirects more than \(Self.maximumRedirects) times")
    }
}
