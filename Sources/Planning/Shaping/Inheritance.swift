import APIDescription

/// The parents with a discriminator, whose values are those of the schemas that extend them (OpenAPI 3.1, 4.8.25).
///
/// An heir has the parent in its `allOf`. Where the parent is the type of a value, the value is one of its heirs, or the parent itself. The
/// heirs of an heir count as the parent's own, unless another property distinguishes them.
struct Inheritance: Sendable {
    struct Parent: Sendable {
        /// The property that names the heir.
        var property: String
        /// Each schema once, in description order.
        var heirs: [SchemaID]
        /// The mapped values of the parent and its heirs, each for one of them.
        var values: [SchemaID: [String]]
        /// The schema of a value without a known discriminator (OpenAPI 3.2).
        var defaultSchema: SchemaID?
    }

    private var parents: [SchemaID: Parent] = [:]
    /// The schemas that extend a part of their `allOf`, not only refer to it.
    private var extensions = SchemaSet()
    /// The references to the extended parts.
    private var extended = SchemaSet()

    /// No inheritance.
    init() {}

    init(of graph: SchemaGraph) {
        var finder = InheritanceFinder(graph)
        extensions = finder.extensions
        extended = finder.extended
        for id in finder.candidates {
            if let parent = finder.parent(id) { parents[id] = parent }
        }
    }

    /// `nil` if the schema only declares the inheritance, or if only schemas that extend it refer to it.
    subscript(id: SchemaID) -> Parent? { parents[id] }

    func isExtension(_ id: SchemaID) -> Bool { extensions.contains(id) }

    /// Whether the properties of a reference's target are merged into the schema; otherwise the reference is the type of a value.
    func isExtended(_ id: SchemaID) -> Bool { extended.contains(id) }
}

/// Finds parents and their heirs.
private struct InheritanceFinder {
    private let graph: SchemaGraph
    private(set) var extensions = SchemaSet()
    private(set) var extended = SchemaSet()
    /// The other members of the `allOf` of each subtype.
    private var bases: [SchemaID: [SchemaID]] = [:]
    /// The heirs with a schema in their own `allOf`, in description order.
    private var heirs: [SchemaID: [SchemaID]] = [:]
    /// The schemas that are the type of a value.
    private var used = SchemaSet()
    /// The values that each schema with a discriminator maps to others.
    private var mappings: [SchemaID: [SchemaID: [String]]] = [:]
    /// Found by ``owners(of:)``.
    private var owners: [SchemaID: [SchemaID]] = [:]

    private var table: SchemaTable { graph.table }

    init(_ graph: SchemaGraph) {
        self.graph = graph
        let table = graph.table
        var mapped = SchemaSet()
        for id in table.ids {
            for mapping in table[id].discriminator?.mapping ?? [] { mapped.insert(graph.target(of: mapping.schema)) }
        }
        for id in table.ids where table[id].has(.extending) {
            let parts = references(extendedBy: id)
            // A discriminator can name components and mapped schemas.
            let isNamed = mapped.contains(id) || graph.componentName(of: id) != nil
            guard !parts.isEmpty, isNamed || table[id].saysMoreThanItsParts(in: table) else { continue }
            extensions.insert(id)
            for part in parts where part != id { extended.insert(part) }
            guard isNamed else { continue }
            let own = parts.compactMap { table[$0].reference }.map { graph.target(of: $0) }.filter { $0 != id }.uniqued
            bases[id] = own
            for base in own { heirs[base, default: []].append(id) }
        }
        for id in table.ids where table[id].reference != nil && !extended.contains(id) && !isOwnExtension(id) {
            used.insert(graph.target(of: id))
        }
    }

    /// The schemas that others extend or whose mappings name others, in description order.
    var candidates: [SchemaID] {
        table.ids.filter { used.contains($0) && (heirs[$0] != nil || table[$0].discriminator?.mapping.isEmpty == false) }
    }

