import APIDescription

/// The properties that a value of a schema can have only under a condition (JSON Schema 2020-12, core 10.2.2, validation 6.5.4).
struct ConditionalProperties {
    struct Use {
        var schema: SchemaID
        /// Whether it is declared in the schema with the conditions, not in a referenced one.
        var isOwn: Bool
    }

    /// In description order.
    fileprivate(set) var names: [String] = []
    /// The schemas that the conditions require of each property, of which one must match.
    fileprivate(set) var uses: [String: [Use]] = [:]
    /// Whether a condition allows properties that no schema lists.
    fileprivate(set) var isOpen = false

    var isEmpty: Bool { names.isEmpty && !isOpen }
}

extension SchemaGraph {
    /// Whether conditions of the schema, or of its inline parts, name properties.
    func hasConditionalProperties(_ id: SchemaID) -> Bool {
        let schema = table[id]
        guard schema.has([.conditions, .allOf]) || addsProperties(schema) else { return false }
        let parts = [id] + schema.allOf.filter { table[$0].reference == nil }
        return !conditionalProperties(of: parts.map { ObjectPart(schema: $0, isOwn: true) }).isEmpty
    }

    /// Returns the properties that the conditions of the parts name.
    func conditionalProperties(of parts: [ObjectPart]) -> ConditionalProperties {
        var finder = ConditionalPropertyFinder(graph: self)
        for part in parts where table[part.schema].has(.addingProperties) { finder.gather(part) }
        return finder.found
    }
}

private struct ConditionalPropertyFinder {
    let graph: SchemaGraph
    private(set) var found = ConditionalProperties()
    /// The visited schemas, since schemas can contain themselves.
    private var visited: Set<SchemaID> = []

    init(graph: SchemaGraph) {
        self.graph = graph
    }

    mutating func gather(_ part: ObjectPart) {
        let schema = graph.table[part.schema]
        gather(schema.conditions, isOwn: part.isOwn, asserted: true, depth: 0)
        if graph.addsProperties(schema) {
            for member in graph.alternatives(of: schema) { gather(member, isOwn: part.isOwn, asserted: true, depth: 0) }
        }
        // A choice of which properties are there.
        for member in schema.oneOf + schema.anyOf where graph.onlyRequires(member) {
            for name in graph.table[member].required { add(name, nil) }
        }
    }

    /// - Parameter use: `nil` if only the name is mentioned.
    private mutating func add(_ name: String, _ use: ConditionalProperties.Use?) {
        if found.uses[name] == nil { found.names.append(name) }
        found.uses[name, default: []] += [use].compactMap { $0 }
    }

    /// - Parameter asserted: Whether a value must match the conditions. `if` only tests a property; other values are valid as well.
    private mutating func gather(_ conditions: Conditions, isOwn: Bool, asserted: Bool, depth: Int) {
        for property in conditions.dependentSchemas { add(property.name, nil) }
        for requirement in conditions.dependentRequired {
            for name in [requirement.property] + requirement.required { add(name, nil) }
        }
        for id in [conditions.then, conditions.else].compactMap({ $0 }) + conditions.dependentSchemas.map(\.schema) {
            gather(id, isOwn: isOwn, asserted: asserted, depth: depth + 1)
        }
        if let question = conditions.if { gather(question, isOwn: isOwn, asserted: false, depth: depth + 1) }
    }

    private mutating func gather(_ id: SchemaID, isOwn: Bool, asserted: Bool, depth: Int) {
        guard depth < SchemaGraph.depthLimit, visited.insert(id).inserted else { return }
        let schema = graph.table[id]
        guard schema.types.subtracting([.null]).isSubset(of: [.object]), schema.boolean == nil else { return }
        if let reference = schema.reference {
            gather(graph.target(of: reference), isOwn: false, asserted: asserted, depth: depth + 1)
        }
        for part in schema.allOf + schema.oneOf + schema.anyOf {
            gather(part, isOwn: isOwn, asserted: asserted, depth: depth + 1)
        }
        // `false` forbids the property.
        for property in schema.properties where graph.table[property.schema].boolean != false {
            add(property.name, asserted ? .init(schema: property.schema, isOwn: isOwn) : nil)
        }
        for name in schema.required { add(name, nil) }
        if asserted, schema.keepsUnlisted { found.isOpen = true }
        gather(schema.conditions, isOwn: isOwn, asserted: asserted, depth: depth + 1)
    }
}

extension Schema {
    fileprivate var keepsUnlisted: Bool {
        switch additionalProperties {
        case .any, .schema: true
        case .unspecified, .none: !patternProperties.isEmpty
        }
    }
}
