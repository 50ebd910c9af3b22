import ClientRuntime
import Foundation
import LoopbackServers
import Testing

@Suite struct RetryTests {
    /// Time that passes only by waiting for it, and no chance.
    private final class ManualTime: Sendable {
        let waits = LockedBox<[Duration]>([])

        var clock: CallClock {
            CallClock(
                uptime: { [waits] in waits.value.reduce(.zero, +) },
                date: { Date(timeIntervalSince1970: 784_111_777) },
                jitter: { 1 },
                sleep: { [waits] wait in waits.update { $0.append(wait) } }
            )
        }
    }

    private let policy = RetryPolicy(maximumElapsedTime: .seconds(3))

    /// - Returns: The outcome, and how long was waited before each retry.
    private func call(
        _ method: HTTPMethod = .get,
        policy: RetryPolicy? = nil,
        _ answers: Result<HTTPResponse, TransportError>...
    ) async -> (result: Result<String, Failure<String>>, waits: [Duration], attempts: Int) {
        let time = ManualTime()
        let transport = StubTransport(answers: answers)
        let configuration = ClientConfiguration(transport: transport, clock: time.clock)
        let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: configuration, retries: policy ?? self.policy)
        let request = Request<String, String>(operation: "get", method: method, path: [], success: [200: .text], problems: [503: .text])
        let result = await client.result(of: request)
        return (result, time.waits.value, transport.requests.count)
    }

    private func answer(_ status: Int, _ headers: HTTPHeaders = [:]) -> Result<HTTPResponse, TransportError> {
        var headers = headers
        headers["Content-Type"] = "text/plain"
        return .success(HTTPResponse(status: status, headers: headers))
    }

    private func lost(_ kind: TransportError.Kind) -> Result<HTTPResponse, TransportError> {
        .failure(TransportError(kind, "lost"))
    }

    @Test func intervalsGrowUpToTheMaximum() {
        let policy = RetryPolicy(initialInterval: .milliseconds(500), maximumInterval: .seconds(2), exponent: 2)
        let delays = (0..<5).map { policy.delay(beforeRetry: $0, jitter: 1) }
        #expect(delays == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(2), .seconds(2)])
        #expect(policy.delay(beforeRetry: 1, jitter: 0.75) == .milliseconds(750))
        #expect(policy.delay(beforeRetry: .max, jitter: 1) == .seconds(2))
    }

    @Test func aStatusOfThePolicyIsTriedAgain() async throws {
        let outcome = await call(.get, answer(503), answer(429), answer(200))
        #expect(throws: Never.self) { try outcome.result.get() }
        #expect(outcome.waits == [.milliseconds(500), .milliseconds(750)])
    }

    @Test func theLastFailureCountsOnceTheTimeIsUp() async {
        let outcome = await call(.get, answer(503), answer(503), answer(503), answer(503), answer(503))
        guard case .failure(.documented(503, _, let response)) = outcome.result else {
            Issue.record("\(outcome.result)")
            return
        }
        // 0.5 + 0.75 + 1.125 s; another 1.6875 s would be past the limit of 3 s.
        #expect(outcome.waits.count == 3)
        #expect(response.call.attempts == 4)
    }

    struct Wait: Sendable {
        var headers: HTTPHeaders
        var expected: Duration
    }

    @Test(arguments: [
        Wait(headers: ["Retry-After": "2"], expected: .seconds(2)),
        Wait(headers: ["Retry-After": "0.25"], expected: .milliseconds(250)),
        Wait(headers: ["retry-after-ms": "30", "Retry-After": "2"], expected: .milliseconds(30)),
        Wait(headers: ["Retry-After": "Sun, 06 Nov 1994 08:49:39 GMT"], expected: .seconds(2)),
        Wait(headers: ["Retry-After": "Tue, 20 Jan 2026 00:00:01 GMT", "Date": "Tue, 20 Jan 2026 00:00:00 GMT"], expected: .seconds(1)),
        Wait(headers: ["Retry-After": "Sun, 06 Nov 1994 08:49:30 GMT"], expected: .zero),
        Wait(headers: ["Retry-After": "soon"], expected: .milliseconds(500)),
        Wait(headers: ["Retry-After": "-1"], expected: .milliseconds(500)),
    ])
    func theServerMayNameTheWait(_ wait: Wait) async {
        let outcome = await call(.get, answer(503, wait.headers), answer(200))
        #expect(outcome.waits == [wait.expected])
    }

    @Test func theServersWaitIsCappedByTheMaximum() async {
        let policy = RetryPolicy(maximumInterval: .seconds(2))
        #expect(await call(.get, policy: policy, answer(503, ["Retry-After": "3600"]), answer(200)).waits == [.seconds(2)])
    }

    @Test(arguments: [
        (HTTPMethod.get, TransportError.Kind.connectionLost, 2), (.put, .timedOut, 2), (.post, .connectionLost, 1), (.post, .timedOut, 1),
        (.post, .refused, 2), (.post, .dnsFailure, 2), (.get, .tls, 1), (.get, .other, 1),
    ])
    func connectionErrorsAreTriedAgainWhereThatDoesNoHarm(method: HTTPMethod, kind: TransportError.Kind, attempts: Int) async {
        #expect(await call(method, lost(kind), answer(200)).attempts == attempts)
    }

    @Test func aPostIsOnlyRepeatedIfItWasNotProcessedOrThePolicySaysSo() async {
        #expect(await call(.post, answer(503), answer(200)).attempts == 1)
        #expect(await call(.post, answer(429), answer(200)).attempts == 2)
        var policy = policy
        policy.repeatsUnsafeMethods = true
        #expect(await call(.post, policy: policy, answer(503), answer(200)).attempts == 2)
        #expect(await call(.post, policy: policy, lost(.connectionLost), answer(200)).attempts == 2)
    }

    @Test func neverMeansOneAttempt() async {
        #expect(await call(.get, policy: .never, answer(503), answer(200)).attempts == 1)
        #expect(await call(.get, policy: .never, lost(.refused), answer(200)).attempts == 1)
    }

    @Test func aBodyThatBreaksOffIsTriedAgain() async throws {
        let (body, source) = ByteStream.make()
        source.yield(Data("ha".utf8))
        source.finish(throwing: TransportError(.connectionLost, "lost"))
        let outcome = await call(.get, .success(HTTPResponse(status: 200, body: body)), answer(200))
        #expect(throws: Never.self) { try outcome.result.get() }
        #expect(outcome.attempts == 2)
    }
}
