import Foundation
import MixAPI
import Testing

/// All operations of the API by the names that they have in Swift, with method and path as documented.
@Suite("Every operation")
struct EveryOperationTests {
    @Test("Each operation exists and is sent to its path", arguments: OperationCall.all)
    func goesToItsPath(_ call: OperationCall) async throws {
        let stub = StubTransport(HTTPResponse(status: 418))
        let failure = await #expect(throws: Failure<ErrorResponse>.self) { try await call.run(Mix(stub)) }
        #expect(failure?.status == 418)
        #expect(failure?.operation == call.operation)
        #expect(stub.requests.map { "\($0.method) \($0.url.path(percentEncoded: true))" } == [call.line])
    }

    @Test("The client has 40 operations, three of them in two groups")
    func count() {
        #expect(OperationCall.all.count == 43)
        #expect(Set(OperationCall.all.map(\.operation)).count == 40)
        #expect(Set(OperationCall.all.map(\.line)).count == 40)
    }
}

/// An operation, called through its group.
struct OperationCall: CustomTestStringConvertible, Sendable {
    /// The name in the description.
    let operation: String
    /// Method and path.
    let line: String
    let run: @Sendable (Mix) async throws -> Void

    init(_ operation: String, _ line: String, _ run: @escaping @Sendable (Mix) async throws -> Void) {
        self.operation = operation
        self.line = line
        self.run = run
    }

    var testDescription: String { "\(operation) \(line)" }

    static let all: [OperationCall] = sessions + messages + files + decisions + preferences + tools + system + authentication

    private static let sessions: [OperationCall] = [
        .init("listSessions", "GET /api/sessions") { _ = try await $0.sessions.list() },
        .init("createSession", "POST /api/sessions") { try await $0.sessions.create(.init(title: "t")) },
        .init("deleteSession", "DELETE /api/sessions/s1") { try await $0.sessions.delete(id: "s1") },
        .init("getSession", "GET /api/sessions/s1") { _ = try await $0.sessions.get(id: "s1") },
        .init("updateSessionCallbacks", "PATCH /api/sessions/s1/callbacks") {
            try await $0.sessions.updateCallbacks(id: "s1", .init(callbacks: []))
        },
        .init("cancelSessionProcessing", "POST /api/sessions/s1/cancel") { try await $0.sessions.cancelProcessing(id: "s1") },
        .init("exportSession", "GET /api/sessions/s1/export") { _ = try await $0.sessions.export(id: "s1") },
        .init("forkSession", "POST /api/sessions/s1/fork") { _ = try await $0.fork(id: "s1", .init(messageIndex: 0)) },
        .init("rewindSession", "POST /api/sessions/s1/rewind") { try await $0.sessions.rewind(id: "s1", .init(messageID: "m1")) },
    ]

    private static let messages: [OperationCall] = [
        .init("getMessageHistory", "GET /api/messages/history") { _ = try await $0.messages.history() },
        .init("cancelSessionProcessing", "POST /api/sessions/s1/cancel") { try await $0.messages.cancel(id: "s1") },
        .init("getSessionMessages", "GET /api/sessions/s1/messages") { _ = try await $0.messages.list(id: "s1") },
        .init("sendMessage", "POST /api/sessions/s1/messages") { try await $0.messages.send(id: "s1", .init(text: "a")) },
        .init("streamEvents", "GET /stream") { _ = try await $0.streaming.events(sessionID: "s1") },
    ]

    private static let files: [OperationCall] = [
        .init("listSessionFiles", "GET /api/sessions/s1/files") { _ = try await $0.files.list(id: "s1") },
        .init("uploadSessionFile", "POST /api/sessions/s1/files/upload") {
            try await $0.files.upload(id: "s1", .init(file: .init(Data(), fileName: "a")))
        },
        .init("deleteSessionFile", "DELETE /api/sessions/s1/files/a.md") { try await $0.files.delete(id: "s1", filename: "a.md") },
        .init("getSessionFile", "GET /api/sessions/s1/files/a.md") { _ = try await $0.files.get(id: "s1", filename: "a.md") },
    ]

    private static let decisions: [OperationCall] = [
        .init("respondToNotification", "POST /api/notifications/n1/respond") {
            try await $0.notifications.respond(id: "n1", .init(type: .choice, value: "yes"))
        },
        .init("denyPermission", "POST /api/permissions/p1/deny") { try await $0.permissions.deny(id: "p1") },
        .init("grantPermission", "POST /api/permissions/p1/grant") { try await $0.permissions.grant(id: "p1") },
    ]

    private static let preferences: [OperationCall] = [
        .init("getPreferences", "GET /api/preferences") { _ = try await $0.preferences.get() },
        .init("updatePreferences", "POST /api/preferences") { try await $0.preferences.update(.init(preferredProvider: "a")) },
        .init("getAvailableProviders", "GET /api/preferences/providers") { _ = try await $0.preferences.getAvailableProviders() },
        .init("resetPreferences", "POST /api/preferences/reset") { try await $0.preferences.reset() },
    ]

    private static let tools: [OperationCall] = [
        .init("listLLMTools", "GET /api/tools") { _ = try await $0.tools.list() },
        .init("getToolCredentialsStatus", "GET /api/tools/credentials-status") { _ = try await $0.tools.getCredentialsStatus() },
        .init("getToolsStatus", "GET /api/tools/status") { _ = try await $0.tools.getStatus() },
    ]

    private static let system: [OperationCall] = [
        .init("listCommands", "GET /api/commands") { _ = try await $0.system.listCommands() },
        .init("getCommand", "GET /api/commands/help") { _ = try await $0.system.getCommand(name: "help") },
        .init("listMcpServers", "GET /api/mcp") { _ = try await $0.system.listMCPServers() },
        .init("getSystemInfo", "GET /api/system/info") { _ = try await $0.system.getInfo() },
        .init("healthCheck", "GET /health") { _ = try await $0.system.checkHealth() },
        .init("getOAuthHealth", "GET /health/auth") { _ = try await $0.health.getOAuth() },
        .init("refreshOAuthTokens", "POST /internal/auth/refresh-tokens") { try await $0.internal.refreshOAuthTokens() },
    ]

    private static let authentication: [OperationCall] = [
        .init("storeApiKey", "POST /api/auth/api-key") {
            try await $0.authentication.storeAPIKey(.init(apiKey: "k", provider: .openrouter))
        },
        .init("handleOAuthCallback", "POST /api/auth/oauth-callback") {
            try await $0.authentication.handleOAuthCallback(.init(code: "c", provider: "a", state: "s"))
        },
        .init("startOAuthFlow", "POST /api/auth/oauth/anthropic") { try await $0.authentication.startOAuthFlow(provider: "anthropic") },
        .init("getAuthStatus", "GET /api/auth/status") { _ = try await $0.authentication.getStatus() },
        .init("validatePreferredProvider", "GET /api/auth/validate") { _ = try await $0.authentication.validatePreferredProvider() },
        .init("deleteCredentials", "DELETE /api/auth/anthropic") { try await $0.authentication.deleteCredentials(provider: "anthropic") },
        .init("getOAuthHealth", "GET /health/auth") { _ = try await $0.authentication.getOAuthHealth() },
        .init("refreshOAuthTokens", "POST /internal/auth/refresh-tokens") { try await $0.authentication.refreshOAuthTokens() },
    ]
}
