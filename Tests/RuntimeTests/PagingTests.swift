import ClientRuntime
import Foundation
import LoopbackServers
import Testing

@Suite("Paging") struct PagingTests {
    private typealias Rule = PagingRule<JSONValue, Int>
    private typealias Answer = PagingServer.Answer

    private static let items: @Sendable (JSONValue) -> [Int] = {
        $0["items"]?.array?.compactMap(\.integer) ?? $0.array?.compactMap(\.integer) ?? []
    }

    private static func request(method: HTTPMethod = .get, query: [QueryParameter] = [], body: RequestBody = .none) -> Request<
        JSONValue, Never
    > {
        Request(operation: "list", method: method, path: ["api", "list"], query: query, body: body, success: [200: .json])
    }

    private func core(_ server: PagingServer, _ configuration: ClientConfiguration = .init()) -> ClientCore {
        ClientCore(serverURL: server.server.url, configuration: configuration)
    }

    /// All items, page by page.
    private func pages(
        _ server: PagingServer,
        _ rule: Rule,
        of request: Request<JSONValue, Never> = request(),
        options: CallOptions = .init()
    ) async throws -> [[Int]] {
        var pages: [[Int]] = []
        for try await page in core(server).pages(of: request, by: rule, options: options) { pages.append(page.items) }
        server.server.stop()
        return pages
    }

    private static let all = [[0, 1, 2], [3, 4, 5], [6]]

    // MARK: - Ways to page

