import ClientRuntime
import Foundation
import IdempotentOperations
import Testing

/// Operations that the description declares as idempotent are retried, by a key if they have one.
@Suite struct IdempotencyTests {
    private func payments(_ stub: StubTransport) -> Payments {
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
        let configuration = ClientConfiguration(transport: stub, retry: RetryPolicy(), clock: clock)
        return Example(serverURL: URL(string: "http://h")!, configuration: configuration).payments
    }

    private func failingOnce() -> StubTransport {
        StubTransport(HTTPResponse(status: 503), HTTPResponse(status: 204), HTTPResponse(status: 204))
    }

    @Test("A declared key is created once per call, and retries repeat it") func createdKeys() async throws {
        let stub = failingOnce()
        let payments = payments(stub)
        try await payments.create(xTrace: "1")
        try await payments.create(xTrace: "2")
        let keys = stub.requests.map { $0.headers["Idempotency-Key"] }
        #expect(keys.count == 3 && keys.allSatisfy { $0.flatMap(UUID.init) != nil })
        #expect(keys[0] == keys[1] && keys[1] != keys[2])
        #expect(stub.requests.map { $0.headers["X-Trace"] } == ["1", "1", "2"])
    }

    @Test("The caller's key is sent with every attempt") func keysOfTheCaller() async throws {
        let stub = failingOnce()
        let key = UUID()
        try await payments(stub).create(xTrace: "1", idempotencyKey: key)
        #expect(stub.requests.map { $0.headers["Idempotency-Key"].flatMap(UUID.init) } == [key, key])
    }

    @Test("Headers that idempotent operations have in common are arguments, the first with a key") func commonHeaders() async throws {
        let stub = failingOnce()
        try await payments(stub).createRefund(xKeyLifetime: 60)
        let keys = stub.requests.map { $0.headers["X-Request-Key"] }
        #expect(keys.count == 2 && keys[0] != nil && keys[0] == keys[1])
        #expect(stub.requests.map { $0.headers["X-Key-Lifetime"] } == ["60", "60"])
    }

    @Test("An idempotent operation is retried without a key") func withoutAKey() async throws {
        let stub = failingOnce()
        try await payments(stub).closeRefunds()
        #expect(stub.requests.map(\.method) == [.patch, .patch])
        #expect(stub.requests.allSatisfy { $0.headers["Idempotency-Key"] == nil })
    }
}
