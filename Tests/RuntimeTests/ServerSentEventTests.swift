import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// The rules of WHATWG HTML, section 9.2.6.
@Suite struct ServerSentEventTests {
    /// The events of a text that arrives in chunks of `size` bytes.
    private func events(_ text: String, chunkSize size: Int = .max) -> [ServerSentEvent] {
        var parser = ServerSentEventParser()
        var rest = Array(text.utf8)[...]
        var events: [ServerSentEvent] = []
        while !rest.isEmpty {
            events += parser.push(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return events
    }

    @Test(arguments: [
        ("data: one\n\n", [ServerSentEvent(data: "one")]),
        ("data:one\r\n\r\ndata:two\r\rdata:three\n\n", [.init(data: "one"), .init(data: "two"), .init(data: "three")]),
        ("data: a\r\ndata: b\rdata: c\n\n", [.init(data: "a\nb\nc")]),
        ("data\n\n", [.init(data: "")]),
        ("data\ndata\n\n", [.init(data: "\n")]),
        ("data:  two spaces\n\n", [.init(data: " two spaces")]),
        ("\u{FEFF}data: x\n\n", [.init(data: "x")]),
        ("data: \u{FEFF}x\n\n", [.init(data: "\u{FEFF}x")]),
        (": ping\n\n:\n\n\n\ndata: x\n\n", [.init(data: "x")]),
        ("event: add\ndata: 1\n\ndata: 2\n\n", [.init(event: "add", data: "1"), .init(data: "2")]),
        ("event: only\n\ndata: 1\n\n", [.init(data: "1")]),
        ("event:\ndata: 1\n\n", [.init(data: "1")]),
        ("id: 7\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\n", [.init(id: "7", data: "1"), .init(id: "7", data: "2"), .init(data: "3")]),
        ("id: 7\n\nid: a\u{0}b\ndata: 1\n\n", [.init(id: "7", data: "1")]),
        ("retry: 250\ndata: 1\n\nretry: 1s\ndata: 2\n\n", [.init(data: "1", retry: .milliseconds(250)), .init(data: "2")]),
        ("retry: 99999999999999999999\ndata: 1\n\n", [.init(data: "1")]),
        ("Data: x\n data: x\nother: y\ndata: z\n\n", [.init(data: "z")]),
        ("data: ü €\n\n", [.init(data: "ü €")]),
        ("data: whole\n\ndata: cut\n", [.init(data: "whole")]),
        ("data: cut", []),
        ("", []),
    ])
    func eventsFollowTheStandardWhereverChunksEnd(text: String, expected: [ServerSentEvent]) {
        #expect(events(text) == expected)
        for size in 1...7 {
            #expect(events(text, chunkSize: size) == expected, "in chunks of \(size)")
        }
        let bytes = Array(text.utf8)
        for cut in bytes.indices {
            var parser = ServerSentEventParser()
            #expect(parser.push(bytes[..<cut]) + parser.push(bytes[cut...]) == expected, "cut at \(cut)")
        }
    }

    @Test func aLargeEventIsParsed() {
        let line = String(repeating: "x", count: 3_000_000)
        #expect(events("data: \(line)\n\n", chunkSize: 16384) == [ServerSentEvent(data: line)])
    }

    @Test func aRestartedParserKeepsTheLastIDAndRetry() {
        var parser = ServerSentEventParser()
        _ = parser.push(Data("retry: 100\nid: 5\n\nid: 6\n\nretry: 0\n".utf8))
        #expect(parser.lastEventID == "6")
        #expect(parser.reconnectionTime == .zero)
    }
}

/// Events as values of the API, through a client.
@Suite struct EventStreamTests {
    private func open<Element>(
        _ coding: ResponseCoding<EventStream<Element>>
    ) async throws -> (stream: EventStream<Element>, source: ByteStreamSource) {
        let (body, source) = ByteStream.makeStream()
        let transport = StubTransport(HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: body))
        let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: ClientConfiguration(transport: transport))
        let request = Request<EventStream<Element>, Never>(operation: "events", method: .get, path: [], success: [200: coding])
        let response = try await client.send(request)
        #expect(transport.requests.first?.headers["Accept"] == "text/event-stream")
        #expect(transport.requests.first?.idleTimeout == nil)
        return (response.body, source)
    }

