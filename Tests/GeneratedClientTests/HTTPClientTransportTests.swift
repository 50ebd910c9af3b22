import Foundation
import MixAPI
import Testing

/// The adapter of the README, with a client that only pretends.
@Suite("A transport over another HTTP stack")
struct HTTPClientTransportTests {
    private func mix(_ answer: @escaping @Sendable (HTTPClientRequest) async throws -> HTTPClientResponse) throws -> Mix {
        let transport = HTTPClientTransport(client: HTTPClient(answer))
        return Mix(serverURL: try #require(URL(string: "http://localhost:8088")), configuration: .init(transport: transport, retry: .never))
    }

    private static func response(_ code: UInt, _ chunks: [String], error: HTTPClientError? = nil) -> HTTPClientResponse {
        var headers = NIOHeaders()
        headers.add(name: "content-type", value: "application/json")
        let stream = AsyncThrowingStream<ByteBuffer, any Error> { continuation in
            for chunk in chunks { continuation.yield(ByteBuffer(bytes: chunk.utf8)) }
            continuation.finish(throwing: error)
        }
        return HTTPClientResponse(status: NIOStatus(code: code), headers: headers, body: .init(stream: stream))
    }

    @Test("Carries method, headers, body and response")
    func carriesACall() async throws {
        let mix = try mix { request in
            #expect(request.url == "http://localhost:8088/api/sessions/s1/cancel" || request.body?.length == .known(17))
            #expect(request.method == .init(rawValue: "POST"))
            #expect(request.headers.contains { $0.name == "Accept" && $0.value == "application/json" })
            if let body = request.body {
                let sent = try await body.collect()
                #expect(sent == Array(#"{"messageId":"m"}"#.utf8))
            }
            return Self.response(404, [#"{"error":{"code":404,"#, #""message":"gone","type":"x"}}"#])
        }
        do {
            try await mix.sessions.rewind(id: "s1", .init(messageID: "m"))
            Issue.record("a 404 was taken for a success")
        } catch .documented(404, let problem, _) {
            #expect(problem.error.message == "gone")
        } catch {
            Issue.record(error)
        }
        await #expect(throws: Failure<ErrorResponse>.self) { try await mix.messages.cancel(id: "s1") }
    }

    @Test("A body that breaks off is a lost connection")
    func tellsLosses() async throws {
        let mix = try mix { _ in Self.response(200, ["{"], error: .remoteConnectionClosed) }
        do {
            _ = try await mix.sessions.get(id: "s1")
            Issue.record("a part was taken for the whole")
        } catch .transport(let error, _) {
            #expect(error.kind == .connectionLost)
        } catch {
            Issue.record(error)
        }
    }

    @Test("No connection is a refusal")
    func tellsRefusals() async throws {
        let mix = try mix { _ in throw HTTPClientError.connectTimeout }
        guard case .failure(.transport(let error, _)) = await mix.result(of: Sessions.get(id: "s1")) else {
            Issue.record("there was a response")
            return
        }
        #expect(error.kind == .refused)
    }
}
