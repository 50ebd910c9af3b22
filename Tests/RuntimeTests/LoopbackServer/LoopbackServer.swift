import Foundation

/// An HTTP/1.1 server on a loopback port of its own, in the test process: each connection has a thread, each request goes to `handler`.
///
/// It writes exactly the bytes that the handler gives it, so it can be slow, wrong or cut short.
final class LoopbackServer: Sendable {
    typealias Handler = @Sendable (LoopbackRequest, LoopbackConnection) -> Void

    let port: Int
    private let listener: Int32
    private let handler: Handler
    private let log = LockedBox<[LoopbackRequest]>([])

    init(_ handler: @escaping Handler) throws {
        self.handler = handler
        listener = try Sockets.listen()
        port = try Sockets.port(of: listener)
        Thread.detachNewThread { [self] in acceptConnections() }
    }

    /// Stops listening. Connections end by themselves when their handlers return.
    func stop() {
        Sockets.shutDown(listener)
    }

    var url: URL { URL(string: "http://127.0.0.1:\(port)")! }

    /// All requests so far, in order of arrival.
    var requests: [LoopbackRequest] { log.value }

    private func acceptConnections() {
        while let socket = Sockets.accept(listener) {
            Thread.detachNewThread { [self] in
                let connection = LoopbackConnection(socket)
                while !connection.isClosed, let request = connection.readRequest() {
                    log.update { $0.append(request) }
                    handler(request, connection)
                }
                connection.close()
            }
        }
        Sockets.close(listener)
    }
}

/// A request as it came over the wire.
struct LoopbackRequest: Sendable {
    var method: String
    /// Path and query, undecoded.
    var target: String
    var headers: [(name: String, value: String)]
    var body: Data

    /// The value of a header, looked up without regard to case.
    subscript(name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var text: String { String(decoding: body, as: UTF8.self) }
}
