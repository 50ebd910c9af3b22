import Foundation
import MixAPI
import Testing

extension Mix {
    /// A client of a stub, without retries.
    init(_ stub: StubTransport, serverURL: String = "http://localhost:8088") throws {
        self.init(serverURL: try #require(URL(string: serverURL)), configuration: .init(transport: stub, retry: .never))
    }
}

extension HTTPResponse {
    /// A stream of events that the server ends.
    static func events(_ text: String) -> HTTPResponse {
        HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: Data(text.utf8))
    }
}

extension Mix {
    /// Calls a deprecated operation without a warning: the requirement of a protocol is not deprecated.
    func fork(id: String, _ body: ForkSessionRequest) async throws(Failure<ErrorResponse>) -> SessionData {
        let sessions: any Forking & Sendable = sessions
        return try await sessions.fork(id: id, body, options: .init())
    }
}

private protocol Forking {
    func fork(id: String, _ body: ForkSessionRequest, options: CallOptions) async throws(Failure<ErrorResponse>) -> SessionData
}

extension Sessions: Forking {}
