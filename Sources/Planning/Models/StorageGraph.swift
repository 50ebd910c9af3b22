/// The graph of types and the types that they store directly.
///
/// Types are numbered in description order, so that traversal doesn't need hashing.
struct StorageGraph {
    private struct Edge {
        var property: SwiftName
        var target: Int
    }

    private var names: [QualifiedName] = []
    private var numbers: [QualifiedName: Int] = [:]
    private var edges: [[Edge]] = []
    private var unions: [Int] = []
    private var aliases: [QualifiedName: QualifiedName] = [:]

    init(_ declarations: [Declaration]) {
        for declaration in declarations { addNames(of: declaration) }
        edges = Array(repeating: [], count: names.count)
        for declaration in declarations { addEdges(of: declaration) }
    }

    private mutating func addNames(of declaration: Declaration) {
        numbers[declaration.name] = names.count
        switch declaration {
        case .structure(let structure):
            names.append(structure.name)
            for nested in structure.nested { addNames(of: nested) }
        case .union(let union):
            unions.append(names.count)
            names.append(union.name)
            for nested in union.nested { addNames(of: nested) }
        case .alias(let alias):
            names.append(alias.name)
            aliases[alias.name] = alias.type.storedInline
        case .openEnum, .wrapper: names.append(declaration.name)
        }
    }

    private mutating func addEdges(of declaration: Declaration) {
        switch declaration {
        case .structure(let structure):
            for property in structure.properties { addEdge(from: structure.name, property.name, property.type) }
            for nested in structure.nested { addEdges(of: nested) }
        case .union(let union):
            for one in union.cases { addEdge(from: union.name, one.name, one.type) }
            for nested in union.nested { addEdges(of: nested) }
        case .openEnum, .alias, .wrapper: break
        }
    }

    private mutating func addEdge(from name: QualifiedName, _ property: SwiftName, _ type: TypeReference) {
        guard let stored = type.storedInline, let source = numbers[name], let target = numbers[meaning(of: stored)] else { return }
        edges[source].append(Edge(property: property, target: target))
    }

    /// Returns the type that an alias refers to, since an alias itself isn't stored.
    private func meaning(of name: QualifiedName) -> QualifiedName {
        guard aliases[name] != nil else { return name }
        var visited: Set<QualifiedName> = []
        var name = name
        while let next = aliases[name], visited.insert(name).inserted { name = next }
        return name
    }

    /// Removes unions from the graph in order, each one if it is still on a cycle, until no union is on a cycle.
    ///
    /// - Returns: The unions that were removed.
    mutating func cutUnionsOnCycles() -> Set<QualifiedName> {
        // A union is removed if it is on a cycle of other types, itself and later unions, since earlier unions on cycles have been removed.
        // So the graph is built from the last union to the first, and a union's step shows whether it closes a cycle.
        var steps = Array(repeating: 0, count: names.count)
        for (position, union) in unions.enumerated() { steps[union] = unions.count - position }
        var growing = GrowingGraph(nodeCount: names.count)
        for source in edges.indices {
            for edge in edges[source] {
                growing.addEdge(from: source, to: edge.target, step: max(steps[source], steps[edge.target]))
            }
        }
        var found: Set<QualifiedName> = []
        for (source, step) in growing.firstSteps(onCyclesBy: unions.count) where step <= steps[source] && steps[source] > 0 {
            found.insert(names[source])
            edges[source] = []
        }
        return found
    }

    /// Returns the properties that close a cycle, found by a depth-first search in description order.
    func propertiesThatCloseCycles() -> [QualifiedName: Set<SwiftName>] {
        enum State {
            case new, onPath, finished
        }
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
