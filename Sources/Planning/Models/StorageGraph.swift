/// The graph of types and the types that they store directly.
///
/// Types are numbered in description order, so that traversal doesn't need hashing.
struct StorageGraph {
    private struct Edge {
        var property: SwiftName
        var target: Int
    }

    private let names: [QualifiedName]
    private let edges: [[Edge]]
    private let unions: [Int]

    init(_ declarations: [Declaration]) {
        let all = declarations.flatMap(\.withNested)
        names = all.map(\.name)
        unions = all.indices.filter { if case .union = all[$0] { true } else { false } }
        let numbers = Dictionary(names.enumerated().map { ($1, $0) }) { _, last in last }
        let aliases = StoredAliases(all)
        edges = all.map { declaration in
            declaration.stored.compactMap { property, type in
                type.storedInline.flatMap { numbers[aliases.target(of: $0)] }.map { Edge(property: property, target: $0) }
            }
        }
    }

    /// Returns the unions that, removed from the graph in order, each one if it is still on a cycle, leave no union on a cycle.
    ///
    /// A union is removed if it is on a cycle of other types, itself and later unions, since earlier unions on cycles have been removed.
    /// So the graph is built from the last union to the first, and a union's step shows whether it closes a cycle.
    func unionsToRemove() -> Set<QualifiedName> {
        var steps = Array(repeating: 0, count: names.count)
        for (position, union) in unions.enumerated() { steps[union] = unions.count - position }
        let growing = GrowingGraph(
            nodeCount: names.count,
            edges: edges.indices.flatMap { source in
                edges[source].map { (source, $0.target, max(steps[source], steps[$0.target])) }
            }
        )
        let firstSteps = growing.firstSteps(onCyclesBy: unions.count)
        return Set(firstSteps.filter { $0.step <= steps[$0.node] && steps[$0.node] > 0 }.map { names[$0.node] })
    }

    /// Returns the properties that close a cycle without the removed unions, found by a depth-first search in description order.
    func propertiesThatCloseCycles(without removed: Set<QualifiedName>) -> [QualifiedName: Set<SwiftName>] {
        enum State {
            case new, onPath, finished
        }
        let edges = names.indices.map { removed.contains(names[$0]) ? [] : self.edges[$0] }
        var boxed: [QualifiedName: Set<SwiftName>] = [:]
        var states = Array(repeating: State.new, count: names.count)
        for start in names.indices where states[start] == .new {
            var path: [(node: Int, next: Int)] = [(start, 0)]
            states[start] = .onPath
            while let (node, next) = path.last {
                guard next < edges[node].count else {
                    path.removeLast()
                    states[node] = .finished
                    continue
                }
                path[path.count - 1].next += 1
                let edge = edges[node][next]
                switch states[edge.target] {
                case .onPath: boxed[names[node], default: []].insert(edge.property)
                case .finished: break
                case .new:
                    path.append((edge.target, 0))
                    states[edge.target] = .onPath
                }
            }
        }
        return boxed
    }
}

/// The types that aliases refer to, since an alias itself isn't stored.
private struct StoredAliases {
    private let types: [QualifiedName: QualifiedName]

    init(_ declarations: [Declaration]) {
        let aliases = declarations.compactMap { declaration -> (QualifiedName, QualifiedName)? in
            guard case .alias(let alias) = declaration else { return nil }
            return alias.type.storedInline.map { (alias.name, $0) }
        }
        types = Dictionary(aliases) { _, last in last }
    }

    func target(of name: QualifiedName) -> QualifiedName {
        guard types[name] != nil else { return name }
        var visited: Set<QualifiedName> = []
        var name = name
        while let next = types[name], visited.insert(name).inserted { name = next }
        return name
    }
}

extension Declaration {
    /// The properties or cases with their types, without those of nested declarations.
    fileprivate var stored: [(name: SwiftName, type: TypeReference)] {
        switch self {
        case .structure(let structure): structure.properties.map { ($0.name, $0.type) }
        case .union(let union): union.cases.map { ($0.name, $0.type) }
        case .openEnum, .alias, .wrapper: []
        }
    }
}
