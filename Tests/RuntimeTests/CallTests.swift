import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// Full calls, from a request to a decoded value, over a real connection.
@Suite struct CallTests {
    private func client(_ server: LoopbackServer, clock: CallClock = .system, hooks: [CallHook] = []) -> ClientCore {
        ClientCore(serverURL: server.url, configuration: ClientConfiguration(hooks: hooks, clock: clock))
    }

    private let get = Request<[Int], [String: String]>(
        operation: "getNumbers",
        method: .get,
        path: ["numbers"],
        success: [200: .json],
        problems: [401: .json]
    )

    @Test func aCallReturnsTheDecodedBody() async throws {
        let server = try LoopbackServer { _, connection in
            connection.beginChunks()
            connection.chunk("[1,")
            connection.chunk("2]")
            connection.endChunks()
        }
        defer { server.stop() }
        let response = try await client(server).send(get)
        #expect(response.body == [1, 2])
        #expect(response.headers["content-type"] == "application/json")
        #expect(server.requests.first?.target == "/numbers")
        #expect(server.requests.first?["Accept"] == "application/json")
    }

    @Test func aBasicChallengeIsADocumentedProblem() async throws {
        let server = try LoopbackServer { _, connection in
            let headers = ["WWW-Authenticate": "Basic realm=\"x\"", "Content-Type": "application/json"]
            connection.answer("401 Unauthorized", headers: headers, #"{"message":"who are you?"}"#)
        }
        defer { server.stop() }
        guard case .failure(.documented(let problem, let response)) = await client(server).result(of: get), response.status == 401 else {
            Issue.record("the challenge was not passed on")
            return
        }
        #expect(problem == ["message": "who are you?"])
    }

    @Test func aCallToAServerThatHangsTimesOut() async throws {
        let (arrived, closed) = (Gate(), Gate())
        let server = try LoopbackServer { _, connection in
            arrived.open()
            if connection.waitForClose() { closed.open() }
        }
        defer { server.stop() }
        // The timeout expires as soon as the server has the request.
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in await arrived.wait() })
        let result = await client(server, clock: clock).result(of: get, options: CallOptions(timeout: .seconds(5)))
        guard case .failure(.transport(let error, let call)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(error.kind == .timedOut)
        #expect(call.attempts == 1)
        await closed.wait()
    }

    @Test func anIdleConnectionEndsTheCall() async throws {
        let (arrived, closed) = (Gate(), Gate())
        let server = try LoopbackServer { _, connection in
            connection.beginChunks()
            connection.chunk("[1,")
            arrived.open()
            if connection.waitForClose() { closed.open() }
        }
        defer { server.stop() }
        // Time passes only while the connection is idle.
        let uptime = LockedBox(Duration.zero)
        let clock = CallClock(
            uptime: { uptime.value },
            date: { Date() },
            jitter: { 1 },
            sleep: { wait in
                await arrived.wait()
                uptime.update { $0 += wait }
            }
        )
        let configuration = ClientConfiguration(transport: URLSessionTransport(clock: clock))
        let core = ClientCore(serverURL: server.url, configuration: configuration)
        let result = await core.result(of: get, options: CallOptions(idleTimeout: .milliseconds(20)))
        guard case .failure(.transport(let error, _)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(error.kind == .timedOut)
        await closed.wait()
    }

    @Test func eventsArriveWhileTheResponseIsOpen() async throws {
        let (first, closed) = (Gate(), Gate())
        let server = try LoopbackServer { _, connection in
            connection.beginChunks(contentType: "text/event-stream")
            first.waitOnThread()
            connection.chunk(": ping\n\nevent: add\ndata: {\"n\":1}\n\n")
            if connection.waitForClose() { closed.open() }
        }
        defer { server.stop() }
        let request = Request<EventStream<JSONValue>, Never>(
            operation: "events",
            method: .get,
            path: ["events"],
            success: [200: .eventEnvelopes]
        )
        // The call returns before the first event; its timeout doesn't end the stream.
        let stream = try await client(server).send(request, options: CallOptions(timeout: .seconds(60))).body
        first.open()
        for try await event in stream {
            #expect(event == ["event": "add", "data": ["n": 1]])
            break
        }
        stream.cancel()
        await closed.wait()
        guard case .cancelled? = await #expect(throws: Failure<Never>.self, performing: { try await stream.next() }) else {
            Issue.record("the stream went on")
            return
        }
    }

