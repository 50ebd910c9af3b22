import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// Attempts that time out or can't be retried, and their hooks.
@Suite struct AttemptTests {
    private func client(_ transport: any Transport, clock: CallClock = .system) -> ClientCore {
        let configuration = ClientConfiguration(transport: transport, retry: RetryPolicy(), clock: clock)
        return ClientCore(serverURL: URL(string: "http://h")!, configuration: configuration)
    }

    private func upload(_ body: RequestBody, method: HTTPMethod = .put) -> Request<String, String> {
        Request(operation: "upload", method: method, path: [], body: body, success: [200: .text], problems: [503: .text])
    }

    @Test func anAttemptThatTimesOutIsRetried() async throws {
        let waits = LockedBox<[Duration]>([])
        let arrived = Gate()
        let transport = StubTransport { request throws(TransportError) in
            guard request.headers["X-Attempt"] == "1" else { return HTTPResponse(status: 200, body: Data("late".utf8)) }
            arrived.open()
            let (body, _) = ByteStream.makeStream()
            return HTTPResponse(status: 200, body: body)
        }
        let number = CallHook(beforeRequest: { (request, call) async throws(TransportError) -> HTTPRequest in
            var request = request
            request.headers["X-Attempt"] = "\(call.attempts)"
            return request
        })
        let failures = LockedBox<[String]>([])
        let note = CallHook(onFailure: { error, call in failures.update { $0.append("\(call.attempts): \(error)") } })
        // The first wait is the timeout of the attempt; those of the second never expire.
        let clock = CallClock(
            uptime: { .zero },
            date: { Date() },
            jitter: { 1 },
            sleep: { wait in
                waits.update { $0.append(wait) }
                guard wait == .milliseconds(1500) else { return }
                guard waits.value.count == 1 else { return try await Task.sleep(for: .seconds(3600)) }
                await arrived.wait()
            }
        )
        let options = CallOptions(attemptTimeout: .milliseconds(1500), hooks: [number, note])
        let response = try await client(transport, clock: clock).send(upload(.none), options: options)
        #expect(response.body == "late")
        #expect(response.attempts == 2)
        #expect(waits.value.prefix(2) == [.milliseconds(1500), .milliseconds(500)])
        #expect(failures.value == ["1: the attempt took longer than 1.5 seconds"])
    }

    @Test func aBodyThatCanBeReadOnlyOnceIsNotRetriedAndTheFailureReportsIt() async throws {
        let (stream, source) = ByteStream.makeStream()
        source.yield(Data("x".utf8))
        source.finish()
        let transport = StubTransport(HTTPResponse(status: 503, headers: ["Content-Type": "text/plain"], body: Data("busy".utf8)))
        guard case .failure(let failure) = await client(transport).result(of: upload(.stream(stream))) else {
            Issue.record("there was a second attempt")
            return
        }
        #expect(failure.attempts == 1)
        #expect(
            failure.description == "upload: 503 Service Unavailable: busy (not retried: the request's body can be read only once)"
        )
    }

    @Test func aFormWithAStreamIsNotRetried() async throws {
        func form(_ content: FileUpload) -> RequestBody {
            var form = MultipartForm(boundary: "b")
            form.field("title", "Notes")
            form.file("file", content)
            return .multipart(form)
        }
        let (stream, source) = ByteStream.makeStream()
        source.yield(Data("streamed".utf8))
        source.finish()
        let streamed = form(FileUpload(stream, length: 8, fileName: "a.txt"))
        let whole = form(FileUpload(Data("streamed".utf8), fileName: "a.txt"))
        #expect(!streamed.content.isReplayable)
        #expect(streamed.content.length == whole.content.length)
        #expect(try await streamed.content.collect() == whole.content.collect())
        let open = form(FileUpload(ByteStream(Data()), fileName: "a.txt"))
        #expect(open.content.length == nil)
    }

    @Test func theLogTruncatesBodiesAndOmitsThemByDefault() async throws {
        let log = LockedBox<[String]>([])
        let transport = StubTransport(.json(#"{"answer":"long"}"#))
        let request = Request<JSONValue, Never>(
            operation: "ask",
            method: .post,
            path: [],
            body: .text("question"),
            success: [200: .json]
        )
        let hook = CallHook.log(bodyLimit: 8) { line in log.update { $0.append(line) } }
        _ = try await client(transport).send(request, options: CallOptions(hooks: [hook]))
        let lines = log.value.flatMap { $0.components(separatedBy: "\n") }
        #expect(lines.contains("    question"))
        #expect(lines.contains(#"    {"answer … (17 bytes)"#))
    }

    @Test func redirectsAreFollowedWithAnyTransport() async throws {
        let transport = StubTransport(
            HTTPResponse(status: 303, headers: ["Location": "/job/7?x=1"]),
            HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Data("done".utf8))
        )
        let response = try await client(transport).send(upload(.text("x"), method: .post))
        #expect(response.body == "done")
        #expect(response.attempts == 1)
        #expect(transport.requests.map(\.method) == [.post, .get])
        #expect(transport.requests.last?.url.absoluteString == "http://h/job/7?x=1")
    }

    @Test func bytesArriveBeforeTheResponseIsComplete() async throws {
        let (body, source) = ByteStream.makeStream()
        source.yield(Data("first".utf8))
        let request = Request<Data, Never>(operation: "get", method: .get, path: [], success: [200: .data])
        let response = try await client(StubTransport(HTTPResponse(status: 200, body: body))).bytes(of: request)
        #expect(try await response.body.next() == Data("first".utf8))
        source.yield(Data("second".utf8))
        source.finish()
        #expect(try await response.body.collect() == Data("second".utf8))
    }
}
