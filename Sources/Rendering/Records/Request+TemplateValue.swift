import APIDescription
import Mustache
import Planning

extension RequestPlan {
    /// The keys of the `built` section of `_request.mustache`.
    var templateRecord: TemplateRecord {
        var fields: [(label: String, value: Value)] = [
            ("operation", .text(SwiftLiteral.string(operation))),
            ("method", .text(".\(method.rawValue)")),
            ("path", .elements(path.map(\.expression))),
        ]
        if !query.isEmpty { fields.append(("query", .elements(query.map { $0.expression("query") }))) }
        if !headers.isEmpty { fields.append(("headers", .elements(headers.map { $0.expression("header") }))) }
        if !cookies.isEmpty { fields.append(("cookies", .elements(cookies.map { $0.expression("cookie") }))) }
        if let body { fields.append(("body", .text(body.expression))) }
        fields.append(("success", .elements(successes.map(\.expression))))
        if !problems.isEmpty { fields.append(("problems", .elements(problems.map(\.expression)))) }
        if !security.isEmpty {
            let alternatives = security.map { "[\($0.map { ".\(Identifier.label($0))" }.joined(separator: ", "))]" }
            fields.append(("security", .elements(alternatives)))
        }
        if let server { fields.append(("server", .text(SwiftLiteral.string(server)))) }
        return ["fields": .list(fields.map { $0.value.templateRecord(label: $0.label) })]
    }

    /// The value of an argument of `Request`.
    private enum Value {
        case text(String)
        case elements([String])

        func templateRecord(label: String) -> TemplateRecord {
            var record: TemplateRecord = ["label": .text(label), "inLine": .absent, "inLines": .absent]
            switch self {
            case .text(let text): record["inLine"] = .record(["value": .text(text)])
            case .elements(let elements):
                let value = "[\(elements.joined(separator: ", "))]"
                if "            \(label): \(value),".count <= RenderingContext.lineLength {
                    record["inLine"] = .record(["value": .text(value)])
                } else {
                    record["inLines"] = .record(["elements": .list(elements.map { ["element": .text($0)] })])
                }
            }
            return record
        }
    }
}

extension RequestPlan.Segment {
    fileprivate var expression: String {
        let expressions = pieces.map { piece in
            switch piece {
            case .text(let text): SwiftLiteral.string(text)
            case .parameter(let use): use.pathExpression
            }
        }
        return expressions.count == 1 ? expressions[0] : ".joined(\(expressions.joined(separator: ", ")))"
    }
}

extension ParameterUse {
    fileprivate var pathExpression: String {
        ".parameter(\(([Identifier.escaped(argument)] + details).joined(separator: ", ")))"
    }

    /// - Parameter function: `query`, `header` or `cookie`.
    fileprivate func expression(_ function: String) -> String {
        ".\(function)(\(([SwiftLiteral.string(wireName), Identifier.escaped(argument)] + details).joined(separator: ", ")))"
    }

    /// What differs from the default of the place.
    private var details: [String] {
        var details: [String] = []
        if let style { details.append("style: .\(style.rawValue)") }
        if let explode { details.append("explode: \(explode)") }
        if allowReserved { details.append("allowReserved: true") }
        return details
    }
}

extension BodyUse {
    fileprivate var expression: String {
        let value = Identifier.escaped(argument)
        let type = contentType.map { ", contentType: \(SwiftLiteral.string($0))" } ?? ""
        return switch coding {
        case .json: ".json(\(value)\(type))"
        case .form: ".form(\(value)\(type))"
        case .multipart: ".multipart(\(value)\(type))"
        case .data: ".data(\(value)\(type))"
        case .text: ".text(\(value)\(type))"
        }
    }
}

extension ResponseCase {
    fileprivate var expression: String {
        let key =
            switch status {
            case .code(let code): "\(code)"
            case .range(let hundreds): ".range(\(hundreds))"
            case .default: ".default"
            }
        return "\(key): \(coding.expression)"
    }
}

extension ResponseCase.Coding {
    fileprivate var expression: String {
        switch self {
        case .json: ".json"
        case .none: ".none"
        case .data: ".data"
        case .text: ".text"
        case .events(let sentinel): sentinel.map { ".events(until: \(SwiftLiteral.string($0)))" } ?? ".events"
        case .eventEnvelopes(let sentinel): sentinel.map { ".eventEnvelopes(until: \(SwiftLiteral.string($0)))" } ?? ".eventEnvelopes"
        }
    }
}
