import APIDescription

extension SchemaGraph {
    /// The parts of `allOf` without those that only repeat the type of another one: `{"type": "object"}` next to an object.
    func withoutRepeatedTypes(_ parts: [SchemaID]) -> [SchemaID] {
        guard parts.count > 1 else { return parts }
        let kept = parts.filter { part in
            guard let type = onlyType(of: part) else { return true }
            return !parts.contains { $0 != part && isOfType(type, $0) }
        }
        return kept.isEmpty ? [parts[0]] : kept
    }

    private func onlyType(of id: SchemaID) -> SchemaType? {
        let schema = table[id]
        guard schema.hasOnly([.type]), schema.types.count == 1, schema.chosenType == nil, schema.boolean == nil else { return nil }
        if case .unspecified = schema.additionalProperties { return schema.types.first }
        return nil
    }

    private func isOfType(_ type: SchemaType, _ id: SchemaID, depth: Int = 0) -> Bool {
        guard depth < 16 else { return false }
        let schema = table[target(of: id)]
        let types = schema.types.subtracting([.null])
        if !types.isEmpty { return types == [type] }
        if type == .object, schema.has(.properties) { return true }
        return (schema.allOf + [schema.reference].compactMap { $0 }).contains { isOfType(type, $0, depth: depth + 1) }
    }
}
