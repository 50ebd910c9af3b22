import APIDescription

// MARK: - Schemas that others extend (OpenAPI 3.1, 4.8.25)

extension ShapeFinder {
    /// The union of a parent and its heirs; `nil` if the schema isn't a parent or an object.
    mutating func unionOfHeirs(of id: SchemaID) -> Shape? {
        guard let parent = graph.inheritance[id], flattened(id) != nil, let own = ownValue(of: id) else { return nil }
        var members: [UnionShape.Member] = []
        var taken = Set(parent.values.values.joined())
        for heir in parent.heirs + [id] {
            var member = UnionShape.Member(schema: heir == id ? own : valueOfHeir(heir, by: parent.property))
            member.isOwnValue = member.schema != heir
            member.isDefault = heir == parent.defaultSchema
            member.discriminatorValues =
                parent.values[heir] ?? implicitValues(of: heir, in: parent, id).filter { taken.insert($0).inserted }
            member.lacksDiscriminator = lacksProperty(parent.property, member.schema)
            members += separated(member)
        }
        var union = UnionShape(members: members, discriminator: parent.property, ownValue: own)
        // An object without the property is the parent itself if the property is optional there.
        if parent.defaultSchema == nil, let last = members.last, !last.lacksDiscriminator, !requires(parent.property, own) {
            union.absentValue = last.discriminatorValues.first
        }
        return .union(union)
    }

    /// Whether a schema is an heir of the schema that it extends, so that it is a separate object even if it adds nothing.
    func isHeir(_ id: SchemaID, of part: SchemaID) -> Bool {
        graph.inheritance[graph.target(of: part)] != nil && graph.inheritance.isExtension(graph.origin(of: id))
    }

    /// The value of a parent without a more specific type.
    private mutating func ownValue(of id: SchemaID) -> SchemaID? {
        derive(.ownValue(id), from: id) { schema in
            var schema = schema
            schema.discriminator = nil
            schema.swiftName = nil
            schema.title = nil
            schema.description = nil
            return schema
        }
    }

    /// An heir that is also a parent is a member in addition to its own heirs, unless another property distinguishes those.
    private mutating func valueOfHeir(_ heir: SchemaID, by property: String) -> SchemaID {
        guard let parent = graph.inheritance[heir], parent.property == property, flattened(heir) != nil else { return heir }
        return ownValue(of: heir) ?? heir
    }

    /// The value of an unmapped schema: that of its own property, or else its name.
    private mutating func implicitValues(of heir: SchemaID, in parent: Inheritance.Parent, _ id: SchemaID) -> [String] {
        if heir != id, let object = flattened(heir), let property = object.properties.first(where: { $0.name == parent.property }),
            property.isOwn, let listed = constants(of: parent.property, in: object, heir)
        {
            return listed
        }
        return graph.impliedDiscriminatorValue(of: heir).map { [$0] } ?? []
    }

    private mutating func lacksProperty(_ name: String, _ id: SchemaID) -> Bool {
        guard case .object(let object) = shape(of: id), case .ignored = object.additionalProperties else { return false }
        return !object.properties.contains { $0.name == name }
    }

    private mutating func requires(_ name: String, _ id: SchemaID) -> Bool {
        guard case .object(let object) = shape(of: id) else { return false }
        return object.properties.contains { $0.name == name && $0.isRequired }
    }
}
