import APIDescription

/// A schema whose properties an object has.
struct ObjectPart {
    let schema: SchemaID
    /// Whether it is declared in the schema of the object, not in a referenced one.
    let isOwn: Bool
}

extension SchemaGraph {
    /// Returns the schemas that make up an object, each after the parts that it narrows: `$ref` and `allOf`, then the schema itself.
    ///
    /// - Returns: `nil` if a part isn't an object.
    func objectParts(of id: SchemaID) -> [ObjectPart]? {
        let whole = ObjectPart(schema: id, isOwn: true)
        // Most objects extend nothing.
        if !table[id].has(.extending) { return isObject(table[id]) ? [whole] : nil }
        var parts: [ObjectPart] = []
        var visited: Set<SchemaID> = []
        var steps: [Step] = [.enter(whole, depth: 0)]
        while let step = steps.popLast() {
            switch step {
            case .leave(let part): parts.append(part)
            case .enter(let part, let depth):
                guard visited.insert(part.schema).inserted else { continue }
                guard depth < Self.extensionLimit, let extended = partsExtended(by: part, visited) else { return nil }
                steps.append(.leave(part))
                steps += extended.reversed().map { .enter($0, depth: depth + 1) }
            }
        }
        return parts
    }

    /// A step of a traversal that doesn't recurse, since hierarchies can be deeper than a thread's stack.
    private enum Step {
        case enter(ObjectPart, depth: Int)
        case leave(ObjectPart)
    }

    /// The maximum depth of extensions, counting each `allOf` and each reference in it.
    private static let extensionLimit = 400

    /// Returns the schemas that a part extends or refers to; `nil` if it isn't an object.
    private func partsExtended(by part: ObjectPart, _ visited: Set<SchemaID>) -> [ObjectPart]? {
        let schema = table[part.schema]
        guard isObject(schema) else { return nil }
        var choices = unionMembers(of: schema)
        // A member with the union itself in its `allOf` refers to the properties next to the union: the usual way to write a base class.
        if choices.contains(where: { visited.contains($0) || visited.contains(target(of: $0)) }) { choices = [] }
        guard choices.count <= 1 else { return nil }
        let reference = schema.reference.map { ObjectPart(schema: target(of: $0), isOwn: false) }
        return [reference].compactMap { $0 } + (schema.allOf + choices).map { ObjectPart(schema: $0, isOwn: part.isOwn) }
    }

    /// Whether the schema's own keywords describe only objects.
    private func isObject(_ schema: Schema) -> Bool {
        schema.types.isSubset(of: [.object, .null]) && !schema.has(.values.union(.elements)) && schema.boolean == nil
    }
}
