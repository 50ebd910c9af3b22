/// Which statuses a documented response is for (OpenAPI 3.1, section 4.8.16).
public nonisolated enum StatusPattern: Hashable, Sendable, ExpressibleByIntegerLiteral {
    case exactly(Int)
    /// All statuses of a class: `4` stands for `4XX`.
    case range(Int)
    /// Every status that nothing else is documented for.
    case `default`

    public init(integerLiteral value: Int) {
        self = .exactly(value)
    }

    func matches(_ status: Int) -> Bool {
        switch self {
        case .exactly(let exact): exact == status
        case .range(let hundreds): status / 100 == hundreds
        case .default: true
        }
    }

    /// Greater wins: an exact status over its class, a class over `default`.
    var precision: Int {
        switch self {
        case .exactly: 2
        case .range: 1
        case .default: 0
        }
    }
}
