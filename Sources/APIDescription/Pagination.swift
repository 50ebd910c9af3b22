package import Reporting

/// The paging rule of a list, as declared in the description.
package struct Pagination: Sendable {
    /// One step into JSON.
    package enum Step: Hashable, Sendable {
        case key(String)
        /// The element of an array; negative indices count from the end.
        case element(Int)
    }

    /// The place of a value in a response.
    package enum Source: Hashable, Sendable {
        case header(String)
        case body([Step])
    }

    /// The place of a value in a request.
    package enum Target: Hashable, Sendable {
        /// A parameter and the names of nested members.
        case query([String])
        case header(String)
        case body([String])
        /// A parameter, else a member of the body, of this name.
        case named([String])
    }

    package enum Method: Hashable, Sendable {
        case cursor(to: Target, from: Source)
        /// The number of items to skip; `first` for the first page, 0 by default.
        case offset(Target, first: Int?)
        /// The number of the page; `first` for the first page, 1 by default.
        case number(Target, first: Int?)
        case url(Source)
        /// The header `Link` with the relation `next` (RFC 8288).
        case link
    }

    /// The source of the rule.
    package enum Origin: String, Sendable {
        case pagination = "x-pagination"
        case speakeasy = "x-speakeasy-pagination"
        case fern = "x-fern-pagination"
        case microsoft = "x-ms-pageable"
        case link = "the header `Link`"
        case guess = "guessed from names"
    }

    package var method: Method
    /// `nil` if it follows from the type of the response.
    package var items: Source?
    /// The maximum number of items on a page.
    package var limit: Target?
    package var hasMore: Source?
    package var total: Source?
    package var pageCount: Source?
    package var origin: Origin
    package var location: SourceLocation?

    package init(_ method: Method, origin: Origin, location: SourceLocation? = nil) {
        self.method = method
        self.origin = origin
        self.location = location
    }
}

/// An operation's declaration about pages.
package enum PaginationDeclaration: Sendable {
    /// Nothing.
    case undeclared
    /// `x-pagination: false`: the operation doesn't page.
    case none
    case rule(Pagination)
}
