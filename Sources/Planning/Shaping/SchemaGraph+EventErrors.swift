import APIDescription
import JSONReading

extension SchemaGraph {
    /// Whether the schema of an event's data includes events that report an error: it has a property named `error`, or `error` is a value
    /// of a property or of a discriminator.
    func typesErrors(_ id: SchemaID) -> Bool {
        var visited: Set<SchemaID> = []
        var waiting = [target(of: id)]
        while let next = waiting.popLast() {
            guard visited.insert(next).inserted else { continue }
            let schema = table[next]
            if mentionsErrors(schema) { return true }
            waiting += (schema.allOf + schema.oneOf + schema.anyOf).map { target(of: $0) }
        }
        return false
    }

    private func mentionsErrors(_ schema: Schema) -> Bool {
        schema.discriminator?.mapping.contains { $0.value == "error" } == true
            || schema.properties.contains { property in
                property.name == "error" || listedValues(of: property.schema)?.contains { $0.string == "error" } == true
            }
    }
}
