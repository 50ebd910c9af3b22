import APIDescription

// MARK: - Properties that no `properties` of the object lists

extension ShapeFinder {
    /// Whether the conditions of a schema name properties that `part`, the only other thing that it says, doesn't list.
    mutating func addsConditionalProperties(_ id: SchemaID, to part: SchemaID) -> Bool {
        guard graph.hasConditionalProperties(id), let object = flattened(part) else { return false }
        let listed = Set(object.properties.map(\.name))
        guard let whole = flattened(id) else { return false }
        return whole.properties.contains { !listed.contains($0.name) }
    }

    /// Adds what a value can have under a condition: optional properties, each of any of the types that the conditions give it.
    mutating func addConditional(to collector: inout PropertyCollector, at id: SchemaID) {
        for name in collector.conditional.names {
            let uses = (collector.conditional.uses[name] ?? []).uniqued(by: { graph.target(of: $0.schema) })
            if let property = collector[name] {
                extend(property, by: uses, in: &collector)
            } else if let property = conditionalProperty(name, uses, at: id) {
                collector.set(property)
            }
        }
        if collector.conditional.isOpen, case .ignored = collector.additional { collector.add(.kept(nil)) }
    }

    /// The type without a condition holds under every one, too; but an object may have more properties then.
    private mutating func extend(
        _ property: ObjectShape.Property,
        by uses: [ConditionalProperties.Use],
        in collector: inout PropertyCollector
    ) {
        guard isPlainObject(property.schema), let object = flattened(property.schema) else { return }
        let listed = Set(object.properties.map(\.name))
        let objects = uses.map(\.schema).filter { isPlainObject($0) }
        let more = objects.filter { schema in graph.table[graph.target(of: schema)].properties.contains { !listed.contains($0.name) } }
        guard !more.isEmpty, let condition = combination(of: more, namedAfter: more[0]) else { return }
        let extended = derive(.conditional(property.schema, more), from: property.schema) { schema in
            schema = Schema(location: schema.location, pointer: schema.pointer)
            schema.allOf = [property.schema]
            schema.conditions.then = condition
        }
        guard let extended else { return }
        var property = property
        property.schema = extended
        property.isOwn = true
        collector.set(property)
    }

    private mutating func conditionalProperty(
        _ name: String,
        _ uses: [ConditionalProperties.Use],
        at id: SchemaID
    ) -> ObjectShape.Property? {
        let typed = uses.filter { !graph.table[$0.schema].saysNothingOfType && graph.table[$0.schema].boolean == nil }
        var schema = uses.first?.schema
        if let first = typed.first { schema = choice(of: typed.map(\.schema), at: first.schema) }
        guard let schema = schema ?? anything(in: id) else { return nil }
        let isOwn = (typed.isEmpty ? uses : typed).contains(where: \.isOwn)
        return ObjectShape.Property(name: name, schema: schema, isRequired: false, isOwn: isOwn)
    }

    /// Adds what `required` names and nothing lists (JSON Schema 2020-12, validation 6.5.3): properties of any type, or of the type that
    /// `additionalProperties` gives them.
    mutating func addUnlisted(to collector: inout PropertyCollector, at id: SchemaID) {
        let unlisted = collector.requiredNames.filter { collector[$0] == nil }
        let listed = collector.properties.map(\.name)
        collector.ignoredRequirements = unlisted.filter { collector.isClosed || $0.otherSpelling(in: listed) != nil }
        for name in unlisted where !collector.ignoredRequirements.contains(name) {
            var schema: SchemaID?
            if case .kept(let value?) = collector.additional { schema = value }
            guard let schema = schema ?? anything(in: id) else { continue }
            collector.set(ObjectShape.Property(name: name, schema: schema, isRequired: true, isOwn: false))
        }
    }

    private mutating func anything(in id: SchemaID) -> SchemaID? {
        derive(.anything(id), from: id) { schema in
            schema = Schema(location: schema.location, pointer: schema.pointer)
        }
    }
}
