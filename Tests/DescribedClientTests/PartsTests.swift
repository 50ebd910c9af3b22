import ClientRuntime
import Foundation
import PartsByPosition
import Testing

/// Multipart bodies whose parts have positions are streams in both directions.
@Suite struct PartsTests {
    private let server = StubTransport { request throws(TransportError) in
        let body = [
            "--b", "Content-Type: application/json", "", #"{"id":1}"#, "--b", "X-Note: two", "", #"{"id":2,"error":"late"}"#, "--b--", "",
        ]
        return HTTPResponse(
            status: request.url.path.hasSuffix("notes") ? 204 : 200,
            headers: ["Content-Type": "multipart/mixed; boundary=b"],
            body: Data(body.joined(separator: "\r\n").utf8)
        )
    }

    private var client: Example { Example(serverURL: URL(string: "http://h")!, configuration: .init(transport: server)) }

    private func sent() async throws -> String {
        let request = try #require(server.requests.last)
        let type = try #require(request.headers["Content-Type"])
        let boundary = try #require(type.split(separator: "boundary=").last)
        let body = String(decoding: try await request.body.collect(), as: UTF8.self)
        return (type.split(separator: ";")[0] + "\r\n" + body).replacing(boundary, with: "b")
    }

    @Test("Parts are sent with the content types of their positions and received as values with headers") func typedParts() async throws {
        let outcome = try await client.batches.run([Command(name: "a"), Command(name: "b"), Command(name: "c")])
        guard case .ok(let parts) = outcome else {
            Issue.record("the outcome isn't that of 200")
            return
        }
        var values: [Int: String?] = [:]
        for try await part in parts { values[part.value.id] = part.headers["X-Note"] }
        #expect(values == [1: nil, 2: "two"])
        let expected = [
            "multipart/related", "--b", "Content-Type: application/json", "", #"{"name":"a"}"#, "--b",
            "Content-Type: application/vnd.command+json", "", #"{"name":"b"}"#, "--b", "Content-Type: application/vnd.later+json", "",
            #"{"name":"c"}"#, "--b--", "",
        ]
        #expect(try await sent() == expected.joined(separator: "\r\n"))
    }

    @Test("Parts of bytes are sent from a sequence and received as they are") func bytes() async throws {
        try await client.frames.add(MultipartBody([Data("1".utf8), Data("2".utf8)]))
        let expected = [
            "multipart/mixed", "--b", "Content-Type: image/jpeg", "", "1", "--b", "Content-Type: image/jpeg", "", "2", "--b--", "",
        ]
        #expect(try await sent() == expected.joined(separator: "\r\n"))
        var parts: [Data] = []
        for try await part in try await client.frames.watch() { parts.append(part.value) }
        #expect(parts.first == Data(#"{"id":1}"#.utf8))
    }

    @Test("Parts of several types are bytes with the content types of their positions") func partsOfSeveralTypes() async throws {
        _ = try? await client.albums.add([Data(#"{"name":"a"}"#.utf8), Data("*b*".utf8), Data("c".utf8)])
        let expected = [
            "multipart/mixed", "--b", "Content-Type: application/json", "", #"{"name":"a"}"#, "--b", "Content-Type: text/markdown", "",
            "*b*", "--b", "Content-Type: image/png", "", "c", "--b--", "",
        ]
        #expect(try await sent() == expected.joined(separator: "\r\n"))
    }

    @Test("Parts with names are received as bytes by a separate method") func namedParts() async throws {
        var contentTypes: [String?] = []
        for try await part in try await client.messages.getAsMixed(id: "1") { contentTypes.append(part.contentType) }
        #expect(contentTypes == ["application/json", nil])
    }
}
