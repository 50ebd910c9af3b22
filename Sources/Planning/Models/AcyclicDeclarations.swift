/// Makes recursive types possible by storing one edge of each cycle indirectly.
///
/// Arrays and dictionaries are indirect already. A union on a cycle becomes an indirect enum, which is transparent to users. If a cycle
/// has no union, the property that closes it is boxed.
struct AcyclicDeclarations {
    private let declarations: [Declaration]
    let members: StoredMembers
    let indirection: Indirection

    init(_ declarations: [Declaration]) {
        self.declarations = Self.withoutCyclesOfAliases(declarations)
        members = StoredMembers(self.declarations)
        let graph = StorageGraph(members)
        let unions = graph.unionsToRemove()
        indirection = Indirection(unions: unions, properties: graph.propertiesThatCloseCycles(without: unions))
    }

    /// The declarations, with ``indirection`` or more.
    func list(_ indirection: Indirection) -> [Declaration] { indirection.applied(to: declarations) }

    var list: [Declaration] { list(indirection) }
}

// MARK: - Aliases

extension AcyclicDeclarations {
    /// Returns the declarations without aliases to themselves: arrays and dictionaries become structures, others become any JSON.
    private static func withoutCyclesOfAliases(_ declarations: [Declaration]) -> [Declaration] {
        var types: [QualifiedName: TypeReference] = [:]
        for case .alias(let alias) in declarations { types[alias.name] = alias.type }
        // An alias refers to at most one other, so a traversal ends, reaches an alias seen before, or is in a cycle.
        var seen: Set<QualifiedName> = []
        var cyclic: Set<QualifiedName> = []
        for case .alias(let alias) in declarations {
            var path: Set<QualifiedName> = []
            var next: QualifiedName? = alias.name
            while let current = next, types[current] != nil, !seen.contains(current), path.insert(current).inserted {
                next = types[current]?.mentioned
            }
            if let next, path.contains(next), !seen.contains(next) { cyclic.insert(next) }
            seen.formUnion(path)
        }
        return declarations.map { declaration in
            guard case .alias(var alias) = declaration, cyclic.contains(alias.name) else { return declaration }
            switch alias.type {
            case .array, .dictionary: return .wrapper(alias)
            case .builtIn, .chosen, .declared, .optional:
                alias.type = .builtIn(.json)
                return .alias(alias)
            }
        }
    }
}
