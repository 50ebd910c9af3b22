// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// What it looks like.
public nonisolated enum Colour: OpenStringEnum {
    case red
    case darkBlue
    case green
    case lightYellow
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "red": self = .red
        case "dark-blue": self = .darkBlue
        case "GREEN": self = .green
        case "light_yellow": self = .lightYellow
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .red: "red"
        case .darkBlue: "dark-blue"
        case .green: "GREEN"
        case .lightYellow: "light_yellow"
        case .unrecognized(let value): value
        }
    }
}
