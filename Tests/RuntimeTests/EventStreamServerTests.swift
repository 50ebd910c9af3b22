import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// A message of a stream, whose `id` is required.
private struct Message: JSONCodable, Hashable {
    var id: Int
    var name: String?

    init(id: Int, name: String? = nil) {
        self.id = id
        self.name = name
    }

    private static let keys = JSONKeys("id name?")

    init(from json: inout JSONReader) throws(JSONError) {
        var id: Int?
        var name: String?
        var members = try json.beginObject(Self.keys)
        while let key = try json.nextKey(of: &members) {
            switch key {
            case 0: try json.read(&id)
            case 1: try json.read(&name)
            default: try json.skip()
            }
        }
        guard let id else { try json.throwMissingKey(of: members) }
        self.id = id
        self.name = name
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("name", name)
        json.endObject()
    }
}

/// A value whose members are all optional, so that any object is one.
private struct Note: JSONCodable, Hashable {
    var name: String?

    init(name: String? = nil) { self.name = name }

    private static let keys = JSONKeys("name?")

    init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var members = try json.beginObject(Self.keys)
        while let key = try json.nextKey(of: &members) {
            switch key {
            case 0: try json.read(&name)
            default: try json.skip()
            }
        }
        self.name = name
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.endObject()
    }
}

/// An envelope whose kinds are distinguished by `event`.
private enum Envelope: JSONCodable, Hashable {
    case added(JSONValue)
    case error(JSONValue)
    case unrecognized(JSONValue)

    init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("event") {
        case "added": self = .added(try json.readValue())
        case "error": self = .error(try json.readValue())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .added(let value), .error(let value), .unrecognized(let value): json.writeValue(value)
        }
    }
}

private let quick = RetryPolicy(initialInterval: .milliseconds(1), maximumInterval: .milliseconds(5))

/// How a loop over a stream ended.
private struct Reading<Element: Sendable & Equatable>: Sendable {
    var items: [Element] = []
    var failure: Failure<Never>?
}

private func read<Element>(_ stream: EventStream<Element>) async -> Reading<Element> {
    var reading = Reading<Element>()
    do throws(Failure<Never>) {
        while let item = try await stream.next() { reading.items.append(item) }
    } catch {
        reading.failure = error
    }
    return reading
}

private func events<Element: JSONCodable>(
    _ coding: ResponseCoding<EventStream<Element>>,
    method: HTTPMethod = .get
) -> Request<EventStream<Element>, Never> {
    Request(operation: "getEvents", method: method, path: [], success: [200: coding])
}

@Suite("Streams of events from servers that err") struct EventStreamServerTests {
    private func client(_ server: LoopbackServer, _ change: (inout ClientConfiguration) -> Void = { _ in }) -> ClientCore {
        var configuration = ClientConfiguration()
        change(&configuration)
        return ClientCore(serverURL: server.url, configuration: configuration)
    }

    /// The messages of a stream with this text, which ends properly.
    private func messages(
        _ text: String,
        _ coding: ResponseCoding<EventStream<Message>> = .events,
        contentType: String? = "text/event-stream"
    ) async throws -> Reading<Message> {
        try await reading(text, coding, contentType: contentType)
    }

    private func reading<Element: JSONCodable & Equatable>(
        _ text: String,
        _ coding: ResponseCoding<EventStream<Element>>,
        contentType: String? = "text/event-stream"
    ) async throws -> Reading<Element> {
        let server = try LoopbackServer { _, connection in
            connection.answer(headers: contentType.map { ["Content-Type": $0] } ?? [:], text)
        }
        defer { server.stop() }
        return await read(try await client(server).send(events(coding)).body)
    }

    // MARK: - Content types

    @Test(
        "Another content type is undocumented, with its body",
        arguments: [
            ("text/html", "<html>log in</html>"), ("application/json", #"{"error":{"message":"model overloaded"}}"#),
            ("application/json", ""),
        ]
    )
    func otherContentType(_ type: String, _ body: String) async throws {
        let server = try LoopbackServer { _, connection in connection.answer(headers: ["Content-Type": type], body) }
        defer { server.stop() }
        do throws(Failure<Never>) {
            _ = try await client(server).send(events(ResponseCoding<EventStream<Message>>.events))
            Issue.record("the response was treated as events")
        } catch .undocumented(let response) {
            #expect(response.text == body)
            #expect("\(Failure<Never>.undocumented(response))" == "getEvents: 200 OK with \(type), which isn't documented")
        }
    }

    @Test("Another content type is a documented problem if one fits") func documentedContentType() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer(headers: ["Content-Type": "application/json"], #"{"message":"overloaded"}"#)
        }
        defer { server.stop() }
        let request = Request<EventStream<Message>, [String: String]>(
            operation: "getEvents",
            method: .get,
            path: [],
            success: [200: .events],
            problems: [.default: .json]
        )
        do throws(Failure<[String: String]>) {
            _ = try await client(server).send(request)
            Issue.record("the response was treated as events")
        } catch .documented(let problem, let response) {
            #expect(response.status == 200)
            #expect(problem == ["message": "overloaded"])
        }
    }

