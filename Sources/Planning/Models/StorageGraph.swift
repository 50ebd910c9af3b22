/// The graph of types and the types that they store inline, apart from aliases.
struct StorageGraph {
    private struct Edge {
        /// The index of the property or case.
        var member: Int
        var target: Int
    }

    private let edges: [[Edge]]
    private let unions: [Int]

    init(_ members: StoredMembers) {
        let all = members.declarations
        unions = all.indices.filter { if case .union = all[$0] { true } else { false } }
        edges = all.indices.map { number in
            if case .alias = all[number] { return [] }
            return members[number].enumerated().compactMap { member, target in
                target.map { Edge(member: member, target: members.withoutAliases($0)) }
            }
        }
    }

    /// Returns the unions that, removed from the graph in order, each one if it is still on a cycle, leave no union on a cycle.
    ///
    /// A union is removed if it is on a cycle of other types, itself and later unions, since earlier unions on cycles have been removed.
    /// So the graph is built from the last union to the first, and a union's step shows whether it closes a cycle.
    func unionsToRemove() -> Set<Int> {
        var steps = Array(repeating: 0, count: edges.count)
        for (position, union) in unions.enumerated() { steps[union] = unions.count - position }
        let growing = GrowingGraph(
            nodeCount: edges.count,
            edges: edges.indices.flatMap { source in
                edges[source].map { (source, $0.target, max(steps[source], steps[$0.target])) }
            }
        )
        let firstSteps = growing.firstSteps(onCyclesBy: unions.count)
        return Set(firstSteps.filter { $0.step <= steps[$0.node] && steps[$0.node] > 0 }.map(\.node))
    }

    /// Returns the properties that close a cycle without the removed unions, found by a depth-first search in description order.
    func propertiesThatCloseCycles(without removed: Set<Int>) -> [Int: Set<Int>] {
        enum State {
            case new, onPath, finished
        }
        let edges = self.edges.indices.map { removed.contains($0) ? [] : self.edges[$0] }
        var closing: [Int: Set<Int>] = [:]
        var states = Array(repeating: State.new, count: edges.count)
        for start in edges.indices where states[start] == .new {
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
                case .onPath: closing[node, default: []].insert(edge.member)
                case .finished: break
                case .new:
                    path.append((edge.target, 0))
                    states[edge.target] = .onPath
                }
            }
        }
        return closing
    }
}
