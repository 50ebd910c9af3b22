import APIDescription
import JSONReading

/// Finds the types that the client declares: those of components and those that are written where they are used.
///
/// It visits each use of a schema and its inline schemas; the target of a `$ref` is declared at its own place.
struct DeclarationFinder {
    private(set) var shapes: ShapeFinder
    private var list: [TypeDeclaration] = []
    private var declarations = SchemaMap<DeclarationID>()
    private var forms: [SchemaID: DeclarationID] = [:]
    /// The first enumeration of each name and values, which the others can share.
    private var enumerations: [Enumeration: DeclarationID] = [:]
    /// The declarations by pointer to the component.
    private var components: [NodePointer: DeclarationID] = [:]

    private struct Enumeration: Hashable {
        var property: String
        var values: [String]
    }

    /// The scope of an inline schema.
    private struct Scope {
        /// `nil` at the top of the module.
        var owner: DeclarationID?
        /// The property or parameter that has the type.
        var property: String?
        var source: NameSource
        /// The surrounding arrays and maps, up to a declaration.
        var containers: [SchemaID] = []

        /// The scope of an element of a container.
        func element(of container: SchemaID) -> Scope {
            var element = self
            element.containers.append(container)
            element.source = owner == nil && property == nil ? .element(of: source) : .singular(of: source)
            return element
        }
    }

    /// The types that these uses need, with the shapes of all schemas.
    ///
    /// - Parameter written: The top-level schemas, including those without a type.
    static func find(_ uses: [SchemaUse], written: [SchemaID], in graph: SchemaGraph) -> (Declarations, ShapeTable) {
        var finder = DeclarationFinder(shapes: ShapeFinder(graph))
        finder.declareComponents(uses, graph.closure(of: written, followingReferences: false))
        for use in uses { finder.follow(use) }
        finder.declareRemainingTargets()
        finder.declareWhatIsMentioned()
        return (Declarations(finder.list, bySchema: finder.declarations, forms: finder.forms), finder.shapes.frozen())
    }

    private init(shapes: ShapeFinder) {
        self.shapes = shapes
    }

    private mutating func declare(_ schema: SchemaID, _ kind: TypeDeclaration.Kind, in owner: DeclarationID?, _ source: NameSource)
        -> DeclarationID
    {
        let id = DeclarationID(index: list.count)
        let root = owner.map { list[$0.index].root } ?? id
        list.append(TypeDeclaration(schema: schema, kind: kind, owner: owner, root: root, source: source))
        if case .form = kind { forms[schema] = id } else { declarations[schema] = id }
        return id
    }
}

// MARK: - Components

extension DeclarationFinder {
    private mutating func declareComponents(_ uses: [SchemaUse], _ written: SchemaSet) {
        let ofForms = FormComponents(uses, in: shapes.graph)
        var declared: [DeclarationID] = []
        for use in uses {
            guard case .component(let number) = use.place else { continue }
            // The user declares it.
            if case .chosen = shapes.shape(of: use.schema) { continue }
            let schema = target(namedBy: use.schema, written) ?? use.schema
            var kind = TypeDeclaration.Kind.component(number)
            if let media = ofForms[schema], case .object = shapes.shape(of: schema) { kind = .form(media, component: number) }
            let id = declare(schema, kind, in: nil, use.source)
            declarations[use.schema] = id
            let pointer = shapes.graph.table[use.schema].pointer
            components[pointer] = components[pointer] ?? id
            declared.append(id)
        }
        declared += declareDetachedTargets(written)
        for id in declared {
            if case .form(let media, _) = list[id.index].kind {
                followParts(of: media, list[id.index].schema, id)
            } else {
                followInside(list[id.index].schema, of: id)
            }
        }
    }

    /// The declaration that a component without its own is an alias of: a schema in another file, or under `$defs`.
    private mutating func target(namedBy id: SchemaID, _ written: SchemaSet) -> SchemaID? {
        guard case .reference = shapes.shape(of: id) else { return nil }
        let target = shapes.graph.target(of: id)
        return declarations[target] == nil && !written.contains(target) && shapes.shape(of: target).needsDeclaration ? target : nil
    }

    /// Declares schemas that only references use.
    private mutating func declareDetachedTargets(_ written: SchemaSet) -> [DeclarationID] {
        var declared: [DeclarationID] = []
        for id in shapes.graph.table.ids {
            guard let target = shapes.graph.table[id].reference, declarations[target] == nil, !written.contains(target), !extends(id),
                shapes.shape(of: target).needsDeclaration
            else { continue }
            declared.append(declare(target, .inline, in: nil, shapes.detachedSource(of: target)))
        }
        return declared
    }

    /// Whether an object has keywords next to its `$ref`, so that it has the properties of the target and doesn't mention it.
    private mutating func extends(_ id: SchemaID) -> Bool {
        guard shapes.graph.table[id].saysMoreThanItsReference, case .object = shapes.shape(of: id) else { return false }
        return true
    }
}

// MARK: - Inline schemas

extension DeclarationFinder {
    private mutating func follow(_ use: SchemaUse) {
        switch use.place {
        case .component: break
        case .parameter, .body, .response, .header, .webhook, .callback:
            follow(use.schema, Scope(owner: nil, property: use.property, source: use.source))
        case .form(let media):
            let target = shapes.graph.target(of: use.schema)
            guard forms[use.schema] == nil, case .object = shapes.shape(of: target) else { return }
            if let form = forms[target] {
                forms[use.schema] = form
                return
            }
            let form = declare(use.schema, .form(media, component: nil), in: nil, use.source)
            followParts(of: media, target, form)
        }
    }