    @Test(
        "A response with a missing or generic content type can be events",
        arguments: [nil, "application/octet-stream", "text/plain; charset=utf-8"]
    )
    func unspecificContentType(_ type: String?) async throws {
        let reading = try await messages("data: {\"id\":1}\n\n", contentType: type)
        #expect(reading.items == [Message(id: 1)])
        #expect(reading.failure == nil)
    }

    @Test(
        "A body that isn't events is undecodable, whatever its content type",
        arguments: [nil, "text/event-stream", "text/plain"]
    )
    func notEvents(_ type: String?) async throws {
        let reading = try await messages(#"{"error": {"message": "overloaded"}}"#, contentType: type)
        #expect(reading.items.isEmpty)
        #expect(reading.failure?.body == Data(#"{"error": {"message": "overloaded"}}"#.utf8))
        #expect(reading.failure?.description.contains(#"expected server-sent events, found {"error""#) == true)
    }

    @Test("A stream without any event is complete", arguments: ["", "\n\n", ": ping\n\n", "retry: 10\n\n"])
    func noEvents(_ text: String) async throws {
        let reading = try await messages(text)
        #expect(reading.items.isEmpty)
        #expect(reading.failure == nil)
    }

    @Test("A file of another kind is undocumented, with its body") func otherFile() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer(headers: ["Content-Type": "text/html"], "<html>log in</html>")
        }
        defer { server.stop() }
        let image = Request<Data, Never>(operation: "getImage", method: .get, path: [], success: [200: .data(contentType: "image/png")])
        do throws(Failure<Never>) {
            _ = try await client(server).send(image)
            Issue.record("the page was treated as an image")
        } catch .undocumented(let response) {
            #expect(response.text == "<html>log in</html>")
        }
        let file = Request<Data, Never>(operation: "getFile", method: .get, path: [], success: [200: .data])
        #expect(try await client(server).send(file).body == Data("<html>log in</html>".utf8))
    }

    // MARK: - Ends

    @Test(
        "A stream that ends without its declared sentinel was lost",
        arguments: ["", "data: {\"id\":2", "data: {\"id\":2}\n", "data: [DO"]
    )
    func missingSentinel(_ rest: String) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\ndata: {\"id\":1}\n\n\(rest)")
            connection.close()
        }
        defer { server.stop() }
        let reading = await read(try await client(server).send(events(ResponseCoding<EventStream<Message>>.events(until: "[DONE]"))).body)
        #expect(reading.items == [Message(id: 1)])
        #expect(reading.failure?.description == #"getEvents: the stream ended without the declared "[DONE]""#)
        guard case .transport(let error, _) = reading.failure else {
            Issue.record("\(String(describing: reading.failure))")
            return
        }
        #expect(error.kind == .connectionLost)
    }

    @Test("A sentinel without the blank line after it ends the stream", arguments: ["data: [DONE]", "data:[DONE]\n", "data: [DONE]\r\n"])
    func unterminatedSentinel(_ end: String) async throws {
        let reading = try await messages("data: {\"id\":1}\n\n\(end)", .events(until: "[DONE]"))
        #expect(reading.items == [Message(id: 1)])
        #expect(reading.failure == nil)
    }

    @Test("A stream with ids that ends without its sentinel is reopened") func sentinelAfterReconnect() async throws {
        let server = try LoopbackServer { request, connection in
            connection.answer(
                headers: ["Content-Type": "text/event-stream"],
                request["Last-Event-ID"] == nil ? "id: 1\ndata: {\"id\":1}\n\n" : "id: 2\ndata: {\"id\":2}\n\ndata: [DONE]\n\n"
            )
        }
        defer { server.stop() }
        let request = events(ResponseCoding<EventStream<Message>>.events(until: "[DONE]"))
        let reading = await read(try await client(server).send(request, options: CallOptions(reconnect: quick)).body)
        #expect(reading.items == [Message(id: 1), Message(id: 2)])
        #expect(reading.failure == nil)
    }

    // MARK: - Events that aren't items

    @Test(
        "An event that reports an error throws with the server's message",
        arguments: [
            ("event: error\ndata: {\"id\":529,\"name\":\"overloaded\"}", "529, overloaded"),
            ("event: error\ndata: {\"error\":{\"message\":\"Overloaded\"}}", "Overloaded"),
            (
                "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}",
                "Overloaded (overloaded_error)"
            ),
            ("data: { \"error\": {\"message\":\"Overloaded\", \"code\":\"529\"}}", "Overloaded (529)"),
            ("data: {\"type\":\"error\",\"message\":\"Overloaded\"}", "Overloaded (error)"),
            ("event: error\ndata: out of memory", "out of memory"), ("event: error\ndata:", ""),
        ]
    )
    func errorEvents(_ event: String, _ message: String) async throws {
        let notes = try await reading(
            "data: {\"name\":\"a\"}\n\n\(event)\n\ndata: {\"name\":\"b\"}\n\n",
            ResponseCoding<EventStream<Note>>.events
        )
        #expect(notes.items == [Note(name: "a")])
        guard case .errorEvent(let response) = notes.failure else {
            Issue.record("\(String(describing: notes.failure))")
            return
        }
        #expect(response.status == 200)
        let text = message == "529, overloaded" ? #"{"id":529,"name":"overloaded"}"# : message
        #expect("\(Failure<Never>.errorEvent(response))" == "getEvents: the server sent an error event\(text.isEmpty ? "" : ": \(text)")")
    }

    @Test("An error that the description types is an item, and others throw") func typedErrors() async throws {
        let text = "event: error\ndata: {\"id\":1}\n\ndata: {\"error\":{},\"id\":2}\n\nevent: error\ndata: {\"message\":\"Overloaded\"}\n\n"
        let reading = try await messages(text, .events(errors: .items))
        #expect(reading.items == [Message(id: 1), Message(id: 2)])
        #expect(reading.failure?.description == "getEvents: the server sent an error event: Overloaded")
    }

    @Test("The type of an envelope determines whether an error is an item") func errorEnvelopes() async throws {
        let text = "event: error\ndata: 1\n\nevent: ping\ndata:\n\n"
        let typed = try await reading(text, ResponseCoding<EventStream<Envelope>>.eventEnvelopes)
        #expect(typed.items == [.error(["event": "error", "data": 1]), .unrecognized(["event": "ping", "data": ""])])
        #expect(typed.failure == nil)
        let untyped = try await reading(text, ResponseCoding<EventStream<Message>>.eventEnvelopes)
        #expect(untyped.failure?.description == "getEvents: the server sent an error event: 1")
    }

    @Test("Raw events are verbatim, including pings and errors") func rawEvents() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer(headers: ["Content-Type": "text/event-stream"], "event: error\ndata: x\n\nevent: ping\ndata:\n\n")
        }
        defer { server.stop() }
        let request = Request<EventStream<ServerSentEvent>, Never>(operation: "raw", method: .get, path: [], success: [200: .rawEvents])
        let reading = await read(try await client(server).send(request).body)
        #expect(reading.items == [ServerSentEvent(event: "error", data: "x"), ServerSentEvent(event: "ping", data: "")])
    }

    @Test("Reading continues after an error event") func afterAnErrorEvent() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer(headers: ["Content-Type": "text/event-stream"], "event: error\ndata: {}\n\ndata: {\"id\":1}\n\n")
        }
        defer { server.stop() }
        let stream = try await client(server).send(events(ResponseCoding<EventStream<Message>>.events)).body
        await #expect(throws: (any Error).self) { try await stream.next() }
        #expect(try await stream.next() == Message(id: 1))
    }

    @Test("Pings and events without data are skipped") func keepAlive() async throws {
        let text = """
            event: ping\ndata: {"type":"ping"}\n\ndata: {"id":1}\n\nevent: keepalive\ndata:\n\ndata: {"type":"heartbeat"}\n\ndata:  \n
            event: keep-alive\ndata: now\n\nevent: ping\ndata: {"id":2}\n\ndata: {"id":3}\n\n
            """
        let reading = try await messages(text)
        #expect(reading.items == [Message(id: 1), Message(id: 2), Message(id: 3)])
        #expect(reading.failure == nil)
        let notes = try await self.reading("event: ping\ndata: {\"type\":\"ping\"}\n\n", ResponseCoding<EventStream<Note>>.events)
        #expect(notes.items.isEmpty)
        let envelopes = try await self.reading(
            "event: ping\ndata: {}\n\n: x\n\nevent: any\ndata:\n\n",
            ResponseCoding<EventStream<Message>>.eventEnvelopes
        )
        #expect(envelopes.items.isEmpty)
        #expect(envelopes.failure == nil)
    }

    @Test("An event with a truncated emoji is read") func loneSurrogates() async throws {
        let reading = try await messages("data: {\"id\":1,\"name\":\"hi \\ud83d\"}\n\ndata: {\"id\":2,\"name\":\"\\ude00\"}\n\n")
        #expect(reading.items == [Message(id: 1, name: "hi \u{FFFD}"), Message(id: 2, name: "\u{FFFD}")])
        #expect(reading.failure == nil)
    }

    // MARK: - Sizes

    /// A server that sends `beginning`, then `x` until the client closes the connection.
    private func endless(_ beginning: String, contentType: String) throws -> LoopbackServer {
        try LoopbackServer { _, connection in
            connection.beginChunks(contentType: contentType)
            connection.chunk(beginning)
            while !connection.isClosed { connection.chunk(String(repeating: "x", count: 65536)) }
        }
    }

    @Test("An event without an end is too large", arguments: ["data: ", ": ", "x", "data: {\"id\":1}\n\nid: 2\ndata: "])
    func endlessEvent(_ beginning: String) async throws {
        let server = try endless(beginning, contentType: "text/event-stream")
        defer { server.stop() }
        let client = client(server) { $0.maximumEventSize = 1 << 20 }
        let options = CallOptions(reconnect: quick)
        let reading = await read(try await client.send(events(ResponseCoding<EventStream<Message>>.events), options: options).body)
        guard case .transport(let error, _) = reading.failure else {
            Issue.record("\(String(describing: reading.failure))")
            return
        }
        #expect(error.kind == .tooLarge)
        #expect(reading.items.count == (beginning.contains("id") ? 1 : 0))
        #expect(server.requests.count == 1)
        await server.waitUntilNoneIsOpen()
    }

    @Test("A JSON line without an end is too large") func endlessLine() async throws {
        let server = try endless("\"", contentType: "application/jsonl")
        defer { server.stop() }
        let client = client(server) { $0.maximumEventSize = 1 << 20 }
        let request = Request<JSONLines<String>, Never>(operation: "getLines", method: .get, path: [], success: [200: .lines()])
        let lines = try await client.send(request).body
        do throws(Failure<Never>) {
            _ = try await lines.next()
            Issue.record("the line was read")
        } catch {
            guard case .transport(let error, _) = error else {
                Issue.record(error)
                return
            }
            #expect(error.kind == .tooLarge)
        }
        await server.waitUntilNoneIsOpen()
    }

    @Test("A body without an end is too large", arguments: ["200 OK", "400 Bad Request"]) func endlessBody(_ status: String) async throws {
        let server = try LoopbackServer { _, connection in
            connection.beginChunks(status)
            while !connection.isClosed { connection.chunk(String(repeating: "x", count: 65536)) }
        }
        defer { server.stop() }
        let client = client(server) { $0.maximumBodySize = 1 << 20 }
        let request = Request<String, String>(
            operation: "getText",
            method: .get,
            path: [],
            success: [200: .json],
            problems: [400: .json]
        )
        do throws(Failure<String>) {
            _ = try await client.send(request)
            Issue.record("the body was read")
        } catch {
            guard case .transport(let error, _) = error else {
                Issue.record(error)
                return
            }
            #expect(error.kind == .tooLarge)
            #expect(error.message == "the body is larger than the limit of 1048576 bytes")
        }
        #expect(server.requests.count == 1)
        await server.waitUntilNoneIsOpen()
    }

    @Test("A body of exactly the limit is read") func bodyAtTheLimit() async throws {
        let server = try LoopbackServer { _, connection in connection.answer(headers: ["Content-Type": "text/plain"], "12345678") }
        defer { server.stop() }
        let text = Request<String, Never>(operation: "getText", method: .get, path: [], success: [200: .text])
        #expect(try await client(server) { $0.maximumBodySize = 8 }.send(text).body == "12345678")
        await #expect(throws: Failure<Never>.self) { try await client(server) { $0.maximumBodySize = 7 }.send(text) }
    }
}

