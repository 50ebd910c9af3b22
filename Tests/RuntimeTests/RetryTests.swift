import ClientRuntime
import Foundation
import LoopbackServers
import Testing

@Suite struct RetryTests {
    /// A clock that only waits advance, without jitter.
    private final class ManualTime: Sendable {
        let waits = LockedBox<[Duration]>([])

        var clock: CallClock {
            CallClock(
                uptime: { [waits] in waits.value.reduce(.zero, +) },
                date: { Date(timeIntervalSince1970: 784_111_777) },
                jitter: { 1 },
                sleep: { [waits] wait in
                    // The call's timeout, which doesn't expire.
                    if wait == .seconds(10) { return try await Task.sleep(for: .seconds(3600)) }
                    waits.update { $0.append(wait) }
                }
            )
        }
    }

    private let policy = RetryPolicy(maximumAttempts: 100, maximumElapsedTime: .seconds(3))

    private typealias Outcome = (result: Result<String, Failure<String>>, waits: [Duration], attempts: Int)

    /// - Returns: The outcome, and the wait before each retry.
    private func call(
        _ method: HTTPMethod = .get,
        policy: RetryPolicy? = nil,
        _ answers: Result<HTTPResponse, TransportError>...
    ) async -> Outcome {
        await call(method, policy: policy, answers)
    }

