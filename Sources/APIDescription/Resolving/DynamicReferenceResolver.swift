/// Resolves each `$dynamicRef` in the scope of the schemas that refer to it (JSON Schema 2020-12, 8.2.3.2).
///
/// A generic schema, such as a page of any items, has a `$dynamicRef` to an anchor. A schema that refers to the generic one and has the
/// anchor itself, such as a page of users, gets a copy of the generic schema in which the reference targets its own anchor.
struct DynamicReferenceResolver {
    /// A schema as seen from a scope.
    private struct View: Hashable {
        var schema: SchemaID
        /// The outermost schema with each anchor.
        var anchors: [String: SchemaID]
    }

    /// A `$dynamicRef`.
    private struct Reference: Hashable {
        var anchor: String
        /// The target if no outer schema has the anchor.
        var target: SchemaID?
    }

    private let original: SchemaTable
    private var table: SchemaTable
    private let anchors: [SchemaID: [String: SchemaID]]
    private let references: [SchemaID: Reference]
    /// The schemas that refer to each `$dynamicRef`.
    private let users: [Reference: Set<SchemaID>]
    private var copies: [View: SchemaID] = [:]
    /// The maximum number of copies, because nested anchors multiply them.
    private let copyLimit: Int

    /// - Parameters:
    ///   - table: The schemas, in which every `$ref` and `$dynamicRef` has its target without an outer scope.
    ///   - anchors: The anchors that each schema adds to the scope.
    ///   - references: The schemas with a `$dynamicRef`, each with its anchor.
    static func resolve(_ table: inout SchemaTable, anchors: [SchemaID: [String: SchemaID]], references: [SchemaID: String]) {
        if anchors.isEmpty || references.isEmpty { return }
        var resolver = DynamicReferenceResolver(table, anchors: anchors, references: references)
        for id in table.ids {
            if let scope = anchors[id] { resolver.specialize(id, scope: scope) }
        }
        table = resolver.table
    }

    private init(_ table: SchemaTable, anchors: [SchemaID: [String: SchemaID]], references: [SchemaID: String]) {
        original = table
        self.table = table
        self.anchors = anchors
        copyLimit = table.count * 2 + 1000
        var targets: [SchemaID: Reference] = [:]
        for (schema, anchor) in references { targets[schema] = Reference(anchor: anchor, target: table[schema].reference) }
        self.references = targets
        users = Self.users(of: targets, in: table)
    }

    /// The schemas that refer to a `$dynamicRef`, directly or through others.
    private static func users(of references: [SchemaID: Reference], in table: SchemaTable) -> [Reference: Set<SchemaID>] {
        var parents: [SchemaID: [SchemaID]] = [:]
        for id in table.ids {
            for child in table[id].children { parents[child.schema, default: []].append(id) }
        }
        var users: [Reference: Set<SchemaID>] = [:]
        for (schema, reference) in references {
            var found = users[reference] ?? []
            var waiting = [schema]
            while let id = waiting.popLast() {
                if found.insert(id).inserted { waiting += parents[id] ?? [] }
            }
            users[reference] = found
        }
        return users
    }

    /// Gives a schema that extends the scope its own copies of the schemas that depend on it.
    private mutating func specialize(_ id: SchemaID, scope: [String: SchemaID]) {
        let schema = original[id]
        // A schema that is only an alias of the generic one becomes the copy, so the copy has its name.
        if let generic = schema.reference, references[id] == nil, schema.isBareReference, let view = view(of: generic, from: scope) {
            copies[view] = copies[view] ?? id
            fill(id, with: view) { copy in
                (copy.location, copy.pointer) = (schema.location, schema.pointer)
                copy.title = schema.title ?? copy.title
                copy.description = schema.description ?? copy.description
                copy.isDeprecated = schema.isDeprecated || copy.isDeprecated
                copy.swiftName = schema.swiftName
                if !schema.examples.isEmpty { copy.examples = schema.examples }
            }
            return
        }
        var specialized = schema
        specialized.updateChildren { child in child = copy(of: child, from: scope, within: schema.pointer, as: schema.pointer) }
        table[id] = specialized
    }

    /// Returns a schema's view from a scope; `nil` if it doesn't depend on the scope.
    private func view(of id: SchemaID, from scope: [String: SchemaID]) -> View? {
        let relevant = users.filter { reference, users in
            users.contains(id) && scope[reference.anchor].map { $0 != reference.target } ?? false
        }
        if relevant.isEmpty { return nil }
        let names = Set(relevant.keys.map(\.anchor))
        let view = View(schema: id, anchors: scope.filter { names.contains($0.key) })
        // A schema with exactly these anchors already is that view.
        if let own = anchors[id], view.anchors.allSatisfy({ own[$0.key] == $0.value }) { return nil }
        return view
    }

    /// The schema as seen from a scope. A bare `$ref` is replaced by its target, which is then inline like the `$ref`: the copy has
    /// no name.
    ///
    /// - Parameters:
    ///   - parent: The pointer to the schema that refers to it.
    ///   - parentCopy: The pointer to the copy of that.
    private mutating func copy(
        of id: SchemaID,
        from scope: [String: SchemaID],
        within parent: NodePointer,
        as parentCopy: NodePointer
    ) -> SchemaID {
        guard let view = view(of: id, from: scope) else { return id }
        if let known = copies[view] { return known }
        guard copies.count < copyLimit else { return id }
        var schema = original[id]
        schema.content.pointer = original[id].pointer.moved(from: parent, to: parentCopy)
        if let generic = schema.reference, references[id] == nil, schema.isBareReference {
            // The outermost scope wins.
            let inner = (anchors[id] ?? [:]).merging(scope) { _, outer in outer }
            if self.view(of: generic, from: inner) == nil { return id }
            return copy(of: generic, from: inner, within: original[generic].pointer, as: schema.pointer)
        }
        let copy = table.append(schema)
        copies[view] = copy
        fill(copy, with: view) { [pointer = schema.pointer] in $0.pointer = pointer }
        return copy
    }

    private mutating func fill(_ id: SchemaID, with view: View, _ change: (inout Schema.Content) -> Void) {
        var schema = original[view.schema]
        change(&schema.content)
        table[id] = schema
        // The outermost scope wins.
        let scope = (anchors[view.schema] ?? [:]).merging(view.anchors) { _, outer in outer }
        if let reference = references[view.schema], let target = scope[reference.anchor] { schema.content.reference = target }
        let (parent, parentCopy) = (original[view.schema].pointer, schema.pointer)
        schema.updateChildren { child in child = copy(of: child, from: scope, within: parent, as: parentCopy) }
        table[id] = schema
    }
}

extension Schema {
    /// Whether the `$ref` alone determines the type.
    fileprivate var isBareReference: Bool { hasOnly([.reference, .format, .additionalProperties]) }
}
