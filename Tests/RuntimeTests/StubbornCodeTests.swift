import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// Timeouts and cancellation take effect for any code of the user.
@Suite struct StubbornCodeTests {
    private static let scheme = SecurityScheme("key", .bearer)

    private let request = Request<String, Never>(
        operation: "get",
        method: .get,
        path: [],
        success: [200: .text],
        security: [[scheme]]
    )

    /// Never returns, whether or not its task is cancelled.
    private static func hang() async {
        await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
    }

    /// User code that hangs at one place and opens a gate when it's reached.
    private enum Place: CaseIterable, Sendable {
        case transport, provider, beforeRequest, afterResponse, onFailure, body

        func client(_ isReached: Gate, clock: CallClock) -> (core: ClientCore, options: CallOptions) {
            let hang: @Sendable (Place) async -> Void = { place in
                guard place == self else { return }
                isReached.open()
                await StubbornCodeTests.hang()
            }
            let transport = StubTransport { _ throws(TransportError) in
                await hang(.transport)
                if self == .onFailure { throw TransportError(.other, "no") }
                guard self == .body else { return HTTPResponse(status: 200) }
                isReached.open()
                return HTTPResponse(status: 200, body: ByteStream(StalledBytes()))
            }
            let hook = CallHook(
                beforeRequest: { (request, _) async throws(TransportError) -> HTTPRequest in
                    await hang(.beforeRequest)
                    return request
                },
                afterResponse: { _, _ in await hang(.afterResponse) },
                onFailure: { _, _ in await hang(.onFailure) }
            )
            let credential = CallCredential.token {
                await hang(.provider)
                return "t"
            }
            let core = ClientCore(
                serverURL: URL(string: "http://h")!,
                configuration: ClientConfiguration(transport: transport, clock: clock),
                credentials: [StubbornCodeTests.scheme: credential]
            )
            return (core, CallOptions(hooks: [hook]))
        }
    }

    /// A sequence that never has an element, not even when its task is cancelled.
    private struct StalledBytes: AsyncSequence, AsyncIteratorProtocol, Sendable {
        mutating func next() async throws -> Data? {
            await StubbornCodeTests.hang()
            return nil
        }

        func makeAsyncIterator() -> StalledBytes { self }
    }

    /// A clock whose waits are over once `gate` opens.
    private func clock(_ gate: Gate) -> CallClock {
        CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in await gate.wait() })
    }

    @Test(arguments: Place.allCases)
    private func theOverallTimeoutEndsUserCode(hangs place: Place) async {
        let isReached = Gate()
        var (core, options) = place.client(isReached, clock: clock(isReached))
        options.timeout = .seconds(7)
        let result = await core.result(of: request, options: options)
        guard case .failure(.transport(let error, _)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(error == TransportError(.timedOut, "the call took longer than 7.0 seconds"))
    }

    @Test(arguments: [Place.transport, .provider, .beforeRequest, .afterResponse, .body])
    private func theTimeoutOfAnAttemptEndsUserCode(hangs place: Place) async {
        let isReached = Gate()
        var (core, options) = place.client(isReached, clock: clock(isReached))
        options.attemptTimeout = .seconds(3)
        guard case .failure(.transport(let error, _)) = await core.result(of: request, options: options) else {
            Issue.record("the call succeeded")
            return
        }
        #expect(error.kind == .timedOut)
        #expect(error.message.hasSuffix("took longer than 3.0 seconds"))
    }

    @Test(arguments: Place.allCases)
    private func cancellationReturnsDuringUserCode(hangs place: Place) async {
        let isReached = Gate()
        let (core, options) = place.client(isReached, clock: .system)
        let call = Task { [request] in await core.result(of: request, options: options) }
        await isReached.wait()
        call.cancel()
        guard case .failure(.cancelled) = await call.value else {
            Issue.record("the call wasn't cancelled")
            return
        }
    }

    @Test func aLateResponseIsDiscarded() async {
        let (isReached, isOver, isClosed) = (Gate(), Gate(), Gate())
        let transport = StubTransport { _ throws(TransportError) in
            isReached.open()
            await isOver.wait()
            let (body, source) = ByteStream.makeStream()
            source.onAbandon { isClosed.open() }
            return HTTPResponse(status: 200, body: body)
        }
        let configuration = ClientConfiguration(transport: transport, clock: clock(isReached))
        let core = ClientCore(serverURL: URL(string: "http://h")!, configuration: configuration)
        guard case .failure = await core.result(of: request, options: CallOptions(timeout: .seconds(1))) else {
            Issue.record("the call succeeded")
            return
        }
        isOver.open()
        await isClosed.wait()
    }

    private static let extremes: [Duration] = [
        .seconds(Int64.max), .seconds(Int64.min), .zero, .nanoseconds(-1), .nanoseconds(1), .seconds(Int64.max / 1000),
    ]

    @Test(arguments: extremes)
    func noTimeoutTraps(timeout: Duration) async throws {
        let server = try LoopbackServer { request, connection in
            request.target == "/events"
                ? connection.answer(headers: ["Content-Type": "text/event-stream"], "data: 1\n\n")
                : connection.answer("503 Service Unavailable")
        }
        defer { server.stop() }
        let policy = RetryPolicy(initialInterval: .nanoseconds(1), maximumInterval: timeout, maximumElapsedTime: timeout)
        let core = ClientCore(serverURL: server.url, configuration: ClientConfiguration())
        for options in [
            CallOptions(timeout: timeout, retry: policy), CallOptions(attemptTimeout: timeout, retry: policy),
            CallOptions(idleTimeout: timeout, retry: policy),
        ] {
            guard case .failure(let failure) = await core.result(of: request, options: options) else {
                Issue.record("a 503 was a success")
                return
            }
            #expect(failure.attempts <= 3)
        }
        let events = Request<EventStream<Int>, Never>(operation: "events", method: .get, path: ["events"], success: [200: .events])
        if case .success(let stream) = await core.result(of: events, options: CallOptions(timeout: timeout, reconnect: policy)) {
            do { for try await event in stream { #expect(event == 1) } } catch { #expect(timeout < .seconds(1)) }
        }
    }

    @Test(arguments: extremes)
    func noIntervalOfAPolicyTraps(interval: Duration) {
        for policy in [
            RetryPolicy(initialInterval: interval), RetryPolicy(maximumInterval: interval), RetryPolicy(multiplier: .infinity),
            RetryPolicy(multiplier: .nan), RetryPolicy(initialInterval: interval, maximumInterval: interval, multiplier: -1),
        ] {
            for retry in [0, 1, 1_000_000, .max] {
                #expect(policy.delay(beforeRetry: retry, jitter: 1.25) <= max(.zero, policy.maximumInterval))
            }
        }
    }
}
