/// A regular expression of a description (ECMA-262), as far as Swift can read it.
package struct TextPattern {
    private let expression: Regex<AnyRegexOutput>?

    package init(_ pattern: String) {
        expression = try? Regex(pattern).asciiOnlyDigits().asciiOnlyWordCharacters()
    }

    /// Whether a text matches, or whether that is unknown.
    package func mayMatch(_ text: String) -> Bool {
        guard let expression else { return true }
        do { return try expression.firstMatch(in: text) != nil } catch { return true }
    }
}
