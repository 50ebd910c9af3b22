/// A JSONPath query (RFC 9535), parsed and checked for well-typedness.
package struct JSONPath: Sendable {
    /// The query as written.
    package let text: String
    let segments: [Segment]

    /// Parses a query such as `$.paths[*].get`.
    ///
    /// - Throws: The first error, with its offset in `text`. Everything that RFC 9535 forbids is an error, and so are more than 64 nested
    ///   parentheses and filters.
    package init(_ text: String) throws(JSONPathError) {
        var parser = JSONPathParser(text)
        self.text = text
        segments = try parser.parseQuery()
    }
}

/// A segment of a query: a set of selectors that is applied to each node (RFC 9535, 2.5).
struct Segment: Sendable {
    /// Whether the selectors also apply to the node's descendants (`..`).
    var isDescendant: Bool
    var selectors: [Selector]

    /// Whether the segment selects at most one child of a node.
    var isSingular: Bool {
        guard !isDescendant, selectors.count == 1 else { return false }
        return switch selectors[0] {
        case .name, .index: true
        case .wildcard, .slice, .filter: false
        }
    }
}

/// A selector of children of a node (RFC 9535, 2.3).
enum Selector: Sendable {
    case name(String)
    case wildcard
    /// An element. Negative indices count from the end.
    case index(Int)
    case slice(start: Int?, end: Int?, step: Int)
    case filter(LogicalExpression)
}

/// A query inside a filter.
struct FilterQuery: Sendable {
    /// Whether the query starts at the current node (`@`) instead of the root (`$`).
    var isRelative: Bool
    var segments: [Segment]

    /// Whether the query selects at most one node (RFC 9535, 2.3.5.1).
    var isSingular: Bool { segments.allSatisfy(\.isSingular) }
}

/// An expression that is true or false for a node (RFC 9535, 2.3.5).
indirect enum LogicalExpression: Sendable {
    case or([LogicalExpression])
    case and([LogicalExpression])
    case not(LogicalExpression)
    case comparison(ValueExpression, ComparisonOperator, ValueExpression)
    /// Whether the query selects anything.
    case exists(FilterQuery)
    /// Whether a string matches a regular expression, in full (`match`) or in part (`search`).
    case matches(ValueExpression, pattern: PatternExpression, isFull: Bool)
}

enum ComparisonOperator: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
}

/// An expression that yields a value or nothing: a literal, a singular query, or a function of ValueType (RFC 9535, 2.4.1).
indirect enum ValueExpression: Sendable {
    case literal(Literal)
    /// A singular query.
    case query(FilterQuery)
    case length(ValueExpression)
    case count(FilterQuery)
    case value(FilterQuery)
}

enum PatternExpression: Sendable {
    /// A literal, compiled once. `nil`, which matches nothing, if it isn't an I-Regexp (RFC 9535, 2.4.6).
    case literal(IRegexp?)
    case computed(ValueExpression)
}

enum Literal: Sendable {
    case null
    case bool(Bool)
    /// A number as written.
    case number(String)
    case string(String)
}
