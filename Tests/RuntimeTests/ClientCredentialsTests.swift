import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// The client-credentials grant of OAuth 2: requests, expiry of tokens, and waiting calls.
@Suite struct ClientCredentialsTests {
    private static let scheme = SecurityScheme("oauth", .bearer, tokenURL: "/oauth/token")

    private let request = Request<JSONValue, Never>(
        operation: "get",
        method: .get,
        path: ["pets"],
        success: [200: .json],
        security: [[scheme]]
    )

    /// A server that issues `t1`, `t2`, … and accepts only the last.
    private final class Server: Sendable {
        let transport: StubTransport
        let time = LockedBox(Duration.zero)
        let tokens: LockedBox<Int>
        let refused = LockedBox<Set<String>>([])

        init(lifetime: String? = "3600") {
            let tokens = LockedBox(0)
            let refused = refused
            self.tokens = tokens
            transport = StubTransport { request throws(TransportError) in
                guard request.url.path == "/oauth/token" else {
                    return refused.value.contains(request.headers["Authorization"] ?? "") ? HTTPResponse(status: 401) : .json("{}")
                }
                tokens.update { $0 += 1 }
                let end = lifetime.map { #", "expires_in": \#($0)"# } ?? ""
                return .json(#"{"access_token": "t\#(tokens.value)", "token_type": "bearer"\#(end)}"#)
            }
        }

        func client(_ credential: CallCredential = .clientCredentials(id: "me", secret: "shh")) -> ClientCore {
            let clock = CallClock(uptime: { [time] in time.value }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
            return ClientCore(
                server: "https://h/v1",
                configuration: ClientConfiguration(transport: transport, clock: clock),
                credentials: [ClientCredentialsTests.scheme: credential]
            )
        }

        /// The credentials of the calls, without the requests for tokens.
        var authorizations: [String?] {
            transport.requests.filter { $0.url.path != "/oauth/token" }.map { $0.headers["Authorization"] }
        }
    }

    @Test func theTokenRequestFollowsTheStandard() async throws {
        let server = Server()
        let credential = CallCredential.clientCredentials(
            id: "my id",
            secret: "a:b+c",
            scopes: ["read", "write"],
            parameters: ["audience": "https://api/"]
        )
        _ = try await server.client(credential).send(request)
        let sent = try #require(server.transport.requests.first)
        #expect(sent.method == .post)
        #expect(sent.url.absoluteString == "https://h/oauth/token")
        #expect(sent.headers["Content-Type"] == "application/x-www-form-urlencoded")
        #expect(sent.headers["Authorization"] == "Basic " + Data("my+id:a%3Ab%2Bc".utf8).base64EncodedString())
        let body = String(decoding: try await sent.body.collect(), as: UTF8.self)
        #expect(body == "grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fapi%2F")
        #expect(server.authorizations == ["Bearer t1"])
    }

    @Test func theClientCanAuthenticateInTheBody() async throws {
        let server = Server()
        _ = try await server.client(.clientCredentials(id: "me", secret: "a&b", authentication: .body)).send(request)
        let sent = try #require(server.transport.requests.first)
        #expect(sent.headers["Authorization"] == nil)
        let body = String(decoding: try await sent.body.collect(), as: UTF8.self)
        #expect(body == "grant_type=client_credentials&client_id=me&client_secret=a%26b")
    }

    /// - Parameter last: The last second at which the first token is still used.
    @Test(arguments: [("100", 69), (#""100""#, 69), ("20", 9)])
    func aTokenIsKeptUntilShortlyBeforeItsEnd(lifetime: String, last: Int) async throws {
        let server = Server(lifetime: lifetime)
        let client = server.client()
        for second in [0, last, last + 1] {
            server.time.update { $0 = .seconds(second) }
            _ = try await client.send(request)
        }
        #expect(server.authorizations == ["Bearer t1", "Bearer t1", "Bearer t2"])
    }

    @Test func aTokenWithoutAnExpiryIsCachedUntilItIsRejected() async throws {
        let server = Server(lifetime: nil)
        let client = server.client()
        _ = try await client.send(request)
        server.time.update { $0 = .seconds(1_000_000) }
        _ = try await client.send(request)
        server.refused.update { $0 = ["Bearer t1"] }
        _ = try await client.send(request)
        _ = try await client.send(request)
        #expect(server.authorizations == ["Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2"])
    }

    @Test func concurrentCallsShareOneTokenRequest() async throws {
        let server = Server()
        let client = server.client()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { _ = await client.result(of: self.request) } }
        }
        #expect(server.tokens.value == 1)
        #expect(server.authorizations == Array(repeating: "Bearer t1", count: 50))
    }

    @Test func aCancelledCallReturnsImmediatelyAndTheOthersReceiveTheirToken() async throws {
        let (arrived, answered) = (Gate(), Gate())
        let transport = StubTransport { request throws(TransportError) in
            guard request.url.path == "/oauth/token" else { return .json("{}") }
            arrived.open()
            await answered.wait()
            return .json(#"{"access_token": "t1"}"#)
        }
        let client = ClientCore(
            server: "https://h/v1",
            configuration: ClientConfiguration(transport: transport),
            credentials: [Self.scheme: .clientCredentials(id: "me", secret: "shh")]
        )
        let first = Task { await client.result(of: request) }
        await arrived.wait()
        let second = Task { await client.result(of: request) }
        first.cancel()
        // It returns although the token doesn't arrive.
        guard case .failure(let failure) = await first.value else {
            Issue.record("a cancelled call succeeded")
            return
        }
        #expect(failure.isCancelled)
        answered.open()
        await #expect(throws: Never.self) { try await second.value.get() }
    }

    struct Refusal: Sendable {
        var answer: HTTPResponse
        var message: String
    }

    @Test(arguments: [
        Refusal(
            answer: .json(#"{"error": "invalid_client", "error_description": "no such client"}"#, status: 401),
            message: #"the server didn't issue a token for "oauth": 401 Unauthorized: no such client (invalid_client)"#
        ),
        Refusal(
            answer: .json(#"{"access_token": 5, "refresh_token": "shh"}"#),
            message: #"the token response for "oauth" has no `access_token`"#
        ),
        Refusal(
            answer: .json(#"{"access_token": "shh", "token_type": "mac"}"#),
            message: #"the token for "oauth" has the unsupported type mac"#
        ),
    ])
    func aRejectedTokenRequestIsReportedWithoutSecrets(refusal: Refusal) async {
        let transport = StubTransport(refusal.answer)
        let client = ClientCore(
            server: "https://h/v1",
            configuration: ClientConfiguration(transport: transport),
            credentials: [Self.scheme: .clientCredentials(id: "me", secret: "shh")]
        )
        guard case .failure(.transport(let error, let call)) = await client.result(of: request) else {
            Issue.record("the call did not fail")
            return
        }
        #expect(error == TransportError(.noCredential, refusal.message))
        #expect(call.attempts == 0)
        #expect(transport.requests.count == 1)
    }

    @Test func withoutATokenURLNothingIsSent() async {
        var request = request
        let scheme = SecurityScheme("oidc", .bearer)
        request.security = [[scheme]]
        let transport = StubTransport()
        let client = ClientCore(
            server: "https://h",
            configuration: ClientConfiguration(transport: transport),
            credentials: [scheme: .clientCredentials(id: "me", secret: "shh")]
        )
        guard case .failure(.transport(let error, _)) = await client.result(of: request) else {
            Issue.record("the call did not fail")
            return
        }
        #expect(error.message == #"there is no token URL for "oidc": pass `tokenURL`, because the description doesn't declare one"#)
    }

    @Test func theSecretDoesNotFollowARedirectToAnotherOrigin() async throws {
        let other = try LoopbackServer { _, connection in connection.answer("{}") }
        let otherURL = other.url
        let server = try LoopbackServer { _, connection in
            connection.answer("307 Temporary Redirect", headers: ["Location": "\(otherURL)/token"])
        }
        defer {
            server.stop()
            other.stop()
        }
        let client = ClientCore(
            serverURL: server.url,
            configuration: ClientConfiguration(),
            credentials: [Self.scheme: .clientCredentials(id: "me", secret: "shh", authentication: .body)]
        )
        guard case .failure(.transport(let error, _)) = await client.result(of: request) else {
            Issue.record("the call did not fail")
            return
        }
        #expect(error.message.contains("another server"))
        #expect(other.requests.isEmpty)
    }
}

extension ClientCredentialsTests {
    private func core(_ transport: StubTransport, retry: RetryPolicy) -> ClientCore {
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
        return ClientCore(
            server: "https://h/v1",
            configuration: ClientConfiguration(transport: transport, retry: retry, clock: clock),
            credentials: [Self.scheme: .clientCredentials(id: "me", secret: "shh")]
        )
    }

    @Test func aTokenRequestIsRetriedByThePolicyOfTheCall() async throws {
        let lost = TransportError(.connectionLost, "the connection was lost")
        let token = HTTPResponse.json(#"{"access_token": "t", "token_type": "bearer"}"#)
        let answers: [Result<HTTPResponse, TransportError>] = [
            .success(HTTPResponse(status: 503)), .failure(lost), .success(token), .success(.json("{}")),
        ]
        let transport = StubTransport(answers: answers)
        _ = try await core(transport, retry: RetryPolicy()).send(request)
        #expect(transport.requests.map(\.url.path) == ["/oauth/token", "/oauth/token", "/oauth/token", "/v1/pets"])
        #expect(transport.requests.last?.headers["Authorization"] == "Bearer t")
    }

    @Test func retriesOfATokenRequestAreNotMultipliedByThoseOfTheCall() async {
        let transport = StubTransport { _ throws(TransportError) in throw TransportError(.refused, "connection refused") }
        guard case .failure(.transport(let error, let call)) = await core(transport, retry: RetryPolicy()).result(of: request) else {
            Issue.record("the call succeeded")
            return
        }
        #expect(transport.requests.count == 3)
        #expect(error == TransportError(.noCredential, "no token for \"oauth\": connection refused"))
        #expect(call.attempts == 0)
    }
}
