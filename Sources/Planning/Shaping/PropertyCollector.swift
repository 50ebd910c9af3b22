import APIDescription
import JSONReading

/// Gathers the properties of schemas that must all hold.
struct PropertyCollector {
    private(set) var properties: [ObjectShape.Property] = []
    private var indices: [ExactKey: Int] = [:]
    private var required: Set<ExactKey> = []
    /// The properties in description order.
    private var requiredNames: [String] = []
    /// Whether one of the schemas forbids undocumented properties.
    private var isClosed = false
    /// Whether the object is only sent, never received.
    private(set) var isOnlySent = false
    private(set) var additional: ObjectShape.AdditionalProperties = .ignored

    subscript(name: String) -> ObjectShape.Property? { indices[ExactKey(text: name)].map { properties[$0] } }

    /// Adds a property, or replaces the one with its name.
    mutating func set(_ property: ObjectShape.Property) {
        let key = ExactKey(text: property.name)
        if let index = indices[key] {
            properties[index] = property
        } else {
            indices[key] = properties.count
            properties.append(property)
        }
    }

    mutating func removeProperties(where isRemoved: (ObjectShape.Property) -> Bool) {
        properties.removeAll(where: isRemoved)
        indices = Dictionary(uniqueKeysWithValues: properties.enumerated().map { (ExactKey(text: $1.name), $0) })
    }

    mutating func require(_ names: [String]) {
        for name in names where required.insert(ExactKey(text: name)).inserted { requiredNames.append(name) }
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
        let unlisted = requiredNames.filter { self[$0] == nil }
        let listed = properties.map(\.name)
        let ignored = unlisted.filter { isClosed || $0.otherSpelling(in: listed) != nil }
        return (unlisted.filter { !ignored.contains($0) }, ignored)
    }

    /// - Parameter ignored: The names in `required` that no value can have.
    func object(ignoring ignored: [String]) -> ObjectShape {
        ObjectShape(
            properties: properties.map { property in
                var property = property
                property.isRequired = required.contains(ExactKey(text: property.name))
                return property
            },
            additionalProperties: additional,
            ignoredRequirements: ignored
        )
    }
}
