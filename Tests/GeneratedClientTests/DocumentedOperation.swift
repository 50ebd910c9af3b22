import Testing

/// An operation as documented; optional parameters and properties end in a question mark.
struct DocumentedOperation: CustomTestStringConvertible, Sendable {
    let id: String
    var tags = ["Sessions"]
    let method: String
    let path: String
    var parameters: [String] = []
    var body: [String] = []
    let success: Int
    let errors: [Int]
    var isDeprecated = false

    var testDescription: String { id }

    static let all: [DocumentedOperation] = [
        .init(
            id: "listSessions",
            method: "get",
            path: "/api/sessions",
            parameters: ["query includeSubagents?"],
            success: 200,
            errors: [401, 500]
        ),
        .init(id: "createSession", method: "post", path: "/api/sessions", body: newSession, success: 201, errors: [400]),
        .init(id: "deleteSession", method: "delete", path: session, parameters: ["path id"], success: 204, errors: [404]),
        .init(id: "getSession", method: "get", path: session, parameters: ["path id"], success: 200, errors: [404]),
        .init(
            id: "updateSessionCallbacks",
            method: "patch",
            path: session + "/callbacks",
            parameters: ["path id"],
            body: ["callbacks"],
            success: 200,
            errors: [400, 404]
        ),
        .init(id: "exportSession", method: "get", path: session + "/export", parameters: ["path id"], success: 200, errors: [404, 500]),
        .init(
            id: "forkSession",
            method: "post",
            path: session + "/fork",
            parameters: ["path id"],
            body: ["messageIndex", "title?"],
            success: 201,
            errors: [400, 404],
            isDeprecated: true
        ),
        .init(
            id: "rewindSession",
            method: "post",
            path: session + "/rewind",
            parameters: ["path id"],
            body: ["messageId", "cleanupMedia?"],
            success: 200,
            errors: [400, 404]
        ),
        .init(
            id: "cancelSessionProcessing",
            tags: ["Messages", "Sessions"],
            method: "post",
            path: session + "/cancel",
            parameters: ["path id"],
            success: 200,
            errors: [404]
        ),
        .init(
            id: "getMessageHistory",
            tags: ["Messages"],
            method: "get",
            path: "/api/messages/history",
            parameters: ["query limit?", "query offset?"],
            success: 200,
            errors: [401, 500]
        ),
        .init(
            id: "getSessionMessages",
            tags: ["Messages"],
            method: "get",
            path: session + "/messages",
            parameters: ["path id"],
            success: 200,
            errors: [404]
        ),
        .init(
            id: "sendMessage",
            tags: ["Messages"],
            method: "post",
            path: session + "/messages",
            parameters: ["path id"],
            body: ["text", "apps?", "max_steps?", "media?", "plan_mode?", "thinking_level?"],
            success: 202,
            errors: [400, 404]
        ),
    ]

    private static let session = "/api/sessions/{id}"
    private static let newSession = [
        "title", "browserMode?", "callbacks?", "cdpUrl?", "customSystemPrompt?", "promptMode?", "sessionType?", "subagentType?",
        "workingDirectory?",
    ]
}
