import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// The overall timeout of a call, and its errors.
@Suite struct DeadlineTests {
    /// A clock whose first wait, the timeout until the response, never ends; the second ends once `isOver` opens.
    private func clock(_ isOver: Gate) -> CallClock {
        let (waits, now) = (LockedBox(0), LockedBox(Duration.zero))
        return CallClock(
            uptime: { now.value },
            date: { Date() },
            jitter: { 1 },
            sleep: { wait in
                waits.update { $0 += 1 }
                guard waits.value == 2 else { return try await Task.sleep(for: .seconds(3600)) }
                await isOver.wait()
                now.update { $0 += wait }
            }
        )
    }

    private func client(_ transport: any Transport, clock: CallClock, timeout: Duration? = nil, retries: RetryPolicy = .never) -> ClientCore
    {
        let configuration = ClientConfiguration(transport: transport, timeout: timeout, clock: clock)
        return ClientCore(serverURL: URL(string: "http://h")!, configuration: configuration, retries: retries)
    }

    private let events = Request<EventStream<Int>, Never>(operation: "events", method: .get, path: [], success: [200: .events])
    private let file = Request<Data, Never>(operation: "file", method: .get, path: [], success: [200: .data])

    /// A response of one event that stays open.
    private func openStream() -> (transport: StubTransport, source: ByteStreamSource) {
        let (body, source) = ByteStream.makeStream()
        source.yield(Data("data: 1\n\n".utf8))
        return (StubTransport(HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: body)), source)
    }

    @Test func hooksSeeTheTimeoutOfTheCall() async throws {
        let arrived = Gate()
        let transport = StubTransport { _ throws(TransportError) in
            arrived.open()
            return HTTPResponse(status: 200, body: ByteStream.makeStream().stream)
        }
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in await arrived.wait() })
        let seen = LockedBox<[String]>([])
        let isSeen = Gate()
        let note = CallHook(onFailure: { error, call in
            seen.update { $0.append("\(call.attempts) \(error.kind): \(error)") }
            isSeen.open()
        })
        let options = CallOptions(timeout: .milliseconds(250), hooks: [note])
        guard case .failure(let failure) = await client(transport, clock: clock).result(of: file, options: options) else {
            Issue.record("the call ended")
            return
        }
        #expect(failure.description == "file: the call took longer than 0.25 seconds")
        // The call doesn't wait for its hooks.
        await isSeen.wait()
        #expect(seen.value == ["1 timedOut: the call took longer than 0.25 seconds"])
    }

    @Test func theTimeoutOfTheOptionsLimitsAStream() async throws {
        let (isOver, isGone) = (Gate(), Gate())
        let (transport, source) = openStream()
        source.onAbandon { isGone.open() }
        let options = CallOptions(timeout: .seconds(2), reconnect: RetryPolicy())
        let stream = try await client(transport, clock: clock(isOver)).send(events, options: options).body
        #expect(try await stream.next() == 1)
        isOver.open()
        do throws(Failure<Never>) {
            _ = try await stream.next()
            Issue.record("the stream did not end")
        } catch {
            #expect(error.description == "events: the call took longer than 2.0 seconds")
        }
        // The connection is closed and not reopened.
        await isGone.wait()
        #expect(transport.requests.count == 1)
    }

    @Test func theTimeoutOfTheConfigurationLimitsOnlyTheOpeningOfAStream() async throws {
        let isOver = Gate()
        isOver.open()
        let (transport, source) = openStream()
        let stream = try await client(transport, clock: clock(isOver), timeout: .seconds(2)).send(events).body
        #expect(try await stream.next() == 1)
        source.yield(Data("data: 2\n\n".utf8))
        source.finish()
        #expect(try await stream.next() == 2)
        #expect(try await stream.next() == nil)
    }

    @Test func theTimeoutLimitsADownload() async throws {
        let isOver = Gate()
        isOver.open()
        let target = FileManager.default.temporaryDirectory.appendingPathComponent("deadline-test-\(UUID().uuidString)")
        let (transport, _) = openStream()
        do throws(Failure<Never>) {
            _ = try await client(transport, clock: clock(isOver), timeout: .seconds(2)).download(file, to: target)
            Issue.record("the download did not end")
        } catch {
            #expect(error.description == "file: the call took longer than 2.0 seconds")
        }
        #expect(!FileManager.default.fileExists(atPath: target.path))
    }

    @Test func aDownloadIsRetriedByThePolicyOfItsOperation() async throws {
        var file = file
        file.retries = RetryPolicy()
        let transport = StubTransport(HTTPResponse(status: 503), HTTPResponse(status: 200, body: Data("x".utf8)))
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
        #expect(try await client(transport, clock: clock).bytes(of: file).body.collect() == Data("x".utf8))
        #expect(transport.requests.count == 2)
    }
}
