import Foundation
import MixAPI
import Testing

/// The requests for each kind of argument.
@Suite("Requests")
struct RequestTests {
    @Test(
        "Text of a path parameter stays within its segment",
        arguments: [
            ("s1", "s1"), ("a/b", "a%2Fb"), ("ü ?#%", "%C3%BC%20%3F%23%25"), ("a;b=c", "a%3Bb%3Dc"), ("...", "..."), ("%2F", "%252F"),
            ("\n", "%0A"), ("🙂", "%F0%9F%99%82"), ("a..b", "a..b"),
        ]
    )
    func pathParameters(_ id: String, _ segment: String) async throws {
        let stub = StubTransport(HTTPResponse(status: 204))
        try await Mix(stub).sessions.delete(id: id)
        #expect(stub.requests.map(\.url.absoluteString) == ["http://localhost:8088/api/sessions/\(segment)"])
    }

    @Test("A path parameter that would change the path fails before anything is sent", arguments: ["", ".", ".."])
    func unsendablePathParameters(_ id: String) async throws {
        let stub = StubTransport(HTTPResponse(status: 204))
        let mix = try Mix(stub)
        for call in [
            { try await mix.sessions.delete(id: id) }, { _ = try await mix.messages.list(id: id) },
            { _ = try await mix.files.get(id: "s1", filename: id) }, { _ = try await mix.system.getCommand(name: id) },
        ] as [@Sendable () async throws -> Void] {
            let failure = await #expect(throws: Failure<ErrorResponse>.self) { try await call() }
            guard case .invalidRequest(let error, let context) = failure else { throw Unexpected() }
            #expect(error.message.contains(id.isEmpty ? "is empty" : "\"\(id)\""))
            #expect(context.attempts == 0)
            #expect(failure?.status == nil)
        }
        #expect(stub.requests.isEmpty)
    }

    @Test(
        "A server URL can have a path and a trailing slash",
        arguments: [
            ("http://localhost:8088", "http://localhost:8088/api/sessions?includeSubagents=false"),
            ("http://localhost:8088/", "http://localhost:8088/api/sessions?includeSubagents=false"),
            ("https://mix.example/team/a", "https://mix.example/team/a/api/sessions?includeSubagents=false"),
            ("https://mix.example/team%2Fa/", "https://mix.example/team%2Fa/api/sessions?includeSubagents=false"),
            ("https://mix.example/?key=1", "https://mix.example/api/sessions?key=1&includeSubagents=false"),
        ]
    )
    func serverURLs(_ server: String, _ url: String) async throws {
        let stub = StubTransport(.json("[]"))
        _ = try await Mix(stub, serverURL: server).sessions.list(includeSubagents: false)
        #expect(stub.requests.map(\.url.absoluteString) == [url])
    }

    @Test("The stream of events has a query and a header")
    func events() async throws {
        let stub = StubTransport(.events(""), .events(""))
        let mix = try Mix(stub)
        _ = try await mix.streaming.events(sessionID: "s 1&x", lastEventID: "41")
        _ = try await mix.streaming.events(sessionID: "s1")
        #expect(stub.requests.map(\.method) == [.get, .get])
        #expect(
            stub.requests.map(\.url.absoluteString) == [
                "http://localhost:8088/stream?sessionId=s%201%26x", "http://localhost:8088/stream?sessionId=s1",
            ]
        )
        #expect(stub.requests.map { $0.headers["Last-Event-ID"] } == ["41", nil])
        #expect(stub.requests.first?.headers["Accept"] == "text/event-stream, application/json")
        #expect(stub.requests.first?.idleTimeout == nil)
    }

    @Test("A header value can't inject another header")
    func headerInjection() async throws {
        let stub = StubTransport(.events(""))
        let mix = try Mix(stub)
        let failure = await #expect(throws: Failure<ErrorResponse>.self) {
            _ = try await mix.streaming.events(sessionID: "s1", lastEventID: "1\r\nCookie: a=b")
        }
        guard case .invalidRequest = failure else { throw Unexpected() }
        #expect(stub.requests.isEmpty)
    }

    @Test("A file is uploaded as a form")
    func upload() async throws {
        let stored = #"{"isDir":false,"modified":1795256883,"name":"a.txt","size":5,"url":"/files/a.txt"}"#
        let stub = StubTransport(.json(stored, status: 201))
        let file = try await Mix(stub).files.upload(
            id: "s1",
            .init(file: FileUpload(Data("hello".utf8), fileName: "a \"1\".txt", contentType: "text/plain"))
        )
        #expect(file == FileInfo(isDir: false, modified: 1_795_256_883, name: "a.txt", size: 5, url: "/files/a.txt"))
        let request = try #require(stub.requests.first)
        #expect("\(request.method) \(request.url.path)" == "POST /api/sessions/s1/files/upload")
        let boundary = try #require(request.headers["Content-Type"]?.wholeMatch(of: /multipart\/form-data; boundary=([-A-Za-z0-9]+)/)?.1)
        let lines = [
            "--\(boundary)", #"Content-Disposition: form-data; name="file"; filename="a %221%22.txt""#, "Content-Type: text/plain", "",
            "hello", "--\(boundary)--", "",
        ]
        #expect(try await String(decoding: request.body.collect(), as: UTF8.self) == lines.joined(separator: "\r\n"))
    }

    @Test(
        "Files of any type are downloaded as bytes",
        arguments: [
            (nil, nil, ""), ("w200", nil, "?thumb=w200"), ("200", 1.5, "?thumb=200&time=1.5"), (nil, 0, "?time=0"),
        ] as [(String?, Double?, String)]
    )
    func download(_ thumb: String?, _ time: Double?, _ query: String) async throws {
        let bytes = Data([0, 0xFF, 0x7B])
        let stub = StubTransport(HTTPResponse(status: 200, headers: ["Content-Type": "image/png"], body: bytes))
        #expect(try await Mix(stub).files.get(id: "s1", filename: "a b.png", thumb: thumb, time: time) == bytes)
        #expect(stub.requests.map(\.url.absoluteString) == ["http://localhost:8088/api/sessions/s1/files/a%20b.png\(query)"])
        #expect(stub.requests.first?.headers["Accept"] == "*/*")
    }

    @Test("Call options extend the request and override the configuration")
    func options() async throws {
        let stub = StubTransport(.json("[]"))
        let mix = Mix(
            serverURL: try #require(URL(string: "http://localhost:8088")),
            configuration: .init(transport: stub, headers: ["X-Team": "a", "X-Kept": "1"])
        )
        _ = try await mix.sessions.list(
            options: .init(
                headers: ["x-team": "b"],
                query: [.query("trace", true)],
                serverURL: URL(string: "https://mix.example/v1")
            )
        )
        let request = try #require(stub.requests.first)
        #expect(request.url.absoluteString == "https://mix.example/v1/api/sessions?trace=true")
        #expect(request.headers.values(of: "X-Team") == ["b"])
        #expect(request.headers["X-Kept"] == "1")
    }

    @Test("A request is a value that can be inspected before it is sent")
    func values() throws {
        let request = Sessions.get(id: "s1")
        #expect(request.operation == "getSession")
        #expect(request.method == .get)
        #expect(try request.url(relativeTo: #require(URL(string: "http://h/x/"))).absoluteString == "http://h/x/api/sessions/s1")
    }

    private struct Unexpected: Error {}
}
