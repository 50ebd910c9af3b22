import APIDescription
import JSONReading

/// A planner for the declarations of the models.
struct ModelPlanner {
    let shaped: ShapedAPI
    let names: Names
    let defaults: DefaultArguments

    var graph: SchemaGraph { shaped.graph }

    /// Returns the top-level declarations, without recursive or too large values.
    func declarations() -> [Declaration] {
        let declarations = names.types.top.map { declaration(of: $0) }
        return RequestConversions.add(to: StorageLimit.applied(to: AcyclicDeclarations(declarations)), sources: received)
    }

    /// The received types by the types that requests send instead.
    private var received: [QualifiedName: QualifiedName] {
        var received: [QualifiedName: QualifiedName] = [:]
        for id in shaped.declarations.ids where !shaped.declarations.isForm(id) {
            guard var original = graph.table[shaped.declarations[id].schema].received else { continue }
            if parentOfOwnValue(id) != nil, case .union(let union) = shaped.shapes.shape(of: original) {
                original = union.ownValue ?? original
            }
            guard let source = shaped.declarations[original] else { continue }
            received[names.types[id]] = names.types[source]
        }
        return received
    }

    private func declaration(of id: DeclarationID) -> Declaration {
        let declaration = shaped.declarations[id]
        let schema = declaration.schema
        if case .form(let media, _) = declaration.kind { return .structure(form(id, media)) }
        var documentation = parentOfOwnValue(id).map(documentationOfOwnValue) ?? ownDocumentation(declaration, names.types[id])
        if parentOfOwnValue(id) == nil, let original = graph.table[schema].received, let source = shaped.declarations[original] {
            documentation.paragraphs.append("The properties of `\(names.types[source].text)` that are sent in requests.")
        }
        switch shaped.shapes.shape(of: schema) {
        case .object(let object):
            return .structure(structure(object, id, of: schema, documentation))
        case .tuple(let tuple):
            var described = graph.table[schema]
            // The members determine the number of elements.
            (described.content.limits.minItems, described.content.limits.maxItems) = (nil, nil)
            return .structure(structure(tuple, id, of: schema, Documentation(of: described)))
        case .stringEnumeration(let values):
            return .openEnum(openEnum(values.map(OpenEnum.RawValue.string), id, isInteger: false, documentation))
        case .integerEnumeration(let values):
            return .openEnum(openEnum(values.map(OpenEnum.RawValue.integer), id, isInteger: true, documentation))
        case .union(let union):
            return .union(planUnion(union, id, documentation))
        case .anything, .reference, .builtIn, .chosen, .array, .dictionary:
            let type = names.types.reference(shaped.types.ownType(of: schema))
            return .alias(Alias(name: names.types[id], documentation: documentation, type: type))
        }
    }

    /// Returns the documentation without a title that only repeats the name of the type or the operation, such as FastAPI's "Response List
    /// Items Items Get" and Django Ninja's "Response".
    private func ownDocumentation(_ declaration: TypeDeclaration, _ name: QualifiedName) -> Documentation {
        var schema = graph.table[declaration.schema]
        if let title = schema.title {
            if Words.areEqual(title, name.last) { schema.content.title = nil }
            if case .operation(let number, _) = declaration.source, case let words = Words(title).list, words.first == "response" {
                let id = Words(shaped.operations[number].operation.id ?? "").list
                if words.count == 1 || Array(words.dropFirst()) == id { schema.content.title = nil }
            }
        }
        return Documentation(of: schema)
    }

    /// Returns the union of a parent and its subtypes, if the declaration is for values of the parent alone.
    private func parentOfOwnValue(_ id: DeclarationID) -> DeclarationID? {
        guard let owner = shaped.declarations[id].owner,
            case .union(let union) = shaped.shapes.shape(of: shaped.declarations[owner].schema),
            union.ownValue == shaped.declarations[id].schema
        else { return nil }
        return owner
    }

    private func documentationOfOwnValue(of parent: DeclarationID) -> Documentation {
        Documentation(paragraphs: ["`\(names.types[parent].last)` itself, without a more specific type."])
    }

    func nestedDeclarations(in id: DeclarationID) -> [Declaration] {
        names.types.nested(in: id).map { declaration(of: $0) }
    }

    /// Returns the type of a non-null value of the schema.
    func type(of id: SchemaID) -> TypeReference {
        names.types.reference(shaped.types.type(of: id))
    }
}

// MARK: - Structures and enums

extension ModelPlanner {
    func structure(_ object: ObjectShape, _ id: DeclarationID, of owner: SchemaID, _ documentation: Documentation) -> Structure {
        let members = names.members[id.index]
        var additional: AdditionalPropertiesPlan?
        if case .kept(let value) = object.additionalProperties {
            let valueType = value.map { names.types.reference(shaped.types.valueType(of: $0)) } ?? .builtIn(.json)
            additional = AdditionalPropertiesPlan(name: members.additional, valueType: valueType)
        }
        let properties = zip(object.properties, members.list).map { stored($0, named: $1, in: owner) }
        return Structure(
            name: names.types[id],
            documentation: documentation,
            properties: properties,
            nested: nestedDeclarations(in: id).documented(by: properties, of: names.types[id]),
            additionalProperties: additional,
            format: .json
        )
    }

    func stored(_ property: ObjectShape.Property, named name: SwiftName, in owner: SchemaID) -> StoredProperty {
        let presence = shaped.presence(of: property, in: owner)
        return StoredProperty(
            name: name,
            wireName: property.name,
            type: type(of: property.schema),
            presence: presence,
            isIndirect: false,
            isEmbedded: property.text != nil,
            documentation: documentationOfUse(property.text ?? property.schema),
            defaultValue: defaults.argument(of: property, presence: presence),
            isOmittedFromRequests: shaped.directions.isOmittedFromRequests(property, of: owner)
        )
    }

    /// Returns the documentation of a property, or else of its inline schema.
    func documentationOfUse(_ id: SchemaID) -> Documentation {
        let own = Documentation(of: graph.table[id])
        if !own.paragraphs.isEmpty { return own }
        let target = graph.table[graph.target(of: id)]
        var inherited = Documentation(of: target)
        // The value that may be null has the description.
        let members = graph.unionMembers(of: target)
        if inherited.paragraphs.isEmpty, members.count == 1 { inherited = Documentation(of: graph.table[graph.target(of: members[0])]) }
        inherited.isDeprecated = own.isDeprecated
        // The constraints of another type are documented there.
        inherited.paragraphs = Array(inherited.paragraphs.prefix(1))
        return inherited
    }

    private func openEnum(_ values: [OpenEnum.RawValue], _ id: DeclarationID, isInteger: Bool, _ documentation: Documentation) -> OpenEnum {
        let texts = graph.documentation(ofValuesOf: shaped.declarations[id].schema)
        let cases = zip(values, names.members[id.index].list).map { value, name in
            let text =
                switch value {
                case .string(let string): string
                case .integer(let number): "\(number)"
                }
            return OpenEnum.Case(name: name, value: value, documentation: Documentation(paragraphs: [texts[text]].compactMap { $0 }))
        }
        return OpenEnum(name: names.types[id], documentation: documentation, isInteger: isInteger && !cases.isEmpty, cases: cases)
    }
}
