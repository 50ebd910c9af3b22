import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// Idempotency keys and retry budgets.
@Suite struct IdempotencyTests {
    private let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })

    private func core(_ transport: StubTransport, budget: RetryBudget? = nil, header: String? = nil) -> ClientCore {
        let configuration = ClientConfiguration(
            transport: transport,
            retry: RetryPolicy(),
            retryBudget: budget,
            idempotencyHeader: header,
            clock: clock
        )
        return ClientCore(serverURL: URL(string: "http://h")!, configuration: configuration)
    }

    private func post(_ idempotency: RequestIdempotency, headers: [HeaderParameter] = []) -> Request<JSONValue, Never> {
        Request(operation: "create", method: .post, path: [], headers: headers, success: [200: .json], idempotency: idempotency)
    }

    private func failingOnce() -> StubTransport {
        StubTransport(HTTPResponse(status: 500), .json("{}"))
    }

    private func keys(_ transport: StubTransport, _ name: String = "Idempotency-Key") -> [String?] {
        transport.requests.map { $0.headers[name] }
    }

    @Test func aKeyIsKeptAcrossAttemptsAndDiffersBetweenCalls() async throws {
        let transport = StubTransport(HTTPResponse(status: 500), .json("{}"), .json("{}"))
        let seen = LockedBox<[CallContext]>([])
        let note = CallHook(beforeRequest: { (request, call) async throws(TransportError) -> HTTPRequest in
            seen.update { $0.append(call) }
            return request
        })
        let core = core(transport)
        for _ in 0..<2 {
            _ = try await core.send(post(.key(header: "idempotency-key")), options: CallOptions(hooks: [note]))
        }
        let keys = keys(transport)
        #expect(keys.count == 3)
        #expect(keys[0] == keys[1] && keys[1] != keys[2])
        #expect(keys.allSatisfy { $0.flatMap(UUID.init) != nil })
        #expect(seen.value.map(\.idempotencyKey) == keys)
        #expect(seen.value.map(\.id) == keys)
        #expect(seen.value.map(\.attempts) == [1, 2, 1])
    }

    @Test func theKeyOfTheCallerIsSentVerbatim() async throws {
        let transport = failingOnce()
        _ = try await core(transport).send(post(.key(header: "X-Key"), headers: [.header("x-key", "mine")]))
        #expect(keys(transport, "X-Key") == ["mine", "mine"])
        // Also if the description doesn't mention it.
        let other = failingOnce()
        _ = try await core(other).send(post(.byMethod), options: CallOptions(headers: ["IDEMPOTENCY-KEY": "mine"]))
        #expect(keys(other) == ["mine", "mine"])
    }

    @Test func aDeclaredHeaderWithoutAValueContainsAKey() async throws {
        let transport = failingOnce()
        _ = try await core(transport).send(post(.byMethod, headers: [.header("IDEMPOTENCY-key", String?.none)]))
        let keys = keys(transport)
        #expect(keys.count == 2 && keys[0] != nil && keys[0] == keys[1])
    }

    @Test func anIdempotentOperationIsRetriedWithoutAKey() async throws {
        let transport = failingOnce()
        _ = try await core(transport).send(post(.always))
        #expect(keys(transport) == [nil, nil])
    }

    @Test func aPostWithoutAKeyIsSentOnce() async {
        let transport = failingOnce()
        #expect((try? await core(transport).send(post(.byMethod))) == nil)
        #expect(keys(transport) == [nil])
    }

    @Test func aClientCanAddKeysToEveryPost() async throws {
        let transport = StubTransport(HTTPResponse(status: 500), .json("{}"), .json("{}"))
        let core = core(transport, header: "Idempotency-Key")
        _ = try await core.send(post(.byMethod))
        var get = post(.byMethod)
        get.method = .get
        _ = try await core.send(get)
        let keys = keys(transport)
        #expect(keys[0] != nil && keys[0] == keys[1])
        #expect(keys[2] == nil)
    }

    @Test func aBudgetStopsRetriesWhileMostCallsFail() async {
        let isDown = LockedBox(true)
        let transport = StubTransport { _ throws(TransportError) in isDown.value ? HTTPResponse(status: 503) : .json("{}") }
        let core = core(transport, budget: RetryBudget(capacity: 10, refill: 0.5))
        var get = post(.byMethod)
        get.method = .get
        var last: Failure<Never>?
        for _ in 0..<100 {
            if case .failure(let failure) = await core.result(of: get) { last = failure }
        }
        #expect(transport.requests.count == 110)
        #expect(last?.description == "create: 503 Service Unavailable (not retried: the retry budget is spent)")
        // Two successes earn one retry.
        isDown.update { $0 = false }
        for _ in 0..<2 { _ = await core.result(of: get) }
        isDown.update { $0 = true }
        let count = transport.requests.count
        _ = await core.result(of: get)
        _ = await core.result(of: get)
        #expect(transport.requests.count == count + 3)
    }

    @Test func aHeaderWithALineBreakFromAHookFailsTheCall() async {
        let transport = failingOnce()
        for (name, value) in [("X-Signature", "a\r\nX-Evil: 1"), ("X Signature", "a"), ("X-Signature", "a\0")] {
            let sign = CallHook(beforeRequest: { (request, _) async throws(TransportError) -> HTTPRequest in
                var request = request
                request.headers.add(name: name, value: value)
                return request
            })
            guard case .failure(.transport(let error, _)) = await core(transport).result(of: post(.always), options: .init(hooks: [sign]))
            else {
                Issue.record("the header was dropped")
                continue
            }
            #expect(error.kind == .unsendable)
            #expect(error.message.contains("the header \"\(name)\""))
        }
        #expect(transport.requests.isEmpty)
    }
}
