/// The name of a property, a case, a parameter or a function, with its spellings for different positions in code.
///
/// Interpolating it is deprecated, so code can't contain a keyword without backticks by accident.
package struct SwiftName: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name without backticks, for comments and symbol links.
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    /// The name in a declaration or alone in an expression. Keywords have backticks.
    package var declared: String { Self.keywords.contains(text) ? "`\(text)`" : text }

    /// The name after a dot, which never needs backticks.
    package var member: String { text }

    /// The name as the label of a parameter in a declaration. Only a few keywords need backticks.
    package var parameterLabel: String { ["inout", "let", "var"].contains(text) ? "`\(text)`" : text }

    /// The name as the label of an argument. Only `inout` needs backticks in a call; the compiler warns about any others.
    package var label: String { text == "inout" ? "`inout`" : text }

    /// The keywords that need backticks as the name of a member or a parameter (The Swift Programming Language, "Keywords and
    /// Punctuation"), and `await`, which begins an expression although it isn't a keyword elsewhere.
    private static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "await", "unsafe", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
        "while",
    ]
}

extension DefaultStringInterpolation {
    @available(*, deprecated, message: "choose how the name is written: declared, member, label, parameterLabel or text")
    package mutating func appendInterpolation(_ name: SwiftName) { appendInterpolation(name.text) }
}
