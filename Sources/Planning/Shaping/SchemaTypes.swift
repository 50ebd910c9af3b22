import APIDescription

/// The type of each schema's values, in terms of the numbers of declarations.
struct SchemaTypes: Sendable {
    let shapes: ShapeTable
    let declarations: Declarations

    var graph: SchemaGraph { shapes.graph }

    init(_ uses: [SchemaUse], written: [SchemaID], in graph: SchemaGraph) {
        (declarations, shapes) = DeclarationFinder.find(uses, written: written, in: graph)
    }

    /// The type of a value of the schema that is not null.
    func type(of id: SchemaID) -> ValueType<DeclarationID> {
        declarations[id].map { .declared($0) } ?? ownType(of: id)
    }

    /// The type that a schema describes, also if it has a declaration.
    func ownType(of id: SchemaID, depth: Int = 0) -> ValueType<DeclarationID> {
        switch shapes.shape(of: id) {
        case .builtIn(let type): return .builtIn(type)
        case .array(let element): return .array(element.map { valueType(of: $0) } ?? .builtIn(.json))
        case .dictionary(let value): return .dictionary(value.map { valueType(of: $0) } ?? .builtIn(.json))
        case .reference(let target):
            if let declaration = declarations[target] { return .declared(declaration) }
            return depth < 64 ? ownType(of: target, depth: depth + 1) : .builtIn(.json)
        // Whatever is mentioned has a declaration, if it needs one; see ``UntypedPlaces``.
        case .anything, .stringEnumeration, .integerEnumeration, .object, .tuple, .union: return .builtIn(.json)
        }
    }

    /// The type of a value of the schema, which may be null.
    func valueType(of id: SchemaID) -> ValueType<DeclarationID> {
        let type = type(of: id)
        return isNullable(id, as: type) ? .optional(type) : type
    }

    /// Whether null needs a case of its own beside the type: `JSONValue` has one already.
    func isNullable(_ id: SchemaID, as type: ValueType<DeclarationID>) -> Bool {
        type != .builtIn(.json) && graph.isNullable(id)
    }
}
