import APIDescription
import Mustache
import Planning

extension RequestPlan {
    /// The keys of the `built` section of `_request.mustache`.
    var templateRecord: TemplateRecord {
        [
            "operation": .text(SwiftLiteral.string(operation)),
            "method": .text(method.keyword.map { ".\($0)" } ?? SwiftLiteral.string(method.name)),
            "fields": .list(fields),
        ]
    }

    /// The arguments of `Request` after its method, without those that have their default values, for `_requestField.mustache`.
    private var fields: [TemplateRecord] {
        var fields = [collection("path", path.map { ("segment", $0.templateRecord) }, isRequired: true)]
        let query: [(key: TemplateKey, record: TemplateRecord)] =
            fixedQuery.map { ("fixed", $0.templateRecord) } + query.map { ("parameter", $0.templateRecord(of: "query")) }
        fields.append(collection("query", query))
        fields.append(collection("headers", headers.map { ("parameter", $0.templateRecord(of: "header")) }))
        fields.append(collection("cookies", cookies.map { ("parameter", $0.templateRecord(of: "cookie")) }))
        if let body { fields.append(field("body", .record(body.templateRecord))) }
        fields.append(collection("success", successes.map { ("response", $0.templateRecord) }, isRequired: true))
        fields.append(collection("problems", problems.map { ("response", $0.templateRecord) }))
        if let retries {
            let arguments = retries.arguments.map { ["label": .text($0.label), "value": .text($0.value)] as TemplateRecord }
            fields.append(
                retries.isEnabled ? field("retryPolicy", .record(["arguments": .list(arguments)])) : field("isNeverRetried", .flag(true))
            )
        }
        fields.append(
            collection(
                "security",
                security.map { names in ("together", ["credentials": .list(names.map { ["name": .text($0.label)] })]) }
            )
        )
        if let server {
            fields.append(field("server", .record(["url": .text(SwiftLiteral.string(server))])))
        }
        switch idempotency {
        case .byMethod: break
        case .always: fields.append(field("idempotency", .record(["key": .absent])))
        case .key(let header):
            fields.append(field("idempotency", .record(["key": .record(["header": .text(SwiftLiteral.string(header))])])))
        }
        return fields.compactMap(\.self)
    }

    private func field(_ key: TemplateKey, _ value: TemplateValue) -> TemplateRecord? {
        var record: TemplateRecord = [
            "collection": .absent, "body": .absent, "retryPolicy": .absent, "isNeverRetried": .absent, "server": .absent,
            "idempotency": .absent,
        ]
        record[key] = value
        return record
    }

    /// Returns an array; `nil` if it is empty and not required.
    ///
    /// - Parameter elements: The elements with their sections of `_requestElement.mustache`.
    private func collection(_ label: String, _ elements: [(key: TemplateKey, record: TemplateRecord)], isRequired: Bool = false)
        -> TemplateRecord?
    {
        guard isRequired || !elements.isEmpty else { return nil }
        let records = elements.map { key, element in
            var record: TemplateRecord = [
                "segment": .absent, "fixed": .absent, "parameter": .absent, "response": .absent, "together": .absent,
            ]
            record[key] = .record(element)
            return record
        }
        return field("collection", .record(["label": .text(label), "elements": .list(records)]))
    }
}

extension RequestPlan.FixedPair {
    fileprivate var templateRecord: TemplateRecord {
        ["name": .text(SwiftLiteral.string(name)), "value": .text(SwiftLiteral.string(value))]
    }
}

extension RequestPlan.Segment {
    fileprivate var templateRecord: TemplateRecord {
        [
            "isJoined": .flag(parts.count > 1),
            "parts": .list(
                parts.map { part in
                    switch part {
                    case .text(let text): ["literal": .record(["text": .text(SwiftLiteral.string(text))]), "parameter": .absent]
                    case .parameter(let use): ["literal": .absent, "parameter": .record(use.pathRecord)]
                    }
                }
            ),
        ]
    }
}

extension ParameterUse {
    fileprivate var pathRecord: TemplateRecord {
        var record = templateRecord
        // Among the styles of paths, only this one includes the name.
        record["name"] = style == .matrix ? .record(["literal": .text(SwiftLiteral.string(wireName))]) : .absent
        return record
    }

    /// - Parameter function: The function of the runtime: `query`, `header` or `cookie`.
    fileprivate func templateRecord(of function: String) -> TemplateRecord {
        var record = templateRecord
        record["function"] = .text(function)
        record["name"] = .text(SwiftLiteral.string(wireName))
        return record
    }

    private var templateRecord: TemplateRecord {
        [
            "argument": .text(argument.declared),
            "form": form.record("type"),
            "style": (style?.rawValue).record("case"),
            "explode": explode.map(String.init).record("bool"),
            "allowReserved": .flag(allowReserved),
        ]
    }
}

extension BodyUse {
    fileprivate var templateRecord: TemplateRecord {
        let type: String? =
            switch contentType {
            case .usual: nil
            case .fixed(let name): SwiftLiteral.string(name)
            case .argument(let name): name.declared
            }
        return [
            "function": .text(coding.function),
            "argument": .text(argument.declared),
            "form": form.record("type"),
            "parts": coding.parts,
            "contentType": type.record("text"),
            "encoding": encodings.isEmpty ? .absent : .record(["properties": .list(encodings.map(\.templateRecord))]),
        ]
    }
}

extension BodyUse.Coding {
    fileprivate var function: String {
        switch self {
        case .json: "json"
        case .form: "form"
        case .multipart: "multipart"
        case .data: "data"
        case .text: "text"
        case .textValue: "textValue"
        case .lines: "lines"
        case .parts: "parts"
        }
    }

    /// The arguments of `parts` after the value.
    fileprivate var parts: TemplateValue {
        guard case .parts(let use) = self else { return .absent }
        return .record([
            "coding": .text(use.kind.rawValue),
            "prefix": use.prefix.contains { !$0.isEmpty }
                ? .record(["types": .list(use.prefix.map { ["literal": .text(SwiftLiteral.string($0))] })]) : .absent,
            "item": use.item.map(SwiftLiteral.string).record("literal"),
        ])
    }
}

extension BodyUse.Encoding {
    fileprivate var templateRecord: TemplateRecord {
        [
            "property": .text(SwiftLiteral.string(property)),
            "style": (style?.rawValue).record("case"),
            "explode": explode.map(String.init).record("bool"),
            "allowReserved": .flag(allowReserved),
        ]
    }
}

extension String? {
    /// Returns a record with the text as its only value; absent if there is none.
    func record(_ key: TemplateKey) -> TemplateValue {
        map { .record([key: .text($0)]) } ?? .absent
    }
}
