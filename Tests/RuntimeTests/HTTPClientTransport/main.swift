// Compiled with the runtime and the stand-ins as one program, which fails if the transport is incorrect.

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

func expect(_ condition: Bool, _ message: String) {
    guard !condition else { return }
    print("not so: \(message)")
    exit(1)
}

func response(_ code: UInt, _ chunks: [String], error: (any Error)? = nil) -> HTTPClientResponse {
    var headers = NIOHTTP1.HTTPHeaders()
    headers.add(name: "content-type", value: "text/plain")
    headers.add(name: "set-cookie", value: "a=1")
    headers.add(name: "set-cookie", value: "b=2")
    let stream = AsyncThrowingStream<ByteBuffer, any Error> { continuation in
        for chunk in chunks { continuation.yield(ByteBuffer(bytes: chunk.utf8)) }
        continuation.finish(throwing: error)
    }
    return HTTPClientResponse(status: HTTPResponseStatus(code: code), headers: headers, stream: stream)
}

// As the README shows it.
let httpClient = HTTPClient(configuration: HTTPClientTransport.configuration)
let configuration = ClientConfiguration(transport: HTTPClientTransport(client: httpClient))
expect(configuration.idleTimeout != nil, "the configuration is usable")

let progress = LockedState<[TransferProgress]>([])
let echo = HTTPClientTransport(
    client: HTTPClient { request in
        expect(request.method.rawValue == "PUT", "the method is sent")
        expect(request.headers.contains { $0.name == "X-A" && $0.value == "1" }, "headers are sent")
        expect(request.body?.length == .known(5), "the length is sent")
        let body = try await request.body?.collect() ?? []
        return response(201, ["got ", String(decoding: body, as: UTF8.self)])
    }
)
var request = HTTPRequest(method: .put, url: URL(string: "http://h/x")!, headers: ["X-A": "1"], body: .bytes(Data("hello".utf8)))
request.uploadProgress = { step in progress.withLock { $0.append(step) } }
let answer = try await echo.send(request)
expect(answer.status == 201, "the status arrives")
expect(answer.headers.values(of: "Set-Cookie") == ["a=1", "b=2"], "repeated headers arrive one by one")
expect(try await answer.body.collect() == Data("got hello".utf8), "the body arrives")
expect(progress.withLock(\.last) == TransferProgress(completed: 5, total: 5), "progress is reported")

let cut = HTTPClientTransport(client: HTTPClient { _ in response(200, ["{"], error: HTTPClientError.remoteConnectionClosed) })
do {
    _ = try await cut.send(HTTPRequest(url: URL(string: "http://h/")!)).body.collect()
    expect(false, "a body cut short is an error")
} catch {
    expect(error.kind == .connectionLost, "a body cut short is a lost connection")
}

let kinds: [(any Error, TransportError.Kind)] = [
    (HTTPClientError.connectTimeout, .refused), (HTTPClientError.readTimeout, .timedOut), (HTTPClientError.deadlineExceeded, .timedOut),
    (HTTPClientError.cancelled, .cancelled), (CancellationError(), .cancelled), (HTTPClientError.invalidURL, .unsendable),
    (NIOConnectionError(isResolved: true), .refused), (NIOConnectionError(isResolved: false), .dnsFailure), (IOError(), .connectionLost),
    (HTTPParserError(), .malformed), (CocoaError(.fileNoSuchFile), .other), (HTTPClientError.tlsHandshakeTimeout, .tls),
]
for (error, kind) in kinds {
    let transport = HTTPClientTransport(client: HTTPClient { _ in throw error })
    do {
        _ = try await transport.send(HTTPRequest(url: URL(string: "http://h/")!))
        expect(false, "\(error) is an error")
    } catch let failure {
        expect(failure.kind == kind, "\(error) is \(kind), found \(failure.kind)")
    }
}
print("all is so")
