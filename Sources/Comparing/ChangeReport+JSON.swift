import JSONReading
import Reporting

extension ChangeReport {
    /// The report for programs, as `spec/changes.schema.json` describes it. Members without a value are omitted from findings.
    package var json: String {
        let findings = findings.map { finding in
            let texts = [
                ("effect", finding.effect.rawValue), ("kind", finding.kind.rawValue), ("subject", finding.subject),
                ("change", finding.change), ("old", finding.old), ("new", finding.new),
            ]
            var members = texts.compactMap { key, value in value.map { "\"\(key)\": \($0.jsonText)" } }
            if let location = finding.oldLocation { members.append("\"oldLocation\": \(json(of: location))") }
            if let location = finding.newLocation { members.append("\"newLocation\": \(json(of: location))") }
            if let fixIt = finding.fixIt {
                members.append("\"fixIt\": {\"replace\": \(fixIt.old.jsonText), \"with\": \(fixIt.new.jsonText)}")
            }
            return "    {\n\(members.map { "      " + $0 }.joined(separator: ",\n"))\n    }"
        }
        let list = findings.isEmpty ? "[]" : "[\n\(findings.joined(separator: ",\n"))\n  ]"
        return "{\n  \"version\": \(versionPart.map { "\"\($0.rawValue)\"" } ?? "null"),\n  \"findings\": \(list)\n}"
    }

    private func json(of location: SourceLocation) -> String {
        let (line, column) = files.position(of: location)
        return "{\"file\": \(files.path(of: location.file).jsonText), \"line\": \(line), \"column\": \(column)}"
    }
}
