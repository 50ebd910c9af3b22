import APIDescription

extension SchemaGraph {
    /// The values that the discriminators of the extended schemas map to a schema, by property (OpenAPI 3.2, 4.25.3).
    func inheritedDiscriminatorValues(of id: SchemaID) -> [String: [String]] {
        let target = target(of: id)
        var values: [String: [String]] = [:]
        var visited: Set<SchemaID> = []
        var waiting = [target]
        var next = 0
        while next < waiting.count, next < Self.depthLimit {
            let schema = waiting[next]
            next += 1
            guard visited.insert(schema).inserted else { continue }
            if let discriminator = table[schema].discriminator, values[discriminator.propertyName] == nil {
                let mapped = discriminator.mapping.filter { self.target(of: $0.schema) == target }.map(\.value)
                if !mapped.isEmpty { values[discriminator.propertyName] = mapped.uniqued }
            }
            waiting += table[schema].allOf.map { self.target(of: $0) }
        }
        return values
    }
}

extension ShapeFinder {
    /// A union whose members extend a schema that maps a value of its discriminator to each of them; `nil` for other unions.
    func inherited(_ members: [UnionShape.Member], _ candidates: [SchemaID]) -> UnionShape? {
        guard members.count > 1 else { return nil }
        let values = candidates.map { graph.inheritedDiscriminatorValues(of: $0) }
        let property = values[0].keys.sorted().first { name in
            let lists = values.compactMap { $0[name] }
            return lists.count == members.count && Set(lists.joined()).count == lists.joined().count
        }
        guard let property else { return nil }
        var result = members
        for (index, list) in values.enumerated() { result[index].discriminatorValues = list[property] ?? [] }
        return UnionShape(members: result, discriminator: property, extendsOneSchema: true)
    }
}
