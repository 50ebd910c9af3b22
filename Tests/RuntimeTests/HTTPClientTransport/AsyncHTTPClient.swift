// As much of the module as the transport uses, with the same signatures, and a client that answers from a closure.

public import NIOCore
public import NIOHTTP1

public struct HTTPClientRequest: Sendable {
    public struct Body: Sendable {
        public enum Length: Sendable, Equatable {
            case unknown
            case known(Int64)
        }

        public let length: Length
        public let collect: @Sendable () async throws -> [UInt8]

        public static func stream<Bytes: AsyncSequence & Sendable>(_ bytes: Bytes, length: Length) -> Body
        where Bytes.Element == ByteBuffer {
            Body(length: length) {
                var all: [UInt8] = []
                for try await buffer in bytes { all += buffer.readableBytesView }
                return all
            }
        }
    }

    public var url: String
    public var method = HTTPMethod(rawValue: "GET")
    public var headers = HTTPHeaders()
    public var body: Body?

    public init(url: String) {
        self.url = url
    }
}

public struct HTTPClientResponse: Sendable {
    public struct Body: AsyncSequence, Sendable {
        public typealias AsyncIterator = AsyncThrowingStream<ByteBuffer, any Error>.Iterator

        let stream: AsyncThrowingStream<ByteBuffer, any Error>

        public func makeAsyncIterator() -> AsyncIterator { stream.makeAsyncIterator() }
    }

    public var status: HTTPResponseStatus
    public var headers: HTTPHeaders
    public var body: Body

    public init(status: HTTPResponseStatus, headers: HTTPHeaders, stream: AsyncThrowingStream<ByteBuffer, any Error>) {
        self.status = status
        self.headers = headers
        body = Body(stream: stream)
    }
}

public struct HTTPClientError: Error, Equatable {
    private let code: Int

    public static let connectTimeout = HTTPClientError(code: 0)
    public static let readTimeout = HTTPClientError(code: 1)
    public static let writeTimeout = HTTPClientError(code: 2)
    public static let deadlineExceeded = HTTPClientError(code: 3)
    public static let remoteConnectionClosed = HTTPClientError(code: 4)
    public static let cancelled = HTTPClientError(code: 5)
    public static let tlsHandshakeTimeout = HTTPClientError(code: 6)
    public static let invalidURL = HTTPClientError(code: 7)
    public static let emptyHost = HTTPClientError(code: 8)
    public static let emptyScheme = HTTPClientError(code: 9)
}

public final class HTTPClient: Sendable {
    public struct Configuration: Sendable {
        public enum RedirectConfiguration: Sendable {
            case disallow
        }

        public init(redirectConfiguration: RedirectConfiguration? = nil) {}
    }

    private let answer: @Sendable (HTTPClientRequest) async throws -> HTTPClientResponse

    public init(
        configuration: Configuration = Configuration(),
        answer: @escaping @Sendable (HTTPClientRequest) async throws -> HTTPClientResponse = { _ in throw HTTPClientError.readTimeout }
    ) {
        self.answer = answer
    }

    public func execute(_ request: HTTPClientRequest, deadline: NIODeadline) async throws -> HTTPClientResponse {
        try await answer(request)
    }
}
