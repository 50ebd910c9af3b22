/// The status that a response is for: a key of the Responses Object (OpenAPI 3.1, 4.8.16.2).
package enum ResponseStatus: Sendable, Hashable {
    case code(Int)
    /// A range such as `4XX`, as its first digit.
    case range(Int)
    /// Every status without a response of its own.
    case `default`

    /// Reads `200`, `4XX` or `default`.
    ///
    /// - Returns: `nil` for anything else.
    package init?(key: String) {
        let isRange = key.utf8.count == 3 && key.uppercased().hasSuffix("XX")
        if key == "default" {
            self = .default
        } else if isRange, let first = key.first?.wholeNumberValue, 1...5 ~= first {
            self = .range(first)
        } else if key.utf8.count == 3, let code = Int(key), 100...599 ~= code {
            self = .code(code)
        } else {
            return nil
        }
    }

    /// The key in the description.
    package var key: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let hundreds): "\(hundreds)XX"
        case .default: "default"
        }
    }

    /// The text for comments and pages.
    package var text: String { self == .default ? "any other status" : key }

    /// The status, if it is a single one.
    package var code: Int? { if case .code(let code) = self { code } else { nil } }

    /// The statuses that it names; `nil` for the default.
    package var codes: ClosedRange<Int>? {
        switch self {
        case .code(let code): code...code
        case .range(let hundreds): hundreds * 100...hundreds * 100 + 99
        case .default: nil
        }
    }

    /// Whether it names successes (RFC 9110, 15.3).
    package var isSuccess: Bool { codes.map { 200..<300 ~= $0.lowerBound } ?? false }

    /// Whether it names redirections (RFC 9110, 15.4).
    package var isRedirection: Bool { codes.map { 300..<400 ~= $0.lowerBound } ?? false }
}
