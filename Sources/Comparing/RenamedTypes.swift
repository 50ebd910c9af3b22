import Planning

/// The types that have another name in the new client.
struct RenamedTypes {
    /// New names by old ones.
    private(set) var names: [QualifiedName: QualifiedName] = [:]

    /// Pairs types without a namesake: by the component that they're generated from, then by their members, if exactly one type of each client
    /// has these members.
    init(from old: [ClientSurface.DeclaredType], to new: [ClientSurface.DeclaredType]) {
        let (oldNames, newNames) = (Set(old.map(\.name)), Set(new.map(\.name)))
        let removed = old.filter { !newNames.contains($0.name) }
        let added = new.filter { !oldNames.contains($0.name) }
        let byPointer = Dictionary(added.compactMap { type in type.pointer.map { ($0, type) } }) { first, _ in first }
        let bySignature = Dictionary(grouping: added, by: \.signature)
        let oldBySignature = Dictionary(grouping: removed, by: \.signature)
        for type in removed {
            if let same = type.pointer.flatMap({ byPointer[$0] }) {
                names[type.name] = same.name
            } else if let signature = type.signature, oldBySignature[signature]?.count == 1, let same = bySignature[signature],
                same.count == 1
            {
                names[type.name] = same[0].name
            }
        }
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
    /// What the type consists of on the wire; nil if it has too few members to be recognized by them.
    fileprivate var signature: [String]? {
        let members =
            switch kind {
            case .structure(let properties): properties.map { "\($0.wireName): \($0.type)" }
            case .openEnum(let cases): cases.map(\.value)
            case .union(let cases): cases.map { "\($0.name): \($0.value)" }
            case .alias: [String]()
            }
        return members.count > 1 ? [kind.noun] + members : nil
    }
}
