// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum ListPetsColor: OpenStringEnum {
    case red
    case blue
    /// A value that the description does not list, kept as it came.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "red": self = .red
        case "blue": self = .blue
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .red: "red"
        case .blue: "blue"
        case .unrecognized(let value): value
        }
    }
}
