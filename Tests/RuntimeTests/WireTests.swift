import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// `URLSessionTransport` with slow, incorrect and unreachable servers.
@Suite struct WireTests {
    private let transport = URLSessionTransport()

    private func text(_ server: LoopbackServer) async throws -> String {
        String(decoding: try await transport.send(HTTPRequest(url: server.url)).body.collect(), as: UTF8.self)
    }

    @Test func interimResponsesAreSkipped() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n")
            connection.answer("201 Created", "made")
        }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(url: server.url))
        #expect(response.status == 201)
        #expect(response.headers["Link"] == nil)
        #expect(try await response.body.collect() == Data("made".utf8))
    }

    @Test func aResponseCanArriveByteByByte() async throws {
        let server = try LoopbackServer { _, connection in
            for byte in "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nslow\r\n0\r\n\r\n".utf8 {
                connection.write(Data([byte]))
            }
        }
        defer { server.stop() }
        #expect(try await text(server) == "slow")
    }

    @Test func bytesAfterTheContentLengthAreIgnored() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody and more")
            connection.close()
        }
        defer { server.stop() }
        #expect(try await text(server) == "body")
    }

    @Test func withoutALengthTheBodyEndsWithTheConnection() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n\r\nto the end")
            connection.close()
        }
        defer { server.stop() }
        #expect(try await text(server) == "to the end")
    }

    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf",
    ])
    func aConnectionThatIsResetIsLost(beginning: String) async throws {
        let arrived = Gate()
        let server = try LoopbackServer { _, connection in
            connection.write(beginning)
            // A reset discards unread bytes.
            if !beginning.isEmpty { arrived.waitOnThread() }
            connection.reset()
        }
        defer { server.stop() }
        do throws(TransportError) {
            let response = try await transport.send(HTTPRequest(url: server.url))
            arrived.open()
            _ = try await response.body.collect()
            Issue.record("a part was treated as the full body")
        } catch {
            #expect(error.kind == .connectionLost)
        }
    }

    @Test func aCompressedBodyIsDecompressed() async throws {
        let gzip = try #require(
            Data(base64Encoded: "H4sIAAAAAAACA+3EMQ0AAAgDMCuYI+FYgv8PEbzt0elka2zbtm3btm3b9uMDwTcMQHAXAAA=")
        )
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(gzip.count)\r\n\r\n")
            connection.write(gzip)
        }
        defer { server.stop() }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("wire-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let core = ClientCore(serverURL: server.url, configuration: ClientConfiguration(transport: transport))
        let request = Request<Data, Never>(operation: "download", method: .get, path: [], success: [200: .data])
        let steps = LockedBox<[TransferProgress]>([])
        _ = try await core.download(request, to: file) { step in steps.update { $0.append(step) } }
        #expect(try Data(contentsOf: file) == Data(String(repeating: "hello ", count: 1000).utf8))
        // The length on the wire isn't that of the file.
        #expect(steps.value.last == TransferProgress(completed: 6000, total: nil))
    }

    @Test func successiveCallsReuseOneConnection() async throws {
        let server = try LoopbackServer { _, connection in connection.answer("200 OK", "again") }
        defer { server.stop() }
        let clock = ContinuousClock()
        var last = clock.now
        // curl closes a connection that was unused for two minutes, which can pass between two calls on a busy machine.
        var pauses = 0
        for _ in 0..<20 {
            let start = clock.now
            #expect(try await text(server) == "again")
            if last.duration(to: clock.now) > .seconds(100) { pauses += 1 }
            last = start
        }
        #expect(server.requests.count == 20)
        #expect(server.connectionCount <= 1 + pauses)
    }

    @Test func anUploadReportsItsProgress() async throws {
        let server = try LoopbackServer { _, connection in connection.answer() }
        defer { server.stop() }
        let size = 3_000_000
        let core = ClientCore(serverURL: server.url, configuration: ClientConfiguration(transport: transport))
        let chunks = AsyncStream<Data> { continuation in
            for _ in 0..<30 { continuation.yield(Data(count: size / 30)) }
            continuation.finish()
        }
        let bodies: [RequestBody] = [.data(Data(count: size)), .stream(ByteStream(chunks), length: size)]
        for body in bodies {
            let request = Request<Void, Never>(operation: "upload", method: .put, path: [], body: body, success: [200: .none])
            let steps = LockedBox<[TransferProgress]>([])
            let options = CallOptions(uploadProgress: { step in steps.update { $0.append(step) } })
            try await core.send(request, options: options).body
            #expect(server.requests.last?["Content-Length"] == "\(size)")
            #expect(server.requests.last?.bodySize == size)
            #expect(steps.value.last == TransferProgress(completed: size, total: size))
            #expect(steps.value.map(\.completed) == steps.value.map(\.completed).sorted())
        }
    }

    @Test func aSlowReaderReceivesAllBytes() async throws {
        let isWritten = Gate()
        let chunk = Data((0..<1_000_003).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(30 * chunk.count)\r\n\r\n")
            for _ in 0..<30 { connection.write(chunk) }
            isWritten.open()
        }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(url: server.url))
        await isWritten.wait()
        let body = try await response.body.collect()
        #expect(body.count == 30 * chunk.count)
        for index in 0..<30 {
            #expect(body.dropFirst(index * chunk.count).prefix(chunk.count) == chunk)
        }
    }
}
