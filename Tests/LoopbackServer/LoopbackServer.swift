package import Foundation

/// An HTTP/1.1 server on its own loopback port, in the test process: each connection has a thread, each request goes to `handler`.
///
/// It writes exactly the bytes from the handler, so responses can be slow, malformed or truncated.
package final class LoopbackServer: Sendable {
    package typealias Handler = @Sendable (LoopbackRequest, LoopbackConnection) -> Void

    package let port: Int
    private let listener: Int32
    private let handler: Handler
    private let keepsBodies: Bool
    private let log = LockedBox<[LoopbackRequest]>([])
    private let connections = LockedBox(Connections())

    private struct Connections: Sendable {
        var all = 0
        var open = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// - Parameter keepsBodies: Whether bodies of requests are kept; otherwise, only their sizes are, for bodies of any size.
    package init(keepsBodies: Bool = true, _ handler: @escaping Handler) throws {
        self.keepsBodies = keepsBodies
        self.handler = handler
        listener = try Sockets.listen()
        port = try Sockets.port(of: listener)
        Thread.detachNewThread { [self] in acceptConnections() }
    }

    /// Stops listening. Connections end by themselves when their handlers return.
    package func stop() {
        Sockets.shutDown(listener)
    }

    package var url: URL { URL(string: "http://127.0.0.1:\(port)")! }

    /// All requests so far, in order of arrival.
    package var requests: [LoopbackRequest] { log.value }

    /// The number of connections so far.
    package var connectionCount: Int { connections.value.all }

    /// Waits until no connection is open.
    package func waitUntilNoneIsOpen() async {
        await withCheckedContinuation { waiter in
            var isIdle = false
            connections.update { connections in
                isIdle = connections.open == 0
                if !isIdle { connections.waiters.append(waiter) }
            }
            if isIdle { waiter.resume() }
        }
    }

    private func didClose() {
        var waiters: [CheckedContinuation<Void, Never>] = []
        connections.update { connections in
            connections.open -= 1
            if connections.open == 0 { (waiters, connections.waiters) = (connections.waiters, []) }
        }
        for waiter in waiters {
            waiter.resume()
        }
    }

    private func acceptConnections() {
        while let socket = Sockets.accept(listener) {
            connections.update { connections in
                connections.all += 1
                connections.open += 1
            }
            Thread.detachNewThread { [self] in
                let connection = LoopbackConnection(socket, keepsBodies: keepsBodies)
                while !connection.isClosed, let request = connection.readRequest() {
                    log.update { $0.append(request) }
                    handler(request, connection)
                }
                connection.close()
                didClose()
            }
        }
        Sockets.close(listener)
    }
}

/// A request as received.
package struct LoopbackRequest: Sendable {
    package var method: String
    /// Path and query, undecoded.
    package var target: String
    package var headers: [(name: String, value: String)]
    package var body: Data
    /// The size of the body in bytes, even if the body wasn't kept.
    package var bodySize = 0

    /// The value of a header, whose name is case-insensitive.
    package subscript(name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
}
