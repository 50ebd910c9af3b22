import APIDescription
import JSONReading
import Reporting

/// Names the types: the components first, so that they keep their names, then what operations declare in place.
struct TypeNamer {
    var names = TypeNames()
    var topLevel: NameScope
    var shapes: SchemaShapes
    /// Enumerations that are one type: same property, same values.
    var sharedEnumerations: [SharedEnumeration: SchemaID] = [:]
    /// The types at the top that a declaration mentions since it shares an enumeration with them.
    var sharedFrom: [QualifiedName: Set<String>] = [:]

    /// The type of each component, by the pointer to it.
    var componentTypes: [String: String] = [:]

    struct SharedEnumeration: Hashable {
        var property: String
        var values: [String]
    }

    /// Where an inline schema is declared, and what its name is made of.
    struct Home {
        /// `nil` at the top of the module.
        var owner: QualifiedName?
        /// Names that a nested type must not have: they would hide a type that the same code mentions.
        var hidden: Set<String>
        /// The property or parameter, if that is what has the type.
        var property: String?
        var name: String
        /// The arrays and maps around, up to a declaration.
        var containers: [SchemaID] = []
    }

    init(shapes: SchemaShapes, reserved: Set<String>) {
        self.shapes = shapes
        topLevel = NameScope(reserved: ReservedNames.types.union(reserved))
    }

    /// The shapes, with those that naming found on the way.
    var foundShapes: SchemaShapes { shapes }

    /// Names all components and what stands beside them, then walks into them in description order.
    ///
    /// - Parameter inline: The schemas that are written in operations, which are named later.
    mutating func name(_ components: [ComponentSchema], inline: [SchemaID], diagnostics: inout Diagnostics) {
        let placed = shapes.table.closure(of: components.map(\.schema) + inline, followingReferences: false)
        var declared: [SchemaID] = []
        for (component, name) in zip(components, componentNames(components, diagnostics: &diagnostics)) {
            let schema = target(namedBy: component.schema, placed: placed) ?? component.schema
            let name = QualifiedName([name])
            componentTypes[shapes.table[component.schema].pointer] = name.last
            names.names[component.schema] = name
            names.names[schema] = name
            names.roots.append(
                TypeNames.Root(name: name, schema: schema)
            )
            declared.append(schema)
        }
        declared += nameDetachedTargets(placed: placed)
        for id in declared {
            guard let name = names[id] else { continue }
            let hidden = shapes.shape(of: id).needsDeclaration ? hiddenNames(in: id) : []
            walkInside(id, named: name, hidden: hidden, property: nil)
        }
    }

    /// The declaration that a component is but another name for, where it has none itself: a schema in another file, or under `$defs`.
    mutating func target(namedBy id: SchemaID, placed: Set<SchemaID>) -> SchemaID? {
        guard case .reference = shapes.shape(of: id) else { return nil }
        let target = shapes.target(of: id)
        return names[target] == nil && !placed.contains(target) && shapes.shape(of: target).needsDeclaration ? target : nil
    }

    /// Takes a name for each declaration that only references lead to. They have theirs before anything is nested, so that nothing nested can
    /// hide them.
    mutating func nameDetachedTargets(placed: Set<SchemaID>) -> [SchemaID] {
        var named: [SchemaID] = []
        for id in shapes.table.ids {
            guard let target = shapes.table[id].reference, names[target] == nil, !placed.contains(target),
                shapes.shape(of: target).needsDeclaration
            else { continue }
            let wanted = shapes.table[target].swiftName.map(Identifier.chosenType) ?? detachedName(of: target)
            let name = QualifiedName([topLevel.take(wanted, else: "Model")])
            names.names[target] = name
            names.roots.append(TypeNames.Root(name: name, schema: target))
            named.append(target)
        }
        return named
    }

    /// After the last step of the pointer to the schema, else after its file.
    func detachedName(of id: SchemaID) -> String {
        let pointer = shapes.table[id].pointer
        let last = pointer.split(separator: "/").last.map(String.init) ?? ""
        if pointer.hasSuffix("#") { return Identifier.type(String(last.prefix { $0 != "." && $0 != "#" })) }
        return Identifier.type(last.replacing("~1", with: "/").replacing("~0", with: "~"))
    }

    /// Of two that want one name, the one that is spelled so keeps it; then the first.
    mutating func componentNames(_ components: [ComponentSchema], diagnostics: inout Diagnostics) -> [String] {
        let wanted = components.map { shapes.table[$0.schema].swiftName.map(Identifier.chosenType) ?? Identifier.type($0.name) }
        var result = wanted
        var owners: [String: String] = [:]
        let order =
            components.indices.filter { wanted[$0] == components[$0].name }
            + components.indices.filter { wanted[$0] != components[$0].name }
        for index in order {
            let component = components[index]
            result[index] = topLevel.take(wanted[index], else: "Model")
            if result[index] != wanted[index], let other = owners[wanted[index]] {
                diagnostics.warning(.namesCollide(component.name, other, swiftName: result[index]), at: component.location)
            }
            owners[wanted[index]] = owners[wanted[index]] ?? component.name
        }
        return result
    }

    /// Names what a schema outside of `components` declares: the body of a request or a response, a parameter.
    mutating func name(inline id: SchemaID, as name: String, property: String? = nil) {
        walk(id, home: Home(owner: nil, hidden: [], property: property, name: name))
    }

    /// Names what the object of a multipart body declares in place.
    mutating func nameNested(in id: SchemaID, of name: QualifiedName) {
        walkInside(shapes.target(of: id), named: name, hidden: hiddenNames(in: id), property: nil)
    }

    /// The types at the top of the module that a member could be called as well.
    var typesLikeMembers: Set<String> {
        Set(names.roots.map(\.name.last).filter(Identifier.isMemberToo))
    }

    /// Takes a name at the top of the module; with the suffix where a schema has it.
    mutating func takeTopLevel(_ name: String, else suffix: String) -> String {
        topLevel.take(topLevel.isFree(name) ? name : name + suffix)
    }
}
