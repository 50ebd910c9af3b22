extension Schema {
    /// What a schema is to the one that it is a child of; named after the keyword.
    package enum Role: Sendable, Hashable, CaseIterable {
        case reference, property, patternProperty, additionalProperties, prefixItem, items, allOf, oneOf, anyOf
        case `if`, then, `else`, dependentSchema
        case contentSchema, mapping, defaultMapping

        /// Whether the parent's type is made of the child, so that the emitted code may mention it.
        package var isPartOfType: Bool {
            switch self {
            case .property, .allOf, .oneOf, .anyOf, .prefixItem, .patternProperty, .items, .reference, .additionalProperties, .if, .then,
                .else,
                .dependentSchema:
                true
            case .mapping, .defaultMapping, .contentSchema: false
            }
        }
    }

    package struct Child: Sendable, Hashable {
        package var role: Role
        package var schema: SchemaID
    }

    /// The schemas that this one is made of, by role.
    package var children: [Child] {
        Role.allCases.flatMap { role in self[role].map { Child(role: role, schema: $0) } }
    }

    /// The children whose role meets a condition.
    package func children(where isIncluded: (Role) -> Bool) -> [SchemaID] {
        var children: [SchemaID] = []
        for role in Role.allCases where isIncluded(role) { children += self[role] }
        return children
    }

    /// Changes each schema that this one is made of.
    package mutating func updateChildren(_ update: (inout SchemaID) -> Void) {
        for role in Role.allCases {
            var children = self[role]
            if children.isEmpty { continue }
            for index in children.indices { update(&children[index]) }
            self[role] = children
        }
    }

    /// The children of a role; as many as there were can be replaced.
    package private(set) subscript(role: Role) -> [SchemaID] {
        get {
            switch role {
            case .property: properties.map(\.schema)
            case .allOf: allOf
            case .oneOf: oneOf
            case .anyOf: anyOf
            case .prefixItem: prefixItems
            case .patternProperty: patternProperties.map(\.schema)
            case .items: items.list
            case .reference: reference.list
            case .additionalProperties: if case .schema(let value) = additionalProperties { [value] } else { [] }
            case .mapping: discriminator?.mapping.map(\.schema) ?? []
            case .defaultMapping: discriminator?.defaultSchema.list ?? []
            case .if: conditions.if.list
            case .then: conditions.then.list
            case .else: conditions.else.list
            case .dependentSchema: conditions.dependentSchemas.map(\.schema)
            case .contentSchema: contentSchema.list
            }
        }
        set {
            switch role {
            case .property: for (index, id) in newValue.enumerated() { properties[index].schema = id }
            case .allOf: allOf = newValue
            case .oneOf: oneOf = newValue
            case .anyOf: anyOf = newValue
            case .prefixItem: prefixItems = newValue
            case .patternProperty: for (index, id) in newValue.enumerated() { patternProperties[index].schema = id }
            case .items: items = newValue.first
            case .reference: reference = newValue.first
            case .additionalProperties: additionalProperties = newValue.first.map { .schema($0) } ?? additionalProperties
            case .mapping: for (index, id) in newValue.enumerated() { discriminator?.mapping[index].schema = id }
            case .defaultMapping: discriminator?.defaultSchema = newValue.first
            case .if: conditions.if = newValue.first
            case .then: conditions.then = newValue.first
            case .else: conditions.else = newValue.first
            case .dependentSchema: for (index, id) in newValue.enumerated() { conditions.dependentSchemas[index].schema = id }
            case .contentSchema: contentSchema = newValue.first
            }
        }
    }
}

extension SchemaID? {
    fileprivate var list: [SchemaID] { map { [$0] } ?? [] }
}
