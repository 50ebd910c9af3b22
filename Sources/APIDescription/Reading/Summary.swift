extension String {
    /// A summary with the description after it, unless there is none, or it begins with the summary.
    ///
    /// - Parameter separator: Loses its leading stop after a summary that ends a sentence.
    func followed(by description: String?, separator: String) -> String {
        guard let description, !description.isEmpty else { return self }
        if isEmpty || description.hasPrefix(self) { return description }
        let endsSentence = last.map(".!?:".contains) == true
        return self + (endsSentence && separator.hasPrefix(".") ? String(separator.dropFirst()) : separator) + description
    }
}
