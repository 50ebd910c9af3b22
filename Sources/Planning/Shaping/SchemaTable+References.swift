import APIDescription

extension SchemaTable {
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
}
