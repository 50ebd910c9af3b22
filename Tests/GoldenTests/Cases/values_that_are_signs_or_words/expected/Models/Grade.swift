// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Grade: OpenStringEnum {
    case aB2
    case aB3
    case aB
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "a b": self = .aB2
        case "a-b": self = .aB3
        case "aB": self = .aB
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .aB2: "a b"
        case .aB3: "a-b"
        case .aB: "aB"
        case .unrecognized(let value): value
        }
    }
}
