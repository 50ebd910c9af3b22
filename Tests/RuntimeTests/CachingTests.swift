import Foundation
import LoopbackServers
import Testing

@testable import ClientRuntime

/// Conditional requests and a store of responses (RFC 9110, section 13; RFC 9111).
@Suite struct CachingTests {
    private let url = URL(string: "https://api.example.com/v1")!

    /// A server with one value for each path, whose tag is its version.
    private final class Origin: Sendable {
        let values = LockedBox<[String: (version: Int, body: String)]>([:])
        let headers = LockedBox<HTTPHeaders>([:])
        let requests = LockedBox<[HTTPRequest]>([])

        var statuses: LockedBox<[Int]> { sent }
        private let sent = LockedBox<[Int]>([])

        func answer(_ request: HTTPRequest) -> HTTPResponse {
            requests.update { $0.append(request) }
            let (version, body) = values.value[request.url.path] ?? (1, request.headers["Authorization"] ?? "hello")
            var headers = self.headers.value
            headers["Content-Type"] = "text/plain"
            if headers["ETag"] == nil { headers["ETag"] = "\"\(version)\"" }
            let isCurrent = request.method == .get && request.headers["If-None-Match"] == "\"\(version)\""
            sent.update { $0.append(isCurrent ? 304 : 200) }
            return HTTPResponse(status: isCurrent ? 304 : 200, headers: headers, body: isCurrent ? Data() : Data(body.utf8))
        }

        func transport(_ store: any ResponseStore = MemoryResponseStore(), maximumBodySize: Int = 1000) -> CachingTransport {
            CachingTransport(
                StubTransport { (request: HTTPRequest) async throws(TransportError) in self.answer(request) },
                store: store,
                maximumBodySize: maximumBodySize
            )
        }
    }

    private func client(
        _ transport: any Transport,
        headers: HTTPHeaders = [:],
        credentials: [SecurityScheme: CallCredential?] = [:]
    ) -> ClientCore {
        ClientCore(
            serverURL: url,
            configuration: ClientConfiguration(transport: transport, headers: headers),
            credentials: credentials
        )
    }

    private func get(_ path: String = "value", security: [[SecurityScheme]] = []) -> Request<String, Never> {
        Request(operation: "get", method: .get, path: [PathSegment(stringLiteral: path)], success: [200: .text], security: security)
    }

    @Test("A 304 is answered with the stored value, as a success") func revalidation() async throws {
        let origin = Origin()
        let client = client(origin.transport())
        let first = try await client.send(get())
        origin.headers.update { $0["X-Version"] = "new" }
        let second = try await client.send(get())
        #expect(first.body == "hello" && second.body == "hello")
        #expect(origin.statuses.value == [200, 304])
        #expect(second.status == 200)
        #expect(second.headers["X-Version"] == "new" && second.headers["Content-Type"] == "text/plain")
        #expect(first.headers["Cache-Status"] == nil)
        #expect(second.headers["Cache-Status"] == "Tenon; fwd=stale; fwd-status=304")
    }

    @Test("A changed value replaces the stored one") func change() async throws {
        let origin = Origin()
        let client = client(origin.transport())
        #expect(try await client.send(get()).body == "hello")
        origin.values.update { $0["/v1/value"] = (2, "changed") }
        #expect(try await client.send(get()).body == "changed")
        #expect(try await client.send(get()).body == "changed")
        #expect(origin.statuses.value == [200, 200, 304])
    }

    @Test("Users never see each other's values, even if their tags are equal") func users() async throws {
        let origin = Origin()
        let transport = origin.transport()
        let scheme = SecurityScheme("token", .authorization("Bearer"))
        for user in ["ada", "bob", "ada", "bob"] {
            let client = client(transport, credentials: [scheme: .token(user)])
            #expect(try await client.send(get(security: [[scheme]])).body == "Bearer \(user)")
        }
        #expect(origin.statuses.value == [200, 200, 304, 304])
    }

