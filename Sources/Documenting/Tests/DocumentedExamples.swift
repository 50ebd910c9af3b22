import APIDescription
import JSONReading
import Planning
import Validating

/// The examples of a description that don't contradict their own schemas.
struct DocumentedExamples {
    let graph: SchemaGraph

    /// Returns the examples that don't contradict their schema.
    func valid(_ examples: [JSONNode], _ schema: SchemaID?) -> [JSONNode] {
        guard let schema else { return [] }
        return examples.filter { ValueCheck.contradictions(of: $0, with: schema, in: graph.table).isEmpty }
    }

    /// Returns the valid examples of a media type, or else those of its schema. If that is an array without examples, one array has those of
    /// the elements.
    func examples(of media: MediaType?) -> [JSONNode] {
        guard let media, let schema = media.schema, media.isJSON else { return [] }
        if !media.examples.isEmpty { return valid(media.examples, schema) }
        let target = graph.target(of: schema)
        let documented = examples(of: schema)
        guard documented.isEmpty, let items = graph.table[target].items, graph.table[target].prefixItems.isEmpty else {
            return valid(documented, schema)
        }
        let elements = valid(examples(of: items), items)
        guard let first = elements.first else { return [] }
        return valid([JSONNode(value: .array(elements), location: first.location)], schema)
    }

    /// Returns the examples of a schema, or else those of the one that it refers to.
    private func examples(of schema: SchemaID) -> [JSONNode] {
        let own = graph.table[schema].examples
        return own.isEmpty ? graph.table[graph.target(of: schema)].examples : own
    }
}
