import Planning

/// Compares types by their spelling, whatever their aliases and the renamed types in them are called.
struct Spelling {
    let renamed: RenamedTypes
    private let oldAliases: [String: String]
    private let newAliases: [String: String]

    init(from old: [ClientSurface.DeclaredType], to new: [ClientSurface.DeclaredType]) {
        renamed = RenamedTypes(from: old, to: new)
        oldAliases = old.aliases
        newAliases = new.aliases
    }

    /// Whether a type of the old client is a type of the new one.
    func isSame(_ old: String, _ new: String) -> Bool {
        old == new || canonical(old: old) == canonical(new: new)
    }

    /// Whether an argument of an old type is accepted where a new one is expected.
    func accepts(_ old: String, as new: String) -> Bool {
        isSame(old, new) || isSame(old + "?", new)
    }

    func canonical(old: String) -> String { renamed.translate(old.expanding(oldAliases)) }

    func canonical(new: String) -> String { new.expanding(newAliases) }
}

extension [ClientSurface.DeclaredType] {
    fileprivate var aliases: [String: String] {
        let pairs = compactMap { type -> (String, String)? in
            if case .alias(let target) = type.kind { (type.name.text, target) } else { nil }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension String {
    /// The type with the targets of aliases instead of the aliases.
    fileprivate func expanding(_ aliases: [String: String]) -> String {
        guard !aliases.isEmpty else { return self }
        var result = self
        // Aliases of aliases end, because a type that contains itself is not an alias.
        for _ in 0..<32 {
            let next = result.mappingNames { aliases[$0] ?? $0 }
            if next == result { break }
            result = next
        }
        return result
    }

    /// The type with other names: a name is a sequence of letters, digits, underscores and periods.
    func mappingNames(_ transform: (String) -> String) -> String {
        var result = ""
        var name = ""
        for character in self {
            if character.isLetter || character.isNumber || character == "_" || character == "." {
                name.append(character)
            } else {
                if !name.isEmpty { result += transform(name) }
                name = ""
                result.append(character)
            }
        }
        return name.isEmpty ? result : result + transform(name)
    }
}
