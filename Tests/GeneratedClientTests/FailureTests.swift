import Foundation
import MixAPI
import Testing

/// Failures of calls and their messages.
@Suite("Failures of calls")
struct FailureTests {
    private static let notFound = #"{"error":{"code":404,"message":"session not found","type":"not_found"}}"#

    private func failure(of response: HTTPResponse) async throws -> Failure<ErrorResponse> {
        let mix = try Mix(StubTransport(response))
        do throws(Failure<ErrorResponse>) {
            _ = try await mix.sessions.export(id: "s1")
        } catch {
            return error
        }
        throw Unexpected()
    }

    @Test("A documented status carries the decoded problem and the response")
    func documented() async throws {
        let failure = try await failure(of: .json(Self.notFound, status: 404, headers: ["X-Request-Id": "r1"]))
        guard case .documented(let problem, let response) = failure, response.status == 404 else { throw Unexpected() }
        #expect(problem == ErrorResponse(error: .init(code: 404, message: "session not found", type: .notFound)))
        #expect(response.text == Self.notFound)
        #expect(failure.headers["x-request-id"] == "r1")
        #expect((failure.operation, failure.attempts, failure.isCancelled) == ("exportSession", 1, false))
    }

    @Test("A proxy's error page is undocumented and preserved as received")
    func errorPage() async throws {
        let page = "<html><body>Bad  gateway</body></html>"
        let failure = try await failure(of: HTTPResponse(status: 500, headers: ["Content-Type": "text/html"], body: Data(page.utf8)))
        guard case .undocumented(let response) = failure else { throw Unexpected() }
        #expect(response.text == page)
        #expect(failure.status == 500)
        #expect(failure.body == Data(page.utf8))
    }

    @Test(
        "An error page sent as JSON or without a content type is undecodable and preserved as received",
        arguments: [
            ["Content-Type": "application/json"], [:],
        ] as [HTTPHeaders]
    )
    func mislabelledErrorPage(_ headers: HTTPHeaders) async throws {
        let failure = try await failure(of: HTTPResponse(status: 500, headers: headers, body: Data("<html>".utf8)))
        guard case .undecodable(let error, let response) = failure else { throw Unexpected() }
        #expect(error.offset == 0)
        #expect(response.text == "<html>")
        #expect(failure.status == 500)
    }

    @Test("A status that isn't listed in the description is undocumented")
    func undocumented() async throws {
        let failure = try await failure(of: .json(Self.notFound, status: 418))
        guard case .undocumented(let response) = failure else { throw Unexpected() }
        #expect(response.status == 418)
        #expect(response.text == Self.notFound)
    }

