import Foundation
import MixAPI
import Testing

/// The twelve documented operations of sessions and messages, as sent and received.
@Suite("Operations of sessions and messages")
struct OperationTests {
    @Test("Calls send the documented request and return the documented response", arguments: DocumentedCall.all)
    func documented(_ call: DocumentedCall) async throws {
        let stub = StubTransport(HTTPResponse.json(call.response, status: call.status))
        #expect(try await call.run(Mix(stub)) == call.returned)
        let request = try #require(stub.requests.first)
        #expect(stub.requests.count == 1)
        #expect("\(request.method) \(request.url.absoluteString)" == call.line)
        #expect(request.headers["Accept"] == "application/json")
        #expect(request.headers["Content-Type"] == (call.body == nil ? nil : "application/json"))
        let body = try await request.body.collect()
        #expect(try call.body == (body.isEmpty ? JSONValue?.none : JSONValue(jsonData: body)))
    }

    @Test("A success of another status is not documented, unless nothing is returned", arguments: DocumentedCall.all)
    func otherStatus(_ call: DocumentedCall) async throws {
        let stub = StubTransport(HTTPResponse.json(call.response, status: 299))
        if call.status == 204 {
            #expect(try await call.run(Mix(stub)) == call.returned)
            return
        }
        let failure = await #expect(throws: Failure<ErrorResponse>.self) { try await call.run(Mix(stub)) }
        guard case .undocumented(let response) = failure else { throw Unexpected() }
        #expect(response.status == 299)
    }

    private struct Unexpected: Error {}
}
