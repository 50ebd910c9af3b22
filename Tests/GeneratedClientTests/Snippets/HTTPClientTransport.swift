import Foundation
import MixAPI

// The adapter that the README shows, line by line. `HTTPClientStandIns.swift` declares what it uses of AsyncHTTPClient.

struct HTTPClientTransport: Transport {
    let client: HTTPClient  // with redirectConfiguration: .disallow, since the runtime follows redirects

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        var outgoing = HTTPClientRequest(url: request.url.absoluteString)
        outgoing.method = .init(rawValue: request.method.rawValue)
        for field in request.headers { outgoing.headers.add(name: field.name, value: field.value) }
        if request.body.length != 0 {
            let length = request.body.length.map { HTTPClientRequest.Body.Length.known(Int64($0)) } ?? .unknown
            outgoing.body = .stream(request.body.open().map { ByteBuffer(bytes: $0) }, length: length)
        }
        do {
            let response = try await client.execute(outgoing, deadline: .distantFuture)
            let fields = response.headers.map { HTTPHeaders.Field(name: $0.name, value: $0.value) }
            let body = ByteStream(Chunks(buffers: response.body))
            return HTTPResponse(status: Int(response.status.code), headers: HTTPHeaders(fields), body: body)
        } catch {
            throw Self.failure(error)
        }
    }

    static func failure(_ error: any Error) -> TransportError {
        if error is CancellationError { return TransportError(.cancelled, "the call was cancelled") }
        return switch error as? HTTPClientError {
        case .connectTimeout?: TransportError(.refused, "no connection could be made")
        case .readTimeout?, .deadlineExceeded?: TransportError(.timedOut, "the server said nothing for too long")
        case .remoteConnectionClosed?: TransportError(.connectionLost, "the connection was lost")
        default: TransportError(.other, "the request failed", underlying: "\(error)")
        }
    }

    struct Chunks: AsyncSequence, Sendable {
        let buffers: HTTPClientResponse.Body

        struct AsyncIterator: AsyncIteratorProtocol {
            var buffers: HTTPClientResponse.Body.AsyncIterator

            mutating func next() async throws -> Data? {
                do { return try await buffers.next().map { Data($0.readableBytesView) } } catch { throw HTTPClientTransport.failure(error) }
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(buffers: buffers.makeAsyncIterator()) }
    }
}
