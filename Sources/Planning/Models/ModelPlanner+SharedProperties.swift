import APIDescription

extension ModelPlanner {
    /// The maximum number of shared properties times cases of a union.
    private static let sharedPropertyLimit = 10_000

    /// Returns the properties of a parent, or those next to `oneOf` or `anyOf`, that all members have with the same type.
    func sharedProperties(of union: UnionShape, _ schema: SchemaID) -> [Union.SharedProperty] {
        let candidates = ownProperties(of: union, schema)
        guard !candidates.isEmpty, candidates.count * union.members.count <= Self.sharedPropertyLimit else { return [] }
        let members = union.members.map { properties(of: $0.schema) }
        guard let first = union.ownValue.map(properties) ?? members.first, let ownProperties = first else { return [] }
        return candidates.compactMap { property in
            guard let mine = ownProperties[property.name] else { return nil }
            let read = members.compactMap { member in member?[property.name].flatMap { $0.read(as: mine) } }
            guard read.count == members.count else { return nil }
            // The enumeration of one member isn't the type of all of them.
            guard union.ownValue != nil || members.allSatisfy({ $0?[property.name]?.type == mine.type }) else { return nil }
            var documentation = documentationOfUse(property.schema)
            // Its getter reads the property of each case, which would have a warning unless it is deprecated itself.
            documentation.isDeprecated = documentation.isDeprecated || members.contains { $0?[property.name]?.isDeprecated == true }
            return Union.SharedProperty(
                name: mine.name,
                wireName: property.name,
                type: mine.type,
                isNullable: mine.isNullable,
                members: read,
                documentation: documentation
            )
        }
    }

    /// The properties that the schema of a union lists for all of its members.
    private func ownProperties(of union: UnionShape, _ schema: SchemaID) -> [(name: String, schema: SchemaID)] {
        guard let own = union.ownValue else { return graph.table[schema].properties.map { ($0.name, $0.schema) } }
        guard case .object(let object) = shaped.shapes.shape(of: own) else { return [] }
        return object.properties.map { ($0.name, $0.schema) }
    }

    /// A property of a type in Swift.
    private struct Member {
        var name: SwiftName
        var type: TypeReference
        /// Whether null and absence are distinguished.
        var isNullable = false
        var isOptional = true
        var isEnumeration = false
        var isDeprecated = false

        /// Returns the access to the property as a parent's; `nil` if the types are incompatible.
        func read(as other: Member) -> Union.SharedMember? {
            guard isNullable == other.isNullable else { return nil }
            if type == other.type { return Union.SharedMember(name: name, isOptional: isOptional, conversion: .none) }
            guard isEnumeration, !isNullable else { return nil }
            if other.type == .builtIn(.string) { return Union.SharedMember(name: name, isOptional: isOptional, conversion: .rawValue) }
            guard other.isEnumeration, case .declared(let name) = other.type else { return nil }
            return Union.SharedMember(name: self.name, isOptional: isOptional, conversion: .enumeration(name))
        }
    }

    /// Returns the Swift properties of a schema's value by wire name; `nil` if it has no properties.
    private func properties(of id: SchemaID) -> [String: Member]? {
        let schema = graph.target(of: id)
        guard let declaration = shaped.declarations[schema] else { return nil }
        let properties: [(String, Member)]
        switch shaped.shapes.shape(of: schema) {
        case .object(let object):
            properties = zip(object.properties, names.members[declaration.index].list).map { property, name in
                (property.name, member(property, named: name, of: schema))
            }
        case .union(let union):
            properties = sharedProperties(of: union, schema).map { shared in
                let isDeprecated = shared.documentation.isDeprecated
                return (
                    shared.wireName, Member(name: shared.name, type: shared.type, isNullable: shared.isNullable, isDeprecated: isDeprecated)
                )
            }
        case .anything, .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array, .dictionary, .tuple: return nil
        }
        return Dictionary(properties) { first, _ in first }
    }

    private func member(_ property: ObjectShape.Property, named name: SwiftName, of schema: SchemaID) -> Member {
        let presence = shaped.presence(of: property, in: schema)
        var member = Member(name: name, type: type(of: property.schema))
        member.isNullable = presence == .optionalNullable
        member.isOptional = presence != .required
        member.isDeprecated = graph.table[property.schema].isDeprecated
        if case .stringEnumeration = shaped.shapes.shapeOfTarget(of: property.schema) { member.isEnumeration = true }
        return member
    }
}
