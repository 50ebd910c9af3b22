import APIDescription

/// A schema whose properties an object has.
struct ObjectPart {
    let schema: SchemaID
    /// Whether it is written in the schema of the object, or comes from one that is declared elsewhere.
    let isOwn: Bool
}

extension SchemaGraph {
    /// Returns the schemas that make up an object, each after the parts that it narrows: `$ref` and `allOf`, then the schema itself.
    ///
    /// - Returns: `nil` if a part is no object.
    func objectParts(of id: SchemaID) -> [ObjectPart]? {
        var parts: [ObjectPart] = []
        var visited: Set<SchemaID> = []
        func gather(_ id: SchemaID, isOwn: Bool, depth: Int) -> Bool {
            guard depth < Self.depthLimit else { return false }
            guard visited.insert(id).inserted else { return true }
            let schema = table[id]
            guard schema.types.subtracting([.null]).isSubset(of: [.object]), !schema.has(.values.union(.elements)), schema.boolean == nil
            else { return false }
            var choices = unionMembers(of: schema)
            // A member with the union itself in its `allOf` refers to the properties next to the union: the usual way to write a base class.
            if choices.contains(where: { visited.contains($0) || visited.contains(target(of: $0)) }) { choices = [] }
            guard choices.count <= 1 else { return false }
            if let reference = schema.reference {
                guard gather(target(of: reference), isOwn: false, depth: depth + 1) else { return false }
            }
            for part in schema.allOf + choices {
                guard gather(part, isOwn: isOwn, depth: depth + 1) else { return false }
            }
            parts.append(ObjectPart(schema: id, isOwn: isOwn))
            return true
        }
        return gather(id, isOwn: true, depth: 0) ? parts : nil
    }
}
