// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Unit: OpenStringEnum {
    case metre
    case second
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "metre": self = .metre
        case "second": self = .second
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .metre: "metre"
        case .second: "second"
        case .unrecognized(let value): value
        }
    }
}
