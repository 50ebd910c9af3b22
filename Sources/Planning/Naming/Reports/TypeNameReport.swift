import APIDescription

/// Explains the names of types and their members.
struct TypeNameReport {
    private let shaped: ShapedAPI
    private let names: Names
    /// The pointers of the top-level types by name.
    private let holders: [String: NodePointer]

    init(shaped: ShapedAPI, names: Names) {
        self.shaped = shaped
        self.names = names
        let types = names.types.top.map { (names.types[$0].text, shaped.graph.table[shaped.declarations[$0].schema].pointer) }
        holders = Dictionary(types) { first, _ in first }
    }

    var places: [NamedPlace] { names.types.top.flatMap(places) }

    private func places(of id: DeclarationID) -> [NamedPlace] {
        let declaration = shaped.declarations[id]
        let type = NamedPlace(
            name: names.types[id].text,
            kind: .type,
            pointer: shaped.graph.table[declaration.schema].pointer,
            why: reason(for: declaration) + reasonForDifference(of: id)
        )
        return [type] + members(of: id) + names.types.nested(in: id).flatMap(places)
    }

    private func reason(for declaration: TypeDeclaration) -> String {
        if shaped.graph.table[declaration.schema].swiftName != nil { return "x-swift-name" }
        switch declaration.kind {
        case .component(let number), .form(_, component: let number?):
            let name = shaped.api.components[number].name
            if shaped.graph.isRequestCopy(declaration.schema) { return "the component, as requests send it" }
            if case .exact(name) = declaration.source { return "the component \"\(name)\"" }
            return reason(for: declaration.source)
        case .form(_, nil), .inline, .sameEnumeration: return reason(for: declaration.source)
        }
    }

    private func reason(for source: NameSource) -> String {
        switch source {
        case .exact(let text), .copy(let text, _): "the schema \"\(text)\""
        case .words(let text): "the property or value \"\(text)\""
        case .title(let text): "the title \"\(text)\""
        case .with(let property): "the only member with \"\(property)\""
        case .literal, .member: "the kind of the value"
        case .operation(let number, let suffix):
            (["Request", "Form"].contains(where: suffix.hasSuffix) ? "the body of " : "a response of ")
                + shaped.api.operations[number].requestLine
        case .operationPart(let number, let words): "\"\(words)\" of \(shaped.api.operations[number].requestLine)"
        case .incoming(let number, _): "what \"\(shaped.api.incoming[number].path)\" sends"
        case .incomingPart(let number, let words): "\"\(words)\" of \"\(shaped.api.incoming[number].path)\""
        case .part(let owner, _): "a part of \(names.types[owner].text)"
        case .element(let source), .singular(let source): "one of " + reason(for: source)
        }
    }

    /// Returns the reason why a type doesn't have the name that it would have without the others; empty if it has.
    private func reasonForDifference(of id: DeclarationID) -> String {
        let (name, wanted) = (names.types[id].last, names.types.wanted(id))
        if name == wanted { return "" }
        if shaped.declarations[id].owner == nil, let holder = holders[wanted] { return "; \"\(wanted)\" is the name of \(holder.text)" }
        return "; \"\(wanted)\" has another meaning there"
    }

    // MARK: - Members

    /// Returns the properties, values and cases that aren't simply named as in the description.
    private func members(of id: DeclarationID) -> [NamedPlace] {
        let schema =
            shaped.declarations.isForm(id) ? shaped.graph.target(of: shaped.declarations[id].schema) : shaped.declarations[id].schema
        let members = names.members[id.index].list
        switch shaped.shapes.shape(of: schema) {
        case .object(let object): return properties(object.properties, members, of: id)
        case .tuple(let tuple): return properties(tuple.elements, members, of: id)
        case .stringEnumeration(let values): return self.values(values, of: schema, members, of: id)
        case .integerEnumeration(let values): return self.values(values.map(String.init), of: schema, members, of: id)
        case .union(let union):
            return zip(union.members, members).compactMap { member, name in
                guard shaped.graph.table[member.schema].swiftName != nil, shaped.graph.table[member.schema].reference != nil else {
                    return nil
                }
                return place(name, .case, in: id, shaped.graph.table[member.schema].pointer, "x-swift-name")
            }
        case .anything, .reference, .builtIn, .chosen, .array, .dictionary: return []
        }
    }

    private func properties(_ properties: [ObjectShape.Property], _ members: [SwiftName], of id: DeclarationID) -> [NamedPlace] {
        zip(properties, members).compactMap { property, name in
            let schema = shaped.graph.table[property.schema]
            let usual = Identifier.member(property.name)
            let why: String? =
                if schema.swiftName != nil {
                    name.text == usual ? nil : "x-swift-name"
                } else if name.text != usual {
                    "the property \"\(property.name)\"; \"\(usual)\" is reserved or the name of another member"
                } else {
                    nil
                }
            return why.map { place(name, .property, in: id, schema.pointer, $0) }
        }
    }

    private func values(_ values: [String], of schema: SchemaID, _ members: [SwiftName], of id: DeclarationID) -> [NamedPlace] {
        let chosen = shaped.graph.chosenNames(ofValuesOf: schema)
        return zip(values, members).compactMap { value, name in
            if chosen[value] == nil, name.text == Identifier.enumCase(value) { return nil }
            let why =
                chosen[value] != nil ? "x-swift-names or x-swift-name" : "the value \"\(value)\"; its signs matter, or its name isn't free"
            return place(name, .value, in: id, shaped.graph.table[schema].pointer, why)
        }
    }

    private func place(_ name: SwiftName, _ kind: NamedPlace.Kind, in id: DeclarationID, _ pointer: NodePointer, _ why: String)
        -> NamedPlace
    {
        NamedPlace(name: "\(names.types[id].text).\(name.text)", kind: kind, pointer: pointer, why: why)
    }
}
