package import APIDescription
import JSONReading
package import Reporting

/// The place in the description that a declared type comes from, and those of its members.
package struct TypePlace: Sendable {
    package struct Member: Sendable {
        package var location: SourceLocation
        /// The schema of a property or of a union's member; `nil` for a value of an enumeration.
        package var schema: SchemaID?
    }

    package var pointer: NodePointer
    package var location: SourceLocation
    /// The properties, values or cases by name.
    package var members: [SwiftName: Member]
}

extension ClientPlan {
    /// The places of all types that are declared for schemas, by name.
    package var typePlaces: [QualifiedName: TypePlace] {
        Dictionary(shaped.declarations.ids.map { (names.types[$0], place(of: $0)) }) { first, _ in first }
    }

    /// The locations of the tags that are declared, by the types of their groups.
    package var groupLocations: [String: SourceLocation] {
        let tags = Dictionary(shaped.api.tags.compactMap { tag in tag.location.map { (tag.name, $0) } }) { first, _ in first }
        return Dictionary(names.groups.compactMap { group in tags[group.tag].map { (group.type, $0) } }) { first, _ in first }
    }

    /// The location of each case of the webhooks' type, in order.
    package var webhookLocations: [SourceLocation] {
        let incoming = shaped.api.incoming
        return (shaped.webhooks?.webhooks ?? []).map { incoming[$0.incoming[0]].location }
    }

    private func place(of id: DeclarationID) -> TypePlace {
        let declared = shaped.declarations[id].schema
        let schema = shaped.declarations.isForm(id) ? shaped.graph.target(of: declared) : declared
        let table = shaped.graph.table
        let members: [TypePlace.Member]
        switch shaped.shapes.shape(of: schema) {
        case .object(let object): members = object.properties.map { member($0.schema) }
        case .tuple(let tuple): members = tuple.elements.map { member($0.schema) }
        case .union(let union): members = union.members.map { member($0.schema) }
        case .stringEnumeration(let values):
            members = values.map { value in
                TypePlace.Member(location: location(ofValue: { $0.string == value }, in: schema), schema: nil)
            }
        case .integerEnumeration(let values):
            members = values.map { value in
                TypePlace.Member(location: location(ofValue: { $0.number?.integer == value }, in: schema), schema: nil)
            }
        case .anything, .reference, .builtIn, .chosen, .array, .dictionary: members = []
        }
        return TypePlace(
            pointer: table[schema].pointer,
            location: table[schema].location,
            members: Dictionary(zip(names.members[id.index].list, members)) { first, _ in first }
        )
    }

    private func member(_ schema: SchemaID) -> TypePlace.Member {
        TypePlace.Member(location: shaped.graph.table[schema].location, schema: schema)
    }

    /// Returns the location of a value that `enum` or `const` lists, or else that of the schema, which may be made of several.
    private func location(ofValue isValue: (JSONNode) -> Bool, in id: SchemaID) -> SourceLocation {
        let schema = shaped.graph.table[id]
        let values = (schema.enumeration ?? []) + [schema.constant].compactMap { $0 }
        return values.first(where: isValue)?.location ?? schema.location
    }
}