    @Test func aLostStreamThrows() async throws {
        let server = try LoopbackServer { _, connection in
            connection.beginChunks(contentType: "text/event-stream")
            connection.chunk("data: [1]\n\n")
            connection.close()
        }
        defer { server.stop() }
        let request = Request<EventStream<[Int]>, Never>(operation: "events", method: .get, path: [], success: [200: .events])
        let stream = try await client(server).send(request).body
        #expect(try await stream.next() == [1])
        do throws(Failure<Never>) {
            _ = try await stream.next()
            Issue.record("a stream that ended early was treated as complete")
        } catch {
            guard case .transport(let error, _) = error else {
                Issue.record(error)
                return
            }
            #expect(error.kind == .connectionLost)
        }
    }

    @Test func aDownloadIsWrittenToItsFile() async throws {
        let text = String(repeating: "0123456789", count: 100_000)
        let server = try LoopbackServer { request, connection in
            request.target == "/there"
                ? connection.answer("200 OK", text)
                : connection.answer("404 Not Found", "nowhere")
        }
        defer { server.stop() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("download-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("file")
        try Data("older".utf8).write(to: file)
        var request = Request<Data, Never>(operation: "download", method: .get, path: ["there"], success: [200: .data])
        let progress = LockedBox<[TransferProgress]>([])
        let response = try await client(server).download(request, to: file) { step in progress.update { $0.append(step) } }
        #expect(response.body == file)
        #expect(try Data(contentsOf: file) == Data(text.utf8))
        #expect(progress.value.last == TransferProgress(completed: text.utf8.count, total: text.utf8.count))

        request.path = ["nowhere"]
        await #expect(throws: Failure<Never>.self) { try await client(server).download(request, to: folder.appendingPathComponent("none")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }

    @Test func aFailedDownloadLeavesNoFile() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
            connection.close()
        }
        defer { server.stop() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("download-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let request = Request<Data, Never>(operation: "download", method: .get, path: [], success: [200: .data])
        await #expect(throws: Failure<Never>.self) { try await client(server).download(request, to: folder.appendingPathComponent("file")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func hooksSeeEachAttemptAndTheLogOmitsSecrets() async throws {
        let log = LockedBox<[String]>([])
        let sign = CallHook(beforeRequest: { (request, call) async throws(TransportError) -> HTTPRequest in
            var request = request
            request.headers["Authorization"] = "Bearer secret\(call.attempts)"
            return request
        })
        let transport = StubTransport(HTTPResponse(status: 503, headers: ["Set-Cookie": "secret"]), .json("[]"))
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
        let configuration = ClientConfiguration(
            transport: transport,
            retry: RetryPolicy(),
            hooks: [sign, .log { line in log.update { $0.append(line) } }],
            clock: clock
        )
        let core = ClientCore(serverURL: URL(string: "http://user:secret@h/base")!, configuration: configuration)
        _ = try await core.send(get, options: CallOptions(query: [.query("token", "secret"), .query("flag", true)]))
        #expect(transport.requests.map { $0.headers["Authorization"] } == ["Bearer secret1", "Bearer secret2"])
        let lines = log.value.flatMap { $0.components(separatedBy: "\n") }
        #expect(lines.contains("getNumbers #1 → GET http://h/base/numbers?token=…&flag=…"))
        #expect(lines.contains("getNumbers #1 ← 503 Service Unavailable"))
        #expect(lines.contains("getNumbers #2 ← 200 OK"))
        #expect(lines.contains("    Authorization: …"))
        #expect(lines.contains("    Content-Type: application/json"))
        #expect(!log.value.joined().contains("secret"))
    }
}
