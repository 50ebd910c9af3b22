import APIDescription

// MARK: - Properties that no `properties` of the object lists

extension ShapeFinder {
    /// Whether the conditions of a schema name properties that `part`, its only other keyword, doesn't list.
    mutating func addsConditionalProperties(_ id: SchemaID, to part: SchemaID) -> Bool {
        guard graph.hasConditionalProperties(id), let object = flattened(part) else { return false }
        let listed = Set(object.properties.map(\.name))
        guard let whole = flattened(id) else { return false }
        return whole.properties.contains { !listed.contains($0.name) }
    }

    /// Returns the properties that a value can have under a condition: optional ones, each with any of the types in the conditions, and
    /// those of the collector whose objects have more properties then.
    mutating func properties(
        underConditions conditional: ConditionalProperties,
        beyond collector: PropertyCollector,
        at id: SchemaID
    ) -> [ObjectShape.Property] {
        conditional.names.compactMap { name in
            let uses = (conditional.uses[name] ?? []).uniqued(by: { graph.target(of: $0.schema) })
            if let property = collector[name] { return extended(property, by: uses) }
            return conditionalProperty(name, uses, at: id)
        }
    }

    /// Returns the property with the properties that its object has under conditions; `nil` if there are none. The type without a condition
    /// applies in all cases.
    private mutating func extended(_ property: ObjectShape.Property, by uses: [ConditionalProperties.Use]) -> ObjectShape.Property? {
        guard isPlainObject(property.schema), let object = flattened(property.schema) else { return nil }
        let listed = Set(object.properties.map(\.name))
        let objects = uses.map(\.schema).filter { isPlainObject($0) }
        let more = objects.filter { schema in graph.table[graph.target(of: schema)].properties.contains { !listed.contains($0.name) } }
        guard !more.isEmpty, let condition = combination(of: more, namedAfter: more[0]) else { return nil }
        let extended = derive(.conditional(property.schema, more), from: property.schema) { schema in
            var schema = Schema.Content(location: schema.location, pointer: schema.pointer)
            schema.allOf = [property.schema]
            schema.conditions.then = condition
            return schema
        }
        return extended.map {
            ObjectShape.Property(name: property.name, schema: $0, isRequired: property.isRequired, isOwn: true, text: property.text)
        }
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

    /// Returns the properties that only `required` names (JSON Schema 2020-12, validation 6.5.3): of any type, or of the type that
    /// `additionalProperties` gives them.
    mutating func properties(_ unlisted: [String], _ additional: ObjectShape.AdditionalProperties, at id: SchemaID) -> [ObjectShape
        .Property]
    {
        unlisted.compactMap { name in
            var schema: SchemaID?
            if case .kept(let value?) = additional { schema = value }
            return (schema ?? anything(in: id)).map { ObjectShape.Property(name: name, schema: $0, isRequired: true, isOwn: false) }
        }
    }

    private mutating func anything(in id: SchemaID) -> SchemaID? {
        derive(.anything(id), from: id) {
            Schema.Content(location: $0.location, pointer: $0.pointer)
        }
    }
}
