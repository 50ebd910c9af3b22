import APIDescription
import JSONReading

extension SchemaGraph {
    /// Whether the schema of an event's data covers events that report an error: by a property named `error`, or by `error` among the values
    /// of a property or of a discriminator.
    func typesErrors(_ id: SchemaID) -> Bool {
        var visited: Set<SchemaID> = []
        return typesErrors(target(of: id), &visited)
    }

    private func typesErrors(_ id: SchemaID, _ visited: inout Set<SchemaID>) -> Bool {
        guard visited.insert(id).inserted else { return false }
        let schema = table[id]
        if schema.discriminator?.mapping.contains(where: { $0.value == "error" }) == true { return true }
        let lists = schema.properties.contains { property in
            property.name == "error" || listedValues(of: property.schema)?.contains { $0.string == "error" } == true
        }
        if lists { return true }
        for part in schema.allOf + schema.oneOf + schema.anyOf where typesErrors(target(of: part), &visited) { return true }
        return false
    }
}
