/// The statuses of a documented response (OpenAPI 3.1, section 4.8.16).
public nonisolated enum StatusPattern: Equatable, Sendable, ExpressibleByIntegerLiteral {
    case exactly(Int)
    /// All statuses of a range: `400...499` for `4XX`.
    case range(ClosedRange<Int>)
    /// All statuses that aren't documented otherwise.
    case `default`

    public init(integerLiteral value: Int) {
        self = .exactly(value)
    }

    func matches(_ status: Int) -> Bool {
        switch self {
        case .exactly(let exact): exact == status
        case .range(let range): range.contains(status)
        case .default: true
        }
    }

    /// The precedence: an exact status wins over its range, and a range over `default`.
    var precision: Int {
        switch self {
        case .exactly: 2
        case .range: 1
        case .default: 0
        }
    }
}
