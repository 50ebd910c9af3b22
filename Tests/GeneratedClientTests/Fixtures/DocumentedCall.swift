import Foundation
import MixAPI
import Testing

/// A call with its documented request and response.
struct DocumentedCall: CustomTestStringConvertible, Sendable {
    /// Method and URL.
    let line: String
    var body: JSONValue?
    var status = 200
    let response: String
    /// The result of the call as JSON; null if it returns nothing.
    var returned: JSONValue
    let run: @Sendable (Mix) async throws -> JSONValue

    init<Success: JSONCodable>(
        _ line: String,
        body: JSONValue? = nil,
        status: Int = 200,
        response: JSONValue,
        run: @escaping @Sendable (Mix) async throws -> Success
    ) {
        self.line = line
        self.body = body
        self.status = status
        self.response = String(decoding: response.jsonData(), as: UTF8.self)
        returned = response
        self.run = { try await JSONValue(run($0)) }
    }

    /// A call that returns nothing.
    init(_ line: String, status: Int, run: @escaping @Sendable (Mix) async throws -> Void) {
        self.line = line
        self.status = status
        response = ""
        returned = .null
        self.run = {
            try await run($0)
            return .null
        }
    }

    var testDescription: String { line }

    static let all: [DocumentedCall] = sessions + messages

    private static let server = "http://localhost:8088"
    private static let session: JSONValue = [
        "assistantMessageCount": 0, "browserMode": "local-browser-service", "completionTokens": 0, "cost": 0,
        "createdAt": "2026-11-21T10:28:03Z", "id": "s1", "promptTokens": 0, "sessionType": "main", "title": "Notes", "toolCallCount": 0,
        "userMessageCount": 0,
    ]
    private static let message: JSONValue = ["id": "m1", "role": "user", "sessionId": "s1", "userInput": "Hello"]

    private static let sessions: [DocumentedCall] = [
        .init("GET \(server)/api/sessions", response: [session]) { try await $0.sessions.list() },
        .init("GET \(server)/api/sessions?includeSubagents=true", response: []) { try await $0.sessions.list(includeSubagents: true) },
        .init("POST \(server)/api/sessions", body: ["title": "Notes"], status: 201, response: session) {
            try await $0.sessions.create(.init(title: "Notes"))
        },
        .init(
            "POST \(server)/api/sessions",
            body: [
                "title": "Notes", "browserMode": "remote-cdp-websocket", "cdpUrl": "ws://b", "customSystemPrompt": "Be short",
                "promptMode": "replace", "sessionType": "main",
                "callbacks": [["toolName": "Edit", "type": "bash_script", "bashCommand": "make"]],
            ],
            status: 201,
            response: session
        ) {
            try await $0.sessions.create(
                .init(
                    title: "Notes",
                    browserMode: .remoteCDPWebsocket,
                    callbacks: [.init(toolName: "Edit", type: .bashScript, bashCommand: "make")],
                    cdpURL: "ws://b",
                    customSystemPrompt: "Be short",
                    promptMode: .replace,
                    sessionType: .main
                )
            )
        },
        .init("DELETE \(server)/api/sessions/s1", status: 204) { try await $0.sessions.delete(id: "s1") },
        .init("GET \(server)/api/sessions/s1", response: session) { try await $0.sessions.get(id: "s1") },
        .init("PATCH \(server)/api/sessions/s1/callbacks", body: ["callbacks": []], response: session) {
            try await $0.sessions.updateCallbacks(id: "s1", .init(callbacks: []))
        },
        .init("POST \(server)/api/sessions/s1/cancel", response: ["cancelled": true]) {
            try await $0.sessions.cancelProcessing(id: "s1")
        },
        .init("GET \(server)/api/sessions/s1/export", response: ["id": "s1", "messages": [], "title": "Notes"]) {
            try await $0.sessions.export(id: "s1")
        },
        .init("POST \(server)/api/sessions/s1/fork", body: ["messageIndex": 4, "title": "Copy"], status: 201, response: session) {
            try await $0.fork(id: "s1", .init(messageIndex: 4, title: "Copy"))
        },
        .init("POST \(server)/api/sessions/s1/rewind", body: ["messageId": "m1", "cleanupMedia": false], response: session) {
            try await $0.sessions.rewind(id: "s1", .init(messageID: "m1", cleanupMedia: false))
        },
    ]

    private static let messages: [DocumentedCall] = [
        .init("GET \(server)/api/messages/history", response: [message]) { try await $0.messages.history() },
        .init("GET \(server)/api/messages/history?limit=50&offset=100", response: []) {
            try await $0.messages.history(limit: 50, offset: 100)
        },
        .init("GET \(server)/api/messages/history?offset=100", response: []) { try await $0.messages.history(offset: 100) },
        .init("POST \(server)/api/sessions/s1/cancel", response: ["cancelled": false]) { try await $0.messages.cancel(id: "s1") },
        .init("GET \(server)/api/sessions/s1/messages", response: [message, message]) { try await $0.messages.list(id: "s1") },
        .init(
            "POST \(server)/api/sessions/s1/messages",
            body: ["text": "Hello"],
            status: 202,
            response: ["sessionId": "s1", "status": "processing"]
        ) { try await $0.messages.send(id: "s1", .init(text: "Hello")) },
        .init(
            "POST \(server)/api/sessions/s1/messages",
            body: ["text": "Hello", "max_steps": 3, "plan_mode": false, "thinking_level": .null],
            status: 202,
            response: ["sessionId": "s1", "status": "processing"]
        ) { try await $0.messages.send(id: "s1", .init(text: "Hello", maxSteps: 3, planMode: false, thinkingLevel: .null)) },
    ]
}
