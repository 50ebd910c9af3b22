import Foundation

// As much of AsyncHTTPClient and SwiftNIO as `HTTPClientTransport` uses, with the same signatures, and a client that answers from a closure.

struct ByteBuffer: Sendable {
    var readableBytesView: [UInt8]

    init(bytes: some Sequence<UInt8>) {
        readableBytesView = Array(bytes)
    }
}

struct NIODeadline: Sendable {
    static let distantFuture = NIODeadline()
}

struct NIOHeaders: Sendable, Sequence {
    private var fields: [(name: String, value: String)] = []

    mutating func add(name: String, value: String) {
        fields.append((name, value))
    }

    func makeIterator() -> IndexingIterator<[(name: String, value: String)]> {
        fields.makeIterator()
    }
}

struct NIOMethod: Sendable, Equatable {
    var rawValue: String
}

struct NIOStatus: Sendable {
    var code: UInt
}

struct HTTPClientRequest: Sendable {
    struct Body: Sendable {
        enum Length: Sendable, Equatable {
            case unknown
            case known(Int64)
        }

        let length: Length
        let collect: @Sendable () async throws -> [UInt8]

        static func stream<Bytes: AsyncSequence & Sendable>(_ bytes: Bytes, length: Length) -> Body where Bytes.Element == ByteBuffer {
            Body(length: length) {
                var all: [UInt8] = []
                for try await buffer in bytes { all += buffer.readableBytesView }
                return all
            }
        }
    }

    var url: String
    var method = NIOMethod(rawValue: "GET")
    var headers = NIOHeaders()
    var body: Body?

    init(url: String) {
        self.url = url
    }
}

struct HTTPClientResponse: Sendable {
    struct Body: AsyncSequence, Sendable {
        typealias AsyncIterator = AsyncThrowingStream<ByteBuffer, any Error>.Iterator

        let stream: AsyncThrowingStream<ByteBuffer, any Error>

        func makeAsyncIterator() -> AsyncIterator { stream.makeAsyncIterator() }
    }

    var status: NIOStatus
    var headers: NIOHeaders
    var body: Body
}

struct HTTPClientError: Error, Equatable {
    private let code: Int

    static let connectTimeout = HTTPClientError(code: 0)
    static let readTimeout = HTTPClientError(code: 1)
    static let deadlineExceeded = HTTPClientError(code: 2)
    static let remoteConnectionClosed = HTTPClientError(code: 3)
}

final class HTTPClient: Sendable {
    private let answer: @Sendable (HTTPClientRequest) async throws -> HTTPClientResponse

    init(_ answer: @escaping @Sendable (HTTPClientRequest) async throws -> HTTPClientResponse) {
        self.answer = answer
    }

    func execute(_ request: HTTPClientRequest, deadline: NIODeadline) async throws -> HTTPClientResponse {
        try await answer(request)
    }
}
