extension ChangeReport {
    /// The changelog entry: grouped, for people who use the client.
    package var markdown: String {
        var lines: [String] = []
        for effect in Finding.Effect.allCases where effect != .documentation {
            let groups = together(effect)
            guard !groups.isEmpty else { continue }
            lines += ["### \(effect.title)", ""] + groups.map(item(of:)) + [""]
        }
        let documented = findings(.documentation).count
        if documented > 0 {
            let text = documented == 1 ? "1 text" : "\(documented) texts"
            lines += ["### \(Finding.Effect.documentation.title)", "", "- \(text) changed.", ""]
        }
        return (lines + [advice]).joined(separator: "\n")
    }

    private func item(of group: [Finding]) -> String {
        let finding = group[0]
        let fixIt = finding.fixIt.map { " Replace \($0.old.inCode) with \($0.new.inCode)." } ?? ""
        return "- \(finding.subject.inCode) \(finding.change.onOneLine)\(group.others).\(fixIt)"
    }
}

extension String {
    /// A code span of Markdown on one line, whatever the text contains.
    fileprivate var inCode: String {
        let text = onOneLine
        guard text.contains("`") else { return "`\(text)`" }
        var fence = "``"
        while text.contains(fence) { fence += "`" }
        return "\(fence) \(text) \(fence)"
    }

    /// The text without line breaks, which would end a list item.
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
