extension String {
    /// The text as inline code of a comment on one line: without line breaks and backticks, which would end it.
    package var inCode: String { "`\(filter { $0 != "`" && !$0.isNewline })`" }
}
