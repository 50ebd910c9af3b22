import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// The credentials in requests, which are never logged or sent elsewhere.
@Suite struct CredentialTests {
    private static let header = SecurityScheme("key", .header("X-API-Key"))
    private static let query = SecurityScheme("param", .query("api key"))
    private static let cookie = SecurityScheme("session", .cookie("sid"))
    private static let bearer = SecurityScheme("oauth", .bearer)
    private static let basic = SecurityScheme("login", .basic)

    private static let ok = HTTPResponse.json("{}")

    private func request(_ security: [[SecurityScheme]]) -> Request<JSONValue, Never> {
        Request(operation: "get", method: .get, path: ["pets"], success: [200: .json], security: security)
    }

    private func client(
        _ transport: StubTransport,
        _ credentials: [SecurityScheme: CallCredential?],
        server: ServerURL = "http://h/v1",
        hooks: [CallHook] = []
    ) -> ClientCore {
        ClientCore(
            server: server,
            configuration: ClientConfiguration(transport: transport, hooks: hooks),
            credentials: credentials
        )
    }

    /// The request for these security requirements.
    private func sent(
        _ security: [[SecurityScheme]],
        _ credentials: [SecurityScheme: CallCredential?],
        options: CallOptions = .init()
    ) async throws -> HTTPRequest {
        let transport = StubTransport(Self.ok)
        _ = try await client(transport, credentials).send(request(security), options: options)
        return try #require(transport.requests.first)
    }

    // MARK: - Where they go

    @Test func anAPIKeyIsSentInItsHeader() async throws {
        #expect(try await sent([[Self.header]], [Self.header: "k1"]).headers["X-API-Key"] == "k1")
    }

    @Test func anAPIKeyIsSentInItsQueryParameter() async throws {
        let url = try await sent([[Self.query]], [Self.query: "a b&c"]).url
        #expect(url.absoluteString == "http://h/v1/pets?api%20key=a%20b%26c")
        let more = try await sent([[Self.query]], [Self.query: "k"], options: CallOptions(query: [.query("limit", 1)])).url
        #expect(more.absoluteString == "http://h/v1/pets?limit=1&api%20key=k")
    }

    @Test func anAPIKeyIsSentInItsCookie() async throws {
        #expect(try await sent([[Self.cookie]], [Self.cookie: "a+/="]).headers["Cookie"] == "sid=a+/=")
        let both = try await sent([[Self.cookie]], [Self.cookie: "a;b"], options: CallOptions(headers: ["Cookie": "theme=dark"]))
        #expect(both.headers["Cookie"] == "theme=dark; sid=a%3Bb")
    }

