/// The strongly connected components of a graph, by Tarjan's algorithm with an explicit stack.
struct StronglyConnectedComponents<Node: Hashable> {
    /// The number of each node's component.
    let numbers: [Node: Int]

    private struct Visit {
        var node: Int
        var nextEdge = 0
    }

    init(_ graph: [(node: Node, edges: [Node])]) {
        let indices = Dictionary(graph.enumerated().map { ($1.node, $0) }) { first, _ in first }
        let edges = graph.map { $0.edges.compactMap { indices[$0] } }
        var order = [Int?](repeating: nil, count: graph.count)
        var lowest = [Int](repeating: 0, count: graph.count)
        var components = [Int?](repeating: nil, count: graph.count)
        var open: [Int] = []
        var visited = 0
        for start in graph.indices where order[start] == nil {
            var visits = [Visit(node: start)]
            while let visit = visits.last {
                let node = visit.node
                if visit.nextEdge == 0 {
                    order[node] = visited
                    lowest[node] = visited
                    visited += 1
                    open.append(node)
                }
                if visit.nextEdge < edges[node].count {
                    visits[visits.count - 1].nextEdge += 1
                    let target = edges[node][visit.nextEdge]
                    if let targetOrder = order[target] {
                        if components[target] == nil { lowest[node] = min(lowest[node], targetOrder) }
                        continue
                    }
                    visits.append(Visit(node: target))
                    continue
                }
                visits.removeLast()
                if let parent = visits.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
                guard lowest[node] == order[node] else { continue }
                while let member = open.popLast() {
                    components[member] = node
                    if member == node { break }
                }
            }
        }
        numbers = Dictionary(graph.indices.map { (graph[$0].node, components[$0] ?? $0) }) { first, _ in first }
    }
}
