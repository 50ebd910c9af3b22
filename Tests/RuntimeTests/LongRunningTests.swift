import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// Long-running operations, as Azure's API guidelines describe them, and by a 202 with `Location` (RFC 9110, section 15.3.3).
@Suite struct LongRunningTests {
    /// A clock that only waits advance, without jitter.
    private final class ManualTime: Sendable {
        let waits = LockedBox<[Duration]>([])

        var clock: CallClock {
            CallClock(
                uptime: { [waits] in waits.value.reduce(.zero, +) },
                date: { Date(timeIntervalSince1970: 784_111_777) },
                jitter: { 1 },
                sleep: { [waits] wait in
                    // The timeout of a request, which doesn't expire.
                    if wait > .seconds(1000) { return try await Task.sleep(for: .seconds(3600)) }
                    try Task.checkCancellation()
                    waits.update { $0.append(wait) }
                }
            )
        }
    }

    private struct Outcome {
        var result: Result<String, Failure<String>>
        var waits: [Duration]
        /// The requests: `GET /status`.
        var requests: [String]
        var sent: [HTTPRequest]
    }

    private func json(_ status: Int, _ headers: HTTPHeaders = [:], _ body: String = "") -> HTTPResponse {
        .json(body, status: status, headers: headers)
    }

    private func run(
        _ method: HTTPMethod,
        finalState: FinalState = .automatic,
        polling: PollingPolicy = PollingPolicy(),
        _ answers: [HTTPResponse]
    ) async -> Outcome {
        let time = ManualTime()
        let transport = StubTransport(answers: answers.map { .success($0) })
        let scheme = SecurityScheme("token", .authorization("Bearer"))
        let client = ClientCore(
            serverURL: URL(string: "https://api.example.com/v1?api=2")!,
            configuration: ClientConfiguration(transport: transport, clock: time.clock),
            credentials: [scheme: .token("secret")]
        )
        let request = Request<String, String>(
            operation: "start",
            method: method,
            path: ["machines"],
            headers: [.header("If-Match", "*"), .header("X-Tenant", "t")],
            body: method == .get ? .none : .json("body"),
            success: [200: .json, 202: .json],
            problems: [.default: .json],
            security: [[scheme]]
        )
        let result: Result<String, Failure<String>>
        do throws(Failure<String>) {
            result = .success(try await client.wait(for: request, finalState: finalState, polling: polling).body)
        } catch {
            result = .failure(error)
        }
        let sent = transport.requests
        let requests = sent.map { request in
            let url = request.url.absoluteString
            return "\(request.method) \(url.hasPrefix("https://api.example.com") ? String(url.dropFirst(23)) : url)"
        }
        return Outcome(result: result, waits: time.waits.value, requests: requests, sent: sent)
    }

