// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Priority: OpenIntegerEnum {
    /// Whenever there is time.
    case low
    /// Before */ all else.
    case urgentNow
    /// By its class.
    case `class`
    /// A value that the description does not list, kept as it came.
    case unrecognized(Int)

    public init(rawValue: Int) {
        switch rawValue {
        case 1: self = .low
        case 2: self = .urgentNow
        case 3: self = .class
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .low: 1
        case .urgentNow: 2
        case .class: 3
        case .unrecognized(let value): value
        }
    }
}
