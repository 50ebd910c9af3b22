import ClientRuntime
import Foundation
import ResponseMediaTypes
import Testing

/// Every media type of a response can be requested and is read as such.
@Suite struct ResponseMediaTypeTests {
    private func client(_ responses: HTTPResponse...) -> (Example, StubTransport) {
        let stub = StubTransport(answers: responses.map { .success($0) })
        return (Example(serverURL: URL(string: "http://h")!, configuration: .init(transport: stub)), stub)
    }

    private func response(_ type: String?, _ body: String, status: Int = 200) -> HTTPResponse {
        HTTPResponse(status: status, headers: type.map { ["Content-Type": $0] } ?? [:], body: Data(body.utf8))
    }

    @Test("JSON is requested by default, and other media types by their own methods") func representations() async throws {
        let (client, stub) = client(.json(#"{"a":"x"}"#), response("application/pdf", "%PDF"), response("text/csv", "a,b"))
        #expect(try await client.reports.get() == Report(a: "x"))
        #expect(try await client.reports.getAsPDF() == Data("%PDF".utf8))
        #expect(try await client.reports.getAsCSV() == "a,b")
        #expect(stub.requests.map { $0.headers["Accept"] } == ["application/json", "application/pdf", "text/csv"])
    }

    @Test("Another syntax of the same value is requested with `accepting(_:)`") func accepting() async throws {
        let (client, stub) = client(response("application/xml", "<a/>"))
        #expect(try await client.send(Reports.get().accepting("application/xml")).body == Data("<a/>".utf8))
        #expect(stub.requests.first?.headers["Accept"] == "application/xml")
    }

    @Test("Versions of a vendor's media type have their own types") func versions() async throws {
        let (client, stub) = client(
            response("application/vnd.example.v1+json", #"{"a":"x"}"#),
            response("application/vnd.example.v2+json", #"{"b":"y"}"#),
            .json(#"{"id":"j"}"#, status: 202)
        )
        #expect(try await client.reports.getVersions() == .ok(Report(a: "x")))
        #expect(try await client.reports.getVersionsAsExampleV2() == .ok(.init(b: "y")))
        #expect(try await client.reports.getVersionsAsExampleV2() == .accepted(Job(id: "j")))
        #expect(stub.requests.last?.headers["Accept"] == "application/vnd.example.v2+json, application/json")
    }

    @Test("All binary media types are requested together") func bytes() async throws {
        let (client, stub) = client(response("image/jpeg", "j"), response("image/gif", "g"), response("text/markdown", "*m*"))
        #expect(try await client.reports.getPicture() == Data("j".utf8))
        #expect(try await client.reports.getPageAsData() == Data("g".utf8))
        #expect(try await client.reports.getPageAsMarkdown() == "*m*")
        let accepted = stub.requests.map { $0.headers["Accept"] }
        #expect(accepted == ["image/png, image/jpeg", "image/png, image/gif, application/json", "text/markdown, application/json"])
    }

    @Test("Numbers, booleans, dates and listed values are read from text") func textValues() async throws {
        let text = "text/plain; charset=utf-8"
        let (client, _) = client(
            response(text, "5\n"),
            response(text, "true"),
            response(text, ""),
            response(text, "slow"),
            response(text, "other"),
            response(text, "1.5", status: 201),
            response(text, "2024-03-01")
        )
        #expect(try await client.values.getLevel() == 5)
        #expect(try await client.values.getFlag() == true)
        #expect(try await client.values.getFlag() == nil)
        #expect(try await client.values.getMode() == .ok(.slow))
        #expect(try await client.values.getMode() == .ok(.unrecognized("other")))
        #expect(try await client.values.getMode() == .created(1.5))
        #expect(try await client.values.getDay() == CalendarDate(year: 2024, month: 3, day: 1))
    }

    @Test("Text that isn't the described value is undecodable", arguments: ["five", "5.5", ""]) func otherText(_ text: String) async {
        await #expect {
            try await client(response("text/plain", text)).0.values.getLevel()
        } throws: { error in
            if case Failure<Never>.undecodable = error { true } else { false }
        }
    }

    @Test("An empty body is nil if the type is optional", arguments: [nil, "application/json", "text/plain"])
    func emptyBodies(_ type: String?) async throws {
        let (client, _) = client(response(type, ""), response(type, " "), .json("null"), .json(#""a""#))
        #expect(try await client.values.getName() == nil)
        #expect(try await client.values.getItem() == .ok(nil))
        #expect(try await client.values.getName() == nil)
        #expect(try await client.values.getName() == "a")
    }

    @Test("An empty body is undecodable if the type isn't optional") func emptyBody() async {
        await #expect {
            try await client(response("application/json", "")).0.reports.get()
        } throws: { error in
            "\(error)" == "getReport: 200 OK, but the body is empty"
        }
    }

    @Test("Calls without a result accept any success status", arguments: [200, 201, 202, 204, 299]) func undeclaredSuccesses(_ status: Int)
        async throws
    {
        let (client, _) = client(
            HTTPResponse(status: status),
            .json(#"{"id":1}"#, status: status),
            response("text/html", "<p>", status: status)
        )
        try await client.values.start()
        try await client.values.start()
        try await client.values.stop()
    }

    @Test("Calls without a result fail for any other status", arguments: [302, 400, 500]) func failures(_ status: Int)
        async
    {
        let (client, _) = client(HTTPResponse(status: status))
        do {
            try await client.values.start()
            Issue.record("\(status) was a success")
        } catch {
            #expect(error.status == status)
        }
    }
}
