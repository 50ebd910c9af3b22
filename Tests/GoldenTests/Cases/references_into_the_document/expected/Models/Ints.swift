// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Ints: OpenIntegerEnum {
    case minus1
    case _0
    case _1
    case _100
    /// A value that the description does not list, kept as it came.
    case unrecognized(Int)

    public init(rawValue: Int) {
        switch rawValue {
        case -1: self = .minus1
        case 0: self = ._0
        case 1: self = ._1
        case 100: self = ._100
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .minus1: -1
        case ._0: 0
        case ._1: 1
        case ._100: 100
        case .unrecognized(let value): value
        }
    }
}
