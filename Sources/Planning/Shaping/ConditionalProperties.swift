import APIDescription

/// The properties that a value of a schema can have only under a condition (JSON Schema 2020-12, core 10.2.2, validation 6.5.4).
struct ConditionalProperties {
    struct Use {
        var schema: SchemaID
        /// Whether it is written in the schema that has the conditions, or comes from one that is declared elsewhere.
        var isOwn: Bool
    }

    /// In description order.
    private(set) var names: [String] = []
    /// What the conditions require of each: one of these, if there are any.
    private(set) var uses: [String: [Use]] = [:]
    /// Whether a condition allows properties that no schema lists.
    var isOpen = false
    /// The schemas that were visited, to end at cycles.
    fileprivate var visited: Set<SchemaID> = []

    var isEmpty: Bool { names.isEmpty && !isOpen }

    /// - Parameter use: `nil` if only the name is mentioned.
    fileprivate mutating func add(_ name: String, _ use: Use?) {
        if uses[name] == nil { names.append(name) }
        uses[name, default: []] += [use].compactMap { $0 }
    }
}

extension SchemaGraph {
    /// Whether conditions of the schema, or of parts of it that have nothing else, name properties.
    func hasConditionalProperties(_ id: SchemaID) -> Bool {
        let schema = table[id]
        guard !schema.conditions.isEmpty || !schema.allOf.isEmpty else { return false }
        var found = ConditionalProperties()
        for part in [id] + schema.allOf.filter({ table[$0].reference == nil }) {
            gatherConditional(of: part, isOwn: true, into: &found)
        }
        return !found.isEmpty
    }

    /// Adds what the conditions of a schema name.
    func gatherConditional(of id: SchemaID, isOwn: Bool, into found: inout ConditionalProperties) {
        let schema = table[id]
        gather(schema.conditions, isOwn: isOwn, asserted: true, depth: 0, into: &found)
        // A choice of which properties are there.
        for member in schema.oneOf + schema.anyOf where onlyRequires(member) {
            for name in table[member].required { found.add(name, nil) }
        }
    }

    /// - Parameter asserted: Whether a value for which the conditions hold has to be valid. What `if` says of a property is a question, which
    ///   other values answer with no.
    private func gather(
        _ conditions: Conditions,
        isOwn: Bool,
        asserted: Bool,
        depth: Int,
        into found: inout ConditionalProperties
    ) {
        for property in conditions.dependentSchemas { found.add(property.name, nil) }
        for requirement in conditions.dependentRequired {
            for name in [requirement.property] + requirement.required { found.add(name, nil) }
        }
        for id in [conditions.then, conditions.else].compactMap({ $0 }) + conditions.dependentSchemas.map(\.schema) {
            gather(id, isOwn: isOwn, asserted: asserted, depth: depth + 1, into: &found)
        }
        if let question = conditions.if { gather(question, isOwn: isOwn, asserted: false, depth: depth + 1, into: &found) }
    }

    private func gather(_ id: SchemaID, isOwn: Bool, asserted: Bool, depth: Int, into found: inout ConditionalProperties) {
        guard depth < Self.depthLimit, found.visited.insert(id).inserted else { return }
        let schema = table[id]
        guard schema.types.subtracting([.null]).isSubset(of: [.object]), schema.boolean == nil else { return }
        if let reference = schema.reference {
            gather(target(of: reference), isOwn: false, asserted: asserted, depth: depth + 1, into: &found)
        }
        for part in schema.allOf + schema.oneOf + schema.anyOf {
            gather(part, isOwn: isOwn, asserted: asserted, depth: depth + 1, into: &found)
        }
        // `false` says that there is no such property.
        for property in schema.properties where table[property.schema].boolean != false {
            found.add(property.name, asserted ? .init(schema: property.schema, isOwn: isOwn) : nil)
        }
        for name in schema.required { found.add(name, nil) }
        if asserted, schema.keepsUnlisted { found.isOpen = true }
        gather(schema.conditions, isOwn: isOwn, asserted: asserted, depth: depth + 1, into: &found)
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
