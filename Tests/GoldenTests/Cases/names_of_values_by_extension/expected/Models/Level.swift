// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Level: OpenIntegerEnum {
    case _10
    case _20
    /// A value that the description does not list, kept as it came.
    case unrecognized(Int)

    public init(rawValue: Int) {
        switch rawValue {
        case 10: self = ._10
        case 20: self = ._20
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case ._10: 10
        case ._20: 20
        case .unrecognized(let value): value
        }
    }
}
