import APIDescription

/// The type of each schema's values, in terms of the numbers of declarations.
package struct SchemaTypes: Sendable {
    let shapes: ShapeTable
    let declarations: Declarations

    var graph: SchemaGraph { shapes.graph }

    init(_ uses: [SchemaUse], written: [SchemaID], in graph: SchemaGraph) {
        (declarations, shapes) = DeclarationFinder.find(uses, written: written, in: graph)
    }

    /// The type of a value of the schema that is not null.
    ///
    /// The alias of a type with another form in JSON is spelled out, since an alias can't name the form.
    func type(of id: SchemaID) -> ValueType<DeclarationID> {
        guard let declaration = declarations[id], !hasForm(id) else { return ownType(of: id) }
        return .declared(declaration)
    }

    private func hasForm(_ id: SchemaID, depth: Int = 0) -> Bool {
        guard depth < 16 else { return false }
        switch shapes.shape(of: id) {
        case .builtIn(let type): return type.traits.form != nil
        case .array(let inner?), .dictionary(let inner?), .reference(let inner): return hasForm(inner, depth: depth + 1)
        case .anything, .chosen, .array(nil), .dictionary(nil), .stringEnumeration, .integerEnumeration, .object, .tuple, .union:
            return false
        }
    }

    /// The type that a schema describes, even if it has a declaration.
    func ownType(of id: SchemaID, depth: Int = 0) -> ValueType<DeclarationID> {
        switch shapes.shape(of: id) {
        case .builtIn(let type): return .builtIn(type)
        case .chosen(let type): return .chosen(type)
        case .array(let element): return .array(element.map { valueType(of: $0) } ?? .builtIn(.json))
        case .dictionary(let value): return .dictionary(value.map { valueType(of: $0) } ?? .builtIn(.json))
        case .reference(let target):
            if declarations[target] != nil, !hasForm(target) { return type(of: target) }
            return depth < 64 ? ownType(of: target, depth: depth + 1) : .builtIn(.json)
        // Every mentioned type that needs a declaration has one; see ``UntypedPlaces``.
        case .anything, .stringEnumeration, .integerEnumeration, .object, .tuple, .union: return .builtIn(.json)
        }
    }

    /// The type of a value of the schema, which may be null.
    func valueType(of id: SchemaID) -> ValueType<DeclarationID> {
        let type = type(of: id)
        return isNullable(id, as: type) ? .optional(type) : type
    }

    /// Whether the type can't represent null itself; `JSONValue` can.
    func isNullable(_ id: SchemaID, as type: ValueType<DeclarationID>) -> Bool {
        type != .builtIn(.json) && graph.isNullable(id)
    }
}
