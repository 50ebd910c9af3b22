import Planning
import Reporting

extension Comparison {
    var types: [Finding] {
        let byName = Dictionary(old.types.map { (spelling.renamed.translate($0.name), $0) }) { first, _ in first }
        let kept = new.types.flatMap { type in byName[type.name].map { differences($0, type) } ?? [] }
        let names = Set(new.types.map(\.name))
        // The types of the results of an operation are added and removed with it.
        let (oldRoutes, newRoutes) = (Set(old.operations.map(\.route)), Set(new.operations.map(\.route)))
        let added = new.types.filter { byName[$0.name] == nil && $0.route.map(oldRoutes.contains) ?? true }
        let removed = old.types.filter { type in
            !names.contains(spelling.renamed.translate(type.name)) && type.route.map(newRoutes.contains) ?? true
        }
        return kept
            + added.outermost.map { type in
                Places(new: type.location).finding(.addition, .typeAdded, type.name.text, "was added", new: type.name.text)
            }
            + removed.outermost.map { type in
                Places(old: type.location).finding(.sourceBreaking, .typeRemoved, type.name.text, "was removed", old: type.name.text)
            }
    }

    private func differences(_ old: ClientSurface.DeclaredType, _ new: ClientSurface.DeclaredType) -> [Finding] {
        let subject = new.name.text
        let places = Places(old: old.location, new: new.location)
        var findings: [Finding] = []
        if spelling.renamed.isRenamed(old.name) {
            findings.append(places.renamed(.typeRenamed, subject, from: old.name.text, to: subject))
        }
        if old.isHashable, !new.isHashable {
            findings.append(places.finding(.sourceBreaking, .typeKind, subject, "no longer conforms to `Hashable`"))
        }
        return findings + contents(old, new, places)
            + remarks(subject, after: findings, old, new, places)
    }

    private func contents(_ old: ClientSurface.DeclaredType, _ new: ClientSurface.DeclaredType, _ places: Places) -> [Finding] {
        let types = (old: old, new: new)
        switch (old.kind, new.kind) {
        case (.structure(let before), .structure(let after)):
            return structure(before, after, of: types, places)
        case (.openEnum(let before, let wasInteger), .openEnum(let after, let isInteger)):
            guard wasInteger == isInteger else {
                return kindChange(
                    wasInteger ? "an enum of integers" : "an enum of strings",
                    isInteger ? "an enum of integers" : "an enum of strings",
                    types,
                    places
                )
            }
            return values(before, after, of: types, isClosed: false)
        case (.union(let before), .union(let after)):
            return members(before.cases, after.cases, of: types)
                + shared(before.shared, after.shared, of: types, places)
                + discriminator(before.discriminator, after.discriminator, of: types, places)
        case (.choice(let before), .choice(let after)):
            let isOfServer = before.contains { $0.type == nil && !$0.values.isEmpty }
            return isOfServer ? values(before, after, of: types, isClosed: true) : members(before, after, of: types)
        case (.headers(let before), .headers(let after)):
            return headers(before, after, of: types, places)
        case (.alias(let before), .alias(let after)), (.wrapper(let before), .wrapper(let after)):
            guard !spelling.isSame(before, after) else { return [] }
            let change = "is `\(after)` instead of `\(before)`"
            return [places.finding(.sourceBreaking, .aliasType, new.name.text, change, old: before, new: after)]
                + form(before, after, .aliasType, new.name.text, of: types, places)
        case (.structure, _), (.openEnum, _), (.union, _), (.choice, _), (.headers, _), (.alias, _), (.wrapper, _):
            return kindChange(old.kind.noun, new.kind.noun, types, places)
        }
    }

    private func kindChange(
        _ before: String,
        _ after: String,
        _ types: (old: ClientSurface.DeclaredType, new: ClientSurface.DeclaredType),
        _ places: Places
    ) -> [Finding] {
        let subject = types.new.name.text
        let change = "is \(after) instead of \(before)"
        let source = places.finding(.sourceBreaking, .typeKind, subject, change, old: before, new: after)
        // The values of an alias and an enum may be the same texts.
        switch (types.old.kind, types.new.kind) {
        case (.alias(let target), .openEnum(_, let isInteger)) where !isInteger && spelling.canonical(old: target) == "String":
            guard types.old.isSent else { return [source] }
            let narrowed = "accepts only the listed values"
            return [source, places.finding(.behaviorBreaking, .typeKind, subject, narrowed, old: before, new: after)]
        case (.openEnum(_, let isInteger), .alias(let target)) where !isInteger && spelling.canonical(new: target) == "String":
            return [source]
        default:
            let name = types.new.name.text
            let verbs = verbs(
                isUnread: types.old.isReceived && !forms.oldReads(newKindOf: name),
                isUnwritten: types.old.isSent && !forms.newAccepts(oldKindOf: name)
            )
            guard let verbs else { return [source] }
            let form = "has another form in JSON, which existing apps don't \(verbs)"
            return [source, places.finding(.behaviorBreaking, .typeKind, subject, form, old: before, new: after)]
        }
    }

    /// What existing apps don't do with values: `read`, `write` or `read or write`; `nil` if they do both.
    private func verbs(isUnread: Bool, isUnwritten: Bool) -> String? {
        isUnread && isUnwritten ? "read or write" : isUnread ? "read" : isUnwritten ? "write" : nil
    }

    /// A finding if JSON of a type has another form than existing apps expect or send.
    func form(
        _ before: String,
        _ after: String,
        _ kind: Finding.Kind,
        _ subject: String,
        of types: (old: ClientSurface.DeclaredType, new: ClientSurface.DeclaredType),
        _ places: Places
    ) -> [Finding] {
        let verbs = verbs(
            isUnread: types.old.isReceived && !forms.oldReads(before, after),
            isUnwritten: types.old.isSent && !forms.newAccepts(before, after)
        )
        return verbs.map { verbs in
            let change = "has another form in JSON, which existing apps don't \(verbs)"
            return [places.finding(.behaviorBreaking, kind, subject, change, old: before, new: after)]
        } ?? []
    }

    private func discriminator(
        _ old: String?,
        _ new: String?,
        of types: (old: ClientSurface.DeclaredType, new: ClientSurface.DeclaredType),
        _ places: Places
    ) -> [Finding] {
        guard old != new else { return [] }
        func text(_ property: String?) -> String { property.map { "the property \($0.inCode)" } ?? "the properties of the values" }
        let change = "distinguishes its cases by \(text(new)) instead of \(text(old))"
        // Without a discriminator, existing apps don't depend on it.
        let effect: Finding.Effect = old == nil && !types.old.isSent ? .addition : .behaviorBreaking
        return [places.finding(effect, .discriminator, types.new.name.text, change, old: old, new: new)]
    }
}

extension [ClientSurface.DeclaredType] {
    /// The types that aren't nested in others of the list.
    fileprivate var outermost: [ClientSurface.DeclaredType] {
        let names = Set(map { $0.name })
        return filter { type in
            type.name.parts.indices.dropFirst().allSatisfy { !names.contains(QualifiedName([String](type.name.parts[..<$0]))) }
        }
    }
}