    @Test("Any header that may distinguish users is part of the key; headers of traces aren't") func headers() async throws {
        let origin = Origin()
        let transport = origin.transport()
        for (name, value) in [("X-Tenant", "a"), ("X-Tenant", "b"), ("X-Tenant", "a"), ("traceparent", "1"), ("traceparent", "2")] {
            _ = try await client(transport, headers: [name: value]).send(get())
        }
        #expect(origin.statuses.value == [200, 200, 304, 200, 304])
    }

    @Test("A credential in the query distinguishes users, and isn't in the store's key") func queryCredential() async throws {
        let origin = Origin()
        let store = RecordingStore()
        let transport = origin.transport(store)
        let scheme = SecurityScheme("key", .query("api_key"))
        for user in ["ada", "bob", "ada"] {
            _ = try await client(transport, credentials: [scheme: .token(user)]).send(get(security: [[scheme]]))
        }
        #expect(origin.statuses.value == [200, 200, 304])
        #expect(store.entries.value.keys.sorted() == ["https://api.example.com/v1/value"])
        let stored = try JSONEncoder().encode(store.entries.value.values.flatMap(\.self))
        #expect(!String(decoding: stored, as: UTF8.self).contains("ada"))
        #expect(try JSONDecoder().decode([StoredResponse].self, from: stored) == store.entries.value.values.flatMap(\.self))
    }

    @Test("Headers that Vary lists select the stored response; Vary: * forbids storing") func vary() async throws {
        let origin = Origin()
        origin.headers.update { $0["Vary"] = "User-Agent" }
        let transport = origin.transport()
        for agent in ["a", "b", "a"] { _ = try await client(transport, headers: ["User-Agent": agent]).send(get()) }
        #expect(origin.statuses.value == [200, 200, 304])
        origin.headers.update { $0["Vary"] = "Accept, *" }
        for _ in 0..<2 { _ = try await client(transport).send(get("other")) }
        #expect(origin.statuses.value.suffix(2) == [200, 200])
    }

    @Test("A response that forbids storing isn't stored", arguments: ["no-store", "private, No-Store"]) func noStore(control: String)
        async throws
    {
        let origin = Origin()
        let client = client(origin.transport())
        origin.headers.update { $0["Cache-Control"] = control }
        for _ in 0..<2 { _ = try await client.send(get()) }
        #expect(origin.statuses.value == [200, 200])
    }

    @Test("A request that forbids storing bypasses the store") func requestNoStore() async throws {
        let origin = Origin()
        let client = client(origin.transport())
        for _ in 0..<2 { _ = try await client.send(get(), options: .init(headers: ["Cache-Control": "no-store"])) }
        #expect(origin.statuses.value == [200, 200])
    }

    @Test("A value that is private or expired is stored, because it's always revalidated") func privateValues() async throws {
        let origin = Origin()
        let client = client(origin.transport())
        origin.headers.update { $0["Cache-Control"] = "private, max-age=0, must-revalidate" }
        for _ in 0..<2 { _ = try await client.send(get()) }
        #expect(origin.statuses.value == [200, 304])
    }

