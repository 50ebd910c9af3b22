import Reporting

extension Comparison {
    /// The differences of the arguments of an operation.
    func arguments(_ old: ClientSurface.Operation, _ new: ClientSurface.Operation) -> [Finding] {
        var findings: [Finding] = []
        var remaining = old.arguments
        var added: [ClientSurface.Argument] = []
        let keys = Set(old.arguments.map(\.key))
        for argument in new.arguments {
            let index =
                remaining.firstIndex { $0.key == argument.key }
                ?? (keys.contains(argument.key) ? nil : remaining.firstIndex { $0.label == argument.label && argument.label != "_" })
            if let index {
                findings += differences(remaining.remove(at: index), argument, old, new)
            } else {
                added.append(argument)
            }
        }
        findings += remaining.flatMap { removed($0, old, new) } + added.flatMap { self.added($0, old, new) }
        let isExplained = findings.contains { $0.effect == .sourceBreaking && $0.kind != .parameterType && $0.kind != .bodyType }
        if !isExplained, !areInOrder(old.arguments.map(\.label), new.arguments.map(\.label)) {
            let places = Places(old: old.location, new: new.location)
            findings.append(
                places.finding(
                    .sourceBreaking,
                    .parameterOrder,
                    new.call,
                    "takes its arguments in another order",
                    old: old.call,
                    new: new.call
                )
            )
        }
        return findings
    }

    private func removed(
        _ argument: ClientSurface.Argument,
        _ old: ClientSurface.Operation,
        _ new: ClientSurface.Operation
    ) -> [Finding] {
        let places = Places(old: argument.location, new: new.location)
        let kind: Finding.Kind = argument.isBody ? .bodyRemoved : .parameterRemoved
        let source = places.finding(.sourceBreaking, kind, new.call, "no longer takes \(argument.phrase)", old: old.call, new: new.call)
        // The server knows the parameter, but not that it is an argument.
        if argument.key == "contentType" || new.wire == nil { return [source] }
        let change = "no longer describes \(argument.place), which existing apps send"
        return [source, places.finding(.behaviorBreaking, kind, new.call, change, old: argument.type)]
    }

    private func added(
        _ argument: ClientSurface.Argument,
        _ old: ClientSurface.Operation,
        _ new: ClientSurface.Operation
    ) -> [Finding] {
        let places = Places(old: old.location, new: argument.location)
        let kind: Finding.Kind = argument.isBody ? .bodyAdded : .parameterAdded
        if argument.mayBeOmitted {
            return [places.finding(.addition, kind, new.call, "takes \(argument.phrase)", old: old.call, new: new.call)]
        }
        let source = places.finding(.sourceBreaking, kind, new.call, "requires \(argument.phrase)", old: old.call, new: new.call)
        if new.wire == nil { return [source] }
        let change = "requires \(argument.place), which existing apps don't send"
        return [source, places.finding(.behaviorBreaking, kind, new.call, change, new: argument.type)]
    }

    private func differences(
        _ before: ClientSurface.Argument,
        _ after: ClientSurface.Argument,
        _ old: ClientSurface.Operation,
        _ new: ClientSurface.Operation
    ) -> [Finding] {
        let places = Places(old: before.location, new: after.location)
        func finding(_ effect: Finding.Effect, _ kind: Finding.Kind, _ change: String, fixIt: Finding.FixIt? = nil) -> Finding {
            places.finding(effect, kind, new.call, change, old: before.type, new: after.type, fixIt: fixIt)
        }
        var findings: [Finding] = []
        if before.label != after.label {
            let fixIt: Finding.FixIt? =
                before.label == "_" || after.label == "_" ? nil : .init(old: "\(before.label):", new: "\(after.label):")
            let change = "takes \(after.phrase) instead of \(before.phrase)"
            findings.append(finding(.sourceBreaking, .parameterRenamed, change, fixIt: fixIt))
        }
        let sameKind: Finding.Kind = after.isBody ? .bodyType : .parameterType
        if before.label == after.label, !spelling.accepts(before.type, as: after.type), !before.hasOnlyOtherPresence(after, spelling) {
            findings.append(finding(.sourceBreaking, sameKind, "takes \(after.phrase) instead of `\(before.type)`"))
        }
        if new.wire != nil, !spelling.isSame(before.type, after.type), !forms.newAccepts(before.type, after.type) {
            findings.append(finding(.behaviorBreaking, sameKind, "takes \(after.place) in another form, which existing apps don't send"))
        }
        let presence: Finding.Kind = after.isBody ? .bodyPresence : .parameterPresence
        if before.mayBeOmitted, !after.mayBeOmitted {
            findings.append(finding(.sourceBreaking, presence, "requires \(after.phrase)"))
            if new.wire != nil {
                findings.append(finding(.behaviorBreaking, presence, "requires \(after.place), which existing apps may omit"))
            }
        } else if !before.mayBeOmitted, after.mayBeOmitted {
            findings.append(finding(.addition, presence, "no longer requires \(after.phrase)"))
        }
        return findings + wire(before, after, new, places)
    }

    private func wire(
        _ before: ClientSurface.Argument,
        _ after: ClientSurface.Argument,
        _ new: ClientSurface.Operation,
        _ places: Places
    ) -> [Finding] {
        var findings: [Finding] = []
        if before.key != after.key, !(before.key.hasPrefix("path ") && after.key.hasPrefix("path ")) {
            let change = "sends `\(after.label)` as \(after.place) instead of \(before.place)"
            findings.append(
                places.finding(.behaviorBreaking, .parameterPlace, new.call, change, old: before.place, new: after.place)
            )
        } else if before.encoding != after.encoding, !before.encoding.isEmpty, !after.encoding.isEmpty {
            let change = "encodes `\(after.label)` in \(after.encoding) instead of \(before.encoding)"
            findings.append(
                places.finding(.behaviorBreaking, .parameterEncoding, new.call, change, old: before.encoding, new: after.encoding)
            )
        }
        if after.isDeprecated, !before.isDeprecated {
            findings.append(places.finding(.deprecation, .deprecated, new.call, "deprecates `\(after.label)`"))
        }
        return new.wire == nil ? findings : findings + rules(before, after, new, places)
    }

    private func rules(
        _ before: ClientSurface.Argument,
        _ after: ClientSurface.Argument,
        _ new: ClientSurface.Operation,
        _ places: Places
    ) -> [Finding] {
        var findings = after.value.limits.narrowings(from: before.value.limits).map { narrowing in
            let change = "accepts \(after.isBody ? "a body" : "`\(after.label)`") only \(narrowing.text)"
            return places.finding(.behaviorBreaking, .parameterLimits, new.call, change, old: narrowing.old, new: narrowing.new)
        }
        if let change = after.value.defaultChange(from: before.value), after.mayBeOmitted {
            findings.append(
                places.finding(
                    .behaviorBreaking,
                    .parameterDefault,
                    new.call,
                    "has \(change) for `\(after.label)`",
                    old: before.value.defaultValue,
                    new: after.value.defaultValue
                )
            )
        }
        return findings
    }
}

extension ClientSurface.Argument {
    fileprivate var phrase: String { label == "_" ? "a body of `\(type)`" : "`\(label): \(type)`" }

    /// Whether the argument of the old client is only not optional any more.
    fileprivate func hasOnlyOtherPresence(_ other: ClientSurface.Argument, _ spelling: Spelling) -> Bool {
        type.hasSuffix("?") && !other.mayBeOmitted && spelling.isSame(String(type.dropLast()), other.type)
    }
}
