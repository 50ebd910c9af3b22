import Planning

/// The types that requests send, and the types that responses and webhooks have, with the types within them.
struct TypeDirections {
    private(set) var sent: Set<QualifiedName> = []
    private(set) var received: Set<QualifiedName> = []

    init(of plan: ClientPlan, _ declarations: [Declaration]) {
        let mentioned = Dictionary(declarations.map { ($0.name, $0.mentioned) }) { first, _ in first }
        let operations = plan.offers.flatMap(\.operations)
        let arguments = operations.flatMap(\.signature.arguments).compactMap(\.type.mentioned)
        let results = operations.flatMap { operation in
            operation.resultTypes + operation.outcomes.flatMap(\.cases).compactMap(\.payload?.type.mentioned)
        }
        sent = Self.closure(of: arguments, mentioned)
        let payloads = plan.webhooks?.cases.compactMap(\.type.mentioned) ?? []
        received = Self.closure(of: results + payloads, mentioned)
    }

    private static func closure(of start: [QualifiedName], _ mentioned: [QualifiedName: [QualifiedName]]) -> Set<QualifiedName> {
        var found = Set(start)
        var pending = start
        while let next = pending.popLast() {
            for name in mentioned[next] ?? [] where found.insert(name).inserted { pending.append(name) }
        }
        return found
    }
}

extension GroupedOperation {
    fileprivate var resultTypes: [QualifiedName] {
        [signature.success.type.mentioned, signature.problem.mentioned].compactMap { $0 }
    }
}

extension SuccessType {
    fileprivate var type: TypeReference {
        switch self {
        case .body(let type), .eventStream(let type), .lines(let type), .parts(let type): type
        }
    }
}
