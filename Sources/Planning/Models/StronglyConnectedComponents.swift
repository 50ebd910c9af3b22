/// Strongly connected components, found with Tarjan's algorithm on an explicit stack. The time is linear in the number of edges.
package struct StronglyConnectedComponents {
    private var outgoing: [[Int]]
    private var order: [Int]
    private var lowest: [Int]
    private var component: [Int]
    private var touched: [Int] = []
    private var count = 0

    package init(nodeCount: Int) {
        outgoing = Array(repeating: [], count: nodeCount)
        order = Array(repeating: 0, count: nodeCount)
        lowest = order
        component = Array(repeating: -1, count: nodeCount)
    }

    /// Returns the node that represents the component of a node.
    package func of(_ node: Int) -> Int {
        component[node] < 0 ? node : component[node]
    }

    /// Adds edges, and finds the components of their nodes.
    package mutating func find(in edges: some Sequence<(Int, Int)>) {
        for (source, target) in edges {
            outgoing[source].append(target)
            touched.append(source)
            touched.append(target)
        }
        for node in touched where order[node] == 0 { visit(from: node) }
    }

    /// Removes all edges.
    mutating func forget() {
        for node in touched {
            outgoing[node].removeAll(keepingCapacity: true)
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