    @Test func tokensAndPasswordsAreSentInAuthorization() async throws {
        #expect(try await sent([[Self.bearer]], [Self.bearer: .token("t")]).headers["Authorization"] == "Bearer t")
        #expect(try await sent([[Self.bearer]], [Self.bearer: .token { "t2" }]).headers["Authorization"] == "Bearer t2")
        let login = BasicCredential(user: "Aladdin", password: "open sesame").credential
        #expect(try await sent([[Self.basic]], [Self.basic: login]).headers["Authorization"] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    }

    // MARK: - Which of them

    @Test func theFirstCompleteAlternativeIsUsed() async throws {
        let needs = [[Self.bearer, Self.cookie], [], [Self.header], [Self.query]]
        let sent = try await sent(needs, [Self.bearer: "t", Self.header: "k", Self.query: "q"])
        #expect(sent.headers["X-API-Key"] == "k")
        #expect(sent.headers["Authorization"] == nil)
        #expect(sent.url.query == nil)
        let both = try await self.sent(needs, [Self.bearer: "t", Self.cookie: "c", Self.header: "k"])
        #expect(both.headers["Authorization"] == "Bearer t")
        #expect(both.headers["Cookie"] == "sid=c")
        #expect(both.headers["X-API-Key"] == nil)
    }

    @Test(arguments: [[], [[]], [[bearer]]])
    func unneededAndMissingCredentialsAreNotSent(needs: [[SecurityScheme]]) async throws {
        let sent = try await sent(needs, [Self.header: "k", Self.bearer: nil])
        #expect(sent.headers.map(\.name).sorted() == ["Accept", "User-Agent"])
        #expect(sent.url.absoluteString == "http://h/v1/pets")
    }

    @Test func credentialsInTheOptionsOfACallArePreserved() async throws {
        let options = CallOptions(headers: ["authorization": "mine"], query: [.query("api key", "mine")])
        let sent = try await sent([[Self.bearer, Self.query]], [Self.bearer: "t", Self.query: "q"], options: options)
        #expect(sent.headers["Authorization"] == "mine")
        #expect(sent.url.query == "api%20key=mine")
    }

    // MARK: - Tokens that change

    @Test func aRejectedTokenIsRequestedAgainOnce() async throws {
        let asked = LockedBox<[String?]>([])
        let credential = CallCredential.refreshingToken { rejected in
            asked.update { $0.append(rejected) }
            return "t\(asked.value.count)"
        }
        let transport = StubTransport(HTTPResponse(status: 401), .json("{}"))
        let response = try await client(transport, [Self.bearer: credential]).send(request([[Self.bearer]]))
        #expect(response.attempts == 2)
        #expect(transport.requests.map { $0.headers["Authorization"] } == ["Bearer t1", "Bearer t2"])
        #expect(asked.value == [nil, "t1"])

        let refused = StubTransport(HTTPResponse(status: 401), HTTPResponse(status: 401), .json("{}"))
        let result = await client(refused, [Self.bearer: credential]).result(of: request([[Self.bearer]]))
        guard case .failure(.undocumented(let answer)) = result else {
            Issue.record("a second refusal was not the end")
            return
        }
        #expect(answer.status == 401)
        #expect(refused.requests.count == 2)
    }

    @Test(arguments: [CallCredential.token("same"), .token { "same" }])
    func aRefusedTokenIsNotSentTwice(credential: CallCredential) async throws {
        let transport = StubTransport(HTTPResponse(status: 401), .json("{}"))
        _ = await client(transport, [Self.bearer: credential]).result(of: request([[Self.bearer]]))
        #expect(transport.requests.count == 1)
    }

    @Test func theProviderIsCalledForEachAttempt() async throws {
        let count = LockedBox(0)
        let credential = CallCredential.token {
            count.update { $0 += 1 }
            return "t\(count.value)"
        }
        let transport = StubTransport(HTTPResponse(status: 503), .json("{}"))
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
        let core = ClientCore(
            server: "http://h",
            configuration: ClientConfiguration(transport: transport, retry: RetryPolicy(), clock: clock),
            credentials: [Self.bearer: credential]
        )
        _ = try await core.send(request([[Self.bearer]]))
        #expect(transport.requests.map { $0.headers["Authorization"] } == ["Bearer t1", "Bearer t2"])
    }

    @Test func aProviderThatThrowsEndsTheCall() async {
        struct Gone: Error {}
        let transport = StubTransport()
        let result = await client(transport, [Self.bearer: .token { throw Gone() }]).result(of: request([[Self.bearer]]))
        guard case .failure(.transport(let error, let call)) = result else {
            Issue.record("the call did not fail")
            return
        }
        #expect(error.kind == .noCredential)
        #expect(error.message == #"no credential is available for "oauth""#)
        #expect(call.attempts == 0)
        #expect(transport.requests.isEmpty)
    }

    @Test func aTokenWithALineBreakIsNotSent() async {
        let transport = StubTransport()
        let result = await client(transport, [Self.bearer: "secret\r\nX-Injected: 1"]).result(of: request([[Self.bearer]]))
        guard case .failure(.transport(let error, _)) = result else {
            Issue.record("the token was sent")
            return
        }
        #expect(error.kind == .noCredential)
        #expect(!error.description.contains("secret"))
        #expect(transport.requests.isEmpty)
    }

    // MARK: - What must not get out

    @Test func credentialsAreNotVisibleToLogsAndHooks() async throws {
        let log = LockedBox<[String]>([])
        let seen = LockedBox<[String]>([])
        let hook = CallHook(beforeRequest: { (request, _) async throws(TransportError) -> HTTPRequest in
            seen.update { $0.append("\(request)") }
            return request
        })
        // A name that the log shows.
        let date = SecurityScheme("date", .header("Date"))
        let needs = [[date, Self.query, Self.cookie, Self.bearer]]
        let credentials: [SecurityScheme: CallCredential?] = [
            date: "s3cret", Self.query: "s3cret", Self.cookie: "s3cret", Self.bearer: "s3cret",
        ]
        let transport = StubTransport(Self.ok)
        let core = client(transport, credentials, hooks: [hook, .log { line in log.update { $0.append(line) } }])
        var dumped = ""
        dump(core, to: &dumped)
        #expect(!dumped.contains("s3cret"))
        _ = try await core.send(request(needs))
        let sent = try #require(transport.requests.first)
        #expect(sent.headers["Date"] == "s3cret" && sent.headers["Authorization"] == "Bearer s3cret")
        #expect(log.value.count == 2)
        #expect(!log.value.joined().contains("s3cret"))
        #expect(seen.value.count == 1 && !seen.value.joined().contains("s3cret"))
    }

    @Test(arguments: [CallCredential.token("s3cret"), BasicCredential(user: "u", password: "s3cret").credential])
    func aCredentialDoesNotShowItsText(credential: CallCredential) {
        var dumped = ""
        dump(credential, to: &dumped)
        for text in ["\(credential)", String(reflecting: credential), dumped, "\([credential])"] {
            #expect(text.contains("CallCredential"))
            #expect(!text.contains("s3cret") && !text.contains("dTpz"))
        }
        dump(BasicCredential(user: "u", password: "s3cret"), to: &dumped)
        #expect(!dumped.contains("s3cret"))
    }

    @Test func credentialsAreOmittedIfAHookChangesTheOrigin() async throws {
        let elsewhere = CallHook(beforeRequest: { (request, _) async throws(TransportError) -> HTTPRequest in
            var request = request
            request.url = URL(string: "http://other/pets")!
            return request
        })
        let transport = StubTransport(Self.ok)
        _ = try await client(transport, [Self.header: "k"], hooks: [elsewhere]).send(request([[Self.header]]))
        #expect(transport.requests.first?.headers["X-API-Key"] == nil)
    }

    @Test func redirectsToAnotherOriginOmitCredentials() async throws {
        let other = try LoopbackServer { _, connection in connection.answer(headers: ["Content-Type": "application/json"], "{}") }
        let otherURL = other.url
        let server = try LoopbackServer { request, connection in
            let place = request.target.replacing("/pets", with: "/again")
            let isFirst = place != request.target
            connection.answer("307 Temporary Redirect", headers: ["Location": isFirst ? place : "\(otherURL)\(place)&page=2"])
        }
        defer {
            server.stop()
            other.stop()
        }
        // "If-Match" may follow a redirect if it isn't a credential.
        let match = SecurityScheme("match", .header("If-Match"))
        let core = ClientCore(
            serverURL: server.url,
            configuration: ClientConfiguration(),
            credentials: [match: "secret", Self.query: "secret", Self.cookie: "secret", Self.bearer: "secret"]
        )
        _ = try await core.send(request([[match, Self.query, Self.cookie, Self.bearer]]))
        let inside = try #require(server.requests.last)
        #expect(inside["authorization"] == "Bearer secret")
        #expect(inside["if-match"] == "secret")
        let outside = try #require(other.requests.first)
        #expect(outside.target == "/again?page=2")
        #expect(!"\(outside)".contains("secret"))
    }

    // MARK: - Servers

    @Test func theServerOfAnOperationIsUsedUnlessTheOptionsHaveOne() async throws {
        let transport = StubTransport(Self.ok, Self.ok, Self.ok)
        let core = client(transport, [:], server: "https://h/v1")
        var request = request([])
        request.server = "https://uploads.h"
        _ = try await core.send(request)
        _ = try await core.send(request, options: CallOptions(serverURL: URL(string: "http://localhost")!))
        request.server = "/v2"
        _ = try await core.send(request)
        #expect(
            transport.requests.map(\.url.absoluteString) == ["https://uploads.h/pets", "http://localhost/pets", "https://h/v2/pets"]
        )
        #expect(try request.url(relativeTo: URL(string: "http://h/v1")!).absoluteString == "http://h/v2/pets")
    }

    @Test(arguments: ["", "http://", "/v1", "http://a b", "localhost"])
    func anInvalidServerFailsTheCall(server: String) async {
        let transport = StubTransport()
        let result = await client(transport, [:], server: ServerURL(server)).result(of: request([]))
        guard case .failure(.invalidRequest(let error, _)) = result else {
            Issue.record("the request was sent")
            return
        }
        #expect(error.message.contains("server URL"))
        #expect(transport.requests.isEmpty)
    }
}
