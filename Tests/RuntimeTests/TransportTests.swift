import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// `URLSessionTransport` with a real server.
@Suite struct TransportTests {
    private let transport = URLSessionTransport()

    private func text(_ response: HTTPResponse) async throws -> String {
        String(decoding: try await response.body.collect(), as: UTF8.self)
    }

    @Test func aRequestIsSentVerbatim() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer("201 Created", headers: ["X-Kind": "plain"], "done")
        }
        defer { server.stop() }
        let url = URL(string: "\(server.url)/a%2Fb?q=x%20y")!
        let headers: HTTPHeaders = ["Content-Type": "application/json", "User-Agent": "test"]
        let response = try await transport.send(HTTPRequest(method: .post, url: url, headers: headers, body: .bytes(Data("{}".utf8))))
        #expect(response.status == 201)
        #expect(response.headers["x-kind"] == "plain")
        #expect(try await text(response) == "done")
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.target == "/a%2Fb?q=x%20y")
        #expect(request["User-Agent"] == "test")
        #expect(request["Content-Type"] == "application/json")
        #expect(request.text == "{}")
    }

    @Test func aConnectionWithoutAListenerIsRefused() async throws {
        let socket = try Sockets.listen()
        let url = URL(string: "http://127.0.0.1:\(try Sockets.port(of: socket))")!
        Sockets.close(socket)
        do throws(TransportError) {
            _ = try await transport.send(HTTPRequest(url: url))
            Issue.record("a response came from nobody")
        } catch {
            #expect(error.kind == .refused)
        }
    }

    @Test func aTruncatedBodyIsALostConnection() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
            connection.close()
        }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(url: server.url))
        #expect(response.status == 200)
        do throws(TransportError) {
            _ = try await response.body.collect()
            Issue.record("a truncated body was treated as complete")
        } catch {
            #expect(error.kind == .connectionLost)
        }
    }

    @Test func aConnectionClosedWithoutAResponseIsLost() async throws {
        let server = try LoopbackServer { _, connection in connection.close() }
        defer { server.stop() }
        do throws(TransportError) {
            _ = try await transport.send(HTTPRequest(url: server.url))
            Issue.record("a missing response was treated as a response")
        } catch {
            #expect(error.kind == .connectionLost)
        }
    }

    @Test(arguments: [
        (301, "GET", ""), (302, "GET", ""), (303, "GET", ""), (307, "POST", "{}"), (308, "POST", "{}"),
    ])
    func redirectsKeepOrDropMethodAndBody(status: Int, method: String, body: String) async throws {
        let server = try LoopbackServer { request, connection in
            if request.target == "/dir/from" {
                connection.answer("\(status) Moved", headers: ["Location": "to?x=1"], "moved")
            } else {
                connection.answer("200 OK", "arrived")
            }
        }
        defer { server.stop() }
        let url = server.url.appendingPathComponent("dir/from")
        let headers: HTTPHeaders = ["Content-Type": "application/json", "Authorization": "Bearer secret"]
        let response = try await transport.sendFollowingRedirects(
            HTTPRequest(method: .post, url: url, headers: headers, body: .bytes(Data("{}".utf8)))
        )
        #expect(response.status == 200)
        #expect(try await text(response) == "arrived")
        #expect(server.requests.count == 2)
        let request = try #require(server.requests.last)
        #expect(request.target == "/dir/to?x=1")
        #expect(request.method == method)
        #expect(request.text == body)
        #expect(request["Authorization"] == "Bearer secret")
        #expect((request["Content-Type"] == "application/json") == !body.isEmpty)
    }

    @Test func credentialsAreNotSentToAnotherOrigin() async throws {
        let other = try LoopbackServer { _, connection in connection.answer("200 OK", "other") }
        defer { other.stop() }
        let target = "\(other.url)/to"
        let server = try LoopbackServer { _, connection in connection.answer("307 Moved", headers: ["Location": target]) }
        defer { server.stop() }
        let headers: HTTPHeaders = ["Authorization": "Bearer secret", "X-API-Key": "secret", "Cookie": "s=1", "Accept": "text/plain"]
        let response = try await transport.sendFollowingRedirects(HTTPRequest(url: server.url, headers: headers))
        #expect(try await text(response) == "other")
        let request = try #require(other.requests.first)
        #expect(request["Accept"] == "text/plain")
        #expect(request["Authorization"] == nil)
        #expect(request["X-API-Key"] == nil)
        #expect(request["Cookie"] == nil)
    }

    @Test func endlessRedirectsFail() async throws {
        let server = try LoopbackServer { _, connection in connection.answer("302 Found", headers: ["Location": "/again"]) }
        defer { server.stop() }
        do throws(TransportError) {
            _ = try await transport.sendFollowingRedirects(HTTPRequest(url: server.url))
            Issue.record("an endless redirect ended")
        } catch {
            #expect(error.kind == .other)
            #expect(error.message.contains("redirected"))
        }
    }

    @Test func cancellingAmongRedirectsDoesNotTrap() async throws {
        let server = try LoopbackServer { _, connection in connection.answer("302 Found", headers: ["Location": "/again"], "moved") }
        defer { server.stop() }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<300 {
                group.addTask { [transport] in
                    let call = Task { try? await transport.sendFollowingRedirects(HTTPRequest(url: server.url)) }
                    try? await Task.sleep(for: .microseconds(20 * number))
                    call.cancel()
                    _ = await call.value
                }
            }
        }
    }

    @Test(arguments: ["Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"", "Bearer"])
    func aChallengeIsAnOrdinaryResponse(challenge: String) async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer("401 Unauthorized", headers: ["WWW-Authenticate": challenge, "Content-Type": "text/plain"], "who are you?")
        }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(url: server.url, headers: ["Authorization": "Basic eDp5"]))
        #expect(response.status == 401)
        #expect(response.headers["WWW-Authenticate"] == challenge)
        #expect(try await text(response) == "who are you?")
        let again = try await transport.send(HTTPRequest(url: server.url))
        #expect(again.status == 401)
    }

    @Test func chunksArriveBeforeTheResponseEnds() async throws {
        let seen = Gate()
        let server = try LoopbackServer { _, connection in
            connection.beginChunks()
            connection.chunk("one")
            seen.waitOnThread()
            connection.chunk("two")
            connection.endChunks()
        }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(url: server.url))
        #expect(try await response.body.next() == Data("one".utf8))
        seen.open()
        #expect(try await response.body.next() == Data("two".utf8))
        #expect(try await response.body.next() == nil)
    }

    @Test func cancellingBeforeTheResponseClosesTheConnection() async throws {
        let (arrived, closed) = (Gate(), Gate())
        let server = try LoopbackServer { _, connection in
            arrived.open()
            if connection.waitForClose() { closed.open() }
        }
        defer { server.stop() }
        let task = Task { [transport] () -> TransportError? in
            do throws(TransportError) {
                _ = try await transport.send(HTTPRequest(url: server.url))
                return nil
            } catch { return error }
        }
        await arrived.wait()
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        await closed.wait()
    }

    @Test func cancellingInTheBodyClosesTheConnection() async throws {
        let closed = Gate()
        let server = try LoopbackServer { _, connection in
            connection.beginChunks()
            connection.chunk("one")
            if connection.waitForClose() { closed.open() }
        }
        defer { server.stop() }
        let isReading = Gate()
        let task = Task { [transport] () -> TransportError? in
            do throws(TransportError) {
                let response = try await transport.send(HTTPRequest(url: server.url))
                _ = try await response.body.next()
                isReading.open()
                _ = try await response.body.next()
                return nil
            } catch { return error }
        }
        await isReading.wait()
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        await closed.wait()
    }

    @Test func releasingTheBodyClosesTheConnection() async throws {
        let closed = Gate()
        let server = try LoopbackServer { _, connection in
            connection.beginChunks()
            connection.chunk("one")
            if connection.waitForClose() { closed.open() }
        }
        defer { server.stop() }
        for try await chunk in try await transport.send(HTTPRequest(url: server.url)).body {
            #expect(chunk == Data("one".utf8))
            break
        }
        await closed.wait()
    }

    @Test func openStreamsDoNotBlockOtherCalls() async throws {
        let enough = Gate()
        let server = try LoopbackServer { request, connection in
            guard request.target == "/stream" else { return connection.answer("200 OK", "answered") }
            connection.beginChunks()
            connection.chunk("open")
            enough.waitOnThread()
            connection.endChunks()
        }
        defer {
            enough.open()
            server.stop()
        }
        var streams: [HTTPResponse] = []
        for _ in 0..<50 {
            streams.append(try await transport.send(HTTPRequest(url: server.url.appendingPathComponent("stream"))))
        }
        let response = try await transport.send(HTTPRequest(url: server.url.appendingPathComponent("call")))
        #expect(try await text(response) == "answered")
        #expect(streams.count == 50)
    }

    @Test func aFileAndAStreamAreSentWithTheirLength() async throws {
        let server = try LoopbackServer { _, connection in connection.answer() }
        defer { server.stop() }
        let content = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("transport-test-\(UUID().uuidString)")
        try content.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let bodies: [HTTPRequestBody] = [.file(file), .stream(length: nil) { ByteStream(file: file) }]
        for body in bodies {
            _ = try await transport.send(HTTPRequest(method: .put, url: server.url, headers: ["Content-Type": "image/png"], body: body))
            let request = try #require(server.requests.last)
            #expect(request.method == "PUT")
            #expect(request["Content-Length"] == "3000000")
            #expect(request["Transfer-Encoding"] == nil)
            #expect(request.body == content)
        }
    }
}