    @Test func eachEventIsDeliveredImmediatelyAndTheEndOfTheStreamEndsTheLoop() async throws {
        let (stream, source) = try await open(ResponseCoding<EventStream<[Int]>>.events)
        source.yield(Data("id: 4\ndata: [1]\n\ndata: [2".utf8))
        #expect(try await stream.next() == [1])
        #expect(stream.lastEventID == "4")
        source.yield(Data("]\n\n".utf8))
        #expect(try await stream.next() == [2])
        source.finish()
        #expect(try await stream.next() == nil)
        #expect(try await stream.next() == nil)
    }

    @Test func aLostConnectionThrows() async throws {
        let (stream, source) = try await open(ResponseCoding<EventStream<[Int]>>.events)
        source.yield(Data("data: [1]\n\ndata: [2]\n".utf8))
        source.finish(throwing: TransportError(.connectionLost, "gone"))
        #expect(try await stream.next() == [1])
        do throws(Failure<Never>) {
            _ = try await stream.next()
            Issue.record("the stream ended as if it were complete")
        } catch {
            #expect(error.description == "events: gone")
            #expect(error.attempts == 1)
        }
    }

    @Test func anUndecodableEventDoesNotEndTheStream() async throws {
        let (stream, source) = try await open(ResponseCoding<EventStream<[Int]>>.events)
        source.yield(Data("data: oops\n\ndata: [2]\n\n".utf8))
        do throws(Failure<Never>) {
            _ = try await stream.next()
            Issue.record("the event was decoded")
        } catch {
            guard case .undecodable(_, let response) = error else {
                Issue.record(error)
                return
            }
            #expect(response.body == Data("oops".utf8))
        }
        #expect(try await stream.next() == [2])
    }

    @Test func aSentinelEndsTheStream() async throws {
        let (stream, source) = try await open(ResponseCoding<EventStream<[Int]>>.events(until: "[DONE]"))
        source.yield(Data("data: [1]\n\ndata: [DONE]\n\ndata: [2]\n\n".utf8))
        #expect(try await stream.next() == [1])
        #expect(try await stream.next() == nil)
    }

    @Test func eventsCanBeReadUndecoded() async throws {
        let (stream, source) = try await open(ResponseCoding<EventStream<ServerSentEvent>>.rawEvents(until: "[DONE]"))
        source.yield(Data("event: add\ndata: not JSON\n\ndata: [DONE]\n\ndata: more\n\n".utf8))
        #expect(try await stream.next() == ServerSentEvent(event: "add", data: "not JSON"))
        #expect(try await stream.next() == nil)
    }

    @Test func envelopesHaveTheFieldsOfTheEvent() async throws {
        let (stream, source) = try await open(ResponseCoding<EventStream<JSONValue>>.eventEnvelopes)
        source.yield(Data("id: \"7\nevent: add\nretry: 5\ndata: {\"a\":1}\n\nid:\ndata: not JSON\n\n".utf8))
        #expect(try await stream.next() == ["id": "\"7", "event": "add", "retry": 5, "data": ["a": 1]])
        #expect(try await stream.next() == ["data": "not JSON"])
    }

    @Test func cancellingTheTaskThrowsCancelled() async throws {
        let (stream, source) = try await open(ResponseCoding<EventStream<[Int]>>.events)
        let (isReading, isClosed) = (Gate(), Gate())
        source.onAbandon { isClosed.open() }
        let task = Task { () -> Bool in
            do throws(Failure<Never>) {
                _ = try await stream.next()
                isReading.open()
                _ = try await stream.next()
                return false
            } catch { return error.isCancelled }
        }
        source.yield(Data("data: [1]\n\n".utf8))
        await isReading.wait()
        task.cancel()
        #expect(await task.value)
        await isClosed.wait()
    }

    @Test func leavingTheLoopClosesTheConnection() async throws {
        let isClosed = Gate()
        do {
            let (stream, source) = try await open(ResponseCoding<EventStream<[Int]>>.events)
            source.onAbandon { isClosed.open() }
            source.yield(Data("data: [1]\n\n".utf8))
            for try await numbers in stream {
                #expect(numbers == [1])
                break
            }
        }
        await isClosed.wait()
    }

