// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// An action that a session takes on its own each time a tool has finished.
///
/// `type` decides which of the other properties count: `bashCommand` and `bashTimeout` belong to `bash_script`; `subAgentPrompt`, `subAgentType` and `includeFullHistory` to `sub_agent`; `messageContent` to `send_message`.
public nonisolated struct Callback: JSONCodable, Hashable, Sendable {
    /// The command that a `bash_script` callback hands to the shell.
    public var bashCommand: String?

    /// The time that the shell command is given, in milliseconds; then it is stopped. The default is 120000, two minutes.
    public var bashTimeout: Int?

    /// Whether the outcome is kept from the model. The default is `false`: the model reads it.
    public var excludeFromContext: Bool?

    /// Whether a subagent is given all messages of the session so far. The default is `false`: it gets its prompt alone.
    public var includeFullHistory: Bool?

    /// The message that a `send_message` callback sends.
    public var messageContent: String?

    /// What to call the callback where its results are shown.
    public var name: String?

    /// The task that a `sub_agent` callback gives to its subagent.
    public var subAgentPrompt: String?

    /// The kind of subagent to start. The default is `general-purpose`.
    public var subAgentType: String?

    /// The tool after which the callback runs; `*` means after any tool.
    public var toolName: String

    /// What happens: `bash_script` runs a shell command, `sub_agent` starts a subagent, `send_message` sends a message into the session.
    public var type: Kind

    public init(
        toolName: String,
        type: Kind,
        bashCommand: String? = nil,
        bashTimeout: Int? = nil,
        excludeFromContext: Bool? = nil,
        includeFullHistory: Bool? = nil,
        messageContent: String? = nil,
        name: String? = nil,
        subAgentPrompt: String? = nil,
        subAgentType: String? = nil
    ) {
        self.toolName = toolName
        self.type = type
        self.bashCommand = bashCommand
        self.bashTimeout = bashTimeout
        self.excludeFromContext = excludeFromContext
        self.includeFullHistory = includeFullHistory
        self.messageContent = messageContent
        self.name = name
        self.subAgentPrompt = subAgentPrompt
        self.subAgentType = subAgentType
    }

    /// What happens: `bash_script` runs a shell command, `sub_agent` starts a subagent, `send_message` sends a message into the session.
    public enum Kind: OpenStringEnum {
        case bashScript
        case subAgent
        case sendMessage
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "bash_script": self = .bashScript
            case "sub_agent": self = .subAgent
            case "send_message": self = .sendMessage
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .bashScript: "bash_script"
            case .subAgent: "sub_agent"
            case .sendMessage: "send_message"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Callback {
    public init(from json: inout JSONReader) throws(JSONError) {
        var bashCommand: String?
        var bashTimeout: Int?
        var excludeFromContext: Bool?
        var includeFullHistory: Bool?
        var messageContent: String?
        var name: String?
        var subAgentPrompt: String?
        var subAgentType: String?
        var toolName: String?
        var type: Kind?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "bashCommand": try json.read(&bashCommand)
            case "bashTimeout": try json.read(&bashTimeout)
            case "excludeFromContext": try json.read(&excludeFromContext)
            case "includeFullHistory": try json.read(&includeFullHistory)
            case "messageContent": try json.read(&messageContent)
            case "name": try json.read(&name)
            case "subAgentPrompt": try json.read(&subAgentPrompt)
            case "subAgentType": try json.read(&subAgentType)
            case "toolName": try json.read(&toolName)
            case "type": try json.read(&type)
            default: try json.skip()
            }
        }
        self.bashCommand = bashCommand
        self.bashTimeout = bashTimeout
        self.excludeFromContext = excludeFromContext
        self.includeFullHistory = includeFullHistory
        self.messageContent = messageContent
        self.name = name
        self.subAgentPrompt = subAgentPrompt
        self.subAgentType = subAgentType
        self.toolName = try json.required(toolName, "toolName")
        self.type = try json.required(type, "type")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("bashCommand", bashCommand)
        json.member("bashTimeout", bashTimeout)
        json.member("excludeFromContext", excludeFromContext)
        json.member("includeFullHistory", includeFullHistory)
        json.member("messageContent", messageContent)
        json.member("name", name)
        json.member("subAgentPrompt", subAgentPrompt)
        json.member("subAgentType", subAgentType)
        json.member("toolName", toolName)
        json.member("type", type)
        json.endObject()
    }
}
