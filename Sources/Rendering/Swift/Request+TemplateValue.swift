import APIDescription
import Mustache
import Planning

extension RequestPlan {
    /// The keys of the `built` section of `_request.mustache`.
    var templateRecord: TemplateRecord {
        var fields: [(label: String, value: Value)] = [
            ("operation", .text(SwiftLiteral.string(operation))),
            ("method", .text(method.keyword.map { ".\($0)" } ?? SwiftLiteral.string(method.name))),
            ("path", .elements(path.map(\.expression))),
        ]
        let query = fixedQuery.map(\.expression) + query.map { $0.expression("query") }
        if !query.isEmpty { fields.append(("query", .elements(query))) }
        if !headers.isEmpty { fields.append(("headers", .elements(headers.map { $0.expression("header") }))) }
        if !cookies.isEmpty { fields.append(("cookies", .elements(cookies.map { $0.expression("cookie") }))) }
        if let body { fields.append(("body", body.expression)) }
        fields.append(("success", .elements(successes.map(\.expression))))
        if !problems.isEmpty { fields.append(("problems", .elements(problems.map(\.expression)))) }
        if let retries { fields.append(("retries", retries.expression)) }
        if !security.isEmpty {
            let alternatives = security.map { "[\($0.map { ".\($0.label)" }.joined(separator: ", "))]" }
            fields.append(("security", .elements(alternatives)))
        }
        if let server { fields.append(("server", .text(SwiftLiteral.string(server)))) }
        if let idempotency = idempotency.expression { fields.append(("idempotency", .text(idempotency))) }
        return ["fields": .list(fields.map { $0.value.templateRecord(label: $0.label) })]
    }
}

/// The value of an argument of `Request`.
private enum Value {
    case text(String)
    case elements([String])
    /// A call with its function and its arguments.
    case call(String, [String])

    func templateRecord(label: String) -> TemplateRecord {
        var record: TemplateRecord = ["label": .text(label), "plain": .absent, "collection": .absent, "call": .absent]
        switch self {
        case .text(let text): record["plain"] = .record(["expression": .text(text)])
        case .elements(let elements):
            record["collection"] = .record(["elements": .list(elements.map { ["element": .text($0)] })])
        case .call(let function, let arguments):
            record["call"] = .record([
                "function": .text(function), "arguments": .list(arguments.map { ["argument": .text($0)] }),
            ])
        }
        return record
    }
}

extension RequestPlan.FixedPair {
    fileprivate var expression: String { ".query(\(SwiftLiteral.string(name)), \(SwiftLiteral.string(value)))" }
}

extension RetryDescription {
    fileprivate var expression: Value {
        isEnabled ? .call("RetryPolicy", arguments.map { "\($0.label): \($0.value)" }) : .text(".never")
    }
}

