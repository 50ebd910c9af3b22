extension Schema {
    /// The schemas that this one is made of: its `$ref`, then its subschemas, then those that its discriminator maps to.
    package var children: [SchemaID] {
        var children: [SchemaID] = []
        // The change is none.
        var copy = self
        copy.updateChildren { children.append($0) }
        return children
    }

    /// Changes each schema that this one is made of.
    package mutating func updateChildren(_ update: (inout SchemaID) -> Void) {
        func updateOptional(_ id: inout SchemaID?) {
            guard var value = id else { return }
            update(&value)
            id = value
        }
        func updateAll(_ ids: inout [SchemaID]) {
            for index in ids.indices { update(&ids[index]) }
        }
        func updateAll(_ properties: inout [Property]) {
            for index in properties.indices { update(&properties[index].schema) }
        }
        updateOptional(&reference)
        updateAll(&properties)
        updateAll(&patternProperties)
        if case .schema(var value) = additionalProperties {
            update(&value)
            additionalProperties = .schema(value)
        }
        updateAll(&prefixItems)
        updateOptional(&items)
        updateAll(&allOf)
        updateAll(&oneOf)
        updateAll(&anyOf)
        updateOptional(&conditions.if)
        updateOptional(&conditions.then)
        updateOptional(&conditions.else)
        updateAll(&conditions.dependentSchemas)
        updateOptional(&contentSchema)
        discriminator?.updateSchemas(update)
    }
}

extension Discriminator {
    fileprivate mutating func updateSchemas(_ update: (inout SchemaID) -> Void) {
        for index in mapping.indices { update(&mapping[index].schema) }
        guard var schema = defaultSchema else { return }
        update(&schema)
        defaultSchema = schema
    }
}
