/// Makes recursive types possible by storing one edge of each cycle indirectly.
///
/// Arrays and dictionaries are indirect already. A union on a cycle becomes an indirect enum, which is transparent to users. If a cycle
/// has no union, the property that closes it is boxed.
struct AcyclicDeclarations {
    let list: [Declaration]

    init(_ declarations: [Declaration]) {
        let declarations = Self.withoutCyclesOfAliases(declarations)
        let graph = StorageGraph(declarations)
        let indirectUnions = graph.unionsToRemove()
        let boxed = graph.propertiesThatCloseCycles(without: indirectUnions)
        let isAcyclic = indirectUnions.isEmpty && boxed.isEmpty
        list = isAcyclic ? declarations : declarations.map { Self.apply(to: $0, indirectUnions, boxed) }
    }

    private static func apply(
        to declaration: Declaration,
        _ indirectUnions: Set<QualifiedName>,
        _ boxed: [QualifiedName: Set<SwiftName>]
    ) -> Declaration {
        switch declaration {
        case .structure(var structure):
            for index in structure.properties.indices where boxed[structure.name]?.contains(structure.properties[index].name) == true {
                structure.properties[index].isIndirect = true
            }
            structure.nested = structure.nested.map { apply(to: $0, indirectUnions, boxed) }
            return .structure(structure)
        case .union(var union):
            union.isIndirect = indirectUnions.contains(union.name)
            union.nested = union.nested.map { apply(to: $0, indirectUnions, boxed) }
            return .union(union)
        case .openEnum, .alias, .wrapper: return declaration
        }
    }
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
