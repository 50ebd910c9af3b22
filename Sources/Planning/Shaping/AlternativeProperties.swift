import APIDescription

/// Alternatives that only add properties to an object. A value can match several members of `anyOf` (JSON Schema 2020-12, 10.2.1.2), and a
/// member that only requires properties can't be distinguished from the others, so the result is one object with the properties of all
/// members.
extension SchemaGraph {
    /// Whether the alternatives only add properties: they are inline objects without a name or a distinguishing property.
    func addsProperties(_ schema: Schema) -> Bool {
        guard schema.has(.choices), schema.oneOf.isEmpty || schema.anyOf.isEmpty, schema.discriminator == nil else { return false }
        let members = alternatives(of: schema)
        let objects = members.filter { !onlyConstrains($0) }
        guard members.count > 1, !objects.isEmpty, schema.oneOf.isEmpty || objects.count < members.count else { return false }
        return objects.allSatisfy { isNamelessObject(table[$0]) }
    }

    /// The names that each alternative requires, in description order; none for other schemas.
    func requiredByEachAlternative(of schema: Schema) -> [String] {
        guard addsProperties(schema) else { return [] }
        let members = alternatives(of: schema)
        return table[members[0]].required.filter { name in members.allSatisfy { table[$0].required.contains(name) } }
    }

    /// The members of `oneOf` and `anyOf` without null.
    func alternatives(of schema: Schema) -> [SchemaID] {
        (schema.oneOf + schema.anyOf).filter { !isNullOnly($0) }
    }

    private func isNamelessObject(_ schema: Schema) -> Bool {
        guard schema.hasOnly([.type, .null, .properties, .required]), schema.has(.properties), schema.types.isSubset(of: [.object, .null])
        else {
            return false
        }
        if case .none = schema.additionalProperties { return false }
        let hasName = schema.title != nil || schema.description != nil || schema.swiftName != nil || schema.chosenType != nil
        return !hasName && !schema.properties.contains { hasOneValue($0.schema) }
    }

    /// Whether a property identifies the member.
    private func hasOneValue(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        return schema.constant != nil || schema.enumeration?.count == 1
    }
}