    @Test("A response other than a 202 is the result") func immediate() async throws {
        let outcome = await run(.post, [json(200, [:], #""done""#)])
        #expect(try outcome.result.get() == "done")
        #expect(outcome.waits.isEmpty)
    }

    @Test("A 202 with Location is polled until another status arrives; waits grow, and Retry-After extends them") func location()
        async throws
    {
        let outcome = await run(
            .post,
            [
                json(202, ["Location": "../jobs/1?x=1"]), json(202, ["Retry-After": "7"]), json(202, ["Location": "/jobs/2"]),
                json(200, [:], #""done""#),
            ]
        )
        #expect(try outcome.result.get() == "done")
        #expect(outcome.requests == ["POST /v1/machines?api=2", "GET /jobs/1?x=1", "GET /jobs/1?x=1", "GET /jobs/2"])
        #expect(outcome.waits == [.seconds(1), .seconds(7), .milliseconds(2250)])
    }

    @Test("Requests for the status have credentials and the call's own headers, without its condition and content") func headers()
        async throws
    {
        let outcome = await run(.post, [json(202, ["Location": "/jobs/1"]), json(200, [:], #""done""#)])
        let poll = try #require(outcome.sent.last)
        #expect(poll.headers["Authorization"] == "Bearer secret")
        #expect(poll.headers["X-Tenant"] == "t")
        #expect(poll.headers["If-Match"] == nil && poll.headers["Content-Type"] == nil)
        #expect(poll.headers["Accept"] == "application/json")
        #expect(poll.body.length == 0)
    }

    @Test(
        "A URL on another server is never asked",
        arguments: [
            "https://evil.example.com/1", "http://api.example.com/1", "//evil.example.com/", "https://a@api.example.com/1", "data:,x",
        ]
    )
    func otherServers(url: String) async throws {
        for header in ["Location", "Operation-Location", "Azure-AsyncOperation"] {
            let outcome = await run(.post, [json(202, [header: url]), json(200, [:], #""stolen""#)])
            #expect(outcome.requests.count == 1)
            guard case .failure(.transport(let error, _)) = outcome.result else {
                Issue.record("\(outcome.result)")
                continue
            }
            #expect(error.kind == .other)
        }
    }

    @Test("The status of an operation is polled, and the resource of a PUT is the result") func statusOfPut() async throws {
        let outcome = await run(
            .put,
            [
                json(201, ["Azure-AsyncOperation": "https://api.example.com/operations/1"], #""creating""#),
                json(200, [:], #"{"status": "InProgress"}"#), json(200, [:], #"{"status": "Succeeded"}"#), json(200, [:], #""done""#),
            ]
        )
        #expect(try outcome.result.get() == "done")
        #expect(outcome.requests.suffix(3) == ["GET /operations/1", "GET /operations/1", "GET /v1/machines?api=2"])
    }

    @Test("After a POST, the Location is the result; without one, the last status or its member `result`") func statusOfPost() async throws
    {
        let done = json(200, [:], #"{"status": "succeeded", "result": "inner"}"#)
        let started: HTTPHeaders = ["Operation-Location": "/operations/1", "Location": "/results/1"]
        let outcome = await run(.post, [json(202, started), done, json(200, [:], #""done""#)])
        #expect(try outcome.result.get() == "done")
        #expect(outcome.requests.last == "GET /results/1")
        let monitored = await run(.post, finalState: .statusMonitor, [json(202, started), done])
        #expect(try monitored.result.get() == "inner")
        let original = await run(.post, finalState: .originalURI, [json(202, started), done, json(200, [:], #""done""#)])
        #expect(original.requests.last == "GET /v1/machines?api=2")
        let named = json(200, [:], #"{"status": "Succeeded", "resourceLocation": "/machines/7"}"#)
        let resource = await run(.post, [json(202, started), named, json(200, [:], #""done""#)])
        #expect(resource.requests.last == "GET /machines/7")
    }

    @Test("The provisioning state of the resource is the status of a PUT without headers") func provisioningState() async throws {
        let running = #"{"properties": {"provisioningState": "Creating"}}"#
        let outcome = await run(.patch, [json(200, [:], running), json(200, [:], running), json(200, [:], #""done""#)])
        #expect(try outcome.result.get() == "done")
        #expect(outcome.requests.dropFirst().allSatisfy { $0 == "GET /v1/machines?api=2" })
        let failed = await run(.put, [json(200, [:], #"{"provisioningState": "Failed"}"#)])
        #expect(throws: Failure<String>.self) { try failed.result.get() }
    }

    @Test("A GET that is answered with 202 is sent again") func repetition() async throws {
        let outcome = await run(.get, [json(202, ["Retry-After": "3"]), json(200, [:], #""report""#)])
        #expect(try outcome.result.get() == "report")
        #expect(outcome.requests == ["GET /v1/machines?api=2", "GET /v1/machines?api=2"])
        #expect(outcome.waits == [.seconds(3)])
    }

    @Test("An operation that fails throws the documented error if the status is one", arguments: ["Failed", "Canceled", "cancelled"])
    func failure(state: String) async throws {
        let started = json(202, ["Operation-Location": "/operations/1"])
        let outcome = await run(.post, [started, json(200, [:], #"{"status": "\#(state)", "error": {"message": "no"}}"#)])
        guard case .failure(.documentedStatus(let response)) = outcome.result else {
            Issue.record("\(outcome.result)")
            return
        }
        #expect(response.status == 200)
        #expect(outcome.requests.count == 2)
    }

    @Test("An error of a request for the status is thrown like that of any call") func errorOfPoll() async throws {
        let outcome = await run(.post, [json(202, ["Location": "/jobs/1"]), json(404, [:], #""gone""#)])
        guard case .failure(.documented("gone", let response)) = outcome.result else {
            Issue.record("\(outcome.result)")
            return
        }
        #expect(response.status == 404)
    }

    @Test("A server that never finishes is asked a limited number of times") func maximumPolls() async throws {
        let forever = Array(repeating: json(202, ["Location": "/jobs/1"]), count: 20)
        let outcome = await run(.post, polling: PollingPolicy(initialInterval: .zero, maximumPolls: 5), forever)
        #expect(outcome.requests.count == 6)
        guard case .failure(.transport(let error, _)) = outcome.result else {
            Issue.record("\(outcome.result)")
            return
        }
        #expect(error.kind == .timedOut)
    }

    @Test("A wait that exceeds the timeout isn't begun", arguments: ["100000000", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])
    func longWait(retryAfter: String) async throws {
        let outcome = await run(.post, [json(202, ["Location": "/jobs/1", "Retry-After": retryAfter])])
        guard case .failure(.transport(let error, _)) = outcome.result else {
            Issue.record("\(outcome.result)")
            return
        }
        #expect(error.kind == .timedOut)
        #expect(outcome.waits.isEmpty)
    }

    @Test("The total time is limited") func timeout() async throws {
        let forever = Array(repeating: json(202, ["Location": "/jobs/1"]), count: 2000)
        let outcome = await run(.post, polling: PollingPolicy(timeout: .seconds(3600)), forever)
        // With the timeout of the last request, which the clock doesn't tell from a wait if it's short.
        #expect(outcome.waits.reduce(.zero, +) <= .seconds(3600))
        #expect(throws: Failure<String>.self) { try outcome.result.get() }
    }

    @Test(
        "Malformed statuses neither trap nor end in a loop",
        arguments: ["", "[", "null", "[1]", #"{"status": 7}"#, #"{"status": null}"#]
    )
    func malformed(body: String) async throws {
        let started = json(202, ["Operation-Location": "/operations/1"])
        let outcome = await run(
            .post,
            polling: PollingPolicy(maximumPolls: 3),
            [started] + Array(repeating: json(200, [:], body), count: 3)
        )
        #expect(throws: Failure<String>.self) { try outcome.result.get() }
    }

    @Test("Cancellation ends the wait") func cancellation() async throws {
        let clock = ManualClock()
        let began = AsyncStream<Void>.makeStream()
        let transport = StubTransport { (_: HTTPRequest) async throws(TransportError) in
            began.continuation.yield()
            return HTTPResponse(status: 202, headers: ["Location": "/jobs/1"])
        }
        let client = ClientCore(
            serverURL: URL(string: "https://api.example.com")!,
            configuration: ClientConfiguration(transport: transport, clock: clock.callClock())
        )
        let request = Request<String, Never>(operation: "start", method: .post, path: ["jobs"], success: [200: .json])
        let task = Task { try await client.wait(for: request) }
        for await _ in began.stream { break }
        task.cancel()
        let failure = await #expect(throws: Failure<Never>.self) { try await task.value }
        #expect(failure?.isCancelled == true)
        #expect(transport.requests.count == 1)
    }

    @Test("A server on a connection is polled") func loopback() async throws {
        let polls = LockedBox(0)
        let server = try LoopbackServer { request, connection in
            if request.method == "POST" { return connection.answer("202 Accepted", headers: ["Location": "/jobs/1"]) }
            polls.update { $0 += 1 }
            if polls.value < 3 { return connection.answer("202 Accepted") }
            connection.answer(headers: ["Content-Type": "application/json"], #""done""#)
        }
        let client = ClientCore(serverURL: server.url, configuration: ClientConfiguration())
        let request = Request<String, Never>(operation: "start", method: .post, path: ["jobs"], success: [200: .json])
        let response = try await client.wait(for: request, polling: PollingPolicy(initialInterval: .zero))
        #expect(response.body == "done")
        #expect(polls.value == 3)
    }
}