    private func call(
        _ method: HTTPMethod = .get,
        policy: RetryPolicy? = nil,
        options: CallOptions = CallOptions(),
        _ answers: [Result<HTTPResponse, TransportError>]
    ) async -> Outcome {
        let time = ManualTime()
        let transport = StubTransport(answers: answers)
        let configuration = ClientConfiguration(transport: transport, clock: time.clock)
        let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: configuration, retries: policy ?? self.policy)
        let request = Request<String, String>(operation: "get", method: method, path: [], success: [200: .text], problems: [503: .text])
        let result = await client.result(of: request, options: options)
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
        let policy = RetryPolicy(initialInterval: .milliseconds(500), maximumInterval: .seconds(2), multiplier: 2)
        let delays = (0..<5).map { policy.delay(beforeRetry: $0, jitter: 1) }
        #expect(delays == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(2), .seconds(2)])
        #expect(policy.delay(beforeRetry: 0, jitter: 1.25) == .milliseconds(625))
        #expect(policy.delay(beforeRetry: .max, jitter: 1) == .seconds(2))
    }

    @Test func aStatusOfThePolicyIsRetried() async throws {
        let outcome = await call(.get, answer(503), answer(429), answer(200))
        #expect(throws: Never.self) { try outcome.result.get() }
        #expect(outcome.waits == [.milliseconds(500), .milliseconds(750)])
    }

    @Test func theLastFailureIsThrownWhenTheTimeIsUp() async {
        let outcome = await call(.get, answer(503), answer(503), answer(503), answer(503), answer(503))
        guard case .failure(.documented(_, let response)) = outcome.result, response.status == 503 else {
            Issue.record("\(outcome.result)")
            return
        }
        // 0.5 + 0.75 + 1.125 s; another 1.6875 s would exceed the limit of 3 s.
        #expect(outcome.waits.count == 3)
        #expect(response.call.attempts == 4)
    }

    struct Wait: Sendable {
        var headers: HTTPHeaders
        var expected: Duration
    }

    @Test(arguments: [
        Wait(headers: ["Retry-After": "2"], expected: .seconds(2)),
        Wait(headers: ["Retry-After": "1.25"], expected: .milliseconds(1250)),
        Wait(headers: ["retry-after-ms": "600", "Retry-After": "2"], expected: .milliseconds(600)),
        Wait(headers: ["Retry-After": "0.25"], expected: .milliseconds(500)),
        Wait(headers: ["Retry-After": "0"], expected: .milliseconds(500)),
        Wait(headers: ["retry-after-ms": "0"], expected: .milliseconds(500)),
        Wait(headers: ["Retry-After": "Sun, 06 Nov 1994 08:49:39 GMT"], expected: .seconds(2)),
        Wait(headers: ["Retry-After": "Sunday, 06-Nov-94 08:49:39 GMT"], expected: .seconds(2)),
        Wait(headers: ["Retry-After": "Sun Nov  6 08:49:39 1994"], expected: .seconds(2)),
        Wait(headers: ["Retry-After": "Tue, 20 Jan 2026 00:00:01 GMT", "Date": "Tue, 20 Jan 2026 00:00:00 GMT"], expected: .seconds(1)),
        Wait(headers: ["Retry-After": "Sun, 06 Nov 1994 08:49:30 GMT"], expected: .milliseconds(500)),
        Wait(headers: ["Retry-After": "soon"], expected: .milliseconds(500)),
        Wait(headers: ["Retry-After": "-1"], expected: .milliseconds(500)),
    ])
    func aServerCanLengthenTheWaitButNotShortenIt(_ wait: Wait) async {
        let outcome = await call(.get, answer(503, wait.headers), answer(200))
        #expect(outcome.waits == [wait.expected])
    }

    @Test(arguments: [
        ("3600", "3600.0 seconds"), ("99999999999999999999", "1000000000.0 seconds"), ("2.5", "2.5 seconds"),
        ("Sun, 06 Nov 1994 08:50:37 GMT", "60.0 seconds"),
    ])
    func aLongerWaitThanThePolicyAllowsEndsTheCallWithTheResponse(asked: String, text: String) async {
        let policy = RetryPolicy(maximumInterval: .seconds(2))
        let outcome = await call(.get, policy: policy, answer(503, ["Retry-After": asked]), answer(200))
        guard case .failure(let failure) = outcome.result else {
            Issue.record("the call was retried")
            return
        }
        #expect(outcome.waits.isEmpty)
        #expect(failure.description == "get: 503 Service Unavailable (not retried: the server asks to wait \(text))")
    }

    @Test func aWaitBeyondTheTimeoutEndsTheCallWithTheResponse() async {
        let answers = [answer(429, ["Retry-After": "30"]), answer(200)]
        let outcome = await call(.get, options: CallOptions(timeout: .seconds(10)), answers)
        #expect(outcome.attempts == 1)
        #expect(outcome.result.failure?.status == 429)
    }

    @Test func thePolicyLimitsTheNumberOfAttempts() async {
        let many = Array(repeating: answer(503), count: 10)
        for (maximum, attempts) in [(1, 1), (2, 2), (5, 5), (0, 1), (-1, 1)] {
            #expect(await call(.get, policy: RetryPolicy(maximumAttempts: maximum), many).attempts == attempts)
        }
        #expect(await call(.get, policy: RetryPolicy(), many).attempts == 3)
    }

    @Test(arguments: [(500, "false", 1), (409, "true", 2), (409, "TRUE", 2), (500, "maybe", 2), (404, "", 1)])
    func theServerDecidesByXShouldRetry(status: Int, value: String, attempts: Int) async {
        #expect(await call(.get, answer(status, ["x-should-retry": value]), answer(200)).attempts == attempts)
    }

    @Test func aPostIsRetriedIfTheServerAsksForIt() async {
        #expect(await call(.post, answer(500, ["x-should-retry": "true"]), answer(200)).attempts == 2)
        #expect(await call(.get, policy: .never, answer(500, ["x-should-retry": "true"]), answer(200)).attempts == 1)
    }

    @Test func aClosureDecidesByStatusHeadersAndError() async {
        var policy = policy
        policy.shouldRetry = { outcome in
            if outcome.error?.kind == .tls { return true }
            if outcome.headers["X-Code"] == "busy" { return outcome.call.attempts < 3 }
            return outcome.status == 500 ? false : nil
        }
        #expect(await call(.get, policy: policy, lost(.tls), answer(200)).attempts == 2)
        #expect(await call(.get, policy: policy, lost(.cancelled), answer(200)).attempts == 1)
        #expect(await call(.post, policy: policy, Array(repeating: answer(404, ["X-Code": "busy"]), count: 9)).attempts == 3)
        #expect(await call(.get, policy: policy, answer(500), answer(200)).attempts == 1)
        #expect(await call(.get, policy: policy, answer(503), answer(200)).attempts == 2)
    }

    @Test func permanentStatusesAreRetriedOnlyIfListed() async {
        #expect(await call(.get, answer(501), answer(200)).attempts == 1)
        #expect(await call(.get, answer(505), answer(200)).attempts == 1)
        #expect(await call(.get, policy: RetryPolicy(statuses: [501]), answer(501), answer(200)).attempts == 2)
    }

    @Test(arguments: [
        (HTTPMethod.get, TransportError.Kind.connectionLost, 2), (.put, .timedOut, 2), (.post, .connectionLost, 1), (.post, .timedOut, 1),
        (.post, .refused, 2), (.post, .dnsFailure, 2), (.post, .exhausted, 2), (.get, .tls, 1), (.get, .other, 1), (.get, .malformed, 1),
        (.get, .tooLarge, 1), (.get, .unsendable, 1), (.get, .noCredential, 1),
    ])
    func connectionErrorsAreRetriedIfThatIsSafe(method: HTTPMethod, kind: TransportError.Kind, attempts: Int) async {
        #expect(await call(method, lost(kind), answer(200)).attempts == attempts)
    }

    @Test func aPostIsRetriedOnlyIfItWasNotProcessedOrThePolicyAllowsIt() async {
        #expect(await call(.post, answer(503), answer(200)).attempts == 1)
        #expect(await call(.post, answer(429), answer(200)).attempts == 2)
        var policy = policy
        policy.retriesNonIdempotentRequests = true
        #expect(await call(.post, policy: policy, answer(503), answer(200)).attempts == 2)
        #expect(await call(.post, policy: policy, lost(.connectionLost), answer(200)).attempts == 2)
    }

    @Test func thePolicyNeverMakesOneAttempt() async {
        #expect(await call(.get, policy: .never, answer(503), answer(200)).attempts == 1)
        #expect(await call(.get, policy: .never, lost(.refused), answer(200)).attempts == 1)
    }

    @Test func anIncompleteBodyIsRetried() async throws {
        let (body, source) = ByteStream.makeStream()
        source.yield(Data("ha".utf8))
        source.finish(throwing: TransportError(.connectionLost, "lost"))
        let outcome = await call(.get, .success(HTTPResponse(status: 200, body: body)), answer(200))
        #expect(throws: Never.self) { try outcome.result.get() }
        #expect(outcome.attempts == 2)
    }
}

extension Result {
    fileprivate var failure: Failure? {
        guard case .failure(let failure) = self else { return nil }
        return failure
    }
}