@Suite("Streams of events that are opened again") struct EventStreamReconnectionTests {
    /// A connection that is lost after these events.
    private static func lose(_ connection: LoopbackConnection, _ events: String) {
        connection.beginChunks(contentType: "text/event-stream")
        connection.chunk(events)
        connection.close()
    }

    private static func event(_ id: Int) -> String { "id: \(id)\ndata: {\"id\":\(id)}\n\n" }

    private func stream(
        _ server: LoopbackServer,
        method: HTTPMethod = .get,
        clock: CallClock = .system,
        _ options: CallOptions
    ) async throws -> EventStream<Message> {
        let core = ClientCore(serverURL: server.url, configuration: ClientConfiguration(clock: clock))
        return try await core.send(events(.events, method: method), options: options).body
    }

    @Test("A stream without ids isn't reopened, because events would be duplicated", arguments: [HTTPMethod.get, .post])
    func withoutIDs(_ method: HTTPMethod) async throws {
        let server = try LoopbackServer { _, connection in Self.lose(connection, "data: {\"id\":1}\n\ndata: {\"id\":2}\n\n") }
        defer { server.stop() }
        var policy = quick
        policy.retriesNonIdempotentRequests = true
        let reading = await read(try await stream(server, method: method, CallOptions(reconnect: policy)))
        #expect(reading.items == [Message(id: 1), Message(id: 2)])
        guard case .transport(let error, _) = reading.failure else {
            Issue.record("\(String(describing: reading.failure))")
            return
        }
        #expect(error.kind == .connectionLost)
        #expect(server.requests.count == 1)
    }

