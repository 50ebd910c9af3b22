import APIDescription

extension ModelPlanner {
    /// How many reads of a property a union declares at most, over all of its cases.
    private static let sharedPropertyLimit = 10_000

    /// The properties of a parent that each of its heirs has with the same type; none of any other union.
    func sharedProperties(of union: UnionShape) -> [Union.SharedProperty] {
        guard let own = union.ownValue, case .object(let object) = shaped.shapes.shape(of: own),
            object.properties.count * union.members.count <= Self.sharedPropertyLimit
        else { return [] }
        let members = union.members.map { properties(of: $0.schema) }
        guard let ownProperties = properties(of: own) else { return [] }
        return object.properties.compactMap { property in
            guard let mine = ownProperties[property.name] else { return nil }
            let read = members.compactMap { member in member?[property.name].flatMap { $0.read(as: mine) } }
            guard read.count == members.count else { return nil }
            return Union.SharedProperty(
                name: mine.name,
                wireName: property.name,
                type: mine.type,
                isNullable: mine.isNullable,
                members: read,
                documentation: documentationOfUse(property.schema)
            )
        }
    }

    /// A property of a type in Swift.
    private struct Member {
        var name: SwiftName
        var type: TypeReference
        /// Whether null is told from absence.
        var isNullable = false
        var isOptional = true
        var isEnumeration = false

        /// `nil` if it can't be read as the same property of a parent.
        func read(as other: Member) -> Union.SharedMember? {
            guard isNullable == other.isNullable else { return nil }
            if type == other.type { return Union.SharedMember(name: name, isOptional: isOptional, conversion: .none) }
            guard isEnumeration, !isNullable else { return nil }
            if other.type == .builtIn(.string) { return Union.SharedMember(name: name, isOptional: isOptional, conversion: .rawValue) }
            guard other.isEnumeration, case .declared(let name) = other.type else { return nil }
            return Union.SharedMember(name: self.name, isOptional: isOptional, conversion: .enumeration(name))
        }
    }

    /// The properties that a value of a schema has in Swift, by their names on the wire; `nil` if the value has no such properties.
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
            properties = sharedProperties(of: union).map { ($0.wireName, Member(name: $0.name, type: $0.type, isNullable: $0.isNullable)) }
        case .anything, .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array, .dictionary, .tuple: return nil
        }
        return Dictionary(properties) { first, _ in first }
    }

    private func member(_ property: ObjectShape.Property, named name: SwiftName, of schema: SchemaID) -> Member {
        let presence = shaped.presence(of: property, in: schema)
        var member = Member(name: name, type: type(of: property.schema))
        member.isNullable = presence == .optionalNullable
        member.isOptional = presence != .required
        if case .stringEnumeration = shaped.shapes.shapeOfTarget(of: property.schema) { member.isEnumeration = true }
        return member
    }
}
