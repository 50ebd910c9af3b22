import APIDescription

/// Gathers the properties of schemas that must all hold.
struct PropertyCollector {
    private(set) var properties: [ObjectShape.Property] = []
    /// The names of the properties.
    private var names = KeyIndex()
    /// The names in `required`, in description order.
    private var required = KeyIndex()
    /// Whether one of the schemas forbids undocumented properties.
    private var isClosed = false
    /// Whether the object is only sent, never received.
    private(set) var isOnlySent = false
    private(set) var additional: ObjectShape.AdditionalProperties = .ignored

    subscript(name: String) -> ObjectShape.Property? { names.number(of: name).map { properties[$0] } }

    /// Adds a property, or replaces the one with its name.
    mutating func set(_ property: ObjectShape.Property) {
        if let number = names.number(of: property.name) {
            properties[number] = property
        } else {
            append(property)
        }
    }

    /// Adds a property that no earlier one has the name of.
    mutating func append(_ property: ObjectShape.Property) {
        names.append(property.name)
        properties.append(property)
    }

    mutating func removeProperties(where isRemoved: (ObjectShape.Property) -> Bool) {
        let kept = properties.filter { !isRemoved($0) }
        (properties, names) = ([], KeyIndex())
        for property in kept { append(property) }
    }

    mutating func require(_ names: [String]) {
        for name in names where !required.contains(name) { required.append(name) }
    }

    mutating func addRequirements(of schema: Schema) {
        require(schema.required)
        if schema.isOnlySent { isOnlySent = true }
        if case .none = schema.additionalProperties, schema.patternProperties.isEmpty { isClosed = true }
    }

    mutating func add(_ new: ObjectShape.AdditionalProperties?) {
        switch (additional, new) {
        case (_, nil), (_, .ignored), (.kept(_?), .kept(nil)): break
        case (_, .kept(let value)): additional = .kept(value)
        }
    }

    /// The names in `required` that no schema lists: those that a value can have, and those that none can have.
    var unlistedNames: (possible: [String], ignored: [String]) {
        let unlisted = required.keys.filter { !names.contains($0) }
        if unlisted.isEmpty { return ([], []) }
        let listed = properties.map(\.name)
        let ignored = unlisted.filter { isClosed || $0.otherSpelling(in: listed) != nil }
        return (unlisted.filter { !ignored.contains($0) }, ignored)
    }

    /// - Parameter ignored: The names in `required` that no value can have.
    func object(ignoring ignored: [String]) -> ObjectShape {
        ObjectShape(
            properties: properties.map { property in
                var property = property
                property.isRequired = required.contains(property.name)
                return property
            },
            additionalProperties: additional,
            ignoredRequirements: ignored
        )
    }
}
