import Foundation
import MixAPI
import Testing

/// The events of the stream, as JSON and over a connection.
@Suite("Events")
struct EventTests {
    @Test("There are 16 kinds")
    func kinds() {
        #expect(Set(EventCase.all.map(\.kind)).count == 16)
    }

    @Test("Events survive a round trip as the kind that they name", arguments: EventCase.all)
    func roundTrip(_ event: EventCase) throws {
        for json in [event.model.full, event.model.minimal] {
            let read = try SSEEventStream(jsonData: json.jsonData())
            #expect(try JSONValue(read) == json)
            // `.toolUseStart(MixAPI.SSEToolUseStartEvent(…))`: the case of the name in the description.
            let words = event.kind.split(separator: "_")
            let name = words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
            #expect("\(read)".hasPrefix("\(name)("))
        }
    }

    @Test("Optional properties that are null read as nil", arguments: EventCase.all)
    func nulls(_ event: EventCase) throws {
        let optional = event.model.properties.filter { $0.presence == .optional }
        let sent = optional.reduce(event.model.full) { $0.setting($1.path, to: .null) }
        #expect(try JSONValue(SSEEventStream(jsonData: sent.jsonData())) == event.model.minimal)
    }

    @Test("A missing required property is an error that names it", arguments: EventCase.all)
    func required(_ event: EventCase) {
        for property in event.model.properties where property.presence == .required && property.path != "event" {
            for json in [JSONValue?.none, .null] {
                let broken = event.model.full.setting(property.path, to: json)
                let error = #expect(throws: JSONError.self, "\(property.path)") { try SSEEventStream(jsonData: broken.jsonData()) }
                #expect(error?.path == property.parent ?? "")
                #expect(error?.expectation == "a value for `\(property.key)`, which is required")
            }
        }
    }

    @Test(
        "Events of unknown kinds and without a kind survive a round trip",
        arguments: [
            ["event": "session_archived", "id": "42", "data": ["sessionId": "s-1", "ratio": 0.5]],
            ["event": .null, "id": "42", "data": [:]],
            ["id": "42"], ["event": 7], [], "text",
        ] as [JSONValue]
    )
    func unknown(_ json: JSONValue) throws {
        let event = try SSEEventStream(jsonData: json.jsonData())
        #expect(event == .unrecognized(json))
        #expect(try JSONValue(event) == json)
    }

    @Test("A connection delivers events of every kind, including unknown ones")
    func stream() async throws {
        let unknown: JSONValue = ["id": "41", "event": "session_archived", "data": "not JSON"]
        let sent = EventCase.all.map(\.model.full) + EventCase.all.map(\.model.minimal) + [unknown]
        let stub = StubTransport(.events(sent.map(wireText).joined(separator: ": a comment\n\n")))
        let stream = try await Mix(stub).streaming.events(sessionID: "s-7f3a")
        var received: [SSEEventStream] = []
        for try await event in stream { received.append(event) }
        #expect(try received.map { try JSONValue($0) } == sent)
        #expect(received.last == .unrecognized(unknown))
        #expect(stream.lastEventID == "41")
        #expect(stream.reconnectionTime == .seconds(3))
    }

    @Test("Events have typed values")
    func values() async throws {
        let stub = StubTransport(
            .events(
                """
                id: 1
                event: permission
                data: {"action":"write","description":"Write to a file","id":"p-1","params":{"force":true},
                data:  "path":"/a.md","sessionId":"s-1","toolName":"Write","type":"permission"}

                id: 2
                event: tool_execution_start
                data: {"progress":"running","toolCallId":"c-1","toolName":"jira_search","type":"start"}


                """
            )
        )
        let stream = try await Mix(stub).streaming.events(sessionID: "s-1")
        guard case .permission(let permission) = try await stream.next() else { throw Unexpected() }
        #expect(permission.id == "1")
        #expect(permission.event == .permission)
        #expect(permission.data.toolName == .coreToolName(.write))
        #expect(permission.data.params == ["force": true])
        #expect(permission.data.parentToolCallID == nil)
        guard case .toolExecutionStart(let start) = try await stream.next() else { throw Unexpected() }
        #expect(start.data.toolName == .string("jira_search"))
        #expect(try await stream.next() == nil)
    }

    @Test("An undecodable event is a failure, and the stream continues")
    func undecodable() async throws {
        let stub = StubTransport(.events("id: 1\nevent: content\ndata: {\"content\":7}\n\n" + wireText(EventCase.all[0].model.full)))
        let stream = try await Mix(stub).streaming.events(sessionID: "s-1")
        let failure = await #expect(throws: Failure<Never>.self) { try await stream.next() }
        guard case .undecodable(let error, let response) = failure else { throw Unexpected() }
        #expect(error.path == "data.content")
        #expect(response.text == #"{"content":7}"#)
        #expect(failure?.operation == "streamEvents")
        guard case .connected(let connected) = try await stream.next() else { throw Unexpected() }
        #expect(connected.data.sessionID == "s-7f3a")
    }

    /// An event as the server writes it (WHATWG HTML, section 9.2.6). Without an `id`, it has the previous one.
    private func wireText(_ event: JSONValue) -> String {
        var text = ""
        if let id = event["id"]?.string { text += "id: \(id)\n" }
        if let retry = event["retry"]?.integer { text += "retry: \(retry)\n" }
        if let kind = event["event"]?.string { text += "event: \(kind)\n" }
        let data = event["data"]
        let lines = data?.string ?? String(decoding: data?.jsonData() ?? Data(), as: UTF8.self)
        return text + "data: \(lines)\n\n"
    }

    private struct Unexpected: Error {}
}
