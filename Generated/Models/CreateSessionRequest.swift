// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What a new session is to be like. Only a title is needed.
public nonisolated struct CreateSessionRequest: JSONCodable, Hashable, Sendable {
    /// Which browser the agent drives: the one embedded in the desktop app, one that a service on the server's machine runs, or a remote one that is reached at `cdpUrl`.
    public var browserMode: SessionData.BrowserMode?

    /// The actions that the session takes on its own when tools have finished.
    public var callbacks: [Callback]?

    /// The WebSocket address of the remote browser, for the Chrome DevTools Protocol. It goes with `remote-cdp-websocket`.
    public var cdpURL: String?

    /// Instructions for the agent, used as `promptMode` says. At most 102400 characters.
    public var customSystemPrompt: String?

    /// What `customSystemPrompt` does: nothing (`default`), add to the server's own prompt (`append`), or take its place (`replace`). The default is `default`.
    public var promptMode: PromptMode?

    /// The type of the session. The default is `main`; only the server itself creates sessions of other types.
    public var sessionType: SessionType?

    /// The kind of subagent that works in the session.
    public var subagentType: String?

    /// The title of the session.
    public var title: String

    /// A path from the time when sessions shared directories. Each has one of its own now.
    ///
    /// Deprecated.
    public var workingDirectory: String?

    public init(
        title: String,
        browserMode: SessionData.BrowserMode? = nil,
        callbacks: [Callback]? = nil,
        cdpURL: String? = nil,
        customSystemPrompt: String? = nil,
        promptMode: PromptMode? = nil,
        sessionType: SessionType? = nil,
        subagentType: String? = nil,
        workingDirectory: String? = nil
    ) {
        self.title = title
        self.browserMode = browserMode
        self.callbacks = callbacks
        self.cdpURL = cdpURL
        self.customSystemPrompt = customSystemPrompt
        self.promptMode = promptMode
        self.sessionType = sessionType
        self.subagentType = subagentType
        self.workingDirectory = workingDirectory
    }

    /// What `customSystemPrompt` does: nothing (`default`), add to the server's own prompt (`append`), or take its place (`replace`). The default is `default`.
    public enum PromptMode: OpenStringEnum {
        case `default`
        case append
        case replace
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "default": self = .default
            case "append": self = .append
            case "replace": self = .replace
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .default: "default"
            case .append: "append"
            case .replace: "replace"
            case .unrecognized(let value): value
            }
        }
    }

    /// The type of the session. The default is `main`; only the server itself creates sessions of other types.
    public enum SessionType: OpenStringEnum {
        case main
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "main": self = .main
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .main: "main"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension CreateSessionRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var browserMode: SessionData.BrowserMode?
        var callbacks: [Callback]?
        var cdpURL: String?
        var customSystemPrompt: String?
        var promptMode: PromptMode?
        var sessionType: SessionType?
        var subagentType: String?
        var title: String?
        var workingDirectory: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "browserMode": try json.read(&browserMode)
            case "callbacks": try json.read(&callbacks)
            case "cdpUrl": try json.read(&cdpURL)
            case "customSystemPrompt": try json.read(&customSystemPrompt)
            case "promptMode": try json.read(&promptMode)
            case "sessionType": try json.read(&sessionType)
            case "subagentType": try json.read(&subagentType)
            case "title": try json.read(&title)
            case "workingDirectory": try json.read(&workingDirectory)
            default: try json.skip()
            }
        }
        self.browserMode = browserMode
        self.callbacks = callbacks
        self.cdpURL = cdpURL
        self.customSystemPrompt = customSystemPrompt
        self.promptMode = promptMode
        self.sessionType = sessionType
        self.subagentType = subagentType
        self.title = try json.required(title, "title")
        self.workingDirectory = workingDirectory
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("browserMode", browserMode)
        json.member("callbacks", callbacks)
        json.member("cdpUrl", cdpURL)
        json.member("customSystemPrompt", customSystemPrompt)
        json.member("promptMode", promptMode)
        json.member("sessionType", sessionType)
        json.member("subagentType", subagentType)
        json.member("title", title)
        json.member("workingDirectory", workingDirectory)
        json.endObject()
    }
}
