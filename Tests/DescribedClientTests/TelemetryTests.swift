import ClientRuntime
import Foundation
import StubbedLibrary
import Testing

/// The snippets on telemetry, by the conventions of OpenTelemetry for HTTP clients.
@Suite struct TelemetryTests {
    private func client(_ answers: [Result<HTTPResponse, TransportError>]) -> (StubbedLibrary.Example, StubTransport, Recording) {
        let (transport, recording) = (StubTransport(answers: answers), Recording())
        var configuration = observed(with: Logger(recording: recording))
        configuration.transport = transport
        configuration.retry = RetryPolicy(initialInterval: .milliseconds(1), maximumAttempts: 2, statuses: [503])
        return (Example(configuration: configuration), transport, recording)
    }

    @Test("Each attempt is a span, whose context is sent") func spans() async throws {
        let (library, transport, recording) = client([.success(HTTPResponse(status: 503)), .success(HTTPResponse(status: 204))])
        try await Recording.$current.withValue(recording) { try await library.books.delete(id: 7) }
        let spans = recording.value.spans
        #expect(spans.map(\.name) == ["DELETE deleteBook", "DELETE deleteBook"])
        #expect(
            spans.map(\.attributes.texts) == [
                [
                    "http.request.method": "DELETE", "url.full": "https://library.example.com/books/7",
                    "server.address": "library.example.com", "server.port": "443", "http.response.status_code": "503",
                    "error.type": "503",
                ],
                [
                    "http.request.method": "DELETE", "url.full": "https://library.example.com/books/7",
                    "server.address": "library.example.com", "server.port": "443", "http.response.status_code": "204",
                    "http.request.resend_count": "1",
                ],
            ]
        )
        let failed = spans.map { $0.status?.code == .error }
        #expect(failed == [true, false])
        #expect(spans.map(\.isEnded) == [true, true])
        #expect(transport.requests.map { $0.headers["traceparent"] } == ["1", "2"])
    }

    @Test("Each attempt is measured by operation and status") func metrics() async throws {
        let (library, _, recording) = client([.success(HTTPResponse(status: 204))])
        try await Recording.$current.withValue(recording) { try await library.books.delete(id: 7) }
        let timers = recording.value.timers
        #expect(timers.map(\.label) == ["http.client.request.duration"])
        #expect(timers[0].dimensions.map(\.0) == ["operation", "http.response.status_code"])
        #expect(timers[0].dimensions.map(\.1) == ["deleteBook", "204"])
    }

    @Test("A failed attempt has the kind of its error") func failures() async throws {
        let error = TransportError(.malformed, "the response is malformed")
        let (library, _, recording) = client([.failure(error)])
        await Recording.$current.withValue(recording) {
            await #expect(throws: (any Error).self) { try await library.books.delete(id: 7) }
        }
        #expect(recording.value.spans.map(\.isEnded) == [true])
        #expect(recording.value.spans[0].attributes.texts["error.type"] == "malformed")
    }

    @Test("Requests and responses are logged without credentials") func logs() async throws {
        let (library, _, recording) = client([.success(HTTPResponse(status: 204))])
        try await Recording.$current.withValue(recording) { try await library.books.delete(id: 7) }
        #expect(
            recording.value.lines.map { $0.split(separator: "\n")[0] } == [
                "deleteBook #1 → DELETE https://library.example.com/books/7", "deleteBook #1 ← 204 No Content",
            ]
        )
    }
}
