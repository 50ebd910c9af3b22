import Foundation
import LoopbackServers
import Testing

@testable import ClientRuntime

/// Parts over a connection.
@Suite struct MultipartServerTests {
    private func request(_ body: MultipartBody<JSONValue>) -> Request<MultipartStream<JSONValue>, Never> {
        Request(operation: "echo", method: .post, path: ["echo"], body: .parts(body, .json), success: [200: .parts(.json)])
    }

    @Test func partsAreReceivedAsTheyWereSent() async throws {
        let server = try LoopbackServer { request, connection in
            connection.answer("200 OK", headers: ["Content-Type": request["Content-Type"] ?? ""], request.text)
        }
        defer { server.stop() }
        let client = ClientCore(serverURL: server.url, configuration: ClientConfiguration())
        let parts = [MultipartPart<JSONValue>("a\r\n--b", headers: ["X-Note": "1"]), MultipartPart([1, 2])]
        var received: [JSONValue] = []
        var notes: [String?] = []
        for try await part in try await client.send(request(MultipartBody(parts: parts))).body {
            received.append(part.value)
            notes.append(part.headers["X-Note"])
        }
        #expect(received == parts.map(\.value))
        #expect(notes == ["1", nil])
    }

    @Test func aPartArrivesWhileTheServerPreparesTheNextOne() async throws {
        let gate = Gate()
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Type: multipart/mixed; boundary=b\r\nConnection: close\r\n\r\n")
            connection.write("--b\r\n\r\n1\r\n--b\r\n")
            gate.waitOnThread()
            connection.close()
        }
        defer { server.stop() }
        let client = ClientCore(serverURL: server.url, configuration: ClientConfiguration())
        let parts = try await client.send(request([])).body
        #expect(try await parts.next()?.value == 1)
        gate.open()
        await #expect(throws: Failure<Never>.self) { try await parts.next() }
    }
}
