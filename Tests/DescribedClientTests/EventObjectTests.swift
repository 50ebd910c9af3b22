import ClientRuntime
import EventsAsObjects
import Foundation
import Testing

/// Events that the description types with all fields, including `data` (OpenAPI 3.2, 4.14.4.1).
@Suite struct EventObjectTests {
    private func feeds(_ events: String, type: String = "text/event-stream") -> Feeds {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": type], body: Data(events.utf8))
        return Example(serverURL: URL(string: "http://h")!, configuration: .init(transport: StubTransport(response))).feeds
    }

    private func all<Item: Sendable>(_ stream: EventStream<Item>) async throws -> [Item] {
        var items: [Item] = []
        for try await item in stream { items.append(item) }
        return items
    }

    @Test("JSON in the data has the type of its contentSchema") func contentSchemas() async throws {
        let items = try await all(feeds("event: m\ndata: {\"title\":\"a\"}\n\n").readTyped())
        #expect(items == [ReadTypedEvent(event: "m", data: Todo(title: "a"))])
    }

    @Test("An object of data alone is the event") func dataAlone() async throws {
        let items = try await all(feeds("data: {\"title\":\"a\"}\n\n").readObjects())
        #expect(items == [ReadObjectsEvent(data: Todo(title: "a"))])
    }

    @Test("Data of the type string is the text verbatim", arguments: ["hello", "123", "true", "null", "{\"a\": 1}", "\"quoted\"", "[1"])
    func text(_ text: String) async throws {
        #expect(try await all(feeds("data: \(text)\n\n").readText()) == [ReadTextEvent(data: text)])
    }

    @Test("Enumerated data has its listed values") func listedData() async throws {
        let items = try await all(feeds("id: 7\nretry: 10\ndata: 1\n\ndata: true\n\n").readNumbered())
        #expect(items.map(\.data.rawValue) == ["1", "true"])
        #expect(items.first?.id == "7" && items.first?.retry == 10)
    }

    @Test("Events are distinguished by their names, each with its data") func standardExample() async throws {
        let text = """
            event: addString
            data: This data is formatted
            data: across two lines
            retry: 5

            event: addString
            data: 1234.5678

            event: addInt64
            data: 1234.5678

            event: addJson
            data: {"foo": 42}


            """
        let items = try await all(feeds(text).readStandard())
        #expect(
            items == [
                .addString(.init(data: "This data is formatted\nacross two lines", retry: 5)), .addString(.init(data: "1234.5678")),
                .addInt64(.init(data: "1234.5678")), .addJSON(.init(data: .init(foo: 42))),
            ]
        )
    }

    @Test("The event's name determines whether its data is text or JSON") func mixedData() async throws {
        let text = "event: text\ndata: {\"title\":\"a\"}\n\nevent: todo\ndata: {\"title\":\"a\"}\n\nevent: end\ndata: x\n\n"
        let items = try await all(feeds(text).readMixed())
        #expect(items.count == 3)
        guard case .text(let first) = items.first, case .todo(let second) = items.dropFirst().first else {
            Issue.record("\(items)")
            return
        }
        #expect(first.data == #"{"title":"a"}"#)
        #expect(second.data == Todo(title: "a"))
    }

    @Test("A schema without envelope properties describes the data") func payloads() async throws {
        #expect(try await all(feeds("event: x\ndata: {\"title\":\"a\"}\n\n").readPayloads()) == [Todo(title: "a")])
    }

    @Test("A model writes and reads JSON in a string, and reads JSON that isn't in one") func embeddedJSON() throws {
        let note = Note(todo: Todo(title: "a"), other: [1, 2], page: "<p>")
        let json = ##"{"todo":"{\"title\":\"a\"}","other":"[1,2]","page":"<p>"}"##
        #expect(String(decoding: note.jsonData(), as: UTF8.self) == json)
        #expect(try Note(jsonData: Data(json.utf8)) == note)
        #expect(try Note(jsonData: Data(#"{"todo":{"title":"a"},"other":null}"#.utf8)) == Note(todo: Todo(title: "a")))
        #expect(throws: JSONError.self) { try Note(jsonData: Data(#"{"todo":"{}"}"#.utf8)) }
    }

    @Test("A JSON sequence of another type is read text by text") func sequences() async throws {
        let stream = try await feeds("\u{1E}{\"title\":\"a\"}\n\u{1E}{\"title\":\n\"b\"}\n", type: "application/geo+json-seq")
            .readPositions()
        var titles: [String] = []
        for try await item in stream { titles.append(item.title) }
        #expect(titles == ["a", "b"])
    }
}
