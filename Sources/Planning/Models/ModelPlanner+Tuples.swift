import APIDescription

extension ModelPlanner {
    /// Returns a structure that is encoded as an array. Its members have indices instead of wire names.
    func structure(_ tuple: TupleShape, _ id: DeclarationID, of owner: SchemaID, _ documentation: Documentation) -> Structure {
        let members = names.members[id.index]
        var properties = zip(tuple.elements, members.list).map { stored($0, named: $1, in: owner) }
        for (index, element) in tuple.elements.enumerated() {
            properties[index].wireName = "\(index)"
            // The title is already the name.
            let title = graph.table[element.schema].title
            properties[index].documentation.paragraphs.removeAll { $0 == title }
        }
        if let rest = tuple.rest {
            properties.append(
                StoredProperty(
                    name: members.additional,
                    wireName: "\(tuple.elements.count)…",
                    type: .array(names.types.reference(shaped.types.valueType(of: rest))),
                    presence: .required,
                    isIndirect: false,
                    documentation: documentationOfUse(rest),
                    defaultValue: .array([])
                )
            )
        }
        return Structure(
            name: names.types[id],
            documentation: documentation,
            properties: properties,
            nested: nestedDeclarations(in: id).documented(by: properties, of: names.types[id]),
            additionalProperties: nil,
            format: .array(hasRest: tuple.rest != nil)
        )
    }
}
