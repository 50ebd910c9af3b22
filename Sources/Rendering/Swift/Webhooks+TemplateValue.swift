import Mustache
import Planning

extension WebhooksPlan {
    /// Returns the keys of `webhooks.mustache`.
    func templateRecord(in context: RenderingContext) -> TemplateRecord {
        let modules = cases.reduce(into: Set<String>()) { $0.formUnion($1.type.modules) }
        var record = context.file(modules: modules)
        let isHashable = cases.allSatisfy { $0.type.mentioned.map(context.hashable.contains) ?? true }
        record["name"] = .text(name)
        record["conformances"] = context.conformancesOfOperationType(canBeHashed: isHashable)
        record["cases"] = .list(
            cases.map { one in
                [
                    "documentation": .text(DocComment.text(one.documentation)),
                    "name": .text(one.name.declared),
                    "type": .text(one.type.spelling()),
                ]
            }
        )
        record["example"] = .text(cases[0].name.member)
        let tries = attemptRecords
        record["attempts"] = .list(tries)
        record["hasAttempts"] = .flag(!tries.isEmpty)
        record["selector"] = .absent
        if let selector {
            let told = cases.filter { !$0.values.isEmpty }.map { one -> TemplateRecord in
                ["values": .text(one.values.map(SwiftLiteral.string).joined(separator: ", ")), "reference": .text(one.name.member)]
            }
            record["selector"] = .record([
                "place": .text(selector.function), "key": .text(SwiftLiteral.string(selector.name)), "told": .list(told),
            ])
        }
        return record
    }

    /// The attempts to read the payload: if there are several, those that would lose nothing first.
    private var attemptRecords: [TemplateRecord] {
        (attempts.count > 1 ? ["exactly", "attempt"] : ["attempt"]).flatMap { function in
            attempts.map { index in
                [
                    "function": .text(function),
                    "type": .text(cases[index].type.spelling()),
                    "reference": .text(cases[index].name.member),
                ]
            }
        }
    }
}

extension WebhookSelector {
    /// The function of the runtime that returns its value.
    fileprivate var function: String {
        switch self {
        case .member: "member"
        case .header: "header"
        }
    }

    fileprivate var name: String {
        switch self {
        case .member(let name), .header(let name): name
        }
    }
}
