// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum ListBooksKind: OpenIntegerEnum {
    case _1
    case _2
    case _3
    /// A value that the description does not list, kept as it came.
    case unrecognized(Int)

    public init(rawValue: Int) {
        switch rawValue {
        case 1: self = ._1
        case 2: self = ._2
        case 3: self = ._3
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case ._1: 1
        case ._2: 2
        case ._3: 3
        case .unrecognized(let value): value
        }
    }
}
