import Planning

/// The types that have another name in the new client.
struct RenamedTypes {
    /// New names by old ones.
    private var names: [QualifiedName: QualifiedName] = [:]

    /// Pairs types without a namesake, outer types before nested ones: by the component that they're generated from, else with the type
    /// that has the most members in common, if these are two thirds of the members of both.
    init(from old: [ClientSurface.DeclaredType], to new: [ClientSurface.DeclaredType]) {
        let (oldNames, newNames) = (Set(old.map(\.name)), Set(new.map(\.name)))
        let removed = old.filter { !newNames.contains($0.name) }
        let added = new.filter { !oldNames.contains($0.name) }
        let byPointer = Dictionary(added.compactMap { type in type.pointer.map { ($0, type) } }) { first, _ in first }
        var taken: Set<QualifiedName> = []
        let depths = Set(removed.map(\.name.parts.count)).sorted()
        for type in depths.flatMap({ depth in removed.filter { $0.name.parts.count == depth } }) {
            let translated = translate(type.name)
            if newNames.contains(translated) {
                taken.insert(translated)
            } else if let same = type.pointer.flatMap({ byPointer[$0] }) ?? Self.mostSimilar(to: type, among: added, taken) {
                names[type.name] = same.name
                taken.insert(same.name)
            }
        }
    }

    /// Whether the type itself has another name, and not only a type around it.
    func isRenamed(_ name: QualifiedName) -> Bool { names[name] != nil }

    private static func mostSimilar(
        to type: ClientSurface.DeclaredType,
        among added: [ClientSurface.DeclaredType],
        _ taken: Set<QualifiedName>
    ) -> ClientSurface.DeclaredType? {
        let members = type.members
        // A single member may be the same by chance.
        guard members.count > 1 else { return nil }
        var best: (type: ClientSurface.DeclaredType, common: Int)?
        for other in added where !taken.contains(other.name) && other.kind.noun == type.kind.noun {
            let others = other.members
            let common = members.intersection(others).count
            guard common * 3 >= max(members.count, others.count) * 2, common > (best?.common ?? 0) else { continue }
            best = (other, common)
        }
        return best?.type
    }

    /// A spelling of the old client with the new names.
    func translate(_ spelling: String) -> String {
        guard !names.isEmpty else { return spelling }
        var result = ""
        var word = ""
        for character in spelling + " " {
            if character.isLetter || character.isNumber || character == "_" || character == "." {
                word.append(character)
            } else {
                result += translated(word)
                word = ""
                result.append(character)
            }
        }
        return String(result.dropLast())
    }

    /// The name of a type, or of a type within a renamed one.
    func translate(_ name: QualifiedName) -> QualifiedName {
        if let new = names[name] { return new }
        guard name.parts.count > 1 else { return name }
        let outer = QualifiedName(Array(name.parts.dropLast()))
        return translate(outer).nested(name.last)
    }

    private func translated(_ word: String) -> String {
        let parts = word.split(separator: ".").map(String.init)
        return parts.isEmpty ? word : translate(QualifiedName(parts)).text
    }
}

extension ClientSurface.DeclaredType {
    /// The names of the type's members in JSON.
    fileprivate var members: Set<String> {
        switch kind {
        case .structure(let properties): Set(properties.map(\.wireName))
        case .openEnum(let cases): Set(cases.map(\.value))
        case .union(let cases): Set(cases.map(\.name))
        case .alias: []
        }
    }
}
