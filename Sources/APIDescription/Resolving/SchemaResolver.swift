internal import Reporting

/// Fills in the edges that are references: `$ref` and the mappings of discriminators.
enum SchemaResolver {
    /// A schema whose reference leads nowhere, or to itself, has none afterwards.
    ///
    /// - Parameter names: Of the component schemas.
    static func resolve(_ table: inout SchemaTable, _ resolver: inout ReferenceResolver, names: [SchemaID: String]) {
        let nouns = resolver.nouns
        var targets: [SchemaID?] = Array(repeating: nil, count: table.count)
        for pending in nouns.schemaReferences where targets[pending.schema.index] == nil {
            targets[pending.schema.index] = resolver.target(of: pending.reference).flatMap { nouns.schemaIDs[$0] }
        }
        breakCircles(in: &targets, of: table, resolver: &resolver, names: names)
        for pending in nouns.schemaReferences {
            table[pending.schema].reference = targets[pending.schema.index]
        }
        for mapping in nouns.mappings {
            if let location = resolver.target(of: mapping.reference), let schema = nouns.schemaIDs[location] {
                table[mapping.schema].discriminator?.mapping.append(.init(value: mapping.value, schema: schema))
            }
        }
    }

    /// Cuts references that lead back to where they began, with nothing between that says what the value is.
    private static func breakCircles(
        in targets: inout [SchemaID?],
        of table: SchemaTable,
        resolver: inout ReferenceResolver,
        names: [SchemaID: String]
    ) {
        var isSafe = targets.map { $0 == nil }
        for pending in resolver.nouns.schemaReferences where !isSafe[pending.schema.index] {
            var chain: [SchemaID] = []
            var next: SchemaID? = pending.schema
            while let id = next, !isSafe[id.index] {
                // Safe from here on, unless the chain comes back to it.
                isSafe[id.index] = true
                chain.append(id)
                next = targets[id.index]
            }
            guard let end = next, let start = chain.firstIndex(of: end) else { continue }
            let circle = chain[start...]
            resolver.diagnostics.warning(.circle(of: circle.map { names[$0] ?? table[$0].pointer }), at: table[end].location)
            for id in circle { targets[id.index] = nil }
        }
    }
}
