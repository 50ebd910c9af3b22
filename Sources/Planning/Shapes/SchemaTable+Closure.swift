import APIDescription

extension SchemaTable {
    /// These schemas and all that they are made of.
    func closure(of ids: [SchemaID]) -> Set<SchemaID> {
        var found: Set<SchemaID> = []
        var waiting = ids
        while let id = waiting.popLast() {
            guard found.insert(id).inserted else { continue }
            waiting += edges(of: id)
        }
        return found
    }

    /// The schemas that the schema is made of.
    func edges(of id: SchemaID) -> [SchemaID] {
        let schema = self[id]
        var edges = schema.properties.map(\.schema) + schema.allOf + schema.oneOf + schema.anyOf + schema.prefixItems
        edges += schema.patternProperties.map(\.schema) + [schema.items, schema.reference].compactMap { $0 }
        if case .schema(let value) = schema.additionalProperties { edges.append(value) }
        return edges
    }
}
