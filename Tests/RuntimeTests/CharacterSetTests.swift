import ClientRuntime
import Foundation
import Testing

@Suite("Character sets of responses") struct CharacterSetTests {
    private let text = Request<String, Never>(operation: "getText", method: .get, path: [], success: [200: .text])
    private let json = Request<[String], Never>(operation: "getJSON", method: .get, path: [], success: [200: .json])

    private func send<Value>(_ request: Request<Value, Never>, _ bytes: [UInt8], _ contentType: String) async throws(Failure<Never>)
        -> Value
    {
        let transport = StubTransport(HTTPResponse(status: 200, headers: ["Content-Type": contentType], body: Data(bytes)))
        let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: ClientConfiguration(transport: transport))
        return try await client.send(request).body
    }

    @Test(
        "Text is decoded in the character set of its content type",
        arguments: [
            ("", Array("é".utf8), "é"), ("utf-8", Array("é".utf8), "é"), ("\"UTF-8\"", Array("é".utf8), "é"),
            ("utf-8", [0x61, 0xFF], "a\u{FFFD}"),
            ("iso-8859-1", [0x63, 0x61, 0x66, 0xE9, 0x81], "café\u{81}"), ("us-ascii", [0x61], "a"),
            ("windows-1252", [0x93, 0xE9, 0x94], "“é”"), ("Windows-1251", [0xE9], "й"), ("cp1250", [0x9C], "ś"),
            ("iso-8859-2", [0xB1], "ą"), ("iso-8859-15", [0xA4], "€"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"), ("gbk", [0xC4, 0xE3], "你"),
            ("big5", [0xA7, 0x41], "你"),
            ("euc-kr", [0xB0, 0xA1], "가"), ("koi8-r", [0xC1], "а"), ("utf-16", [0xFF, 0xFE, 0x41, 0], "A"), ("utf-16", [0, 0x41], "A"),
            ("utf-16le", [0x41, 0], "A"), ("utf-16be", [0xFE, 0xFF, 0, 0x41], "A"),
        ] as [(String, [UInt8], String)]
    )
    func texts(_ charset: String, _ bytes: [UInt8], _ expected: String) async throws {
        #expect(try await send(text, bytes, charset.isEmpty ? "text/plain" : "text/plain; charset=\(charset)") == expected)
    }

    @Test(
        "Text in an unknown character set fails, and so does text that isn't in its character set",
        arguments: [
            ("x-klingon", [0x61], "a known character set"), ("windows-9999", [0x61], "a known"), ("shift_jis", [0x93], "text in shift_jis"),
        ]
            as [(String, [UInt8], String)]
    )
    func unknown(_ charset: String, _ bytes: [UInt8], _ message: String) async throws {
        do throws(Failure<Never>) {
            _ = try await send(text, bytes, "text/plain; charset=\(charset)")
            Issue.record("the text was decoded")
        } catch .undecodable(let error, let response) {
            #expect("\(error)".contains(message) && "\(error)".contains(charset))
            #expect(response.body == Data(bytes))
        }
    }

    @Test(
        "JSON that isn't UTF-8 is decoded in the character set of its content type or its byte order mark",
        arguments: [
            ("iso-8859-1", [0x5B, 0x22, 0xE9, 0x22, 0x5D]), ("iso-8859-1", Array("[\"é\"]".utf8)), ("x-klingon", Array("[\"é\"]".utf8)),
            ("utf-8", [0xFF, 0xFE, 0x5B, 0, 0x22, 0, 0xE9, 0, 0x22, 0, 0x5D, 0]),
            ("utf-16le", [0x5B, 0, 0x22, 0, 0xE9, 0, 0x22, 0, 0x5D, 0]),
        ] as [(String, [UInt8])]
    )
    func jsonTexts(_ charset: String, _ bytes: [UInt8]) async throws {
        #expect(try await send(json, bytes, "application/json; charset=\(charset)") == ["é"])
    }

    @Test("JSON in an unknown character set is undecodable", arguments: ["x-klingon", "utf-8", "shift_jis"])
    func undecodableJSON(_ charset: String) async throws {
        await #expect(throws: Failure<Never>.self) {
            try await send(json, [0x5B, 0x22, 0xE9, 0x22, 0x5D], "application/json; charset=\(charset)")
        }
    }

    @Test("A failure quotes a body in its character set") func failures() async throws {
        do throws(Failure<Never>) {
            let headers: HTTPHeaders = ["Content-Type": "text/plain; charset=windows-1252"]
            let transport = StubTransport(HTTPResponse(status: 500, headers: headers, body: Data([0x93, 0xE9, 0x94])))
            let client = ClientCore(serverURL: URL(string: "http://h")!, configuration: ClientConfiguration(transport: transport))
            _ = try await client.send(text)
        } catch {
            #expect("\(error)" == "getText: 500 Internal Server Error: “é”")
        }
    }

    @Test("A client's JSON options apply to responses, events, lines and request bodies") func options() async throws {
        let options = JSONOptions(
            dates: DateTranscoder(
                read: { Double($0).map { Date(timeIntervalSince1970: $0) } },
                write: { "\(Int($0.timeIntervalSince1970))" }
            )
        )
        let transport = StubTransport(
            .json("10"),
            HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: Data("data: 11\n\n".utf8)),
            HTTPResponse(status: 200, headers: ["Content-Type": "application/jsonl"], body: Data("12\n".utf8))
        )
        let client = ClientCore(
            serverURL: URL(string: "http://h")!,
            configuration: ClientConfiguration(transport: transport, json: options)
        )
        let date = Date(timeIntervalSince1970: 9)
        let whole = Request<Date, Never>(operation: "whole", method: .put, path: [], body: .json(date), success: [200: .json])
        let events = Request<EventStream<Date>, Never>(operation: "events", method: .get, path: [], success: [200: .events])
        let lines = Request<JSONLines<Date>, Never>(operation: "lines", method: .get, path: [], success: [200: .lines()])
        #expect(try await client.send(whole).body == Date(timeIntervalSince1970: 10))
        #expect(try await client.send(events).body.next() == Date(timeIntervalSince1970: 11))
        #expect(try await client.send(lines).body.next() == Date(timeIntervalSince1970: 12))
        #expect(try await transport.requests[0].body.collect() == Data("\"9\"".utf8))
        #expect(try await whole.body.content.collect() == Data("\"1970-01-01T00:00:09Z\"".utf8))
    }
}
