import ClientRuntime
import Foundation
import RequestMediaTypes
import Testing

/// Bodies are sent as their media types and their Encoding Objects define.
@Suite struct RequestMediaTypeTests {
    private let stub = StubTransport { _ throws(TransportError) in HTTPResponse(status: 204) }

    private var client: Example { Example(serverURL: URL(string: "http://h")!, configuration: .init(transport: stub)) }

    private func sent() async throws -> [String] {
        var sent: [String] = []
        for request in stub.requests {
            let body = String(decoding: try await request.body.collect(), as: UTF8.self)
            sent.append("\(request.headers["Content-Type"] ?? "none"): \(body)")
        }
        return sent
    }

    @Test("Bytes are sent as any of their media types, the first by default") func bytes() async throws {
        try await client.notes.sendBlob(Data("a".utf8))
        try await client.notes.sendBlob(Data("b".utf8), contentType: "application/json")
        #expect(try await sent() == ["application/octet-stream: a", "application/json: b"])
    }

    @Test("A body of any kind is JSON, text or bytes by its type") func anything() async throws {
        try await client.notes.sendAny(JSONValue.array([1]))
        try await client.notes.sendAny("a" as String)
        try await client.notes.sendAny(Data("b".utf8))
        #expect(try await sent() == ["application/json: [1]", "text/plain; charset=utf-8: a", "application/octet-stream: b"])
    }

    @Test("Bodies whose types have initializers have labels") func labels() async throws {
        try await client.notes.send("a")
        try await client.notes.send(text: "a")
        try await client.notes.sendReport(Report(a: "x y"))
        try await client.notes.sendReport(form: Report(a: "x y"))
        try await client.notes.sendReport("a,b")
        try await client.notes.sendReport("<a/>", contentType: "application/xml")
        #expect(
            try await sent() == [
                #"application/json: "a""#, "text/plain; charset=utf-8: a", #"application/json: {"a":"x y"}"#,
                "application/x-www-form-urlencoded: a=x+y", "text/csv: a,b", "application/xml: <a/>",
            ]
        )
    }

    @Test("Each kind of patch is sent as its media type") func patches() async throws {
        try await client.notes.updateReport([Change(op: "add")])
        try await client.notes.updateReport(mergePatch: Report(a: "b"))
        try await client.notes.updateReport(mergePatch: Report(a: "b"), contentType: "application/vnd.acme.v2+json")
        #expect(
            try await sent() == [
                #"application/json-patch+json: [{"op":"add"}]"#, #"application/merge-patch+json: {"a":"b"}"#,
                #"application/vnd.acme.v2+json: {"a":"b"}"#,
            ]
        )
    }

    @Test("Numbers and listed values are text in text/plain") func textValues() async throws {
        try await client.notes.setLevel(5)
        try await client.notes.setMode(.slow)
        #expect(try await sent() == ["text/plain; charset=utf-8: 5", "text/plain; charset=utf-8: slow"])
    }

    @Test("JSON lines are sent from an array, which can be retried, or from an asynchronous sequence") func lines() async throws {
        let changes = [Change(op: "a"), Change(op: "b")]
        let (stream, continuation) = AsyncStream<Change>.makeStream()
        for change in changes { continuation.yield(change) }
        continuation.finish()
        try await client.notes.importRows([changes[0], changes[1]])
        try await client.notes.importRows(.init(stream))
        try await client.notes.importSequence(.init(changes))
        #expect(stub.requests.map(\.body.isReplayable) == [true, false, true])
        let lines = "{\"op\":\"a\"}\n{\"op\":\"b\"}\n"
        #expect(
            try await sent() == [
                "application/jsonl: \(lines)", "application/jsonl: \(lines)",
                "application/json-seq: \u{1E}{\"op\":\"a\"}\n\u{1E}{\"op\":\"b\"}\n",
            ]
        )
    }

    @Test("An object in a form is JSON unless a style is written") func forms() async throws {
        let address = Address(id: "2", city: "x")
        try await client.forms.order(
            OrderRequest(
                id: "1",
                address: address,
                spread: Address(city: "y"),
                deep: address,
                stops: [address],
                tags: ["a", "b"],
                joined: ["a", "b"],
                list: ["a"],
                path: "/a?b&c=d+e f"
            )
        )
        let json = "%7B%22id%22%3A%222%22%2C%22city%22%3A%22x%22%7D"
        let pairs = [
            "id=1", "address=\(json)", "city=y", "deep%5Bid%5D=2", "deep%5Bcity%5D=x", "stops=\(json)", "tags=a", "tags=b", "joined=a,b",
            "list=%5B%22a%22%5D", "path=/a?b%26c%3Dd%2Be+f",
        ]
        #expect(try await sent() == ["application/x-www-form-urlencoded: " + pairs.joined(separator: "&")])
    }

    @Test("Parts have the content types and the headers of their encodings") func parts() async throws {
        let address = Address(id: "2")
        let file = { (name: String) in FileUpload(Data("x".utf8), fileName: name) }
        var picture = file("a.png")
        picture.headers = ["Content-ID": "p1", "X-Rank": "1\r\nX-Evil: 1"]
        try await client.forms.sendAvatar(
            SendAvatarRequest(
                picture: picture,
                thumbnail: file("a.JPG"),
                pages: [file("a"), FileUpload(Data(), fileName: "b", contentType: "text/plain")],
                scan: file("s"),
                owner: address,
                label: "*l*",
                record: file("r.xml"),
                tags: ["a", "b"],
                size: address,
                meta: address
            )
        )
        let form = try #require(try await sent().first)
        let boundary = try #require(form.firstMatch(of: #/boundary=([^:]+)/#)?.output.1)
        let parts = form.split(separator: "--\(boundary)\r\n").dropFirst().map { part in
            part.replacing("\r\n", with: "|").replacing("--\(boundary)--|", with: "").replacing(
                "Content-Disposition: form-data; ",
                with: ""
            )
        }
        #expect(
            parts == [
                #"name="picture"; filename="a.png"|Content-Type: image/png|Content-ID: p1|X-Rank: 1X-Evil: 1||x|"#,
                #"name="thumbnail"; filename="a.JPG"|Content-Type: image/jpeg||x|"#,
                #"name="pages"; filename="a"|Content-Type: application/pdf||x|"#,
                #"name="pages"; filename="b"|Content-Type: text/plain|||"#,
                #"name="scan"; filename="s"|Content-Type: image/tiff||x|"#,
                #"name="owner"|Content-Type: application/json||{"id":"2"}|"#,
                #"name="label"|Content-Type: text/markdown||*l*|"#,
                #"name="record"; filename="r.xml"|Content-Type: application/xml||x|"#,
                #"name="tags"||a,b|"#,
                #"name="size[id]"||2|"#,
                #"name="meta"|Content-Type: application/vnd.acme+json||{"id":"2"}|"#,
            ]
        )
    }
}
