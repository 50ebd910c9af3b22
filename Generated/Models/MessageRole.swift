// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Who a message is from: a person, the model, or a tool that reports its result.
public nonisolated enum MessageRole: OpenStringEnum {
    case user
    case assistant
    case tool
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "assistant": self = .assistant
        case "tool": self = .tool
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .user: "user"
        case .assistant: "assistant"
        case .tool: "tool"
        case .unrecognized(let value): value
        }
    }
}
