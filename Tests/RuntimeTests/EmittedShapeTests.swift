import ClientRuntime
import Foundation
import Testing

// A handwritten client in the form of the generator's output, which has to compile against the runtime.

private nonisolated struct Sample: APIClient {
    let core: ClientCore

    init(serverURL: URL, configuration: ClientConfiguration = .init()) {
        core = ClientCore(
            serverURL: serverURL,
            configuration: configuration,
            retries: RetryPolicy(statuses: [.range(500...599), 408, 429])
        )
    }

    var things: Things { Things(client: self) }
}

private nonisolated enum ThingOrText: Sendable, Equatable {
    case thing([String])
    case text(String)
    case noContent
}

private nonisolated struct Things: Sendable {
    let client: Sample

    @discardableResult
    func change(id: String, _ body: [String]?, options: CallOptions = .init()) async throws(Failure<[String: String]>) -> [String] {
        try await client.send(Self.change(id: id, body), options: options).body
    }

    func delete(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.delete(id: id), options: options)
    }

    static func change(id: String, _ body: [String]?, limit: Int? = nil) -> Request<[String], [String: String]> {
        Request(
            operation: "changeThing",
            method: .post,
            path: ["api", "things", .parameter(id), .joined("report-", .parameter(id), ".pdf")],
            query: [
                .query("limit", limit), .query("ids", [1, 2], style: .spaceDelimited, explode: false),
                .query("filter", nil as [String: Int]?, style: .deepObject),
            ],
            headers: [.header("Last-Event-ID", nil as String?)],
            cookies: [.cookie("session", "x")],
            body: .json(body),
            success: [200: .json, .range(200...299): .json],
            problems: [400: .json, 404: .json, .default: .json]
        )
    }

    static func delete(id: String) -> Request<Void, Never> {
        Request(operation: "deleteThing", method: .delete, path: ["things", .parameter(id)], success: [204: .none])
    }

    static func any() -> Request<ThingOrText, Never> {
        Request(
            operation: "anyThing",
            method: .get,
            path: ["things"],
            success: [200: .either(.json(as: [String].self, { .thing($0) }), .text { .text($0) }), 204: .none(.noContent)]
        )
    }

    static func events() -> Request<EventStream<JSONValue>, Never> {
        Request(operation: "events", method: .get, path: ["events"], success: [200: .eventEnvelopes])
    }

    static func completions() -> Request<EventStream<[Int]>, Never> {
        Request(operation: "completions", method: .get, path: ["events"], success: [200: .events(until: "[DONE]"), 202: .events])
    }

    static func raw(_ body: Data?) -> Request<Data, Never> {
        Request(operation: "raw", method: .put, path: [], body: .data(body, contentType: "image/png"), success: [200: .data])
    }
}

@Suite struct EmittedShapeTests {
    @Test func aGeneratedClientCompilesAndWorks() async throws {
        let transport = StubTransport(.json(#"{"message":"no"}"#, status: 404), HTTPResponse(status: 204), .json("[\"a\"]"))
        let sample = Sample(serverURL: URL(string: "http://h")!, configuration: .init(transport: transport))
        do {
            try await sample.things.change(id: "1", ["x"])
            Issue.record("a 404 was treated as a success")
        } catch .documented(let problem, let response) {
            #expect(response.status == 404)
            #expect(problem["message"] == "no")
        } catch {
            Issue.record(error)
        }
        try await sample.things.delete(id: "1")
        guard case .success(.thing(["a"])) = await sample.result(of: Things.any()) else {
            Issue.record("the list was not decoded")
            return
        }
        #expect(transport.requests.map(\.method) == [.post, .delete, .get])
        #expect(transport.requests.first?.headers["Cookie"] == "session=x")
        #expect(transport.requests.first?.url.absoluteString == "http://h/api/things/1/report-1.pdf?ids=1%202")
    }

    @Test func failuresOfDifferentKindsShareAProtocol() async throws {
        let sample = Sample(serverURL: URL(string: "http://h")!, configuration: .init(transport: StubTransport()))
        do {
            try await sample.things.change(id: "", nil)
            _ = try JSONValue(jsonData: Data())
        } catch let failure as any CallFailure {
            #expect(failure.operation == "changeThing")
            #expect(failure.attempts == 0)
        }
    }
}
