import APIDescription

/// `anyOf` whose members only add properties to an object: a value can match several of them (JSON Schema 2020-12, 10.2.1.2), so it is one
/// object, with the properties of all members.
extension SchemaGraph {
    /// Whether the members of `anyOf` only add properties: they are inline objects without a name, and nothing tells which of them a value is.
    func addsProperties(_ schema: Schema) -> Bool {
        guard schema.anyOf.count > 1, schema.oneOf.isEmpty, schema.discriminator == nil else { return false }
        let members = alternatives(of: schema)
        return members.count > 1 && members.allSatisfy { isNamelessObject(table[$0]) }
    }

    /// The names that each member of such an `anyOf` requires, in description order; none for other schemas.
    func requiredByEachAlternative(of schema: Schema) -> [String] {
        guard addsProperties(schema) else { return [] }
        let members = alternatives(of: schema)
        return table[members[0]].required.filter { name in members.allSatisfy { table[$0].required.contains(name) } }
    }

    /// The members of `anyOf` without null, and without those that only say which properties must be there.
    func alternatives(of schema: Schema) -> [SchemaID] {
        var choices = schema
        choices.oneOf = []
        return membersOfUnion(choices)
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

    /// Whether a property tells which member a value is.
    private func hasOneValue(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        return schema.constant != nil || schema.enumeration?.count == 1
    }
}