    /// The references in the `allOf` of a schema and of its inline parts; the schema itself if it has other keywords next to its own
    /// `$ref`.
    private func references(extendedBy id: SchemaID) -> [SchemaID] {
        if table[id].allOf.isEmpty { return isOwnExtension(id) ? [id] : [] }
        var found: [SchemaID] = isOwnExtension(id) ? [id] : []
        var waiting = graph.table[id].allOf
        var next = 0
        while next < waiting.count {
            let part = waiting[next]
            next += 1
            if table[part].reference != nil { found.append(part) } else { waiting += table[part].allOf }
        }
        return found
    }

    private func isOwnExtension(_ id: SchemaID) -> Bool {
        table[id].reference != nil && table[id].saysMoreThanItsReference
    }
}

// MARK: - Parents

extension InheritanceFinder {
    mutating func parent(_ id: SchemaID) -> Inheritance.Parent? {
        guard graph.unionMembers(of: table[id]).isEmpty, let owner = owners(of: id).first,
            let discriminator = discriminator(writtenIn: owner)
        else { return nil }
        let property = discriminator.propertyName
        var members: Set<SchemaID> = [id]
        var waiting = heirs[id] ?? []
        while let heir = waiting.popLast() {
            guard members.insert(heir).inserted else { continue }
            if let own = self.discriminator(writtenIn: heir), own.propertyName != property { continue }
            waiting += heirs[heir] ?? []
        }
        // A root may name schemas that have its properties without extending it.
        if owner == id, owners(of: id).count == 1 {
            let mapped = discriminator.mapping.map { graph.target(of: $0.schema) }
            members.formUnion(mapped.filter { self.discriminator(writtenIn: $0)?.propertyName != property })
        }
        guard members.count > 1 else { return nil }
        let list = members.sorted { $0.index < $1.index }
        return Inheritance.Parent(
            property: property,
            heirs: list.filter { $0 != id },
            values: values(of: list, below: id, by: property),
            defaultSchema: discriminator.defaultSchema.map { graph.target(of: $0) }
        )
    }

    /// The values of members by the mapping of the nearest schema that has one for them; if two members have the same value, the first one
    /// wins.
    private mutating func values(of members: [SchemaID], below parent: SchemaID, by property: String) -> [SchemaID: [String]] {
        var taken: Set<String> = []
        var values: [SchemaID: [String]] = [:]
        for member in members {
            for owner in owners(of: parent) + owners(of: member) {
                guard let mapped = mapping(writtenIn: owner, by: property)[member] else { continue }
                values[member] = mapped.filter { taken.insert($0).inserted }
                break
            }
        }
        return values
    }

    /// The results by schema.
    private mutating func mapping(writtenIn owner: SchemaID, by property: String) -> [SchemaID: [String]] {
        guard let discriminator = discriminator(writtenIn: owner), discriminator.propertyName == property else { return [:] }
        if let known = mappings[owner] { return known }
        var mapping: [SchemaID: [String]] = [:]
        for one in discriminator.mapping { mapping[graph.target(of: one.schema), default: []].append(one.value) }
        mappings[owner] = mapping
        return mapping
    }

    /// The schemas whose discriminators a schema has, from itself to those that it extends.
    private mutating func owners(of id: SchemaID) -> [SchemaID] {
        if let known = owners[id] { return known }
        var found: [SchemaID] = []
        var visited: Set<SchemaID> = []
        var waiting = [id]
        var next = 0
        while next < waiting.count {
            let schema = waiting[next]
            next += 1
            guard visited.insert(schema).inserted else { continue }
            if discriminator(writtenIn: schema) != nil { found.append(schema) }
            waiting += bases[schema] ?? []
        }
        owners[id] = found
        return found
    }

    /// In the schema or in an inline part of it.
    private func discriminator(writtenIn id: SchemaID) -> Discriminator? {
        if let own = table[id].discriminator { return own }
        for part in table[id].allOf where table[part].reference == nil {
            if let own = discriminator(writtenIn: part) { return own }
        }
        return nil
    }
}

extension Schema {
    /// Whether a schema with `allOf` adds to its parts, or has several: otherwise it only uses one of them.
    fileprivate func saysMoreThanItsParts(in table: SchemaTable) -> Bool {
        let isOwnExtension = reference != nil && saysMoreThanItsReference
        return allOf.count { !table[$0].saysNothing } > 1 || !properties.isEmpty || !required.isEmpty
            || !conditions.isEmpty
            || isOwnExtension
    }
}