    @Test func aCursorInTheQueryYieldsAllItemsInOrder() async throws {
        let server = try PagingServer(
            start: { Int($0["after"] ?? "0") ?? 0 },
            page: {
                Answer(body: #"{"items":\#($0.items),"meta":{"x":[1,{}],"next":\#($0.next.map { "\"\($0)\"" } ?? "null")}}"#)
            }
        )
        let rule = Rule(items: Self.items, next: .cursor(to: .query("after"), from: .body("meta", "next")))
        let request = Self.request(query: [.query("sort", "up"), .query("after", String?.none)])
        #expect(try await pages(server, rule, of: request) == Self.all)
        #expect(server.server.requests.map(\.target) == ["/api/list?sort=up", "/api/list?sort=up&after=3", "/api/list?sort=up&after=6"])
    }

    @Test func aCursorInAHeaderYieldsAllItemsInOrder() async throws {
        let server = try PagingServer(
            start: { Int($0["X-After"] ?? "0") ?? 0 },
            page: { page in
                Answer(headers: page.next.map { ["X-Next": "\($0)"] } ?? [:], body: "\(page.items)")
            }
        )
        let rule = Rule(items: Self.items, next: .cursor(to: .header("X-After"), from: .header("X-Next")))
        #expect(try await pages(server, rule) == Self.all)
    }

    @Test func aCursorInTheBodyYieldsAllItemsInOrder() async throws {
        let server = try PagingServer(
            start: { $0.inBody("after") ?? 0 },
            page: {
                Answer(body: #"{"items":\#($0.items),"next":\#($0.next ?? 0),"more":\#($0.next != nil)}"#)
            }
        )
        let rule = Rule(
            items: Self.items,
            next: .cursor(to: .body("page", "after"), from: .body("next")),
            hasMore: .body("more")
        )
        let request = Self.request(method: .post, body: .json(["filter": 1.5, "page": ["size": 3]] as JSONValue))
        #expect(try await pages(server, rule, of: request) == Self.all)
        #expect(server.server.requests.map(\.text).last == #"{"filter":1.5,"page":{"size":3,"after":6}}"#)
    }

    @Test func theLastItemIsACursor() async throws {
        let server = try PagingServer(
            start: { Int($0["after"] ?? "-1").map { $0 + 1 } ?? 0 },
            page: {
                Answer(body: #"{"items":\#($0.items),"more":\#($0.next != nil)}"#)
            }
        )
        let source = PagingSource.body("items", .last)
        let rule = Rule(items: Self.items, next: .cursor(to: .query("after"), from: source), hasMore: .body("more"))
        #expect(try await pages(server, rule) == Self.all)
        let endless = try PagingServer(
            start: { Int($0["after"] ?? "-1").map { $0 + 1 } ?? 0 },
            page: { Answer(body: #"{"items":\#($0.items)}"#) }
        )
        #expect(try await pages(endless, Rule(items: Self.items, next: .cursor(to: .query("after"), from: source))) == Self.all + [[]])
    }

    @Test func anOffsetCountsItems() async throws {
        let server = try PagingServer(
            start: { Int($0["offset"] ?? "0") ?? 0 },
            page: {
                Answer(body: #"{"items":\#($0.items),"total":\#($0.total)}"#)
            }
        )
        let rule = Rule(items: Self.items, next: .offset(.query("offset")), total: .body("total"))
        #expect(try await pages(server, rule) == Self.all)
        #expect(server.server.requests.map(\.target) == ["/api/list", "/api/list?offset=3", "/api/list?offset=6"])
    }

    @Test func anOffsetInTheBodyBeginsWhereTheRequestDoes() async throws {
        let server = try PagingServer(start: { $0.inBody("offset") ?? 0 }, page: { Answer(body: "\($0.items)") })
        let rule = Rule(items: Self.items, next: .offset(.body("options", "offset")))
        let request = Self.request(method: .post, body: .json(["options": ["offset": 4]] as JSONValue))
        #expect(try await pages(server, rule, of: request) == [[4, 5, 6], []])
    }

    @Test func aPageNumberCountsPages() async throws {
        let server = try PagingServer(
            start: { ((Int($0["page"] ?? "1") ?? 1) - 1) * 3 },
            page: {
                Answer(headers: ["Total-Pages": "3", "Total-Count": "\($0.total)"], body: "\($0.items)")
            }
        )
        let rule = Rule(items: Self.items, next: .number(.query("page")), total: .header("Total-Count"), pageCount: .header("Total-Pages"))
        #expect(try await pages(server, rule) == Self.all)
        #expect(server.server.requests.count == 3)
    }

    @Test func aPageThatIsShorterThanItsLimitIsTheLast() async throws {
        let server = try PagingServer(start: { ((Int($0["page"] ?? "0") ?? 0)) * 3 }, page: { Answer(body: "\($0.items)") })
        let limit = PagingLimit(.query("limit"), default: 3, maximum: 10)
        let rule = Rule(items: Self.items, next: .number(.query("page"), first: 0), limit: limit)
        #expect(try await pages(server, rule) == Self.all)
        #expect(server.server.requests.count == 3)
    }

    @Test func aServerMayLowerALimitWithoutAKnownMaximum() async throws {
        let server = try PagingServer(start: { Int($0["offset"] ?? "0") ?? 0 }, page: { Answer(body: "\($0.items)") })
        let rule = Rule(items: Self.items, next: .offset(.query("offset")), limit: PagingLimit(.query("size")))
        #expect(try await pages(server, rule, of: Self.request(query: [.query("size", 1000)])) == Self.all + [[]])
    }

    @Test(arguments: ["http://HOST/api/list?at=", "/api/list?at=", "?at=", "//HOST/api//list/?x=%2F&at="])
    func aURLInTheBodyIsFollowedVerbatim(prefix: String) async throws {
        let server = try PagingServer(
            start: { Int($0["at"] ?? "0") ?? 0 },
            page: { page in
                let next = page.next.map { "\"\(prefix.replacingOccurrences(of: "HOST", with: page.host))\($0)\"" } ?? "null"
                return Answer(body: #"{"items":\#(page.items),"links":{"next":\#(next)}}"#)
            }
        )
        let rule = Rule(items: Self.items, next: .url(.body("links", "next")))
        let options = CallOptions(headers: ["X-Call": "1"], query: [.query("debug", true)])
        #expect(try await pages(server, rule, of: Self.request(query: [.query("a", 1)]), options: options) == Self.all)
        let path = prefix.hasPrefix("//HOST") ? "/api//list/?x=%2F&at=3" : "/api/list?at=3"
        #expect(server.server.requests.map(\.target)[1] == path)
        #expect(server.server.requests.allSatisfy { $0["X-Call"] == "1" })
    }

    @Test func aLinkHeaderIsFollowed() async throws {
        let server = try PagingServer(
            start: { Int($0["at"] ?? "0") ?? 0 },
            page: { page in
                let next = page.next.map { #", </api/list?at=\#($0)&b=1,2>; title="a, \"<b>"; rel="prev NEXT""# } ?? ""
                return Answer(headers: ["Link": #"</api/list?at=0>; rel="first""# + next], body: "\(page.items)")
            }
        )
        #expect(try await pages(server, Rule(items: Self.items, next: .link)) == Self.all)
    }

    @Test(arguments: [
        (">x</p?page=2>; rel=\"next\"", "/p?page=2"), ("<; rel=\"next\"", nil), ("</a>; rel=prev, </b>; rel=next", "/b"),
        ("</a>; anchor=\"#x\"; rel=\"next\", </b>; rel=\"next\"", "/b"), ("</a>; title=\"rel=next\"", nil), ("", nil),
        ("</a>; rel=\"nextpage\"", nil), ("</a> ; REL = next", "/a"), ("<>; rel=\"next\", </b>; rel=\"next\"", "/b"),
        ("</a>; rel=\"last\"; rel=\"next\"", nil),
    ])
    func theTargetOfALinkIsFound(header: String, target: String?) async throws {
        let transport = StubTransport(
            HTTPResponse(status: 200, headers: ["Link": header], body: Data("[1]".utf8)),
            HTTPResponse(status: 200, body: Data("[2]".utf8))
        )
        let core = ClientCore(serverURL: URL(string: "https://example.com/base")!, configuration: .init(transport: transport))
        for try await page in core.pages(of: Self.request(), by: Rule(items: Self.items, next: .link)) { #expect(page.items.count == 1) }
        #expect(transport.requests.dropFirst().map(\.url.absoluteString) == (target.map { ["https://example.com\($0)"] } ?? []))
    }

    @Test func itemsAreDecodedFromTheirPlaceInTheBody() async throws {
        let server = try PagingServer(start: { Int($0["offset"] ?? "0") ?? 0 }, page: { Answer(body: #"{"a":{"items":\#($0.items)}}"#) })
        let rule = Rule(itemsIn: .body("a", "items"), next: .offset(.query("offset")))
        #expect(try await pages(server, rule) == Self.all + [[]])
    }

    // MARK: - Servers that are wrong

    @Test(arguments: [
        "https://evil.example/api/list", "http://example.com/api/list", "https://example.com:444/api/list", "//evil.example/x",
        "https://user:password@example.com/api/list", "ftp://example.com/", "file:///etc/passwd",
    ])
    func thePageAfterIsNotRequestedFromAnotherServer(next: String) async throws {
        let transport = StubTransport { _ in
            HTTPResponse(status: 200, headers: ["Link": "<\(next)>; rel=\"next\""], body: Data("[1]".utf8))
        }
        let core = ClientCore(serverURL: URL(string: "https://example.com")!, configuration: .init(transport: transport))
        var items: [Int] = []
        let error = await #expect(throws: Failure<Never>.self) {
            for try await item in core.pages(of: Self.request(), by: Rule(items: Self.items, next: .link)).items { items.append(item) }
        }
        #expect(items == [1])
        #expect(transport.requests.count == 1)
        #expect("\(try #require(error))".hasPrefix("list: the server's URL of the next page is "))
    }

    @Test(arguments: [
        PagingMethod.cursor(to: .query("after"), from: .body("next")), .url(.body("next")), .offset(.query("offset")),
        .number(.query("page")),
    ])
    func aServerThatRepeatsAPageEndsTheLoop(next: PagingMethod) async throws {
        let transport = StubTransport { _ in HTTPResponse(status: 200, body: Data(#"{"items":[1,2],"next":"/api/list"}"#.utf8)) }
        let core = ClientCore(serverURL: URL(string: "https://example.com")!, configuration: .init(transport: transport))
        var items: [Int] = []
        let error = await #expect(throws: Failure<Never>.self) {
            for try await item in core.pages(of: Self.request(), by: Rule(items: Self.items, next: next)).items { items.append(item) }
        }
        #expect(items == [1, 2, 1, 2])
        #expect("\(try #require(error))" == "list: the server repeats a page instead of sending the next one")
    }

    @Test func aServerThatSendsEmptyPagesForeverEndsTheLoop() async throws {
        let count = LockedBox(0)
        let transport = StubTransport { _ in
            count.update { $0 += 1 }
            return HTTPResponse(status: 200, body: Data(#"{"items":[],"next":\#(count.value)}"#.utf8))
        }
        let core = ClientCore(serverURL: URL(string: "https://example.com")!, configuration: .init(transport: transport))
        let rule = Rule(items: Self.items, next: .cursor(to: .query("after"), from: .body("next")))
        await #expect(throws: Failure<Never>.self) {
            for try await _ in core.pages(of: Self.request(), by: rule).items { Issue.record("there is no item") }
        }
        #expect(transport.requests.count == 101)
    }

    @Test(arguments: [#"[1,2"#, #"{"items":[1],"next":{"a":1}}"#, #"{"items":[1],"next":[]}"#, #"{"next":"","items":[1]}"#, "null", "7"])
    func noBodyMakesALoopCrash(body: String) async throws {
        let transport = StubTransport { _ in HTTPResponse(status: 200, body: Data(body.utf8)) }
        let core = ClientCore(serverURL: URL(string: "https://example.com")!, configuration: .init(transport: transport))
        for next in [PagingMethod.cursor(to: .query("after"), from: .body("next", .last)), .url(.body("next")), .offset(.query("offset"))] {
            var pages = core.pages(of: Self.request(), by: Rule(items: Self.items, next: next)).makeAsyncIterator()
            _ = try? await pages.next()
            #expect((try? await pages.next()?.items.count ?? 0) ?? 0 <= 1)
        }
    }

    // MARK: - Calls

    private func counting(_ transport: StubTransport, _ options: CallOptions = .init()) -> ResponsePages<JSONValue, Int, Never> {
        ClientCore(serverURL: URL(string: "https://example.com")!, configuration: .init(transport: transport))
            .pages(
                of: Self.request(),
                by: Rule(items: Self.items, next: .offset(.query("offset"), first: 0), total: .body("total")),
                options: options
            )
    }

    private static func page(_ items: [Int], total: Int = 4) -> HTTPResponse {
        HTTPResponse(status: 200, headers: ["X-Page": "\(items)"], body: Data(#"{"items":\#(items),"total":\#(total)}"#.utf8))
    }

    @Test func aPageHasItsResponseTheTotalAndTheCursorOfTheNext() async throws {
        var pages = counting(StubTransport(Self.page([0, 1]), Self.page([2, 3]))).makeAsyncIterator()
        let first = try #require(try await pages.next())
        #expect(first.response.headers["X-Page"] == "[0, 1]")
        #expect(first.response.body["total"] == 4)
        #expect(first.total == 4)
        #expect(first.next == PagingCursor(2))
        let second = try #require(try await pages.next())
        #expect(second.next == nil)
        #expect(try await pages.next() == nil)
    }

    @Test func aListContinuesFromAStoredCursor() async throws {
        let transport = StubTransport(Self.page([2, 3]))
        let data = try JSONEncoder().encode([PagingCursor(2)])
        let cursor = try JSONDecoder().decode([PagingCursor].self, from: data)[0]
        var items: [Int] = []
        for try await item in counting(transport).items.starting(at: cursor) { items.append(item) }
        #expect(items == [2, 3])
        #expect(transport.requests.map(\.url.query) == ["offset=2"])
    }

    @Test func aPageIsRetriedByItself() async throws {
        let transport = StubTransport(Self.page([0, 1]), HTTPResponse(status: 503), Self.page([2, 3]))
        var items: [Int] = []
        let options = CallOptions(retry: RetryPolicy(initialInterval: .zero))
        for try await item in counting(transport, options).items { items.append(item) }
        #expect(items == [0, 1, 2, 3])
        #expect(transport.requests.count == 3)
    }

    @Test func aFailureEndsALoop() async throws {
        var pages = counting(StubTransport(Self.page([0, 1]), HTTPResponse(status: 500))).makeAsyncIterator()
        _ = try await pages.next()
        let failure = await #expect(throws: Failure<Never>.self) { try await pages.next() }
        #expect(failure?.status == 500)
        #expect(try await pages.next() == nil)
    }

    @Test(arguments: [false, true]) func cancellationEndsALoop(prefetches: Bool) async throws {
        let gate = Gate()
        let transport = StubTransport { request throws(TransportError) in
            if request.url.query == nil { return Self.page([0, 1]) }
            gate.open()
            do { try await Task.sleep(for: .seconds(600)) } catch { throw TransportError(.cancelled, "cancelled") }
            return Self.page([2, 3])
        }
        let pages = prefetches ? counting(transport).prefetching() : counting(transport)
        let task = Task {
            var items: [Int] = []
            do {
                for try await item in pages.items { items.append(item) }
            } catch let failure as Failure<Never> {
                return (items, failure.isCancelled)
            } catch {}
            return (items, false)
        }
        await gate.wait()
        task.cancel()
        let (items, isCancelled) = await task.value
        #expect(items == [0, 1])
        #expect(isCancelled)
    }

    @Test func theNextPageIsRequestedAheadOnRequestOnly() async throws {
        for prefetches in [false, true] {
            let asked = Gate()
            let transport = StubTransport { request in
                if request.url.query == nil { return Self.page([0, 1]) }
                asked.open()
                return Self.page([2, 3])
            }
            var pages = (prefetches ? counting(transport).prefetching() : counting(transport)).makeAsyncIterator()
            _ = try await pages.next()
            if prefetches { await asked.wait() }
            #expect(transport.requests.count == (prefetches ? 2 : 1))
            #expect(try await pages.next()?.items == [2, 3])
            #expect(try await pages.next() == nil)
        }
    }

    @Test func eachPageHasItsOwnIdempotencyKey() async throws {
        let transport = StubTransport(Self.page([0, 1]), Self.page([2, 3]))
        var request = Self.request(method: .post)
        request.headers = [.header("Idempotency-Key", "mine")]
        request.idempotency = .key(header: "Idempotency-Key")
        let core = ClientCore(serverURL: URL(string: "https://example.com")!, configuration: .init(transport: transport))
        let rule = Rule(items: Self.items, next: .offset(.body("offset")), total: .body("total"))
        for try await _ in core.pages(of: request, by: rule) {}
        let keys = transport.requests.map { $0.headers["Idempotency-Key"] }
        #expect(keys[0] == "mine")
        #expect(keys[1] != nil && keys[1] != "mine")
    }
}
