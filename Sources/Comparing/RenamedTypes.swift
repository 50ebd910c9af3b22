import Planning

/// The types that have another name in the new client.
struct RenamedTypes {
    /// New names by old ones.
    private var names: [QualifiedName: QualifiedName] = [:]

    /// Pairs types without a namesake, outer types before nested ones: by the place of their schemas, else with the type of the same kind
    /// that has the most members in common, if these are five sixths of the members of both.
    init(from old: [ClientSurface.DeclaredType], to new: [ClientSurface.DeclaredType]) {
        let (oldNames, newNames) = (Set(old.map(\.name)), Set(new.map(\.name)))
        let removed = old.filter { !newNames.contains($0.name) }
        let added = new.filter { !oldNames.contains($0.name) }
        guard !removed.isEmpty, !added.isEmpty else { return }
        let byPointer = Dictionary(added.compactMap { type in type.pointer.map { ($0, type.name) } }) { first, _ in first }
        let similar = SimilarTypes(added)
        var taken: Set<QualifiedName> = []
        let depths = Set(removed.map(\.name.parts.count)).sorted()
        for type in depths.flatMap({ depth in removed.filter { $0.name.parts.count == depth } }) {
            let translated = translate(type.name)
            if newNames.contains(translated) {
                taken.insert(translated)
                continue
            }
            let same = type.pointer.flatMap { byPointer[$0] }.flatMap { taken.contains($0) ? nil : $0 }
            if let name = same ?? similar.best(for: type, without: taken) {
                names[type.name] = name
                taken.insert(name)
            }
        }
    }

    /// Whether the type itself has another name, and not only a type around it.
    func isRenamed(_ name: QualifiedName) -> Bool { names[name] != nil }

    /// A spelling of the old client with the new names.
    func translate(_ spelling: String) -> String {
        guard !names.isEmpty else { return spelling }
        return spelling.mappingNames { name in
            translate(QualifiedName(name.split(separator: ".", omittingEmptySubsequences: false).map(String.init))).text
        }
    }

    /// The name of a type, or of a type within a renamed one.
    func translate(_ name: QualifiedName) -> QualifiedName {
        if let new = names[name] { return new }
        guard name.parts.count > 1 else { return name }
        let outer = QualifiedName(Array(name.parts.dropLast()))
        return translate(outer).nested(name.last)
    }
}

/// Types by their members.
private struct SimilarTypes {
    private let types: [ClientSurface.DeclaredType]
    private let members: [Set<String>]
    /// The numbers of the types that have a member.
    private let owners: [String: [Int]]

    init(_ types: [ClientSurface.DeclaredType]) {
        self.types = types
        members = types.map(\.members)
        var owners: [String: [Int]] = [:]
        for (number, members) in members.enumerated() {
            for member in members { owners[member, default: []].append(number) }
        }
        self.owners = owners
    }

    /// Returns the first type of the same kind with the most members in common.
    func best(for type: ClientSurface.DeclaredType, without taken: Set<QualifiedName>) -> QualifiedName? {
        let wanted = type.members
        // A single member may be the same by chance.
        guard wanted.count > 1 else { return nil }
        var counts: [Int: Int] = [:]
        for member in wanted {
            for number in owners[member] ?? [] { counts[number, default: 0] += 1 }
        }
        let candidates = counts.filter { number, common in
            common * 6 >= max(wanted.count, members[number].count) * 5 && types[number].kind.noun == type.kind.noun
                && !taken.contains(types[number].name)
        }
        let best = candidates.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return best.map { types[$0.key].name }
    }
}

extension ClientSurface.DeclaredType {
    /// The type's members as they are in JSON.
    fileprivate var members: Set<String> {
        switch kind {
        case .structure(let structure): Set(structure.properties.map { "\($0.wireName): \($0.type.replacing(name.text + ".", with: ""))" })
        case .openEnum(let cases, _): Set(cases.flatMap(\.values))
        case .union(let union): Set(union.cases.map { "\($0.name): \($0.type ?? "")" })
        // Results of different operations often have the same cases.
        case .choice, .headers, .alias, .wrapper: []
        }
    }
}
