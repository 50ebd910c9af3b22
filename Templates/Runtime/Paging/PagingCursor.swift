/// The place where a page of a list begins. Keep ``ResponsePage/next`` to continue a list later, also in another process.
///
///     for try await page in client.pets.listPages().starting(at: cursor) { … }
public nonisolated struct PagingCursor: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The value that the request of the page sends: the server's cursor, an offset or a page number; or the URL of the page.
    public let value: JSONValue

    public init(_ value: JSONValue) {
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        value = try JSONValue(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try value.encode(to: encoder)
    }

    public var description: String { value.string ?? value.description }
}

nonisolated extension JSONValue {
    /// The number, also if it's text, as it is in a header; `nil` if there is none.
    var pagingNumber: Int? {
        integer ?? string.flatMap { Int($0) }
    }

    /// Whether the value means true; `nil` if it means neither true nor false.
    var pagingFlag: Bool? {
        switch self {
        case .bool(let flag): flag
        case .integer(let number): number != 0
        case .string("true"), .string("1"): true
        case .string("false"), .string("0"): false
        case .null, .number, .string, .array, .object: nil
        }
    }

    /// Whether this value means that there is no next page.
    var isNoCursor: Bool { isNull || self == .string("") || self == .bool(false) }
}
