import APIDescription

extension SchemaTable {
    /// Returns the schemas and everything that they consist of.
    ///
    /// - Parameters:
    ///   - followingReferences: Whether to include the targets of references, not only inline schemas.
    ///   - others: Further schemas that a schema depends on.
    func closure(of ids: [SchemaID], followingReferences: Bool = true, with others: (SchemaID) -> [SchemaID] = { _ in [] })
        -> SchemaSet
    {
        var found = SchemaSet()
        var waiting = ids
        while let id = waiting.popLast() {
            guard found.insert(id) else { continue }
            let edges = edges(of: id)
            waiting += followingReferences ? edges : edges.filter { $0 != self[id].reference }
            waiting += others(id)
        }
        return found
    }

    /// The first schema with its own keywords in each chain of references, by the number of the first link. No chain is a cycle.
    ///
    /// - Parameter isBare: Returns whether a schema only has a reference.
    func endsOfReferences(where isBare: (Schema) -> Bool = { !$0.saysMoreThanItsReference }) -> [SchemaID] {
        var ends: [SchemaID?] = Array(repeating: nil, count: count)
        for id in ids {
            var chain: [SchemaID] = []
            var last = id
            while ends[last.index] == nil, let next = self[last].reference, isBare(self[last]) {
                chain.append(last)
                last = next
            }
            let end = ends[last.index] ?? last
            ends[last.index] = end
            for step in chain { ends[step.index] = end }
        }
        return ends.enumerated().map { $1 ?? SchemaID(index: $0) }
    }

    /// The schemas that the schema's type consists of.
    func edges(of id: SchemaID) -> [SchemaID] { self[id].partsOfType }
}
