import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// The handling of requests and responses, with a stub transport.
@Suite struct ClientCoreTests {
    private typealias Get = Request<JSONValue, JSONValue>

    private let get = Get(
        operation: "getSession",
        method: .get,
        path: ["api", "sessions", .parameter("s1")],
        success: [200: .json],
        problems: [404: .json, .range(500...599): .json]
    )

    private func client(_ transport: StubTransport, _ change: (inout ClientConfiguration) -> Void = { _ in }) -> ClientCore {
        var configuration = ClientConfiguration(transport: transport)
        change(&configuration)
        return ClientCore(serverURL: URL(string: "http://localhost:8088/")!, configuration: configuration)
    }

    private func failure(_ response: HTTPResponse) async -> Failure<JSONValue>? {
        guard case .failure(let failure) = await client(StubTransport(response)).result(of: get) else { return nil }
        return failure
    }

    @Test func aRequestIsSentAsDescribed() async throws {
        let transport = StubTransport(.json(#"{"id":"s1"}"#, status: 201))
        let request = Request<JSONValue, Never>(
            operation: "rewindSession",
            method: .post,
            path: ["api", "sessions", .parameter("s 1"), "rewind"],
            query: [.query("limit", 5)],
            headers: [.header("Last-Event-ID", "9")],
            body: .json(["m1"]),
            success: [201: .json]
        )
        let response = try await client(transport).send(request)
        #expect(response.status == 201)
        #expect(response.body["id"] == .string("s1"))
        #expect(response.attempts == 1)
        let sent = try #require(transport.requests.first)
        #expect(sent.method == .post)
        #expect(sent.url.absoluteString == "http://localhost:8088/api/sessions/s%201/rewind?limit=5")
        #expect(sent.headers["Accept"] == "application/json")
        #expect(sent.headers["Content-Type"] == "application/json")
        #expect(sent.headers["Last-Event-ID"] == "9")
        #expect(sent.headers["User-Agent"]?.isEmpty == false)
        #expect(try await sent.body.collect() == Data(#"["m1"]"#.utf8))
    }

    @Test func theHeadersOfTheCallOverrideThoseOfTheOperationAndTheClient() async throws {
        let transport = StubTransport(HTTPResponse(status: 200, body: Data("{}".utf8)))
        var request = get
        request.headers = [.header("X-A", "operation"), .header("X-B", "operation")]
        let options = CallOptions(headers: ["x-a": "call"], query: [.query("debug", true)], serverURL: URL(string: "https://other/base")!)
        _ = try await client(transport) { $0.headers = ["X-A": "client", "X-B": "client", "X-C": "client", "User-Agent": "mine"] }
            .send(request, options: options)
        let sent = try #require(transport.requests.first)
        #expect(sent.headers.values(of: "X-A") == ["call"])
        #expect(sent.headers.values(of: "X-B") == ["operation"])
        #expect(sent.headers.values(of: "X-C") == ["client"])
        #expect(sent.headers.values(of: "User-Agent") == ["mine"])
        #expect(sent.url.absoluteString == "https://other/base/api/sessions/s1?debug=true")
    }

    @Test(arguments: ["a\r\nX-Injected: 1", "a\nb", "a\u{0}"])
    func aLineBreakInAHeaderIsNotSent(value: String) async {
        let transport = StubTransport()
        let result = await client(transport).result(of: get, options: CallOptions(headers: ["X-A": value]))
        guard case .failure(.invalidRequest(_, let call)) = result else {
            Issue.record("the header was accepted")
            return
        }
        #expect(call.operation == "getSession" && call.attempts == 0)
        #expect(transport.requests.isEmpty)
    }

    @Test func anEmptyPathParameterFailsBeforeAnythingIsSent() async {
        let transport = StubTransport()
        var request = get
        request.path = ["api", .parameter("", name: "id")]
        do throws(Failure<JSONValue>) {
            _ = try await client(transport).send(request)
            Issue.record("the request was sent")
        } catch {
            #expect(error.description == #"getSession: the path parameter "id" is empty"#)
            #expect(error.attempts == 0)
        }
        #expect(transport.requests.isEmpty)
    }

    @Test func aDocumentedProblemIsDecoded() async throws {
        let body = #"{"error":{"code":404,"message":"session not found","type":"not_found"}}"#
        do {
            _ = try await client(StubTransport(.json(body, status: 404))).send(get)
            Issue.record("a 404 was treated as a success")
        } catch .documented(let problem, let response) {
            #expect(response.status == 404)
            #expect(problem["error"]?["type"] == .string("not_found"))
        } catch {
            Issue.record(error)
        }
        let failure = try #require(await failure(.json(body, status: 404)))
        #expect(failure.description == "getSession: 404 Not Found: session not found (not_found)")
        #expect(failure.status == 404)
        #expect(failure.body == Data(body.utf8))
        #expect(failure.attempts == 1)
        #expect(!failure.isCancelled)
    }

    @Test(arguments: [
        (#"{"message":"no"}"#, ": no"), (#"{"error":"no"}"#, ": no"), (#"{"error":"bad","error_description":"no"}"#, ": no (bad)"),
        (#"{"title":"no","type":"about:blank"}"#, ": no (about:blank)"), (#"{"detail":"no","code":7}"#, ": no"),
        (#"{"code":"E7"}"#, ": E7"),
        (#"{"error":{"code":"E7"},"message":"no"}"#, ": no (E7)"), ("[1]", ": [1]"), ("", ""), ("  \n", ""), ("a\r\nb", ": a b"),
    ])
    func aFailureQuotesTheServerOnOneLine(body: String, expected: String) async throws {
        let failure = try #require(await failure(.json(body, status: 418)))
        #expect(failure.description == "getSession: 418\(expected)")
    }

    @Test func anUnknownStatusIsUndocumented() async throws {
        let failure = try #require(await failure(.json(#"{"message":"slow down"}"#, status: 429)))
        guard case .undocumented(let response) = failure else {
            Issue.record(failure)
            return
        }
        #expect(response.status == 429)
        #expect(failure.description == "getSession: 429 Too Many Requests: slow down")
    }

    @Test func theBodyOfAnUndocumentedSuccessIsNotQuoted() async throws {
        let failure = try #require(await failure(.json(#"{"message":"secret"}"#, status: 201)))
        #expect(failure.description == "getSession: 201 Created with application/json, which isn't documented")
    }

    @Test func theErrorPageOfAProxyIsNotTheDocumentedProblem() async throws {
        let page = HTTPResponse(
            status: 502,
            headers: ["Content-Type": "text/html; charset=utf-8"],
            body: Data("<h1>Bad\n gateway</h1>".utf8)
        )
        let failure = try #require(await failure(page))
        guard case .undocumented = failure else {
            Issue.record(failure)
            return
        }
        #expect(failure.description == "getSession: 502 Bad Gateway: <h1>Bad gateway</h1>")
    }

    @Test(arguments: ["", "not JSON", "{"])
    func aSuccessWithTheWrongBodyIsUndecodable(body: String) async throws {
        let failure = try #require(await failure(.json(body)))
        guard case .undecodable(_, let response) = failure else {
            Issue.record(failure)
            return
        }
        #expect(response.body == Data(body.utf8))
        #expect(failure.description.hasPrefix("getSession: 200 OK, but the body "))
    }

    @Test func anEmptyBodyIsReportedIfOneIsDocumented() async throws {
        let failure = try #require(await failure(.json("")))
        #expect(failure.description == "getSession: 200 OK, but the body is empty")
    }

    @Test func aSuccessWithAWrongContentTypeIsDecoded() async throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Data(#"{"id":"s1"}"#.utf8))
        #expect(try await client(StubTransport(response)).send(get).body["id"] == .string("s1"))
    }

    @Test func aTransportErrorIsThrown() async {
        let transport = StubTransport { _ throws(TransportError) in throw TransportError(.refused, "the server refused the connection") }
        guard case .failure(let failure) = await client(transport).result(of: get) else {
            Issue.record("a missing response was treated as a response")
            return
        }
        #expect(failure.description == "getSession: the server refused the connection")
        #expect(failure.status == nil)
        #expect((failure as any CallFailure).operation == "getSession")
    }

    @Test func anExactStatusWinsOverItsRangeAndTheDefault() async throws {
        let request = Request<String, String>(
            operation: "any",
            method: .get,
            path: [],
            success: [.range(200...299): .text, .default: .text],
            problems: [202: .text, .range(400...499): .text]
        )
        func isSuccess(_ status: Int) async -> Bool {
            let response = HTTPResponse(status: status, headers: ["Content-Type": "text/plain"])
            guard case .success = await client(StubTransport(response)).result(of: request) else { return false }
            return true
        }
        #expect(await isSuccess(200))
        #expect(await !isSuccess(202))
        #expect(await !isSuccess(404))
        #expect(await isSuccess(500))
    }

    private enum Answer: Equatable, Sendable {
        case object(JSONValue)
        case text(String)
        case nothing
    }

    @Test func theContentTypeSelectsAmongSeveralBodies() async throws {
        let request = Request<Answer, Never>(
            operation: "any",
            method: .get,
            path: [],
            success: [200: .either(.json(as: JSONValue.self, { .object($0) }), .text { .text($0) }), 204: .none(.nothing)]
        )
        let transport = StubTransport(
            .json("7"),
            HTTPResponse(status: 200, headers: ["Content-Type": "text/plain; charset=ISO-8859-1"], body: Data([0xFC])),
            HTTPResponse(status: 204),
            HTTPResponse(status: 200, headers: ["Content-Type": "application/x-other"], body: Data("true".utf8))
        )
        let client = client(transport)
        #expect(try await client.send(request).body == .object(JSONValue(jsonData: Data("7".utf8))))
        #expect(try await client.send(request).body == .text("ü"))
        #expect(try await client.send(request).body == .nothing)
        #expect(try await client.send(request).body == .object(.bool(true)))
        #expect(transport.requests.first?.headers["Accept"] == "application/json, text/plain")
    }

    @Test func voidDataAndTextNeedNoDecoding() async throws {
        let bytes = HTTPResponse(status: 200, body: Data([0xFF, 0]))
        let nothing = Request<Void, Never>(operation: "any", method: .delete, path: [], success: [200: .none])
        let data = Request<Data, Never>(operation: "any", method: .get, path: [], success: [200: .data])
        let transport = StubTransport(bytes, bytes)
        try await client(transport).send(nothing).body
        #expect(try await client(transport).send(data).body == Data([0xFF, 0]))
        #expect(transport.requests.map { $0.headers["Accept"] } == ["*/*", "*/*"])
    }

    @Test func formsAreEncodedAsInBrowsers() async throws {
        let body = try JSONValue(jsonData: Data(#"{"a":"x y&z","expand":["p","q"],"list":[1,2]}"#.utf8))
        let form = RequestBody.form(body, encoding: ["expand": FormEncoding(style: .deepObject)])
        #expect(form.contentType == "application/x-www-form-urlencoded")
        let text = String(decoding: try await form.content.collect(), as: UTF8.self)
        #expect(text == "a=x+y%26z&expand%5B0%5D=p&expand%5B1%5D=q&list=1&list=2")
    }

    @Test func aMissingBodyIsNotSent() {
        #expect(RequestBody.json(nil as String?).contentType == nil)
        #expect(RequestBody.data(nil).contentType == nil)
        #expect(RequestBody.json("x", contentType: "application/merge-patch+json").contentType == "application/merge-patch+json")
    }

    @Test func aCancelledCallThrowsCancelled() async {
        let arrived = Gate()
        let transport = StubTransport { _ throws(TransportError) in
            arrived.open()
            let (body, _) = ByteStream.makeStream()
            return HTTPResponse(status: 200, body: body)
        }
        let client = client(transport)
        let task = Task { await client.result(of: get) }
        await arrived.wait()
        task.cancel()
        guard case .failure(.cancelled(let call)) = await task.value else {
            Issue.record("the call went on")
            return
        }
        #expect(call.attempts == 1)
    }
}
