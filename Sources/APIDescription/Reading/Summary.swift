extension String {
    /// Returns the summary followed by the description, unless that is missing or begins with the summary.
    ///
    /// - Parameter separator: Its leading period is omitted if the summary ends with punctuation.
    func followed(by description: String?, separator: String) -> String {
        guard let description, !description.isEmpty else { return self }
        if isEmpty || description.hasPrefix(self) { return description }
        let endsSentence = last.map(".!?:".contains) == true
        return self + (endsSentence && separator.hasPrefix(".") ? String(separator.dropFirst()) : separator) + description
    }
}
