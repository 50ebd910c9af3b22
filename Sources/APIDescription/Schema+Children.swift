extension Schema {
    package struct Child: Sendable, Hashable {
        package var role: Role
        package var schema: SchemaID
    }

    /// The subschemas, by role.
    package var children: [Child] {
        Role.allCases.flatMap { role in self[role].map { Child(role: role, schema: $0) } }
    }

    /// The children whose role meets a condition.
    package func children(where isIncluded: (Role) -> Bool) -> [SchemaID] {
        var children: [SchemaID] = []
        for role in Role.all where isIncluded(role) { append(role, to: &children) }
        return children
    }

    /// The children that the schema's type is composed of.
    package var partsOfType: [SchemaID] {
        // Most schemas are scalars.
        has(.withParts) ? children(where: \.isPartOfType) : []
    }

    /// Changes each subschema.
    package mutating func updateChildren(_ update: (inout SchemaID) -> Void) {
        for role in Role.allCases {
            var children = self[role]
            if children.isEmpty { continue }
            for index in children.indices { update(&children[index]) }
            self[role] = children
        }
    }
}
