// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Answer: OpenIntegerEnum {
    case _42
    /// A value that the description does not list, kept as it came.
    case unrecognized(Int)

    public init(rawValue: Int) {
        switch rawValue {
        case 42: self = ._42
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case ._42: 42
        case .unrecognized(let value): value
        }
    }
}
