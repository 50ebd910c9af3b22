import Mustache
import Planning

extension Outcome {
    /// Returns the keys of `_outcome.mustache`.
    func templateRecord(in context: RenderingContext) -> TemplateRecord {
        let isHashable = context.hashable == .all && cases.allSatisfy { $0.payload?.isStream != true }
        return [
            "documentation": .text(DocComment.text(documentation)),
            "name": .text(name.text),
            "conformances": .text(isHashable ? "Hashable, Sendable" : "Sendable"),
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
