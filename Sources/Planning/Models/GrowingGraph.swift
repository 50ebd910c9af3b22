/// A directed graph whose edges are added step by step.
struct GrowingGraph {
    private struct Edge {
        /// The original start node, and the nodes that its ends have been merged into.
        var origin: Int
        var source: Int
        var target: Int
        var step: Int
    }

    private let nodeCount: Int
    private let edges: [Edge]

    /// - Parameter edges: The edges, each with the step at which it is added.
    init(nodeCount: Int, edges: [(source: Int, target: Int, step: Int)]) {
        self.nodeCount = nodeCount
        self.edges = edges.map { Edge(origin: $0.source, source: $0.source, target: $0.target, step: $0.step) }
    }

    /// Returns the start node of each edge on a cycle, and the first step at which the edge is on one.
    ///
    /// Uses a binary search over the steps: edges that are on a cycle at the middle step are searched in the first half and all others in
    /// the second, where existing cycles are merged into one node. Each edge is visited once per halving.
    ///
    /// - Parameter lastStep: The last step of any edge.
    func firstSteps(onCyclesBy lastStep: Int) -> [(node: Int, step: Int)] {
        var found: [(node: Int, step: Int)] = []
        var components = StronglyConnectedComponents(nodeCount: nodeCount)
        // Most edges are on no cycle, whatever the step.
        components.find(in: edges.lazy.map { ($0.source, $0.target) })
        let cyclic = edges.filter { components.of($0.source) == components.of($0.target) }
        components.forget()
        if cyclic.isEmpty { return [] }
        var waiting = [(edges: cyclic, steps: 0...lastStep + 1)]
        while let (edges, steps) = waiting.popLast() {
            // The step after the last one is never taken.
            guard steps.lowerBound < steps.upperBound else {
                if steps.lowerBound <= lastStep { found += edges.map { ($0.origin, steps.lowerBound) } }
                continue
            }
            let middle = (steps.lowerBound + steps.upperBound) / 2
            components.find(in: edges.lazy.filter { $0.step <= middle }.map { ($0.source, $0.target) })
            var early: [Edge] = []
            var late: [Edge] = []
            for var edge in edges {
                let (source, target) = (components.of(edge.source), components.of(edge.target))
                if edge.step <= middle, source == target {
                    early.append(edge)
                } else {
                    (edge.source, edge.target) = (source, target)
                    late.append(edge)
                }
            }
            components.forget()
            if !early.isEmpty { waiting.append((early, steps.lowerBound...middle)) }
            if !late.isEmpty { waiting.append((late, middle + 1...steps.upperBound)) }
        }
        return found
    }
}
