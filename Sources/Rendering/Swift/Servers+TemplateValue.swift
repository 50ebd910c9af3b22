import Mustache
import Planning

extension ServersPlan {
    /// Returns the default server of a client.
    ///
    /// - Parameter type: The type that declares the servers.
    func defaultExpression(in type: String) -> String? {
        guard hasDefault, let server = servers.first else { return nil }
        return "\(type).\(server.name.declared)\(server.variables.isEmpty ? "" : "()")"
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
                        "cases": .list(enumeration.cases.map { ["case": .text($0.declaration)] }),
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
            "url": .text(url),
            "constant": .absent,
            "function": .absent,
        ]
        guard !variables.isEmpty else {
            record["constant"] = .record([:])
            return record
        }
        let parameters = variables.map { $0.declaration(enumerations) }
        record["function"] = .record(["parameters": .list(parameters.map { ["parameter": .text($0)] })])
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

    /// A string literal with interpolated variables.
    private var url: String {
        let parts = parts.map { part in
            switch part {
            case .text(let text): String(SwiftLiteral.string(text).dropFirst().dropLast())
            case .variable(let variable): "\\(\(variable.name.declared)\(variable.type == nil ? "" : ".rawValue"))"
            }
        }
        return "\"\(parts.joined())\""
    }
}

extension ServerPlan.Variable {
    /// Returns the parameter of a variable: `region: Region = .eu`, `port: String = "443"`.
    fileprivate func declaration(_ enumerations: [ServerPlan.Enumeration]) -> String {
        guard let type, let value = enumerations.first(where: { $0.name == type })?.caseName(of: defaultValue) else {
            return "\(name.parameterLabel): String = \(SwiftLiteral.string(defaultValue))"
        }
        return "\(name.parameterLabel): \(type) = .\(value.label)"
    }
}

extension ServerPlan.Enumeration.Case {
    fileprivate var declaration: String {
        name.text == value ? name.declared : "\(name.declared) = \(SwiftLiteral.string(value))"
    }
}