    /// Declares the types of the parts of a form. A part in a format that only the caller can write is passed as a file.
    private mutating func followParts(of media: MediaType, _ id: SchemaID, _ form: DeclarationID) {
        guard case .object(let object) = shapes.shape(of: id) else { return followInside(id, of: form) }
        for property in object.properties where property.isOwn {
            let encoding = media.encodings.first { $0.property == property.name }
            if !shapes.graph.isUnwritable(property.schema, encoding) { follow(property, of: form) }
        }
        if case .kept(let value?) = object.additionalProperties { followAdditional(value, of: form) }
    }

    private mutating func follow(_ id: SchemaID, _ scope: Scope) {
        guard declarations[id] == nil else { return }
        // Arrays and maps that contain themselves without a declaration in between can't be a Swift type, so the innermost one contains any
        // value.
        if scope.containers.contains(id), let last = scope.containers.last { return shapes.end(last) }
        switch shapes.shape(of: id) {
        case .anything, .builtIn, .chosen: break
        case .reference(let target):
            if shapes.graph.table[id].reference != target { follow(target, scope) }
        case .array(let element):
            if let element { follow(element, scope.element(of: id)) }
        case .dictionary(let value):
            if let value { follow(value, scope.element(of: id)) }
        case .stringEnumeration(let values): declareEnumeration(id, values, scope)
        case .integerEnumeration(let values): declareEnumeration(id, values.map(String.init), scope)
        case .object, .tuple, .union:
            let declaration = declare(id, .inline, in: scope.owner, scope.source)
            followInside(id, of: declaration)
        }
    }

    private mutating func declareEnumeration(_ id: SchemaID, _ values: [String], _ scope: Scope) {
        let key = scope.property.map { Enumeration(property: $0, values: values) }
        let first = key.flatMap { enumerations[$0] }
        let declaration = declare(id, first.map { .sameEnumeration(as: $0) } ?? .inline, in: scope.owner, scope.source)
        if let key, first == nil { enumerations[key] = declaration }
    }

    private mutating func followInside(_ id: SchemaID, of declaration: DeclarationID) {
        func part(_ word: String, _ container: SchemaID? = nil) -> Scope {
            let containers = container.map { [$0] } ?? []
            return Scope(owner: nil, property: nil, source: .part(of: declaration, word), containers: containers)
        }
        switch shapes.shape(of: id) {
        case .object(let object):
            for property in object.properties where property.isOwn { follow(property, of: declaration) }
            if case .kept(let value?) = object.additionalProperties, !isInAnotherComponent(value, than: declaration) {
                followAdditional(value, of: declaration)
            }
        case .tuple(let tuple):
            for element in tuple.elements { follow(element, of: declaration) }
            if let rest = tuple.rest { follow(rest, Scope(owner: declaration, property: nil, source: .literal("Element"))) }
        case .union(let union):
            if let own = union.ownValue { declare(own, of: declaration) }
            for (index, member) in union.members.enumerated() where !member.isOwnValue {
                let source = shapes.source(of: member, of: id, in: declaration, among: union.members, number: index + 1)
                follow(member.schema, Scope(owner: declaration, property: nil, source: source))
            }
        case .array(let element?): follow(element, part("Item", id))
        case .dictionary(let value?): follow(value, part("Value", id))
        case .reference(let target):
            // A component that is only an alias.
            if shapes.graph.table[id].reference != target { follow(target, part("Value")) }
        case .anything, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array(nil), .dictionary(nil): break
        }
    }

    /// Declares the value of a parent without a more specific type, within the union. The types of its properties belong to the union,
    /// since the heirs have them too.
    private mutating func declare(_ own: SchemaID, of union: DeclarationID) {
        guard case .object(let object) = shapes.shape(of: own) else {
            return follow(own, Scope(owner: union, property: nil, source: .literal("Base")))
        }
        let base = declare(own, .inline, in: union, .literal("Base"))
        for property in object.properties where property.isOwn { follow(property, of: union) }
        followInside(own, of: base)
    }

    private mutating func follow(_ property: ObjectShape.Property, of owner: DeclarationID) {
        follow(property.schema, Scope(owner: owner, property: property.name, source: .words(property.name)))
    }

    private mutating func followAdditional(_ value: SchemaID, of owner: DeclarationID) {
        follow(value, Scope(owner: owner, property: nil, source: .literal("AdditionalProperty")))
    }

    /// Whether a schema is inline in another component, which declares it.
    private func isInAnotherComponent(_ id: SchemaID, than owner: DeclarationID) -> Bool {
        let pointer = shapes.graph.table[id].pointer
        guard pointer.tokens.count > 3, let component = components[pointer.prefix(3)] else { return false }
        return component != list[owner.index].root
    }
}

// MARK: - Remaining declarations

extension DeclarationFinder {
    /// Declares the remaining targets of references at the top level.
    private mutating func declareRemainingTargets() {
        for id in shapes.graph.table.ids {
            guard let target = shapes.graph.table[id].reference, declarations[target] == nil, !extends(id) else { continue }
            follow(target, Scope(owner: nil, property: nil, source: shapes.detachedSource(of: target)))
        }
    }

    /// Declares the remaining types that declarations mention: a schema can be an object as a part of another and something else on its
    /// own.
    private mutating func declareWhatIsMentioned() {
        var finished: Set<SchemaID> = []
        while true {
            let waiting = declarations.entries.filter { !finished.contains($0.key) }
            guard !waiting.isEmpty else { return }
            for (id, declaration) in waiting {
                finished.insert(id)
                guard case .object(let object) = shapes.shape(of: id) else { continue }
                for property in object.properties where !property.isOwn { follow(property, of: declaration) }
                if case .kept(let value?) = object.additionalProperties { followAdditional(value, of: declaration) }
            }
        }
    }
}
