// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Version: OpenStringEnum {
    case _1
    case _2
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "1": self = ._1
        case "2": self = ._2
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case ._1: "1"
        case ._2: "2"
        case .unrecognized(let value): value
        }
    }
}
