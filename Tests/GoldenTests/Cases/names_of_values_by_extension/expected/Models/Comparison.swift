// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Comparison: OpenStringEnum {
    /// What is greater.
    case above
    case below
    /// What is the same.
    case equal
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case ">": self = .above
        case "<": self = .below
        case "equal": self = .equal
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .above: ">"
        case .below: "<"
        case .equal: "equal"
        case .unrecognized(let value): value
        }
    }
}
