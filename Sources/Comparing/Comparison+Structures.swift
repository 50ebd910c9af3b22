import Planning
import Reporting

extension Comparison {
    typealias Types = (old: ClientSurface.DeclaredType, new: ClientSurface.DeclaredType)

    func structure(_ old: ClientSurface.Structure, _ new: ClientSurface.Structure, of types: Types, _ places: Places) -> [Finding] {
        var findings = properties(old.properties, new.properties, of: types) { added($0, to: types) }
        findings += additional(old.additional, new.additional, of: types, places)
        if old.isForm != new.isForm {
            let change = new.isForm ? "is the form of a multipart body" : "is no longer the form of a multipart body"
            findings.append(places.finding(.sourceBreaking, .typeKind, types.new.name.text, change))
        }
        let isExplained = findings.contains { $0.effect == .sourceBreaking && $0.kind != .propertyType }
        if !isExplained, !areInOrder(old.parameters(like: new), new.parameters(like: old)) {
            let change = "takes its arguments in another order"
            let subject = "\(types.new.name.text).init\(new.labels)"
            findings.append(places.finding(.sourceBreaking, .initializerOrder, subject, change, old: old.labels, new: new.labels))
        }
        return findings
    }

    private func properties(
        _ old: [ClientSurface.Property],
        _ new: [ClientSurface.Property],
        of types: Types,
        added: (ClientSurface.Property) -> [Finding]
    ) -> [Finding] {
        var remaining = old
        let keys = Set(old.map(\.wireName))
        var findings: [Finding] = []
        for property in new {
            let index =
                remaining.firstIndex { $0.wireName == property.wireName }
                ?? (keys.contains(property.wireName) ? nil : remaining.firstIndex { $0.name == property.name })
            if let index {
                findings += differences(remaining.remove(at: index), property, of: types)
            } else {
                findings += added(property)
            }
        }
        return findings + remaining.flatMap { removed($0, from: types) }
    }

    private func removed(_ property: ClientSurface.Property, from types: Types) -> [Finding] {
        let subject = "\(types.new.name.text).\(property.name)"
        let places = Places(old: property.location, new: types.new.location)
        let source = places.finding(.sourceBreaking, .propertyRemoved, subject, "was removed", old: property.type)
        func behavior(_ change: String) -> Finding {
            places.finding(.behaviorBreaking, .propertyRemoved, subject, change, old: property.type)
        }
        if types.old.isReceived, property.presence == .required {
            return [source, behavior("is no longer described: existing apps may fail to decode responses without it")]
        }
        if types.old.isSent { return [source, behavior("is no longer described, but existing apps may send it")] }
        return [source]
    }

    private func added(_ property: ClientSurface.Property, to types: Types) -> [Finding] {
        let subject = "\(types.new.name.text).\(property.name)"
        let places = Places(old: types.old.location, new: property.location)
        func finding(_ effect: Finding.Effect, _ change: String) -> Finding {
            places.finding(effect, .propertyAdded, subject, change, new: property.type)
        }
        var findings = [finding(.addition, "was added as `\(property.type)`")]
        if !property.mayBeOmitted { findings.append(finding(.sourceBreaking, "is required by the initializer")) }
        if property.isRequired, types.new.isSent {
            findings.append(finding(.behaviorBreaking, "is required in requests, and existing apps don't send it"))
        }
        return findings
    }

    private func differences(_ old: ClientSurface.Property, _ new: ClientSurface.Property, of types: Types) -> [Finding] {
        let subject = "\(types.new.name.text).\(new.name)"
        let places = Places(old: old.location, new: new.location)
        func finding(_ effect: Finding.Effect, _ kind: Finding.Kind, _ change: String, _ before: String, _ after: String) -> Finding {
            places.finding(effect, kind, subject, change, old: before, new: after)
        }
        var findings: [Finding] = []
        if old.name != new.name {
            findings.append(places.renamed(.propertyRenamed, subject, from: old.name, to: new.name))
        }
        if old.wireName != new.wireName {
            let change = "is \(new.wireName.inCode) in JSON instead of \(old.wireName.inCode)"
            findings.append(finding(.behaviorBreaking, .propertyKey, change, old.wireName, new.wireName))
        }
        if !spelling.isSame(old.type, new.type) {
            let change = "is `\(new.type)` instead of `\(old.type)`"
            findings.append(finding(.sourceBreaking, .propertyType, change, old.type, new.type))
            findings += form(old.type, new.type, .propertyType, subject, of: types, places)
        } else if old.mayBeOmitted, !new.mayBeOmitted {
            findings.append(finding(.sourceBreaking, .propertyPresence, "is required by the initializer", old.type, new.type))
        }
        findings += presence(old, new, of: types, subject, places) + rules(old, new, of: types, subject, places)
        return findings
            + remarks(subject, after: findings, old, new, places)
    }

    private func presence(
        _ old: ClientSurface.Property,
        _ new: ClientSurface.Property,
        of types: Types,
        _ subject: String,
        _ places: Places
    ) -> [Finding] {
        var findings: [Finding] = []
        func add(_ kind: Finding.Kind, _ change: String) {
            findings.append(places.finding(.behaviorBreaking, kind, subject, change, old: old.type, new: new.type))
        }
        // Existing apps only need what they require: they read null as absence, and absence as null.
        if types.old.isReceived, old.presence == .required {
            if !new.isRequired { add(.propertyPresence, "may be absent from responses, and existing apps require it") }
            if new.isNullable { add(.propertyNull, "may be null in responses, and existing apps don't expect it") }
        }
        if types.old.isSent {
            if !old.isRequired, new.isRequired { add(.propertyPresence, "is required in requests, and existing apps may omit it") }
            if old.isNullable, !new.isNullable { add(.propertyNull, "must not be null in requests, and existing apps may send null") }
        }
        return findings
    }

