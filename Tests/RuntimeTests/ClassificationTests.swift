import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// The classification of errors by `URLSessionTransport`, which determines the retries.
@Suite struct ClassificationTests {
    private struct Answer: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var kind: TransportError.Kind
        var write: @Sendable (LoopbackConnection) -> Void

        init(_ name: String, _ kind: TransportError.Kind, _ write: @escaping @Sendable (LoopbackConnection) -> Void) {
            (testDescription, self.kind, self.write) = (name, kind, write)
        }

        /// Writes bytes, then closes the connection.
        init(_ name: String, _ kind: TransportError.Kind, bytes: String) {
            self.init(name, kind) { connection in
                connection.write(Data(bytes.unicodeScalars.map { UInt8($0.value) }))
                connection.close()
            }
        }
    }

    private static let answers = [
        Answer("nothing", .connectionLost, bytes: ""),
        Answer("a reset", .connectionLost) { $0.reset() },
        Answer("a body cut short", .connectionLost, bytes: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"),
        Answer("the body of a redirect cut short", .connectionLost, bytes: "HTTP/1.1 302 Found\r\nContent-Length: 9\r\n\r\nabc"),
        Answer("chunks without an end", .connectionLost, bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel"),
        Answer("an interim response alone", .connectionLost, bytes: "HTTP/1.1 100 Continue\r\n\r\n"),
        Answer("a switch of protocols", .connectionLost, bytes: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
        Answer("an invalid chunk size", .malformed, bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n"),
        Answer("a body that isn't gzip", .malformed) { $0.answer(headers: ["Content-Encoding": "gzip"], "this is no gzip") },
        Answer("an unknown content coding", .malformed) { $0.answer(headers: ["Content-Encoding": "rot13"], "x") },
        Answer("another protocol", .malformed, bytes: "SSH-2.0-OpenSSH_9.2\r\n"),
        Answer("an unknown version", .malformed, bytes: "HTTP/7.3 200 OK\r\n\r\n"),
        Answer("a status that isn't one", .malformed, bytes: "HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n"),
        Answer("a negative length", .malformed, bytes: "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc"),
        Answer("a NUL in a header", .malformed, bytes: "HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 0\r\n\r\n"),
    ]

    /// Responses that libcurl accepts and Foundation on Linux doesn't.
    private static let refusedHeads = [
        Answer("no reason phrase", .malformed, bytes: "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n"),
        Answer("Latin-1 in a header", .malformed, bytes: "HTTP/1.1 200 OK\r\nX-Name: caf\u{E9}\r\nContent-Length: 0\r\n\r\n"),
        Answer("Latin-1 in the reason phrase", .malformed, bytes: "HTTP/1.1 404 Pas trouv\u{E9}\r\nContent-Length: 0\r\n\r\n"),
        Answer("lines that end in LF", .malformed, bytes: "HTTP/1.1 200 OK\nContent-Length: 0\n\n"),
        Answer("a header without a name", .malformed, bytes: "HTTP/1.1 200 OK\r\n: value\r\nContent-Length: 0\r\n\r\n"),
        Answer("a header of 400 kB", .malformed) {
            $0.write("HTTP/1.1 200 OK\r\nX-A: \(String(repeating: "a", count: 400_000))\r\nContent-Length: 0\r\n\r\n")
            $0.close()
        },
    ]

    private let request = Request<Data, Never>(operation: "get", method: .get, path: [], success: [200: .data])

    private func core(_ server: LoopbackServer) -> ClientCore {
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
        return ClientCore(serverURL: server.url, configuration: ClientConfiguration(idleTimeout: nil, retry: RetryPolicy(), clock: clock))
    }

    @Test(arguments: answers)
    private func onlyWhatMaySucceedLaterIsRetried(_ answer: Answer) async throws {
        let server = try LoopbackServer { _, connection in answer.write(connection) }
        defer { server.stop() }
        guard case .failure(.transport(let error, let call)) = await core(server).result(of: request) else {
            Issue.record("the call succeeded")
            return
        }
        #expect(error.kind == answer.kind, "\(error)")
        #expect(call.attempts == (answer.kind == .malformed ? 1 : 3))
        #expect(server.requests.count >= call.attempts)
    }

    #if canImport(FoundationNetworking)
        @Test(arguments: refusedHeads)
        private func aHeadThatFoundationRefusesIsMalformed(_ answer: Answer) async throws {
            let server = try LoopbackServer { _, connection in answer.write(connection) }
            defer { server.stop() }
            guard case .failure(.transport(let error, let call)) = await core(server).result(of: request) else {
                // A later Foundation may read it.
                return
            }
            #expect(error.kind == .malformed)
            #expect(error.message == "this system's URLSession can't read the response's status line or headers")
            #expect(call.attempts == 1)
        }
    #endif

    @Test(arguments: [301, 302, 303, 307, 308], [nil, "", "http://[bad/x"])
    func aRedirectWithoutAUsableLocationIsAnUndocumentedResponse(status: Int, location: String?) async throws {
        let server = try LoopbackServer { _, connection in
            let field = location.map { ["Location": $0] } ?? [:]
            connection.answer("\(status) Moved", headers: field.merging(["X-Request-ID": "r1"]) { $1 })
        }
        defer { server.stop() }
        let result = await core(server).result(of: request)
        guard case .failure(.undocumented(let response)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(response.status == status)
        #expect(response.headers["X-Request-ID"] == "r1")
        #expect(server.requests.count == 1)
    }

    @Test func aNotModifiedResponseHasItsHeaders() async throws {
        let server = try LoopbackServer { _, connection in connection.write("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n") }
        defer { server.stop() }
        let options = CallOptions(headers: ["If-None-Match": "\"v1\""])
        let documented = Request<Data?, Never>(operation: "get", method: .get, path: [], success: [200: .data, 304: .none])
        let response = try await core(server).send(documented, options: options)
        #expect(response.status == 304 && response.body == nil)
        #expect(response.headers["ETag"] == "\"v1\"")
        guard case .failure(.undocumented(let other)) = await core(server).result(of: request, options: options) else {
            Issue.record("a 304 was data")
            return
        }
        #expect(other.status == 304)
        #expect(Failure<Never>.undocumented(other).description == "get: 304 Not Modified")
    }

    @Test func anIPv6AddressWorksOrTheErrorStatesTheReason() async throws {
        let url = try #require(URL(string: "http://[::1]:9/"))
        do throws(TransportError) {
            _ = try await URLSessionTransport().send(HTTPRequest(url: url))
        } catch {
            let isExplained = error.kind == .unsendable && error.message.contains("IPv6 address in a URL; use a host name")
            #expect(isExplained || error.kind == .refused, "\(error)")
        }
    }

    @Test(arguments: ["ftp://127.0.0.1/", "file:///etc/passwd"])
    func aURLThatIsNotOfHTTPIsNotSent(url: String) async throws {
        let url = try #require(URL(string: url))
        await #expect(throws: TransportError(.unsendable, "the URL's scheme is neither http nor https")) {
            try await URLSessionTransport().send(HTTPRequest(url: url))
        }
    }

    @Test func eachCookieHasItsOwnField() async throws {
        let cookies = [
            "a=1; Expires=Wed, 09 Jun 2027 10:18:14 GMT", "b=2; Path=/", "c=\"x, y\"; HttpOnly",
            "d=; expires=Thursday, 01-Jan-70 00:00:00 GMT",
        ]
        let server = try LoopbackServer { _, connection in
            let fields = cookies.map { "Set-Cookie: \($0)\r\n" }.joined()
            connection.write("HTTP/1.1 200 OK\r\n\(fields)Content-Length: 0\r\n\r\n")
        }
        defer { server.stop() }
        let response = try await URLSessionTransport().send(HTTPRequest(url: server.url))
        #expect(response.headers.values(of: "set-cookie") == cookies)
    }
}
