extension Comparison {
    static func operations(
        _ old: [ClientSurface.Operation],
        _ new: [ClientSurface.Operation],
        _ renamed: RenamedTypes
    ) -> [Finding] {
        var remaining = old
        var findings: [Finding] = []
        for operation in new {
            guard let index = remaining.counterpart(of: operation) else {
                findings.append(Finding(.addition, operation.call, "was added", new: operation.call, newPointer: operation.pointer))
                continue
            }
            findings += differences(remaining.remove(at: index), operation, renamed)
        }
        return findings
            + remaining.flatMap { operation in
                let removed = Finding(.sourceBreaking, operation.call, "was removed", old: operation.call, oldPointer: operation.pointer)
                let isOffered = new.contains { $0.route == operation.route }
                return isOffered
                    ? [removed]
                    : [
                        removed,
                        Finding(
                            .behaviourBreaking,
                            operation.call,
                            "is no longer described: apps that call it may fail",
                            oldPointer: operation.pointer
                        ),
                    ]
            }
    }

    private static func differences(
        _ old: ClientSurface.Operation,
        _ new: ClientSurface.Operation,
        _ renamed: RenamedTypes
    ) -> [Finding] {
        var findings: [Finding] = []
        func add(_ effect: Finding.Effect, _ change: String, _ before: String, _ after: String) {
            findings.append(
                Finding(effect, new.call, change, old: before, new: after, oldPointer: old.pointer, newPointer: new.pointer)
            )
        }
        if old.name != new.name { add(.sourceBreaking, "was renamed from `\(old.name)`", old.call, new.call) }
        if old.route != new.route { add(.behaviourBreaking, "is sent as `\(new.route)` instead of `\(old.route)`", old.route, new.route) }
        findings += arguments(old, new, renamed)
        if renamed.translate(old.result) != new.result {
            add(.sourceBreaking, "returns `\(new.result)` instead of `\(old.result)`", old.result, new.result)
        }
        if renamed.translate(old.problem) != new.problem {
            add(.sourceBreaking, "throws `Failure<\(new.problem)>` instead of `Failure<\(old.problem)>`", old.problem, new.problem)
        }
        return findings
            + remarks(
                new.call,
                wasDeprecated: old.isDeprecated,
                isDeprecated: new.isDeprecated,
                documentation: (old.documentation, new.documentation),
                pointers: (old.pointer, new.pointer)
            )
    }

    private static func arguments(
        _ old: ClientSurface.Operation,
        _ new: ClientSurface.Operation,
        _ renamed: RenamedTypes
    ) -> [Finding] {
        func finding(_ effect: Finding.Effect, _ change: String) -> Finding {
            Finding(effect, new.call, change, old: old.call, new: new.call, oldPointer: old.pointer, newPointer: new.pointer)
        }
        var findings: [Finding] = []
        var isExplained = false
        for argument in old.arguments {
            guard let same = new.arguments.first(where: { $0.label == argument.label }) else {
                findings.append(finding(.sourceBreaking, "no longer takes \(argument.phrase)"))
                isExplained = true
                continue
            }
            if renamed.translate(argument.type) != same.type {
                findings.append(finding(.sourceBreaking, "takes \(same.phrase) instead of `\(argument.type)`"))
            }
            if argument.isOptional, !same.isOptional {
                findings += [.sourceBreaking, .behaviourBreaking].map { finding($0, "requires \(same.phrase)") }
                isExplained = true
            }
        }
        for argument in new.arguments where !old.arguments.contains(where: { $0.label == argument.label }) {
            if argument.isOptional {
                findings.append(finding(.addition, "takes \(argument.phrase)"))
            } else {
                findings += [.sourceBreaking, .behaviourBreaking].map { finding($0, "requires \(argument.phrase)") }
                isExplained = true
            }
        }
        if !isExplained, !accepts(old.arguments, new.arguments) {
            findings.append(finding(.sourceBreaking, "takes its arguments in another order"))
        }
        return findings
    }
}

extension ClientSurface.Argument {
    fileprivate var phrase: String { label == "_" ? "a body of `\(type)`" : "`\(label): \(type)`" }
}

extension ClientSurface.Operation {
    /// The call without its arguments.
    fileprivate var name: String { String(call.prefix { $0 != "(" }) }
}

extension [ClientSurface.Operation] {
    /// The index of the same operation in the other client: by route and group, by route, or by the call if its route changed.
    fileprivate func counterpart(of operation: ClientSurface.Operation) -> Int? {
        firstIndex { $0.route == operation.route && $0.group == operation.group && $0.name == operation.name }
            ?? firstIndex { $0.route == operation.route && $0.group == operation.group }
            ?? firstIndex { $0.route == operation.route }
            ?? firstIndex { $0.call == operation.call }
    }
}
