import APIDescription

/// The top-level types that the code of another type mentions.
enum Mentions {
    /// Returns the top-level declarations mentioned in a declaration and its nested ones, excluding the one that contains it.
    static func roots(in declaration: DeclarationID, _ shaped: ShapedAPI) -> Set<DeclarationID> {
        let (graph, declarations) = (shaped.graph, shaped.declarations)
        let schema = declarations[declaration].schema
        let root = declarations[declaration].root
        var found: Set<DeclarationID> = []
        var visited: Set<SchemaID> = []
        let first = declaration == root ? declarations.nested[root.index].first?.index ?? root.index : Int.max
        // The properties of merged members are mentioned as well.
        var waiting = [(id: schema, flattenedLevels: 100)]
        while let (next, levels) = waiting.popLast() {
            guard visited.insert(next).inserted else { continue }
            var levels = levels
            if next != schema, let declaration = declarations[next] {
                if declarations[declaration].root == root {
                    // The code of a nested declaration has the properties of its own merged members.
                    levels = 100
                } else {
                    found.formUnion(roots(of: declaration, declarations))
                    // A later declaration is mentioned with its nested ones, all others only by name.
                    let isLater = declarations[declaration].owner != nil && declaration.index > first
                    if levels == 0, !isLater { continue }
                }
            }
            let parts = graph.table[next].allOf + (graph.table[next].reference.map { [$0] } ?? [])
            waiting += parts.map { ($0, max(levels - 1, 0)) }
            waiting += graph.edges[next].filter { !parts.contains($0) }.map { ($0, graph.isDerived($0) ? 100 : 0) }
            if next == schema || graph.isDerived(next), case .union(let union) = shaped.shapes.shape(of: next) {
                waiting += union.members.map { ($0.schema, graph.isDerived($0.schema) ? 100 : 0) }
            }
        }
        found.remove(root)
        return found
    }

    /// Returns the top-level declaration whose name a mention of `declaration` begins with: two for an enumeration that another one may
    /// replace.
    private static func roots(of declaration: DeclarationID, _ declarations: Declarations) -> [DeclarationID] {
        var roots = [declarations[declaration].root]
        if case .sameEnumeration(let first) = declarations[declaration].kind { roots.append(declarations[first].root) }
        return roots
    }
}
