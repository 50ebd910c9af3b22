import Mustache
import Planning

extension ServersPlan {
    /// The keys of the default server of a client; absent if the client has none.
    var defaultRecord: TemplateValue {
        guard hasDefault, let server = servers.first else { return .absent }
        return .record(["server": .text(server.name.declared), "isFunction": .flag(!server.variables.isEmpty)])
    }

    /// Returns the keys of `_servers.mustache`.
    func templateRecord(named type: String) -> TemplateRecord {
        [
            "serverType": .text(type),
            "servers": .list(servers.map { $0.templateRecord(enumerations) }),
            "enumerations": .list(
                enumerations.map { enumeration in
                    [
                        "documentation": .text(DocComment.text(enumeration.documentation)),
                        "name": .text(enumeration.name),
                        "cases": .list(enumeration.cases.map(\.templateRecord)),
                    ]
                }
            ),
        ]
    }
}

extension ServerPlan {
    fileprivate func templateRecord(_ enumerations: [Enumeration]) -> TemplateRecord {
        var record: TemplateRecord = [
            "documentation": .text(comment),
            "name": .text(name.declared),
            "parts": .list(parts.map(\.templateRecord)),
            "constant": .absent,
            "function": .absent,
        ]
        guard !variables.isEmpty else {
            record["constant"] = .record([:])
            return record
        }
        record["function"] = .record(["parameters": .list(variables.map { $0.templateRecord(enumerations) })])
        return record
    }

    private var comment: String {
        let described = variables.filter { !$0.documentation.paragraphs.isEmpty }
        var lines: [String] = []
        if variables.count == 1, let only = described.first {
            lines = DocComment.item("- Parameter \(only.name.text):", only.documentation.paragraphs)
        } else if !described.isEmpty {
            let items = described.flatMap { DocComment.item("- \($0.name.text):", $0.documentation.paragraphs, indent: "  ") }
            lines = ["- Parameters:"] + items
        }
        return DocComment.text(documentation.paragraphs + (lines.isEmpty ? [] : [lines.joined(separator: "\n")]))
    }
}

extension ServerPlan.Part {
    /// The keys of a part of `_serverURL.mustache`.
    fileprivate var templateRecord: TemplateRecord {
        switch self {
        case .text(let text):
            ["text": .record(["escaped": .text(String(SwiftLiteral.string(text).dropFirst().dropLast()))]), "variable": .absent]
        case .variable(let variable):
            [
                "text": .absent,
                "variable": .record(["argument": .text(variable.name.declared), "isEnumeration": .flag(variable.type != nil)]),
            ]
        }
    }
}

extension ServerPlan.Variable {
    /// Returns the keys of the parameter: `region: Region = .eu`, `port: String = "443"`.
    fileprivate func templateRecord(_ enumerations: [ServerPlan.Enumeration]) -> TemplateRecord {
        var record: TemplateRecord = [
            "label": .text(name.parameterLabel), "literal": .text(SwiftLiteral.string(defaultValue)), "enumeration": .absent,
        ]
        if let type, let value = enumerations.first(where: { $0.name == type })?.caseName(of: defaultValue) {
            record["enumeration"] = .record(["type": .text(type), "case": .text(value.label)])
        }
        return record
    }
}

extension ServerPlan.Enumeration.Case {
    /// The keys of the case, whose raw value is its name if it has no other.
    fileprivate var templateRecord: TemplateRecord {
        ["case": .text(name.declared), "value": (name.text == value ? nil : SwiftLiteral.string(value)).record("literal")]
    }
}