    /// A stream that is lost after `text`.
    private func brokenOff(_ text: String) -> HTTPResponse {
        let (body, source) = ByteStream.makeStream()
        source.yield(Data(text.utf8))
        source.finish(throwing: TransportError(.connectionLost, "gone"))
        return HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: body)
    }

    @Test func aLostStreamResumesAfterTheLastEventOnRequest() async throws {
        let waits = LockedBox<[Duration]>([])
        let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { wait in waits.update { $0.append(wait) } })
        let transport = StubTransport(
            brokenOff("id: 1\ndata: [1]\n\ndata: [0"),
            HTTPResponse(status: 503),
            brokenOff("id: a\nretry: 20\ndata: [2]\n\nid: b\n"),
            brokenOff("data: [3]\n\n"),
            HTTPResponse(status: 204)
        )
        let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: ClientConfiguration(transport: transport, clock: clock))
        let request = Request<EventStream<[Int]>, Never>(operation: "events", method: .get, path: [], success: [200: .events])
        let stream = try await client.send(request, options: CallOptions(reconnect: RetryPolicy())).body
        var numbers: [Int] = []
        for try await event in stream {
            numbers += event
        }
        #expect(numbers == [1, 2, 3])
        #expect(transport.requests.map { $0.headers["Last-Event-ID"] } == [nil, "1", "1", "a", "a"])
        #expect(waits.value == [.milliseconds(500), .milliseconds(500), .milliseconds(750), .milliseconds(1125)])
    }

    /// The numbers of a stream that is opened again, the waits before that, and what ended it.
    private func reconnecting(
        _ responses: [HTTPResponse],
        policy: RetryPolicy = RetryPolicy()
    ) async throws -> (numbers: [Int], waits: [Duration], error: Failure<Never>?) {
        let waits = LockedBox<[Duration]>([])
        let clock = CallClock(
            uptime: { waits.value.reduce(.zero, +) },
            date: { Date() },
            jitter: { 1 },
            sleep: { wait in waits.update { $0.append(wait) } }
        )
        let transport = StubTransport(answers: responses.map { .success($0) })
        let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: ClientConfiguration(transport: transport, clock: clock))
        let request = Request<EventStream<[Int]>, Never>(operation: "events", method: .get, path: [], success: [200: .events])
        let stream = try await client.send(request, options: CallOptions(reconnect: policy)).body
        var numbers: [Int] = []
        do throws(Failure<Never>) {
            while let next = try await stream.next() { numbers += next }
            return (numbers, waits.value, nil)
        } catch {
            return (numbers, waits.value, error)
        }
    }

    @Test func aCancelledStreamIsNotReopened() async throws {
        let isWaiting = Gate()
        let clock = CallClock(
            uptime: { .zero },
            date: { Date() },
            jitter: { 1 },
            sleep: { _ in
                isWaiting.open()
                try await Task.sleep(for: .seconds(3600))
            }
        )
        let transport = StubTransport(brokenOff("id: 1\ndata: [1]\n\n"))
        let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: ClientConfiguration(transport: transport, clock: clock))
        let request = Request<EventStream<[Int]>, Never>(operation: "events", method: .get, path: [], success: [200: .events])
        let stream = try await client.send(request, options: CallOptions(reconnect: RetryPolicy())).body
        #expect(try await stream.next() == [1])
        let reading = Task { () -> Bool in
            do throws(Failure<Never>) {
                _ = try await stream.next()
                return false
            } catch { return error.isCancelled }
        }
        await isWaiting.wait()
        stream.cancel()
        #expect(await reading.value)
        #expect(transport.requests.count == 1)
    }

    @Test func noEventIsDeliveredTwice() async throws {
        let result = try await reconnecting([
            brokenOff("id: a\ndata: [1]\n\nid: b\ndata: [2]\n\n"),
            brokenOff("id: b\ndata: [2]\n\nid: c\ndata: [3]\n\n"),
            brokenOff("data: [4]\n\ndata: [5]\n\n"),
            HTTPResponse(status: 204),
        ])
        #expect(result.numbers == [1, 2, 3, 4, 5])
        #expect(result.error == nil)
    }

    @Test func reconnectingBacksOffAndStopsIfNoEventArrives() async throws {
        let policy = RetryPolicy(initialInterval: .seconds(1), multiplier: 2, maximumAttempts: 9, maximumElapsedTime: .seconds(10))
        let texts = ["id: 1\ndata: [1]\n\n", "", "data: [2]\n\nretry: 50\n\n", "", ": ping\n\n", "", "", ""]
        let result = try await reconnecting(texts.map(brokenOff), policy: policy)
        #expect(result.numbers == [1, 2])
        #expect(result.waits == [.seconds(1), .seconds(2), .seconds(4), .seconds(8)])
        #expect(result.error?.description == "events: gone")
    }
}
