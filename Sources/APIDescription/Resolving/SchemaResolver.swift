internal import Reporting

/// Resolves the edges that are references: `$ref` and the mappings of discriminators.
enum SchemaResolver {
    /// The target of a schema's `$ref`, and its location.
    private struct Edge {
        var target: SchemaID
        var location: SourceLocation
    }

    /// A reference without a target, or to itself, is removed.
    ///
    /// - Parameter names: The names of the component schemas.
    static func resolve(_ table: inout SchemaTable, _ resolver: inout ReferenceResolver, names: [SchemaID: String]) {
        let nouns = resolver.nouns
        var edges: [Edge?] = Array(repeating: nil, count: table.count)
        for pending in nouns.schemaReferences where edges[pending.schema.index] == nil {
            guard let location = resolver.target(of: pending.reference), let target = nouns.schemaIDs[location] else { continue }
            edges[pending.schema.index] = Edge(target: target, location: pending.reference.location)
        }
        for pending in nouns.dynamicReferences where edges[pending.schema.index] == nil {
            switch pending.target {
            case .schema(let target): edges[pending.schema.index] = Edge(target: target, location: pending.location)
            case .reference(let reference):
                guard let location = resolver.target(of: reference), let target = nouns.schemaIDs[location] else { continue }
                edges[pending.schema.index] = Edge(target: target, location: pending.location)
            case .undecided: continue
            }
        }
        breakCircles(in: &edges, of: table, resolver: &resolver, names: names)
        for id in edges.indices.map(SchemaID.init(index:)) {
            if let edge = edges[id.index] { table[id].content.reference = edge.target }
        }
        for mapping in nouns.mappings {
            if let location = resolver.target(of: mapping.reference), let schema = nouns.schemaIDs[location] {
                if let value = mapping.value {
                    table[mapping.schema].content.discriminator?.mapping.append(.init(value: value, schema: schema))
                } else {
                    table[mapping.schema].content.discriminator?.defaultSchema = schema
                }
            }
        }
        let dynamic = nouns.dynamicReferences.map { ($0.schema, $0.anchor) }
        DynamicReferenceResolver.resolve(
            &table,
            anchors: nouns.dynamicAnchors,
            references: Dictionary(dynamic, uniquingKeysWith: { first, _ in first })
        )
    }

    /// Removes cyclic references that define no value.
    private static func breakCircles(
        in edges: inout [Edge?],
        of table: SchemaTable,
        resolver: inout ReferenceResolver,
        names: [SchemaID: String]
    ) {
        var isSafe = edges.map { $0 == nil }
        let pending = resolver.nouns.schemaReferences.map(\.schema) + resolver.nouns.dynamicReferences.map(\.schema)
        for first in pending where !isSafe[first.index] {
            var chain: [SchemaID] = []
            var next: SchemaID? = first
            while let id = next, !isSafe[id.index] {
                // Safe from here on unless the chain returns to it.
                isSafe[id.index] = true
                chain.append(id)
                next = edges[id.index]?.target
            }
            guard let end = next, let start = chain.firstIndex(of: end) else { continue }
            let circle = chain[start...]
            resolver.diagnostics.warning(.circle(of: circle.map { names[$0] ?? table[$0].pointer.text }), at: edges[end.index]?.location)
            for id in circle { edges[id.index] = nil }
        }
    }
}
