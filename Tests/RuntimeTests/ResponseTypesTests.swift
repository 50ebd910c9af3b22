import ClientRuntime
import Foundation
import Testing

/// Operations whose responses have several types or documented headers.
@Suite struct ResponseTypesTests {
    private enum Success: Sendable {
        case ok(String)
        case accepted([Int])
        case events(EventStream<Int>)
        case lines(JSONLines<Int>)
        case noContent
    }

    private func client(_ status: Int, _ type: String?, _ body: String) -> ClientCore {
        let transport = StubTransport { _ in
            HTTPResponse(
                status: status,
                headers: type.map { ["Content-Type": $0] } ?? [:],
                body: ByteStream(Data(body.utf8))
            )
        }
        return ClientCore(
            serverURL: URL(string: "http://example.com")!,
            configuration: ClientConfiguration(transport: transport)
        )
    }

    private let request = Request<Success, Never>(
        operation: "create",
        method: .post,
        path: ["pets"],
        success: [
            200: .either(
                .json(as: String.self) { .ok($0) },
                .events(as: Int.self, until: "end") { .events($0) },
                .lines(as: Int.self, contentType: "application/x-ndjson") { .lines($0) }
            ),
            202: .json(as: [Int].self) { .accepted($0) },
            204: .none(.noContent),
        ]
    )

    @Test func theStatusSelectsTheType() async throws {
        guard case .ok("x") = try await client(200, "application/json", #""x""#).send(request).body else {
            Issue.record("200 is ok")
            return
        }
        guard case .accepted([1, 2]) = try await client(202, nil, "[1,2]").send(request).body else {
            Issue.record("202 is accepted")
            return
        }
        guard case .noContent = try await client(204, nil, "").send(request).body else {
            Issue.record("204 has no content")
            return
        }
    }

    @Test func theContentTypeDistinguishesAStreamFromAFullBody() async throws {
        guard case .events(let events) = try await client(200, "text/event-stream", "data: 1\n\ndata: end\n\n").send(request).body else {
            Issue.record("these are events")
            return
        }
        #expect(try await events.next() == 1)
        #expect(try await events.next() == nil)
        guard case .lines(let lines) = try await client(200, "application/x-ndjson", "1\n2\n").send(request).body else {
            Issue.record("these are lines")
            return
        }
        #expect(try await lines.next() == 1)
        #expect(try await lines.next() == 2)
        #expect(try await lines.next() == nil)
    }

    @Test func anEmptyBodyIsNil() async throws {
        let numbers = Request<[Int]?, Never>(operation: "x", method: .get, path: [], success: [200: .json, 204: .none])
        #expect(try await client(200, "application/json", "[1]").send(numbers).body == [1])
        #expect(try await client(204, nil, "").send(numbers).body == nil)
        let text = Request<String?, Never>(operation: "x", method: .get, path: [], success: [200: .text, 204: .none])
        #expect(try await client(200, "text/plain", "a").send(text).body == "a")
        #expect(try await client(204, nil, "").send(text).body == nil)
        let data = Request<Data?, Never>(operation: "x", method: .get, path: [], success: [200: .data, 204: .none])
        #expect(try await client(200, "image/png", "a").send(data).body == Data("a".utf8))
        #expect(try await client(204, nil, "").send(data).body == nil)
    }

    @Test func aHeaderIsDecodedToItsType() {
        let headers: HTTPHeaders = [
            "X-Count": "3", "X-Name": "3", "X-On": "true", "X-List": "a, b ,c", "X-Numbers": "1,2", "X-Bad": "many",
            "Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT", "X-Since": "1994-11-06T08:49:37Z",
        ]
        let moment = Date(timeIntervalSince1970: 784_111_777)
        #expect(headers.value(of: "x-count") == 3)
        #expect(headers.value(of: "X-Name") == "3")
        #expect(headers.value(of: "X-On") == true)
        #expect(headers.value(of: "X-List") == ["a", "b", "c"])
        #expect(headers.value(of: "X-Numbers") == [1, 2])
        #expect(headers.value(of: "X-Bad", as: Int.self) == nil)
        #expect(headers.value(of: "X-None", as: String.self) == nil)
        #expect(headers.value(of: "Last-Modified") == moment)
        #expect(headers.value(of: "X-Since") == moment)
    }

    @Test func theRetriesOfAnOperationOverrideThoseOfTheDescription() async throws {
        let answers = AnswerCounter()
        let transport = StubTransport { _ in
            HTTPResponse(status: await answers.next() < 3 ? 503 : 200, headers: [:], body: ByteStream(Data("1".utf8)))
        }
        let core = ClientCore(
            serverURL: URL(string: "http://example.com")!,
            configuration: ClientConfiguration(transport: transport),
            retries: .never
        )
        var request = Request<Int, Never>(operation: "x", method: .get, path: [], success: [200: .json])
        request.retries = RetryPolicy(initialInterval: .zero, statuses: [503])
        #expect(try await core.send(request).attempts == 3)
    }
}

private actor AnswerCounter {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
