// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum CoreName: OpenStringEnum {
    case bash
    case grep
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Bash": self = .bash
        case "Grep": self = .grep
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .bash: "Bash"
        case .grep: "Grep"
        case .unrecognized(let value): value
        }
    }
}
