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
        var components = Components(nodeCount: nodeCount)
        var waiting = [(edges: edges, steps: 0...lastStep + 1)]
        while let (edges, steps) = waiting.popLast() {
            // The step after the last one means never.
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

/// Strongly connected components, found with Tarjan's algorithm on an explicit stack. The time is linear in the number of edges.
private struct Components {
    private var outgoing: [[Int]]
    private var order: [Int]
    private var lowest: [Int]
    private var component: [Int]
    private var touched: [Int] = []
    private var count = 0

    init(nodeCount: Int) {
        outgoing = Array(repeating: [], count: nodeCount)
        order = Array(repeating: 0, count: nodeCount)
        lowest = order
        component = Array(repeating: -1, count: nodeCount)
    }

    /// Returns the node that represents a component.
    func of(_ node: Int) -> Int {
        component[node] < 0 ? node : component[node]
    }

    mutating func find(in edges: some Sequence<(Int, Int)>) {
        for (source, target) in edges {
            outgoing[source].append(target)
            touched += [source, target]
        }
        for node in touched where order[node] == 0 { visit(from: node) }
    }

    mutating func forget() {
        for node in touched {
            outgoing[node] = []
            order[node] = 0
            component[node] = -1
        }
        touched = []
        count = 0
    }

    private mutating func visit(from start: Int) {
        var path: [(node: Int, next: Int)] = []
        var open: [Int] = []
        func enter(_ node: Int) {
            count += 1
            order[node] = count
            lowest[node] = count
            path.append((node, 0))
            open.append(node)
        }
        enter(start)
        while let (node, next) = path.last {
            if next < outgoing[node].count {
                path[path.count - 1].next += 1
                let target = outgoing[node][next]
                if order[target] == 0 {
                    enter(target)
                } else if component[target] < 0 {
                    lowest[node] = min(lowest[node], order[target])
                }
                continue
            }
            path.removeLast()
            if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
            guard lowest[node] == order[node] else { continue }
            while let member = open.popLast() {
                component[member] = node
                if member == node { break }
            }
        }
    }
}
