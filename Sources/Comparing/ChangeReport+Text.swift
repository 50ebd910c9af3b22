extension ChangeReport {
    /// The width of a terminal that the text fits.
    private static let width = 100

    /// The report for a terminal: a line for each finding, wrapped at 100 columns, and a last line with the advice.
    package var text: String {
        var lines: [String] = []
        for effect in Finding.Effect.allCases {
            let findings = findings(effect)
            guard !findings.isEmpty else { continue }
            lines.append(effect.title.filter { $0 != "`" } + ":")
            lines += findings.flatMap { Self.wrapped("\($0.subject) \($0.change)".filter { $0 != "`" }) }
            lines.append("")
        }
        lines.append(advice)
        return lines.joined(separator: "\n")
    }

    /// The changelog entry: grouped, for people who use the client.
    package var markdown: String {
        var lines: [String] = []
        for effect in Finding.Effect.allCases where effect != .documentation {
            let findings = findings(effect)
            guard !findings.isEmpty else { continue }
            lines += ["### \(effect.title)", ""] + findings.map { "- `\($0.subject)` \($0.change)." } + [""]
        }
        let documented = findings(.documentation).count
        if documented > 0 {
            lines += [
                "### \(Finding.Effect.documentation.title)", "", "- \(documented == 1 ? "1 text" : "\(documented) texts") changed.", "",
            ]
        }
        return (lines + [advice]).joined(separator: "\n")
    }

    private var advice: String {
        guard let versionPart else { return "No changes." }
        return switch versionPart {
        case .major: "Increase the major version: callers have to change their code, or existing apps may fail."
        case .minor: "Increase the minor version: callers can keep their code."
        case .patch: "Increase the patch version: only documentation changed."
        }
    }

    private static func wrapped(_ line: String) -> [String] {
        var lines = ["  "]
        for word in line.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.count + 1 + word.count > width, last.contains(where: { $0 != " " }) {
                lines.append("      " + word)
            } else {
                lines[lines.count - 1] = last.allSatisfy { $0 == " " } ? last + word : last + " " + word
            }
        }
        return lines
    }
}