    @Test("A POST is reopened only if the policy retries non-idempotent requests", arguments: [false, true])
    func post(_ repeats: Bool) async throws {
        let server = try LoopbackServer { request, connection in
            guard request["Last-Event-ID"] == "1" else { return Self.lose(connection, Self.event(1)) }
            connection.answer(headers: ["Content-Type": "text/event-stream"], Self.event(2))
        }
        defer { server.stop() }
        var policy = quick
        policy.retriesNonIdempotentRequests = repeats
        let reading = await read(try await stream(server, method: .post, CallOptions(reconnect: policy)))
        #expect(reading.items == (repeats ? [Message(id: 1), Message(id: 2)] : [Message(id: 1)]))
        #expect((reading.failure == nil) == repeats)
        #expect(server.requests.count == (repeats ? 2 : 1))
    }

    @Test("A stream that the server closes is reopened on request, until a 204", arguments: [false, true])
    func afterEnd(_ reconnects: Bool) async throws {
        let server = try LoopbackServer { request, connection in
            let next = (request["Last-Event-ID"].flatMap(Int.init) ?? 0) + 1
            if next > 3 { return connection.write("HTTP/1.1 204 No Content\r\n\r\n") }
            connection.answer(headers: ["Content-Type": "text/event-stream"], "retry: 1\n" + Self.event(next))
        }
        defer { server.stop() }
        let reading = await read(try await stream(server, CallOptions(reconnect: quick, reconnectsAfterEnd: reconnects)))
        #expect(reading.items.map(\.id) == (reconnects ? [1, 2, 3] : [1]))
        #expect(reading.failure == nil)
        #expect(server.requests.count == (reconnects ? 4 : 1))
    }

