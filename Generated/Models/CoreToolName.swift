// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A tool that comes with the server, in contrast to tools of MCP servers.
public nonisolated enum CoreToolName: OpenStringEnum {
    case bash
    case readText
    case glob
    case readMedia
    case grep
    case write
    case edit
    case search
    case todoWrite
    case exitPlanMode
    case show
    case task
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Bash": self = .bash
        case "ReadText": self = .readText
        case "Glob": self = .glob
        case "ReadMedia": self = .readMedia
        case "Grep": self = .grep
        case "Write": self = .write
        case "Edit": self = .edit
        case "Search": self = .search
        case "TodoWrite": self = .todoWrite
        case "ExitPlanMode": self = .exitPlanMode
        case "Show": self = .show
        case "Task": self = .task
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .bash: "Bash"
        case .readText: "ReadText"
        case .glob: "Glob"
        case .readMedia: "ReadMedia"
        case .grep: "Grep"
        case .write: "Write"
        case .edit: "Edit"
        case .search: "Search"
        case .todoWrite: "TodoWrite"
        case .exitPlanMode: "ExitPlanMode"
        case .show: "Show"
        case .task: "Task"
        case .unrecognized(let value): value
        }
    }
}
