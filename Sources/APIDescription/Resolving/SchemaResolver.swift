internal import Reporting

/// Fills in the edges that are references: `$ref` and the mappings of discriminators.
enum SchemaResolver {
    /// A schema whose reference leads nowhere, or to itself, has none afterwards.
    ///
    /// - Parameter names: Of the component schemas.
    static func resolve(_ table: inout SchemaTable, _ resolver: inout ReferenceResolver, names: [SchemaID: String]) {
        let nouns = resolver.nouns
        for pending in nouns.schemaReferences {
            if let location = resolver.target(of: pending.reference), table[pending.schema].reference == nil {
                table[pending.schema].reference = nouns.schemaIDs[location]
            }
        }
        breakCircles(in: &table, resolver: &resolver, names: names)
        for mapping in nouns.mappings {
            if let location = resolver.target(of: mapping.reference), let schema = nouns.schemaIDs[location] {
                table[mapping.schema].discriminator?.mapping.append(.init(value: mapping.value, schema: schema))
            }
        }
    }

    /// Cuts references that lead back to where they began, with nothing between that says what the value is.
    private static func breakCircles(in table: inout SchemaTable, resolver: inout ReferenceResolver, names: [SchemaID: String]) {
        var isSafe = Array(repeating: false, count: table.count)
        for pending in resolver.nouns.schemaReferences {
            var chain: [SchemaID] = []
            var onChain: Set<SchemaID> = []
            var next: SchemaID? = pending.schema
            while let id = next, !isSafe[id.index], onChain.insert(id).inserted {
                chain.append(id)
                next = table[id].reference
            }
            if let first = next, onChain.contains(first) {
                let circle = chain.drop { $0 != first }
                let labels = circle.map { names[$0] ?? table[$0].pointer }
                resolver.diagnostics.warning(.circle(of: labels), at: pending.reference.location)
                for id in circle { table[id].reference = nil }
            }
            for id in chain { isSafe[id.index] = true }
        }
    }
}