    @Test(
        "A response that isn't events ends a stream that is opened again, with its body",
        arguments: [("200 OK", "text/html", "<html>log in</html>"), ("401 Unauthorized", "application/json", #"{"message":"log in"}"#)]
    )
    func refused(_ status: String, _ type: String, _ body: String) async throws {
        let server = try LoopbackServer { request, connection in
            guard request["Last-Event-ID"] != nil else { return Self.lose(connection, Self.event(1)) }
            connection.answer(status, headers: ["Content-Type": type], body)
        }
        defer { server.stop() }
        let reading = await read(try await stream(server, CallOptions(reconnect: quick)))
        #expect(reading.items == [Message(id: 1)])
        guard case .undocumented(let response) = reading.failure else {
            Issue.record("\(String(describing: reading.failure))")
            return
        }
        #expect("\(response.status)" == status.prefix(3))
        #expect(response.text == body)
        #expect(server.requests.count == 2)
    }

    @Test("The timeout covers the wait before a reconnect, and the error states it") func timeout() async throws {
        let server = try LoopbackServer { _, connection in
            Self.lose(connection, "retry: 9223372036854775807\n" + Self.event(1))
        }
        defer { server.stop() }
        let (time, isWaiting) = (ManualClock(), Gate())
        let clock = time.callClock {
            isWaiting.open()
            return 1
        }
        let stream = try await stream(server, clock: clock, CallOptions(timeout: .seconds(3), reconnect: RetryPolicy()))
        async let reading = read(stream)
        await isWaiting.wait()
        time.advance(by: .seconds(3))
        #expect(await reading.items == [Message(id: 1)])
        #expect(await reading.failure?.description == "getEvents: the call took longer than 3.0 seconds")
        #expect(server.requests.count == 1)
    }

    @Test("The timeout ends a reopened stream") func timeoutOfAReopenedStream() async throws {
        let server = try LoopbackServer { request, connection in
            if request["Last-Event-ID"] == nil { return Self.lose(connection, Self.event(1)) }
            connection.beginChunks(contentType: "text/event-stream")
            connection.chunk(Self.event(2))
            _ = connection.waitForClose()
        }
        defer { server.stop() }
        let time = ManualClock()
        let policy = RetryPolicy(initialInterval: .zero)
        let stream = try await stream(server, clock: time.callClock(), CallOptions(timeout: .seconds(3), reconnect: policy))
        #expect(try await stream.next() == Message(id: 1))
        time.advance(by: .seconds(1))
        #expect(try await stream.next() == Message(id: 2))
        time.advance(by: .seconds(2))
        #expect(await read(stream).failure?.description == "getEvents: the call took longer than 3.0 seconds")
        await server.waitUntilNoneIsOpen()
    }

    @Test("Reconnecting backs off for any `retry` until a connection is stable") func backoff() async throws {
        let count = LockedBox(0)
        let server = try LoopbackServer { _, connection in
            count.update { $0 += 1 }
            Self.lose(connection, "retry: 0\n" + Self.event(count.value))
        }
        defer { server.stop() }
        let (clock, waits) = countingClock()
        let policy = RetryPolicy(initialInterval: .milliseconds(100), maximumInterval: .milliseconds(400), multiplier: 2)
        let stream = try await stream(server, clock: clock, CallOptions(reconnect: policy))
        for id in 1...6 { #expect(try await stream.next()?.id == id) }
        #expect(waits.value == [100, 200, 400, 400, 400].map { .milliseconds($0) })
    }

    @Test("Connections in a row without an event are limited by the policy's attempts") func silentConnections() async throws {
        let server = try LoopbackServer { request, connection in
            Self.lose(connection, request["Last-Event-ID"] == nil ? Self.event(1) : ": ping\n\n")
        }
        defer { server.stop() }
        let (clock, _) = countingClock()
        let reading = await read(try await stream(server, clock: clock, CallOptions(reconnect: RetryPolicy(maximumAttempts: 4))))
        #expect(reading.items == [Message(id: 1)])
        guard case .transport(let error, _) = reading.failure else {
            Issue.record("\(String(describing: reading.failure))")
            return
        }
        #expect(error.kind == .connectionLost)
        #expect(server.requests.count == 5)
    }

    @Test("The wait is short again after a connection has lasted") func lastingConnections() async throws {
        let (base, waits) = countingClock()
        let lasted = LockedBox(Duration.zero)
        let clock = CallClock(uptime: { base.uptime() + lasted.value }, date: base.date, jitter: base.jitter, sleep: base.sleep)
        let server = try LoopbackServer { request, connection in
            let next = (request["Last-Event-ID"].flatMap(Int.init) ?? 0) + 1
            Self.lose(connection, Self.event(next))
        }
        defer { server.stop() }
        let policy = RetryPolicy(initialInterval: .milliseconds(100), multiplier: 2)
        let stream = try await stream(server, clock: clock, CallOptions(reconnect: policy))
        for id in 1...5 {
            #expect(try await stream.next()?.id == id)
            if id == 3 { lasted.update { $0 += .seconds(1) } }
        }
        #expect(waits.value == [100, 200, 100, 200].map { .milliseconds($0) })
    }

    /// A clock that doesn't wait, and on which only waits advance the time.
    private func countingClock() -> (CallClock, LockedBox<[Duration]>) {
        let waits = LockedBox<[Duration]>([])
        let clock = CallClock(
            uptime: { waits.value.reduce(.zero, +) },
            date: { Date() },
            jitter: { 1 },
            sleep: { wait in
                // The idle timeout and the overall timeout, which don't expire here.
                guard wait < .seconds(60) else { return try await Task.sleep(for: .seconds(3600)) }
                waits.update { $0.append(wait) }
            }
        )
        return (clock, waits)
    }
}
