import APIDescription

/// A last look at what is nested: a type at the top of the module may have got its name after one that is nested took the same.
extension TypeNamer {
    /// Gives another name to what is nested in a declaration that mentions the type of that name at the top of the module. To be called when
    /// all else has its name.
    ///
    /// - Parameter forms: The structures of multipart bodies, by their schemas.
    mutating func renameWhatHides(forms: [SchemaID: FormName]) {
        let declared = names.roots + forms.map { TypeNames.Root(name: $0.value.name, schema: shapes.target(of: $0.key)) }
        let topNames = Set(declared.map(\.name.last))
        for root in declared {
            rename(in: root.name, of: root.schema, topNames)
        }
    }

    private mutating func rename(in owner: QualifiedName, of schema: SchemaID, _ topNames: Set<String>) {
        let nested = names.nested[owner] ?? []
        let isInDoubt = nested.contains { names[$0].map { topNames.contains($0.last) } ?? false }
        let mentioned = isInDoubt ? mentions(in: schema, of: owner) : []
        for id in nested {
            guard let name = names[id] else { continue }
            if mentioned.contains(name.last) {
                move(name, to: owner.nested(nestedName(name.last, in: owner, hidden: mentioned)))
            }
            rename(in: names[id] ?? name, of: id, topNames)
        }
    }

    /// The types at the top of the module that the code of a declaration mentions, that of the declarations inside it included.
    private mutating func mentions(in id: SchemaID, of owner: QualifiedName) -> Set<String> {
        var found: Set<String> = []
        var seen = (mentioned: Set<SchemaID>(), flattened: Set<SchemaID>())
        // What is flattened into a declaration has its properties mentioned there; all else is mentioned by name.
        var waiting = [(id: id, isFlattened: true)]
        while let (next, isFlattened) = waiting.popLast() {
            guard isFlattened ? seen.flattened.insert(next).inserted : seen.mentioned.insert(next).inserted else { continue }
            if let name = names[next], name.parts[0] != owner.parts[0] {
                found.insert(name.parts[0])
                if !isFlattened { continue }
            }
            let shape = shapes.shape(of: next)
            if case .reference(let target) = shape {
                waiting.append((target, isFlattened))
                continue
            }
            let schema = shapes.table[next]
            let parts = schema.allOf + (schema.reference.map { [$0] } ?? [])
            waiting += parts.map { ($0, true) }
            waiting += shapes.table.edges(of: next).filter { !parts.contains($0) }.map { ($0, false) }
            if case .union(let union) = shape { waiting += union.members.map { ($0.schema, false) } }
        }
        return found
    }

    private mutating func move(_ old: QualifiedName, to new: QualifiedName) {
        func moved(_ name: QualifiedName) -> QualifiedName { QualifiedName(new.parts + name.parts.dropFirst(old.parts.count)) }
        for (id, name) in names.names.entries where name.parts.starts(with: old.parts) {
            names.names[id] = moved(name)
        }
        for (owner, nested) in names.nested where owner.parts.starts(with: old.parts) {
            names.nested[owner] = nil
            names.nested[moved(owner)] = nested
        }
    }
}
