import JSONReading

extension ChangeReport {
    /// The report for programs: `{"version": "major", "findings": [{"effect", "subject", "change", "old", "new", "oldPointer",
    /// "newPointer"}]}`.
    ///
    /// `version` is null if nothing changed; members without a value are omitted from findings.
    package var json: String {
        let findings = findings.map { finding in
            let members = [
                ("effect", finding.effect.rawValue), ("subject", finding.subject), ("change", finding.change), ("old", finding.old),
                ("new", finding.new), ("oldPointer", finding.oldPointer), ("newPointer", finding.newPointer),
            ]
            let lines = members.compactMap { key, value in value.map { "      \"\(key)\": \($0.jsonText)" } }
            return "    {\n\(lines.joined(separator: ",\n"))\n    }"
        }
        let list = findings.isEmpty ? "[]" : "[\n\(findings.joined(separator: ",\n"))\n  ]"
        return "{\n  \"version\": \(versionPart.map { "\"\($0.rawValue)\"" } ?? "null"),\n  \"findings\": \(list)\n}"
    }
}