    @Test("A success with an unexpected body is undecodable, with a location")
    func undecodable() async throws {
        let failure = try await failure(of: .json(#"{"id":"s1","title":"T","messages":[{"content":"a","createdAt":"today"}]}"#))
        guard case .undecodable(let error, let response) = failure else { throw Unexpected() }
        #expect(error.path == "messages[0].createdAt")
        #expect(response.status == 200)
    }

    @Test(
        "Descriptions are one line, with the operation first",
        arguments: [
            (HTTPResponse.json(notFound, status: 404), "exportSession: 404 Not Found: session not found (not_found)"),
            (HTTPResponse.json(notFound, status: 418), "exportSession: 418: session not found (not_found)"),
            (HTTPResponse(status: 503), "exportSession: 503 Service Unavailable"),
            (
                HTTPResponse(status: 502, headers: ["Content-Type": "text/html"], body: Data("<h1>\n  Bad\tgateway</h1>".utf8)),
                "exportSession: 502 Bad Gateway: <h1> Bad gateway</h1>"
            ),
            (
                HTTPResponse.json(#"{"id":1}"#),
                "exportSession: 200 OK, but the body doesn't match the description: id: expected a string, found 1 (byte 6)"
            ),
        ]
    )
    func descriptions(_ response: HTTPResponse, _ description: String) async throws {
        #expect(try await failure(of: response).description == description)
    }

    @Test("The README's description of a missing session")
    func missingSession() async throws {
        let mix = try Mix(StubTransport(.json(Self.notFound, status: 404)))
        let failure = await #expect(throws: Failure<ErrorResponse>.self) { try await mix.sessions.get(id: "nope") }
        #expect(failure.map { "\($0)" } == "getSession: 404 Not Found: session not found (not_found)")
    }

    @Test("A missing server is a refused connection")
    func refused() async throws {
        // Port 1 is assigned to a service (tcpmux) that no machine runs any more.
        let mix = Mix(serverURL: try #require(URL(string: "http://127.0.0.1:1")), configuration: .init(retry: .never))
        let failure = await #expect(throws: Failure<ErrorResponse>.self) { try await mix.sessions.get(id: "s1") }
        guard case .transport(let error, let call) = failure else { throw Unexpected() }
        #expect(error.kind == .refused)
        #expect(call.operation == "getSession" && call.attempts == 1)
        #expect(failure?.description.hasPrefix("getSession: ") == true)
        #expect((failure?.status, failure?.body) == (nil, nil))
    }

    @Test("A failure has the message of the transport")
    func transport() async throws {
        let mix = try Mix(StubTransport(answers: [.failure(TransportError(.timedOut, "the connection was idle for 5 s"))]))
        let failure = await #expect(throws: Failure<ErrorResponse>.self) { try await mix.sessions.delete(id: "s1") }
        #expect(failure?.description == "deleteSession: the connection was idle for 5 s")
    }

    @Test("A task that is cancelled while it waits for the server ends as cancelled")
    func cancelled() async throws {
        let (started, signal) = AsyncStream<Void>.makeStream()
        let mix = try Mix(
            StubTransport { _ throws(TransportError) in
                signal.finish()
                // Ends early, when the task is cancelled.
                try? await Task.sleep(for: .seconds(3600))
                throw TransportError(.cancelled, "the call was cancelled")
            }
        )
        let task = Task { await mix.result(of: Sessions.get(id: "s1")) }
        for await _ in started {}
        task.cancel()
        guard case .failure(.cancelled(let call)) = await task.value else { throw Unexpected() }
        #expect(call.operation == "getSession" && call.attempts == 1)
    }

    @Test("A cancelled task sends nothing")
    func cancelledBefore() async throws {
        let stub = StubTransport(.json("[]"))
        let mix = try Mix(stub)
        let result = await withTaskGroup(of: Result<[SessionData], Failure<ErrorResponse>>.self) { group in
            group.cancelAll()
            group.addTask { await mix.result(of: Sessions.list()) }
            return await group.next()
        }
        guard case .failure(let failure) = result else { throw Unexpected() }
        #expect(failure.isCancelled)
        #expect(failure.attempts == 0)
        #expect(failure.description == "listSessions: the call was cancelled")
        #expect(stub.requests.isEmpty)
    }

    @Test("Every failure can be caught without its problem's type")
    func anyFailure() async throws {
        let mix = try Mix(StubTransport(.json("[]"), .json(Self.notFound, status: 404)))
        do {
            // Two calls and an error of another kind, so that the block has no one type of error.
            guard try await mix.sessions.list().isEmpty else { throw Unexpected() }
            try await mix.sessions.delete(id: "s1")
            throw Unexpected()
        } catch let failure as any CallFailure {
            #expect(failure.status == 404)
            #expect(failure.operation == "deleteSession")
            #expect(failure.body == Data(Self.notFound.utf8))
            #expect(!failure.isCancelled)
        }
    }

    @Test("A result is a value")
    func result() async throws {
        let mix = try Mix(StubTransport(.json(#"{"cancelled":true}"#), .json(Self.notFound, status: 404)))
        #expect(try await mix.result(of: Messages.cancel(id: "s1")).get() == CancelSessionProcessingResponse(cancelled: true))
        guard case .failure(.documented(let problem, let response)) = await mix.result(of: Messages.cancel(id: "s1")) else {
            throw Unexpected()
        }
        #expect(response.status == 404)
        #expect(problem.error.type == .notFound)
    }

    @Test("The full response has status and headers")
    func wholeResponse() async throws {
        let headers: HTTPHeaders = ["Content-Disposition": "attachment"]
        let mix = try Mix(StubTransport(.json(#"{"id":"s1","messages":[],"title":"T"}"#, headers: headers)))
        let whole = try await mix.send(Sessions.export(id: "s1"))
        #expect((whole.status, whole.attempts) == (200, 1))
        #expect(whole.headers["content-disposition"] == "attachment")
        #expect(whole.body.title == "T")
    }

    private struct Unexpected: Error {}
}
