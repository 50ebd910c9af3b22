import Mustache
import Planning

extension Outcome {
    /// Returns the keys of `_outcome.mustache`.
    func templateRecord(in context: RenderingContext) -> TemplateRecord {
        [
            "documentation": .text(DocComment.text(documentation)),
            "name": .text(name.text),
            "conformances": context.conformancesOfOperationType(canBeHashed: cases.allSatisfy { $0.payload?.isStream != true }),
            "cases": .list(
                cases.map { one in
                    let payload = one.payload.map { "(\($0.spelling))" } ?? ""
                    return [
                        "documentation": .text(DocComment.text(one.documentation)),
                        "case": .text(one.name.declared + payload),
                    ]
                }
            ),
        ]
    }

    /// The modules whose types it mentions.
    var modules: Set<String> { Set(cases.compactMap(\.payload).flatMap(\.modules)) }
}

extension SuccessType {
    var isStream: Bool {
        switch self {
        case .body: false
        case .eventStream, .lines, .parts: true
        }
    }

    var modules: Set<String> {
        switch self {
        case .body(let type), .eventStream(let type), .lines(let type), .parts(let type): type.modules
        }
    }
}
