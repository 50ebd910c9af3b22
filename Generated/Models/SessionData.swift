// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

public import Foundation

/// A session: a conversation with an agent, its settings, and what it has used so far.
public nonisolated struct SessionData: JSONCodable, Hashable, Sendable {
    /// How many messages the assistant has written.
    public var assistantMessageCount: Int

    /// Which browser the agent drives: the one embedded in the desktop app, one that a service on the server's machine runs, or a remote one that is reached at `cdpUrl`.
    public var browserMode: BrowserMode

    /// The actions that the session takes on its own when tools have finished.
    public var callbacks: [Callback]?

    /// The WebSocket address of the remote browser, for the Chrome DevTools Protocol; only with `remote-cdp-websocket`.
    public var cdpURL: String?

    /// Tokens that models have written.
    public var completionTokens: Int

    /// What the session has cost so far.
    public var cost: Double

    /// When the session was created.
    public var createdAt: Date

    /// The first message of the user, as a preview; absent while there is none.
    public var firstUserMessage: String?

    /// Identifies the session.
    public var id: String

    /// The session whose agent started this one; absent where `sessionType` is `main`.
    public var parentSessionID: String?

    /// The tool call of the parent session that started this one; absent where `sessionType` is `main`.
    public var parentToolCallID: String?

    /// Tokens that models have read.
    public var promptTokens: Int

    /// Whether a user started the session (`main`) or an agent did (`subagent`).
    public var sessionType: SessionType

    /// The kind of subagent that works in the session; absent where `sessionType` is `main`.
    public var subagentType: SubagentType?

    /// The title of the session.
    public var title: String

    /// How many times tools were called.
    public var toolCallCount: Int

    /// How many messages the user has written.
    public var userMessageCount: Int

    public init(
        assistantMessageCount: Int,
        browserMode: BrowserMode,
        completionTokens: Int,
        cost: Double,
        createdAt: Date,
        id: String,
        promptTokens: Int,
        sessionType: SessionType,
        title: String,
        toolCallCount: Int,
        userMessageCount: Int,
        callbacks: [Callback]? = nil,
        cdpURL: String? = nil,
        firstUserMessage: String? = nil,
        parentSessionID: String? = nil,
        parentToolCallID: String? = nil,
        subagentType: SubagentType? = nil
    ) {
        self.assistantMessageCount = assistantMessageCount
        self.browserMode = browserMode
        self.completionTokens = completionTokens
        self.cost = cost
        self.createdAt = createdAt
        self.id = id
        self.promptTokens = promptTokens
        self.sessionType = sessionType
        self.title = title
        self.toolCallCount = toolCallCount
        self.userMessageCount = userMessageCount
        self.callbacks = callbacks
        self.cdpURL = cdpURL
        self.firstUserMessage = firstUserMessage
        self.parentSessionID = parentSessionID
        self.parentToolCallID = parentToolCallID
        self.subagentType = subagentType
    }

    /// Which browser the agent drives: the one embedded in the desktop app, one that a service on the server's machine runs, or a remote one that is reached at `cdpUrl`.
    public enum BrowserMode: OpenStringEnum {
        case electronEmbeddedBrowser
        case localBrowserService
        case remoteCDPWebsocket
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "electron-embedded-browser": self = .electronEmbeddedBrowser
            case "local-browser-service": self = .localBrowserService
            case "remote-cdp-websocket": self = .remoteCDPWebsocket
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .electronEmbeddedBrowser: "electron-embedded-browser"
            case .localBrowserService: "local-browser-service"
            case .remoteCDPWebsocket: "remote-cdp-websocket"
            case .unrecognized(let value): value
            }
        }
    }

    /// Whether a user started the session (`main`) or an agent did (`subagent`).
    public enum SessionType: OpenStringEnum {
        case main
        case subagent
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "main": self = .main
            case "subagent": self = .subagent
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .main: "main"
            case .subagent: "subagent"
            case .unrecognized(let value): value
            }
        }
    }

    /// The kind of subagent that works in the session; absent where `sessionType` is `main`.
    public enum SubagentType: OpenStringEnum {
        case generalPurpose
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "general-purpose": self = .generalPurpose
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .generalPurpose: "general-purpose"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension SessionData {
    public init(from json: inout JSONReader) throws(JSONError) {
        var assistantMessageCount: Int?
        var browserMode: BrowserMode?
        var callbacks: [Callback]?
        var cdpURL: String?
        var completionTokens: Int?
        var cost: Double?
        var createdAt: Date?
        var firstUserMessage: String?
        var id: String?
        var parentSessionID: String?
        var parentToolCallID: String?
        var promptTokens: Int?
        var sessionType: SessionType?
        var subagentType: SubagentType?
        var title: String?
        var toolCallCount: Int?
        var userMessageCount: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "assistantMessageCount": try json.read(&assistantMessageCount)
            case "browserMode": try json.read(&browserMode)
            case "callbacks": try json.read(&callbacks)
            case "cdpUrl": try json.read(&cdpURL)
            case "completionTokens": try json.read(&completionTokens)
            case "cost": try json.read(&cost)
            case "createdAt": try json.read(&createdAt)
            case "firstUserMessage": try json.read(&firstUserMessage)
            case "id": try json.read(&id)
            case "parentSessionId": try json.read(&parentSessionID)
            case "parentToolCallId": try json.read(&parentToolCallID)
            case "promptTokens": try json.read(&promptTokens)
            case "sessionType": try json.read(&sessionType)
            case "subagentType": try json.read(&subagentType)
            case "title": try json.read(&title)
            case "toolCallCount": try json.read(&toolCallCount)
            case "userMessageCount": try json.read(&userMessageCount)
            default: try json.skip()
            }
        }
        self.assistantMessageCount = try json.required(assistantMessageCount, "assistantMessageCount")
        self.browserMode = try json.required(browserMode, "browserMode")
        self.callbacks = callbacks
        self.cdpURL = cdpURL
        self.completionTokens = try json.required(completionTokens, "completionTokens")
        self.cost = try json.required(cost, "cost")
        self.createdAt = try json.required(createdAt, "createdAt")
        self.firstUserMessage = firstUserMessage
        self.id = try json.required(id, "id")
        self.parentSessionID = parentSessionID
        self.parentToolCallID = parentToolCallID
        self.promptTokens = try json.required(promptTokens, "promptTokens")
        self.sessionType = try json.required(sessionType, "sessionType")
        self.subagentType = subagentType
        self.title = try json.required(title, "title")
        self.toolCallCount = try json.required(toolCallCount, "toolCallCount")
        self.userMessageCount = try json.required(userMessageCount, "userMessageCount")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("assistantMessageCount", assistantMessageCount)
        json.member("browserMode", browserMode)
        json.member("callbacks", callbacks)
        json.member("cdpUrl", cdpURL)
        json.member("completionTokens", completionTokens)
        json.member("cost", cost)
        json.member("createdAt", createdAt)
        json.member("firstUserMessage", firstUserMessage)
        json.member("id", id)
        json.member("parentSessionId", parentSessionID)
        json.member("parentToolCallId", parentToolCallID)
        json.member("promptTokens", promptTokens)
        json.member("sessionType", sessionType)
        json.member("subagentType", subagentType)
        json.member("title", title)
        json.member("toolCallCount", toolCallCount)
        json.member("userMessageCount", userMessageCount)
        json.endObject()
    }
}
