/// Makes values that contain their own kind possible: one edge of each cycle goes through a pointer.
///
/// Arrays and dictionaries are pointers already. A union on a cycle becomes an indirect enum, which costs its users nothing; only where a
/// cycle has no union, the property that closes it is boxed.
enum RecursionBreaker {
    static func breakCycles(in declarations: inout [Declaration]) {
        breakCyclesOfAliases(in: &declarations)
        var graph = StorageGraph(declarations)
        let indirectUnions = graph.unionsOnCycles()
        let boxed = graph.propertiesThatCloseCycles()
        guard !indirectUnions.isEmpty || !boxed.isEmpty else { return }
        declarations = declarations.map { apply(to: $0, indirectUnions, boxed) }
    }

    private static func apply(
        to declaration: Declaration,
        _ indirectUnions: Set<QualifiedName>,
        _ boxed: [QualifiedName: Set<String>]
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

extension RecursionBreaker {
    /// An alias that leads back to itself becomes a structure where it is an array or a dictionary, and anything where it is nothing else.
    private static func breakCyclesOfAliases(in declarations: inout [Declaration]) {
        var types: [QualifiedName: TypeReference] = [:]
        for case .alias(let alias) in declarations { types[alias.name] = alias.type }
        // An alias leads to at most one other: a walk ends at nothing, at what an earlier walk has seen, or in a cycle.
        var seen: Set<QualifiedName> = []
        var cyclic: Set<QualifiedName> = []
        for case .alias(let alias) in declarations {
            var walk: Set<QualifiedName> = []
            var next: QualifiedName? = alias.name
            while let current = next, types[current] != nil, !seen.contains(current), walk.insert(current).inserted {
                next = types[current]?.mentioned
            }
            if let next, walk.contains(next), !seen.contains(next) { cyclic.insert(next) }
            seen.formUnion(walk)
        }
        for (index, declaration) in declarations.enumerated() {
            guard case .alias(var alias) = declaration, cyclic.contains(alias.name) else { continue }
            switch alias.type {
            case .array, .dictionary: declarations[index] = .wrapper(alias)
            case .builtIn, .declared, .optional:
                alias.type = .builtIn(.json)
                declarations[index] = .alias(alias)
            }
        }
    }
}

/// Which type holds which other inside itself.
private struct StorageGraph {
    private struct Edge {
        var property: String
        var target: QualifiedName
    }

    private var edges: [QualifiedName: [Edge]] = [:]
    private var aliases: [QualifiedName: QualifiedName] = [:]
    private var unions: Set<QualifiedName> = []
    private var order: [QualifiedName] = []

    init(_ declarations: [Declaration]) {
        for declaration in declarations { add(declaration) }
        // An alias stores nothing: what it stands for is stored.
        edges = edges.mapValues { edges in edges.map { Edge(property: $0.property, target: meaning(of: $0.target)) } }
    }

    private func meaning(of name: QualifiedName) -> QualifiedName {
        var visited: Set<QualifiedName> = []
        var name = name
        while let next = aliases[name], visited.insert(name).inserted { name = next }
        return name
    }

    private mutating func add(_ declaration: Declaration) {
        order.append(declaration.name)
        switch declaration {
        case .structure(let structure):
            edges[structure.name] = structure.properties.compactMap { property in
                property.type.storedInline.map { Edge(property: property.name, target: $0) }
            }
            for nested in structure.nested { add(nested) }
        case .union(let union):
            unions.insert(union.name)
            edges[union.name] = union.cases.compactMap { one in
                one.type.storedInline.map { Edge(property: one.name, target: $0) }
            }
            for nested in union.nested { add(nested) }
        case .alias(let alias): aliases[alias.name] = alias.type.storedInline
        case .openEnum, .wrapper: break
        }
    }

    /// Unions from which a way leads back to themselves. They are cut out of the graph.
    mutating func unionsOnCycles() -> Set<QualifiedName> {
        var found: Set<QualifiedName> = []
        for name in order where unions.contains(name) && reaches(name, from: name) {
            found.insert(name)
            edges[name] = []
        }
        return found
    }

    private func reaches(_ goal: QualifiedName, from start: QualifiedName) -> Bool {
        var visited: Set<QualifiedName> = []
        var waiting = (edges[start] ?? []).map(\.target)
        while let next = waiting.popLast() {
            if next == goal { return true }
            guard visited.insert(next).inserted else { continue }
            waiting += (edges[next] ?? []).map(\.target)
        }
        return false
    }

    /// The properties whose edge leads back to a type that is being walked, found depth first in description order.
    func propertiesThatCloseCycles() -> [QualifiedName: Set<String>] {
        var boxed: [QualifiedName: Set<String>] = [:]
        var finished: Set<QualifiedName> = []
        for start in order where !finished.contains(start) {
            var path: [(name: QualifiedName, next: Int)] = [(start, 0)]
            var onPath: Set<QualifiedName> = [start]
            while let (name, next) = path.last {
                let outgoing = edges[name] ?? []
                guard next < outgoing.count else {
                    path.removeLast()
                    onPath.remove(name)
                    finished.insert(name)
                    continue
                }
                path[path.count - 1].next += 1
                let edge = outgoing[next]
                if onPath.contains(edge.target) {
                    boxed[name, default: []].insert(edge.property)
                } else if !finished.contains(edge.target) {
                    path.append((edge.target, 0))
                    onPath.insert(edge.target)
                }
            }
        }
        return boxed
    }
}