extension Idempotency {
    /// The Swift expression; `nil` for the default of the runtime.
    fileprivate var expression: String? {
        switch self {
        case .byMethod: nil
        case .always: ".always"
        case .key(let header): ".key(header: \(SwiftLiteral.string(header)))"
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
        // Among the styles of paths, only this one includes the name.
        let name = style == .matrix ? ["name: \(SwiftLiteral.string(wireName))"] : []
        return ".parameter(\(([value] + name + details).joined(separator: ", ")))"
    }

    /// - Parameter function: The function: `query`, `header` or `cookie`.
    fileprivate func expression(_ function: String) -> String {
        ".\(function)(\(([SwiftLiteral.string(wireName), value] + details).joined(separator: ", ")))"
    }

    private var value: String { argument.declared.written(as: form) }

    /// The arguments that differ from the defaults of the parameter's location.
    private var details: [String] {
        var details: [String] = []
        if let style { details.append("style: .\(style.rawValue)") }
        if let explode { details.append("explode: \(explode)") }
        if allowReserved { details.append("allowReserved: true") }
        return details
    }
}

extension BodyUse {
    fileprivate var expression: Value {
        var arguments = [argument.declared.written(as: form)]
        switch contentType {
        case .usual: break
        case .fixed(let name): arguments.append("contentType: \(SwiftLiteral.string(name))")
        case .argument(let name): arguments.append("contentType: \(name.declared)")
        }
        if !encodings.isEmpty {
            arguments.append(Self.dictionary("encoding", encodings.map(\.expression)))
        }
        return .call(coding.function, arguments)
    }
}

extension BodyUse {
    /// Returns a dictionary literal as an argument, with an entry per line if it is too long, since the template engine's lists don't nest.
    private static func dictionary(_ label: String, _ entries: [String]) -> String {
        let line = "\(label): [\(entries.joined(separator: ", "))]"
        let indentation = String(repeating: " ", count: 16)
        guard indentation.count + line.count > 140 else { return line }
        return "\(label): [\n" + entries.map { "\(indentation)    \($0),\n" }.joined() + "\(indentation)]"
    }
}

extension BodyUse.Coding {
    fileprivate var function: String {
        switch self {
        case .json: ".json"
        case .form: ".form"
        case .multipart: ".multipart"
        case .data: ".data"
        case .text: ".text"
        case .textValue: ".textValue"
        case .lines: ".lines"
        }
    }
}

extension BodyUse.Encoding {
    fileprivate var expression: String {
        let arguments = [
            style.map { "style: .\($0.rawValue)" }, explode.map { "explode: \($0)" }, allowReserved ? "allowReserved: true" : nil,
        ].compactMap { $0 }
        return "\(SwiftLiteral.string(property)): .init(\(arguments.joined(separator: ", ")))"
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
        let expressions = codings.map(\.expression)
        return "\(key): " + (expressions.count == 1 ? expressions[0] : ".either(\(expressions.joined(separator: ", ")))")
    }
}

extension ResponseCase.Coding {
    fileprivate var expression: String {
        if let wrapper, wrapper.payload == nil { return ".none(.\(wrapper.caseName.member))" }
        var arguments: [String] = []
        let form = kind == .json ? form : nil
        if let form {
            arguments.append("as: \(form).self")
        } else if let wrapper, let payload = wrapper.payload, let type = kind.typeArgument(payload) {
            arguments.append("as: \(type).self")
        }
        if let contentType { arguments.append("contentType: \(SwiftLiteral.string(contentType))") }
        if let sentinel = kind.sentinel { arguments.append("until: \(SwiftLiteral.string(sentinel))") }
        if case .events(_, typesErrors: true) = kind { arguments.append("errors: .items") }
        if let data = kind.eventData { arguments.append("data: .\(data)") }
        let list = arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))"
        let value = form == nil ? "$0" : "$0.represented"
        let wrapping = wrapper.map { " { .\($0.caseName.member)(\(value)) }" } ?? (form == nil ? "" : " { \(value) }")
        return ".\(kind.function)\(list)\(wrapping)"
    }
}

extension ResponseCase.Coding.Kind {
    fileprivate var function: String {
        switch self {
        case .json: "json"
        case .none: "none"
        case .undecoded: "undecoded"
        case .data: "data"
        case .text: "text"
        case .textValue: "textValue"
        case .lines: "lines"
        case .events: "events"
        case .rawEvents: "rawEvents"
        case .eventEnvelopes: "eventEnvelopes"
        }
    }

    fileprivate var sentinel: String? {
        switch self {
        case .events(let sentinel, _), .rawEvents(let sentinel), .eventEnvelopes(let sentinel, _): sentinel
        case .json, .none, .undecoded, .data, .text, .textValue, .lines: nil
        }
    }

    /// The format of the events' data, unless it is JSON.
    fileprivate var eventData: String? {
        switch self {
        case .eventEnvelopes(_, .text): "text"
        case .eventEnvelopes(_, .either): "either"
        case .eventEnvelopes(_, .json), .json, .none, .undecoded, .data, .text, .textValue, .lines, .events, .rawEvents: nil
        }
    }

    /// Returns the explicit type argument, which can't be inferred through the enum.
    fileprivate func typeArgument(_ payload: SuccessType) -> String? {
        switch (self, payload) {
        case (.rawEvents, _): nil
        case (.json, .body(let type)), (.textValue, .body(let type)), (_, .eventStream(let type)), (_, .lines(let type)): type.spelling()
        case (_, .body): nil
        }
    }
}