    @Test("A condition of the caller bypasses the store, and a 304 is thrown") func callersCondition() async throws {
        let origin = Origin()
        let client = client(origin.transport())
        _ = try await client.send(get())
        let failure = await #expect(throws: Failure<Never>.self) {
            try await client.send(get(), options: .init(headers: ["If-None-Match": "\"1\""]))
        }
        #expect(failure?.status == 304)
    }

    @Test("Streams and downloads bypass the store") func streams() async throws {
        let origin = Origin()
        let client = client(origin.transport())
        let request = Request<Data, Never>(operation: "get", method: .get, path: ["value"], success: [200: .data])
        for _ in 0..<2 {
            let body = try await client.bytes(of: request).body.collect()
            #expect(body == Data("hello".utf8))
        }
        #expect(origin.statuses.value == [200, 200])
    }

    @Test("A body above the limit arrives complete and isn't stored") func largeBody() async throws {
        let origin = Origin()
        let text = String(repeating: "0123456789", count: 500)
        origin.values.update { $0["/v1/value"] = (1, text) }
        let chunked = CachingTransport(
            StubTransport { (request: HTTPRequest) async throws(TransportError) in
                let response = origin.answer(request)
                let (stream, source) = ByteStream.makeStream()
                for start in stride(from: 0, to: text.utf8.count, by: 300) { source.yield(Data(text.utf8).dropFirst(start).prefix(300)) }
                source.finish()
                return HTTPResponse(status: response.status, headers: response.headers, body: stream)
            },
            maximumBodySize: 1000
        )
        for _ in 0..<2 { #expect(try await client(chunked).send(get()).body == text) }
        #expect(origin.statuses.value == [200, 200])
    }

    @Test("A change of the resource removes its stored responses, and those that the response names on the same server")
    func invalidation() async throws {
        let origin = Origin()
        let store = RecordingStore()
        let client = client(origin.transport(store))
        for path in ["value", "other", "third"] { _ = try await client.send(get(path)) }
        #expect(store.entries.value.count == 3)
        origin.headers.update {
            $0["Location"] = "other"
            $0["Content-Location"] = "https://elsewhere.example.com/v1/third"
        }
        let change = Request<String, Never>(operation: "put", method: .put, path: ["value"], success: [200: .text])
        _ = try await client.send(change)
        #expect(store.entries.value.keys.sorted() == ["https://api.example.com/v1/third"])
    }

    @Test("A failed change removes nothing") func failedChange() async throws {
        let store = RecordingStore()
        let transport = CachingTransport(
            StubTransport { (request: HTTPRequest) async throws(TransportError) in
                HTTPResponse(status: request.method == .get ? 200 : 409, headers: ["ETag": "\"1\"", "Content-Type": "text/plain"])
            },
            store: store
        )
        _ = try await client(transport).send(get())
        let change = Request<String, Never>(operation: "put", method: .put, path: ["value"], success: [200: .text])
        _ = await client(transport).result(of: change)
        #expect(store.entries.value.count == 1)
    }

    @Test("A 304 for another tag isn't answered from the store; the request is sent again once") func otherTag() async throws {
        let statuses = LockedBox<[String]>([])
        let transport = CachingTransport(
            StubTransport { (request: HTTPRequest) async throws(TransportError) in
                let condition = request.headers["If-None-Match"]
                statuses.update { $0.append(condition ?? "none") }
                let headers: HTTPHeaders = ["ETag": condition == nil ? "\"1\"" : "\"2\"", "Content-Type": "text/plain"]
                return HTTPResponse(status: condition == nil ? 200 : 304, headers: headers, body: Data((condition ?? "new").utf8))
            }
        )
        for _ in 0..<2 { #expect(try await client(transport).send(get()).body == "new") }
        #expect(statuses.value == ["none", "\"1\"", "none"])
    }

    @Test("A server that answers everything with 304 causes one failure per call, and no loop") func always304() async throws {
        let count = LockedBox(0)
        let transport = CachingTransport(
            StubTransport { (_: HTTPRequest) async throws(TransportError) in
                count.update { $0 += 1 }
                return HTTPResponse(status: 304, headers: ["ETag": "\"1\""])
            }
        )
        let result = await client(transport).result(of: get())
        #expect(throws: Failure<Never>.self) { try result.get() }
        #expect(count.value == 1)
    }

    @Test("Without a tag, the date of the last change is the condition") func lastModified() async throws {
        let conditions = LockedBox<[String]>([])
        let date = "Sun, 06 Nov 1994 08:49:37 GMT"
        let transport = CachingTransport(
            StubTransport { (request: HTTPRequest) async throws(TransportError) in
                conditions.update { $0.append(request.headers["If-Modified-Since"] ?? "none") }
                let isCurrent = request.headers["If-Modified-Since"] == date
                return HTTPResponse(
                    status: isCurrent ? 304 : 200,
                    headers: ["Last-Modified": date, "Content-Type": "text/plain"],
                    body: isCurrent ? Data() : Data("dated".utf8)
                )
            }
        )
        for _ in 0..<2 { #expect(try await client(transport).send(get()).body == "dated") }
        #expect(conditions.value == ["none", date])
    }

    @Test(
        "A tag that means something else in a condition isn't used",
        arguments: ["*", "", "\"", "a, b", "\"a\", \"b\"", "W/", "\"a\r\nX: y\"", "W/\"a\"\"b\""]
    )
    func hostileTags(tag: String) async throws {
        let conditions = LockedBox<[String?]>([])
        let transport = CachingTransport(
            StubTransport { (request: HTTPRequest) async throws(TransportError) in
                conditions.update { $0.append(request.headers["If-None-Match"]) }
                return HTTPResponse(status: 200, headers: ["ETag": tag, "Content-Type": "text/plain"])
            }
        )
        for _ in 0..<2 { _ = try await client(transport).send(get()) }
        #expect(conditions.value == [nil, nil])
    }

    @Test("A failed revalidation is reported, and the stored response stays") func failedRevalidation() async throws {
        let statuses = FIFO([200, 503, 304])
        let transport = CachingTransport(
            StubTransport { (_: HTTPRequest) async throws(TransportError) in
                let status = statuses.next() ?? 500
                return HTTPResponse(
                    status: status,
                    headers: ["ETag": "\"1\"", "Content-Type": "text/plain"],
                    body: Data((status == 200 ? "kept" : "").utf8)
                )
            }
        )
        #expect(try await client(transport).send(get()).body == "kept")
        let failure = await #expect(throws: Failure<Never>.self) { try await client(transport).send(get()) }
        #expect(failure?.status == 503)
        #expect(try await client(transport).send(get()).body == "kept")
    }

    @Test("At most eight responses are stored for one URL") func variants() async throws {
        let origin = Origin()
        let store = RecordingStore()
        let transport = origin.transport(store)
        for user in 0..<20 { _ = try await client(transport, headers: ["X-User": "\(user)"]).send(get()) }
        #expect(store.entries.value.values.map(\.count) == [8])
    }

    @Test("A store in memory forgets what hasn't been used for longest, and never exceeds its limit") func eviction() {
        let store = MemoryResponseStore(limit: 10_000)
        func response(_ size: Int) -> StoredResponse {
            StoredResponse(status: 200, headers: ["ETag": "\"1\""], body: Data(count: size), selection: "")
        }
        for number in 0..<100 {
            _ = store.responses(for: "first")
            store.setResponses([response(1000)], for: number == 0 ? "first" : "\(number)")
            #expect(store.size <= 10_000)
        }
        #expect(store.responses(for: "first").count == 1)
        #expect(store.responses(for: "99").count == 1)
        #expect(store.responses(for: "50").isEmpty)
        store.setResponses([response(20_000)], for: "99")
        #expect(store.responses(for: "99").isEmpty)
        store.removeAll()
        #expect(store.size == 0 && store.responses(for: "first").isEmpty)
    }

    @Test("Calls at the same time share a store safely") func concurrency() async throws {
        let origin = Origin()
        let transport = origin.transport()
        try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<100 {
                group.addTask { try await client(transport, headers: ["X-User": "\(number % 4)"]).send(get("\(number % 5)")).body }
            }
            for try await body in group { #expect(body == "hello") }
        }
    }

    @Test("A server on a connection is asked with its tag, and answers without a body") func loopback() async throws {
        let server = try LoopbackServer { request, connection in
            let isCurrent = request["If-None-Match"] == "\"v1\""
            connection.answer(
                isCurrent ? "304 Not Modified" : "200 OK",
                headers: ["ETag": "\"v1\"", "Content-Type": "text/plain"],
                isCurrent ? "" : "value"
            )
        }
        let configuration = ClientConfiguration(transport: CachingTransport())
        let client = ClientCore(serverURL: server.url, configuration: configuration)
        for _ in 0..<3 { #expect(try await client.send(get()).body == "value") }
    }
}

/// A store without a limit.
private final class RecordingStore: ResponseStore {
    let entries = LockedBox<[String: [StoredResponse]]>([:])

    func responses(for url: String) -> [StoredResponse] { entries.value[url] ?? [] }

    func setResponses(_ responses: [StoredResponse], for url: String) {
        entries.update { $0[url] = responses.isEmpty ? nil : responses }
    }
}

private final class FIFO: Sendable {
    private let values: LockedBox<[Int]>

    init(_ values: [Int]) { self.values = LockedBox(values) }

    func next() -> Int? {
        var first: Int?
        values.update { first = $0.isEmpty ? nil : $0.removeFirst() }
        return first
    }
}
