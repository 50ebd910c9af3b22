package import APIDescription

/// The number of a type that the client declares, in the order in which they are found.
package struct DeclarationID: Hashable, Sendable {
    package var index: Int
}

/// A type that the client declares: its schema, its scope and the source of its name.
struct TypeDeclaration: Sendable {
    enum Kind: Sendable {
        /// The component of this number.
        case component(Int)
        /// A multipart body, which has its own structure in addition to that of its schema. The component of this number if nothing else
        /// uses it.
        case form(MediaType, component: Int?)
        /// Inline.
        case inline
        /// Inline. It isn't declared if the earlier enumeration, of a property with the same name and values, can be
        /// used instead.
        case sameEnumeration(as: DeclarationID)
    }

    var schema: SchemaID
    var kind: Kind
    /// The declaration that it is nested in; `nil` at the top of the module.
    var owner: DeclarationID?
    /// The top-level declaration that contains it, or itself.
    var root: DeclarationID
    var source: NameSource
}

/// All types that the client declares.
package struct Declarations: Sendable {
    let list: [TypeDeclaration]
    /// The nested declarations of each declaration, in order.
    let nested: [[DeclarationID]]
    /// The structures of multipart bodies, by their schemas.
    package let forms: [SchemaID: DeclarationID]
    private let bySchema: SchemaMap<DeclarationID>

    init(_ list: [TypeDeclaration], bySchema: SchemaMap<DeclarationID>, forms: [SchemaID: DeclarationID]) {
        self.list = list
        self.bySchema = bySchema
        self.forms = forms
        var nested: [[DeclarationID]] = Array(repeating: [], count: list.count)
        for (index, declaration) in list.enumerated() {
            if let owner = declaration.owner { nested[owner.index].append(DeclarationID(index: index)) }
        }
        self.nested = nested
    }

    var ids: some Sequence<DeclarationID> { list.indices.lazy.map(DeclarationID.init(index:)) }

    subscript(id: DeclarationID) -> TypeDeclaration { list[id.index] }

    /// The declaration of a schema; `nil` if its type needs none. Several schemas may share one.
    subscript(schema: SchemaID) -> DeclarationID? { bySchema[schema] }

    /// The schemas with a declaration, in order.
    package var schemas: [(key: SchemaID, value: DeclarationID)] { Array(bySchema.entries) }

    func isForm(_ id: DeclarationID) -> Bool {
        if case .form = list[id.index].kind { true } else { false }
    }

    /// This declaration and those around it, from the innermost.
    func enclosing(_ id: DeclarationID) -> [DeclarationID] {
        var enclosing = [id]
        while let owner = list[enclosing[enclosing.count - 1].index].owner { enclosing.append(owner) }
        return enclosing
    }
}