    private func rules(
        _ old: ClientSurface.Property,
        _ new: ClientSurface.Property,
        of types: Types,
        _ subject: String,
        _ places: Places
    ) -> [Finding] {
        guard types.old.isSent else { return [] }
        var findings = new.value.limits.narrowings(from: old.value.limits).map { narrowing in
            let change = "is accepted only \(narrowing.text)"
            return places.finding(.behaviorBreaking, .propertyLimits, subject, change, old: narrowing.old, new: narrowing.new)
        }
        if !new.isRequired, let change = new.value.defaultChange(from: old.value) {
            findings.append(
                places.finding(
                    .behaviorBreaking,
                    .propertyDefault,
                    subject,
                    "has \(change)",
                    old: old.value.defaultValue,
                    new: new.value.defaultValue
                )
            )
        }
        return findings
    }

    private func additional(
        _ old: ClientSurface.Property?,
        _ new: ClientSurface.Property?,
        of types: Types,
        _ places: Places
    ) -> [Finding] {
        func finding(_ effect: Finding.Effect, _ name: String, _ change: String) -> Finding {
            places.finding(effect, .additionalProperties, "\(types.new.name.text).\(name)", change, old: old?.type, new: new?.type)
        }
        switch (old, new) {
        case (nil, nil): return []
        case (nil, let after?): return [finding(.addition, after.name, "was added as `\(after.type)`")]
        case (let before?, nil): return [finding(.sourceBreaking, before.name, "was removed")]
        case (let before?, let after?):
            var findings: [Finding] = []
            if before.name != after.name { findings.append(finding(.sourceBreaking, after.name, "was renamed from `\(before.name)`")) }
            if !spelling.isSame(before.type, after.type) {
                findings.append(finding(.sourceBreaking, after.name, "is `\(after.type)` instead of `\(before.type)`"))
                let subject = "\(types.new.name.text).\(after.name)"
                findings += form(before.type, after.type, .additionalProperties, subject, of: types, places)
            }
            return findings
        }
    }

    // MARK: - Properties without an initializer

    /// The properties that all cases of a union have.
    func shared(_ old: [ClientSurface.Property], _ new: [ClientSurface.Property], of types: Types, _ places: Places) -> [Finding] {
        readOnly(old, new, of: types, kinds: (.propertyAdded, .propertyRemoved, .propertyType))
    }

    func headers(_ old: [ClientSurface.Property], _ new: [ClientSurface.Property], of types: Types, _ places: Places) -> [Finding] {
        readOnly(old, new, of: types, kinds: (.headerAdded, .headerRemoved, .headerType))
    }

    private func readOnly(
        _ old: [ClientSurface.Property],
        _ new: [ClientSurface.Property],
        of types: Types,
        kinds: (added: Finding.Kind, removed: Finding.Kind, changed: Finding.Kind)
    ) -> [Finding] {
        let before = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
        let names = Set(new.map(\.name))
        let kept = new.flatMap { property -> [Finding] in
            let subject = "\(types.new.name.text).\(property.name)"
            guard let same = before[property.name] else {
                let places = Places(old: types.old.location, new: property.location)
                return [places.finding(.addition, kinds.added, subject, "was added as `\(property.type)`", new: property.type)]
            }
            let places = Places(old: same.location, new: property.location)
            var findings: [Finding] = []
            if !spelling.isSame(same.type, property.type) {
                let change = "is `\(property.type)` instead of `\(same.type)`"
                findings.append(places.finding(.sourceBreaking, kinds.changed, subject, change, old: same.type, new: property.type))
            }
            return findings
                + remarks(subject, after: findings, same, property, places)
        }
        return kept
            + old.filter { !names.contains($0.name) }.map { property in
                Places(old: property.location, new: types.new.location)
                    .finding(
                        .sourceBreaking,
                        kinds.removed,
                        "\(types.new.name.text).\(property.name)",
                        "was removed",
                        old: property.type
                    )
            }
    }
}

extension ClientSurface.Structure {
    /// The parameters of the initializer: required ones first.
    private var parameters: [ClientSurface.Property] {
        let all = properties + [additional].compactMap { $0 }
        return all.filter { !$0.mayBeOmitted } + all.filter(\.mayBeOmitted)
    }

    /// The names of the parameters, without those that have another place because they are required in only one of two structures.
    fileprivate func parameters(like other: ClientSurface.Structure) -> [String] {
        let omissible = Dictionary(other.parameters.map { ($0.name, $0.mayBeOmitted) }) { first, _ in first }
        return parameters.filter { $0.mayBeOmitted == omissible[$0.name] }.map(\.name)
    }

    fileprivate var labels: String { "(\(parameters.map { $0.name + ":" }.joined()))" }
}

extension ClientSurface.Property {
    var isRequired: Bool { presence == .required || presence == .nullable }
    var isNullable: Bool { presence == .nullable || presence == .optionalNullable }
}
