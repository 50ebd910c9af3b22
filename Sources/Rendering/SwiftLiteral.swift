/// Text as Swift literals.
enum SwiftLiteral {
    /// A string literal of one line whose value is `text`, whatever `text` holds.
    ///
    /// Quotes and backslashes are escaped, so no interpolation can arise. What cannot be seen or would change how the line is read (controls,
    /// NUL, marks of direction) is written as its number.
    static func string(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where scalar.isInvisible: literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}

extension Unicode.Scalar {
    /// Whether a reader would not see it, or would see something else in its place: controls, marks of direction, line separators.
    var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
