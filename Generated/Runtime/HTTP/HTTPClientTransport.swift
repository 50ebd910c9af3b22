// For packages that depend on AsyncHTTPClient, such as servers on Linux, where `URLSession` has fixed limitations. The target with this
// file must declare the products AsyncHTTPClient, NIOCore, NIOHTTP1 and NIOPosix; otherwise, the file is empty.
#if canImport(AsyncHTTPClient) && canImport(NIOCore) && canImport(NIOHTTP1) && canImport(NIOPosix)
    public import AsyncHTTPClient
    import Foundation
    import NIOCore
    import NIOHTTP1
    import NIOPosix

    /// Sends requests through AsyncHTTPClient.
    ///
    ///     let client = HTTPClient(configuration: HTTPClientTransport.configuration)
    ///     let configuration = ClientConfiguration(transport: HTTPClientTransport(client: client))
    ///
    /// Timeouts, cookies and proxies are configured on the `HTTPClient`; ``HTTPRequest/idleTimeout`` is ignored. You are responsible for
    /// shutting down the `HTTPClient`.
    public nonisolated struct HTTPClientTransport: Transport {
        private let client: HTTPClient

        /// Creates a transport.
        ///
        /// - Parameter client: A client that doesn't follow redirects. API clients follow them on their own, and send credentials only to
        ///   their origin.
        public init(client: HTTPClient) {
            self.client = client
        }

        /// The default configuration, except that redirects aren't followed.
        public static var configuration: HTTPClient.Configuration {
            HTTPClient.Configuration(redirectConfiguration: .disallow)
        }

        public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
            do {
                let response = try await client.execute(Self.clientRequest(request), deadline: .distantFuture)
                let fields = response.headers.map { HTTPHeaders.Field(name: $0.name, value: $0.value) }
                let body = ByteStream(Chunks(buffers: response.body))
                return HTTPResponse(status: Int(response.status.code), headers: HTTPHeaders(fields), body: body)
            } catch {
                throw TransportError(httpClientError: error)
            }
        }

        private static func clientRequest(_ request: HTTPRequest) -> HTTPClientRequest {
            var result = HTTPClientRequest(url: request.url.absoluteString)
            result.method = .init(rawValue: request.method.rawValue)
            for field in request.headers { result.headers.add(name: field.name, value: field.value) }
            let total = request.body.length
            guard total != 0 else { return result }
            let (sent, report) = (LockedState(0), request.uploadProgress)
            let buffers = request.body.open().map { chunk in
                let completed = sent.withLock { sent in
                    sent += chunk.count
                    return sent
                }
                report?(TransferProgress(completed: completed, total: total))
                return ByteBuffer(bytes: chunk)
            }
            result.body = .stream(buffers, length: total.map { .known(Int64($0)) } ?? .unknown)
            return result
        }

        private struct Chunks: AsyncSequence, Sendable {
            let buffers: HTTPClientResponse.Body

            struct AsyncIterator: AsyncIteratorProtocol {
                var buffers: HTTPClientResponse.Body.AsyncIterator

                mutating func next() async throws -> Data? {
                    do {
                        return try await buffers.next().map { Data($0.readableBytesView) }
                    } catch {
                        throw TransportError(httpClientError: error)
                    }
                }
            }

            func makeAsyncIterator() -> AsyncIterator { AsyncIterator(buffers: buffers.makeAsyncIterator()) }
        }
    }

    nonisolated extension TransportError {
        fileprivate init(httpClientError error: any Error) {
            switch error {
            case let error as TransportError: self = error
            case is CancellationError: self = .cancelled
            case let error as HTTPClientError: self.init(error)
            case let error as NIOConnectionError where error.connectionErrors.isEmpty:
                self.init(.dnsFailure, "the server's name couldn't be resolved")
            case is NIOConnectionError: self.init(.refused, "the server refused the connection")
            case is HTTPParserError: self.init(.malformed, "the response violates HTTP", underlying: "\(error)")
            case is IOError: self.init(.connectionLost, "the connection was lost", underlying: "\(error)")
            default: self.init(.other, "the request failed", underlying: "\(error)")
            }
        }

        private init(_ error: HTTPClientError) {
            switch error {
            case .cancelled: self = .cancelled
            case .connectTimeout: self.init(.refused, "no connection was established in time")
            case .readTimeout, .writeTimeout, .deadlineExceeded: self.init(.timedOut, "the connection was idle for too long")
            case .remoteConnectionClosed: self.init(.connectionLost, "the connection was lost")
            case .tlsHandshakeTimeout: self.init(.tls, "the TLS handshake timed out")
            case .invalidURL, .emptyHost, .emptyScheme: self.init(.unsendable, "the URL can't be requested", underlying: "\(error)")
            default: self.init(.other, "the request failed", underlying: "\(error)")
            }
        }
    }
#endif
