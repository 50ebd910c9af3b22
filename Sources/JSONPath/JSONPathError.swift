package import Reporting

/// An error in the text of a query.
package struct JSONPathError: Error, Hashable {
    package var message: Diagnostic.Message
    /// The number of UTF-8 bytes before the error.
    package var offset: Int
}

/// A query that visits more nodes than ``JSONPath/mostVisits``.
package struct JSONPathTooCostly: Error, Hashable {}

extension Diagnostic.Message {
    static func noRoot(found: String) -> Self { "expected a JSONPath query that starts with `$`, found \(found)" }
    static func noSegment(found: String) -> Self { "expected `.`, `..` or `[`, found \(found)" }
    static func noName(found: String) -> Self {
        "expected a name or `*`, found \(found); write names with other characters as `['name']`"
    }
    static func hyphen(_ name: String) -> Self { "a name with `-` must be in brackets: write `['\(name)']`" }
    static func noSelector(found: String) -> Self {
        "expected a name in quotes, an index, a slice, `*` or a filter such as `?@.name`, found \(found)"
    }
    static func noSelectorEnd(found: String) -> Self { "expected `,` or `]` after the selector, found \(found)" }
    static func noExpression(found: String) -> Self {
        "expected a query that starts with `@` or `$`, a literal or a function, found \(found)"
    }
    static func noComparison(found: String) -> Self { "a literal must be compared, for example `@.name == 'pet'`; found \(found)" }
    static func expected(_ token: String, found: String) -> Self { "expected `\(token)`, found \(found)" }
    static let singleEqualsSign: Self = "`=` isn't an operator: write `==`"
    static let notSingular: Self =
        "a query used as a value must select at most one node: use only names and indices"

    static func integer(_ text: String) -> Self { "`\(text)` isn't a valid index: use no leading zeros, no `-0`, and at most 2^53 - 1" }
    static func number(_ text: String) -> Self { "`\(text)` isn't a JSON number" }
    static let unclosedString: Self = "the string isn't closed: add the closing quote"
    static func controlCharacter(_ scalar: Unicode.Scalar) -> Self {
        "the control character U+\(String(scalar.value, radix: 16, uppercase: true)) must be escaped in a string"
    }
    static let badEscape: Self = "unknown escape: expected one of `\\b \\f \\n \\r \\t \\/ \\\\ \\uXXXX` and the string's own quote"
    static let loneSurrogate: Self = "found half of a surrogate pair: write both halves or the character itself"

    static func unknownFunction(_ name: String) -> Self {
        if let near = FunctionName.allCases.map(\.rawValue).nearest(to: name) {
            return "unknown function `\(name)`; did you mean `\(near)`?"
        }
        return "unknown function `\(name)`; expected one of \(FunctionName.allCases.map(\.rawValue).joined(separator: ", "))"
    }

    static func argumentCount(_ name: FunctionName, expected: Int, found: Int) -> Self {
        "`\(name.rawValue)` takes \(expected == 1 ? "one argument" : "\(expected) arguments"), not \(found)"
    }
    static func wantsNodes(_ name: FunctionName) -> Self { "`\(name.rawValue)` takes a query, such as `@.*`" }
    static func wantsValue(_ name: FunctionName) -> Self { "`\(name.rawValue)` takes values, which `match` and `search` don't return" }
    static func mustBeCompared(_ name: FunctionName) -> Self {
        "the result of `\(name.rawValue)` must be compared, for example `\(name.rawValue)(@) == 1`"
    }
    static func mustNotBeCompared(_ name: FunctionName) -> Self {
        "`\(name.rawValue)` is true or false and can't be compared: use it alone, or negate it with `!`"
    }
    static func tooNested(_ limit: Int) -> Self { "parentheses and filters are nested more than \(limit) deep: nest less deeply" }
}

/// The functions of RFC 9535, 2.4.
enum FunctionName: String, CaseIterable {
    case length, count, match, search, value

    var argumentCount: Int {
        switch self {
        case .length, .count, .value: 1
        case .match, .search: 2
        }
    }
}
