import Reporting

extension ChangeReport {
    /// The width of a terminal that the text fits.
    private static let width = 100

    /// The report for a terminal, wrapped at 100 columns: each finding with its locations and the replacement in the code of callers, and a
    /// last line with the advice.
    package var text: String {
        var lines: [String] = []
        for effect in Finding.Effect.allCases {
            let groups = together(effect)
            guard !groups.isEmpty else { continue }
            lines.append(effect.title.filter { $0 != "`" } + ":")
            lines += groups.flatMap(lines(of:))
            lines.append("")
        }
        lines.append(advice)
        return lines.joined(separator: "\n")
    }

    private func lines(of group: [Finding]) -> [String] {
        let finding = group[0]
        var lines = Self.wrapped("\(finding.subject) \(finding.change)\(group.others)".filter { $0 != "`" }, indent: "  ")
        if let fixIt = finding.fixIt { lines += Self.wrapped("replace \(fixIt.old) with \(fixIt.new)", indent: "      ") }
        let places = [finding.oldLocation, finding.newLocation].compactMap { $0.map(files.describe) }
        if !places.isEmpty { lines += Self.wrapped(places.joined(separator: " → "), indent: "      ") }
        return lines
    }

    var advice: String {
        guard let versionPart else { return "No changes." }
        return switch versionPart {
        case .major: "Increase the major version: callers have to change their code, or existing apps may fail."
        case .minor: "Increase the minor version: callers can keep their code."
        case .patch: "Increase the patch version: only documentation changed."
        }
    }

    /// Breaks a text into lines at spaces, and words that are longer than a line after a punctuation mark. Further lines are indented by six
    /// spaces.
    private static func wrapped(_ text: String, indent: String) -> [String] {
        var lines: [String] = []
        var line = indent
        var isEmpty = true
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = "      "
                isEmpty = true
            }
            if !isEmpty { line.append(" ") }
            var rest = word
            while line.count + rest.count > width {
                let fitting = rest.prefix(width - line.count)
                // The last line isn't a single parenthesis.
                let breaks = fitting.dropLast(rest.count - fitting.count < 2 ? 2 : 0)
                let end = breaks.lastIndex { ":,./<(".contains($0) }.map { fitting.index(after: $0) } ?? fitting.endIndex
                lines.append(line + rest[..<end])
                line = "      "
                rest = rest[end...]
            }
            line += rest
            isEmpty = false
        }
        return lines + [line]
    }
}

extension [Finding] {
    /// A sentence about the other subjects of the same change; empty if there are none.
    var others: String { count > 1 ? "; the same applies to \(count - 1) others" : "" }
}
