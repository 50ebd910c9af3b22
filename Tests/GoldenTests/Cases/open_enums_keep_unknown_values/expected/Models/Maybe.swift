// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Maybe: OpenStringEnum {
    case on
    case off
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "on": self = .on
        case "off": self = .off
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .on: "on"
        case .off: "off"
        case .unrecognized(let value): value
        }
    }
}
