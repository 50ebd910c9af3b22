// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What became of one run of a callback.
///
/// `exit_code`, `stdout` and `stderr` come from shell commands, `subagent_id` and `subagent_result` from subagents.
public nonisolated struct CallbackResultData: JSONCodable, Hashable, Sendable {
    /// The name of the callback, where it has one.
    public var callbackName: String?

    /// What happens: `bash_script` runs a shell command, `sub_agent` starts a subagent, `send_message` sends a message into the session.
    public var callbackType: CallbackType

    /// Why the run failed; absent where it did not.
    public var error: String?

    /// Whether the outcome was kept from the model.
    public var excludeFromContext: Bool?

    /// What the shell command exited with; 0 means success.
    public var exitCode: Int?

    /// What the shell command wrote to its standard error.
    public var stderr: String?

    /// What the shell command wrote to its standard output.
    public var stdout: String?

    /// The session in which the subagent worked.
    public var subagentID: String?

    /// What the subagent answered.
    public var subagentResult: String?

    /// Whether the run succeeded.
    public var success: Bool

    /// The tool call after which the callback ran.
    public var toolCallID: String

    /// The tool after which the callback ran.
    public var toolName: String

    public init(
        callbackType: CallbackType,
        success: Bool,
        toolCallID: String,
        toolName: String,
        callbackName: String? = nil,
        error: String? = nil,
        excludeFromContext: Bool? = nil,
        exitCode: Int? = nil,
        stderr: String? = nil,
        stdout: String? = nil,
        subagentID: String? = nil,
        subagentResult: String? = nil
    ) {
        self.callbackType = callbackType
        self.success = success
        self.toolCallID = toolCallID
        self.toolName = toolName
        self.callbackName = callbackName
        self.error = error
        self.excludeFromContext = excludeFromContext
        self.exitCode = exitCode
        self.stderr = stderr
        self.stdout = stdout
        self.subagentID = subagentID
        self.subagentResult = subagentResult
    }

    /// What happens: `bash_script` runs a shell command, `sub_agent` starts a subagent, `send_message` sends a message into the session.
    public enum CallbackType: OpenStringEnum {
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

nonisolated extension CallbackResultData {
    public init(from json: inout JSONReader) throws(JSONError) {
        var callbackName: String?
        var callbackType: CallbackType?
        var error: String?
        var excludeFromContext: Bool?
        var exitCode: Int?
        var stderr: String?
        var stdout: String?
        var subagentID: String?
        var subagentResult: String?
        var success: Bool?
        var toolCallID: String?
        var toolName: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "callback_name": try json.read(&callbackName)
            case "callback_type": try json.read(&callbackType)
            case "error": try json.read(&error)
            case "exclude_from_context": try json.read(&excludeFromContext)
            case "exit_code": try json.read(&exitCode)
            case "stderr": try json.read(&stderr)
            case "stdout": try json.read(&stdout)
            case "subagent_id": try json.read(&subagentID)
            case "subagent_result": try json.read(&subagentResult)
            case "success": try json.read(&success)
            case "tool_call_id": try json.read(&toolCallID)
            case "tool_name": try json.read(&toolName)
            default: try json.skip()
            }
        }
        self.callbackName = callbackName
        self.callbackType = try json.required(callbackType, "callback_type")
        self.error = error
        self.excludeFromContext = excludeFromContext
        self.exitCode = exitCode
        self.stderr = stderr
        self.stdout = stdout
        self.subagentID = subagentID
        self.subagentResult = subagentResult
        self.success = try json.required(success, "success")
        self.toolCallID = try json.required(toolCallID, "tool_call_id")
        self.toolName = try json.required(toolName, "tool_name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("callback_name", callbackName)
        json.member("callback_type", callbackType)
        json.member("error", error)
        json.member("exclude_from_context", excludeFromContext)
        json.member("exit_code", exitCode)
        json.member("stderr", stderr)
        json.member("stdout", stdout)
        json.member("subagent_id", subagentID)
        json.member("subagent_result", subagentResult)
        json.member("success", success)
        json.member("tool_call_id", toolCallID)
        json.member("tool_name", toolName)
        json.endObject()
    }
}
