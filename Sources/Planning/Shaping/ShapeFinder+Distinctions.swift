import APIDescription
import JSONReading

extension ShapeFinder {
    /// Returns the name source of an unnamed member of a union: what distinguishes its values from those of the others.
    ///
    /// That is the value of a property (`completed`), a property that no other member has, or the kind of a property that all have. A
    /// single member without any of these is `Other`.
    ///
    /// - Returns: `nil` if nothing distinguishes the member.
    mutating func distinction(of member: SchemaID, among members: [SchemaID]) -> NameSource? {
        guard let object = flattened(member) else { return nil }
        let others = members.filter { $0 != member }.compactMap { id in flattened(id).map { (id: id, object: $0) } }
        if others.isEmpty { return .literal("Object") }
        for property in object.properties {
            if let words = valueOnly(of: property.name, in: object, member, others) { return .words(words) }
        }
        let own = Self.own(of: object, among: others.map(\.object))
        if let property = own.first(where: \.isRequired) ?? own.first { return .with(property: property.name) }
        for property in object.properties {
            let kinds = others.map { other in other.object.properties.first { $0.name == property.name }.flatMap { kind(of: $0.schema) } }
            if let kind = kind(of: property.schema), !kinds.contains(nil), !kinds.contains(kind) {
                return .words("\(kind) \(property.name)")
            }
        }
        // Every pair is compared, so members of large unions are numbered.
        guard others.count < 32 else { return nil }
        let plain = others.count { other in
            Self.own(of: other.object, among: others.filter { $0.id != other.id }.map(\.object) + [object]).isEmpty
        }
        return plain == 0 ? .literal("Other") : nil
    }

    /// The properties that none of the others has.
    private static func own(of object: ObjectShape, among others: [ObjectShape]) -> [ObjectShape.Property] {
        let taken = Set(others.flatMap { $0.properties.map(\.name) })
        return object.properties.filter { !taken.contains($0.name) }
    }

    /// The one or two values of a property in a member, if all others have different ones.
    private mutating func valueOnly(
        of property: String,
        in object: ObjectShape,
        _ member: SchemaID,
        _ others: [(id: SchemaID, object: ObjectShape)]
    ) -> String? {
        guard let values = constants(of: property, in: object, member), (1...2).contains(values.count),
            values.allSatisfy({ $0.first?.isLetter == true && $0.count < 30 })
        else { return nil }
        for other in others {
            guard let listed = constants(of: property, in: other.object, other.id), Set(listed).isDisjoint(with: values) else { return nil }
        }
        return values.joined(separator: " or ")
    }

    /// Returns the schema of a property, or of the elements of its array; `nil` if any value is allowed.
    private mutating func kind(of id: SchemaID) -> String? {
        switch shape(of: graph.target(of: id)) {
        case .builtIn(.string), .stringEnumeration: "string"
        case .builtIn(.int), .builtIn(.double), .integerEnumeration: "number"
        case .builtIn(.bool): "boolean"
        case .object: "object"
        case .array(let element?): kind(of: element)
        case .anything, .reference, .builtIn, .chosen, .array(nil), .dictionary, .tuple, .union: nil
        }
    }
}
