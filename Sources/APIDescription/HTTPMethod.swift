/// The method of an operation.
package struct HTTPMethod: Sendable, Hashable {
    /// The method as sent; case-sensitive (RFC 9110, 9.1): `GET`, or a key of `additionalOperations` (OpenAPI 3.2).
    package var name: String

    package init(name: String) {
        self.name = name
    }

    /// The keyword, otherwise the name. Distinguishes methods in Swift names.
    package var rawValue: String { keyword ?? name }

    /// - Parameter key: A keyword of a path item, such as `get`; `nil` for any other.
    package init?(rawValue key: String) {
        guard let method = Self.keywords.first(where: { $0.name.lowercased() == key }) else { return nil }
        self = method
    }

    /// The keyword of a path item, such as `get`; `nil` for a method in `additionalOperations`.
    package var keyword: String? {
        Self.keywords.contains(self) ? name.lowercased() : nil
    }

    package static let get = HTTPMethod(name: "GET")
    package static let put = HTTPMethod(name: "PUT")
    package static let post = HTTPMethod(name: "POST")
    package static let delete = HTTPMethod(name: "DELETE")
    package static let options = HTTPMethod(name: "OPTIONS")
    package static let head = HTTPMethod(name: "HEAD")
    package static let patch = HTTPMethod(name: "PATCH")
    package static let trace = HTTPMethod(name: "TRACE")
    package static let query = HTTPMethod(name: "QUERY")

    /// The methods that have a keyword in a path item.
    package static let keywords: [HTTPMethod] = [.get, .put, .post, .delete, .options, .head, .patch, .trace, .query]

    /// Whether servers and clients may refuse a request with a body (RFC 9110, 9.3.1, 9.3.2 and 9.3.8). A `DELETE` with a body may be
    /// refused too, but rarely is.
    package var hasNoBody: Bool {
        [.get, .head, .trace].contains(self)
    }
}
