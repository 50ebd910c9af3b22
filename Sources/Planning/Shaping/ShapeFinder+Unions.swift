import APIDescription
import JSONReading

// MARK: - oneOf and anyOf (JSON Schema 2020-12, 10.2.1)

extension ShapeFinder {
    mutating func unionShape(of id: SchemaID) -> Shape {
        let schema = graph.table[id]
        var candidates = members(of: id)
        if let enumeration = mergedEnumeration(candidates) { return enumeration }
        candidates = withoutRepetitions(joiningEnumerations(candidates, at: id))
        guard !candidates.isEmpty else {
            return schema.allOf.isEmpty && schema.reference == nil ? plainShape(of: id) : allOfShape(of: id)
        }
        if let other = schema.discriminator?.defaultSchema,
            !candidates.contains(where: { graph.target(of: $0) == graph.target(of: other) })
        {
            candidates.append(other)
        }
        let siblings = unionSiblings(id)
        var members: [UnionShape.Member] = []
        for candidate in candidates {
            guard let member = merged(candidate, siblings: siblings, isAlone: candidates.count == 1) else {
                return .anything(because: "its members contain only the union itself")
            }
            members.append(UnionShape.Member(schema: member))
        }
        if members.count == 1 { return inPlace(members[0].schema) }
        var union = withDiscriminator(members, candidates, of: schema)
        union.allowsSeveral = schema.oneOf.isEmpty
        return .union(union)
    }

    /// The shape of a schema that only wraps another one, which is used instead if it is inline without a name.
    mutating func inPlace(_ id: SchemaID) -> Shape {
        graph.table[id].reference == nil && !isPending(id) ? shape(of: id) : .reference(id)
    }

    /// Returns the members, with nested inline unions replaced by their members.
    private func members(of id: SchemaID) -> [SchemaID] {
        var members: [SchemaID] = []
        var visited: Set<SchemaID> = [id]
        func gather(_ schema: Schema) {
            for member in graph.unionMembers(of: schema) where visited.insert(graph.target(of: member)).inserted {
                let inner = graph.table[member]
                if inner.isOnlyUnion, inner.discriminator == nil, !graph.addsProperties(inner), visited.count < 100 {
                    gather(inner)
                } else {
                    members.append(member)
                }
            }
        }
        gather(graph.table[id])
        return members
    }
}

// MARK: - Keywords next to a union

extension ShapeFinder {
    /// The keywords next to `oneOf` and `anyOf`; `nil` if none of them changes the type.
    ///
    /// - Parameter parts: The parts of `allOf` and the target of `$ref`, which the caller handles.
    mutating func unionSiblings(_ id: SchemaID, without parts: Set<SchemaID> = []) -> SchemaID? {
        let schema = graph.table[id]
        var hasMap = !schema.patternProperties.isEmpty
        if case .schema = schema.additionalProperties { hasMap = true }
        let others = schema.allOf.filter { !parts.contains($0) } + [schema.reference].compactMap { $0 }.filter { !parts.contains($0) }
        guard !schema.properties.isEmpty || !schema.required.isEmpty || hasMap || !others.isEmpty || graph.hasConditionalProperties(id)
        else {
            return nil
        }
        return derive(parts.isEmpty ? .unionSiblings(id) : .ownKeywords(id), from: id) { schema in
            var schema = schema
            schema.oneOf = []
            schema.anyOf = []
            schema.discriminator = nil
            schema.enumeration = nil
            schema.constant = nil
            schema.allOf = schema.allOf.filter { !parts.contains($0) }
            if let reference = schema.reference, parts.contains(reference) { schema.reference = nil }
            return schema
        }
    }

    /// A member merged with the keywords next to the union; the member itself if it has all of them already.
    ///
    /// - Returns: `nil` if merging wouldn't end.
    private mutating func merged(_ member: SchemaID, siblings: SchemaID?, isAlone: Bool) -> SchemaID? {
        guard let siblings, graph.canBeObject(member) else { return member }
        if let own = flattened(member), let more = flattened(siblings) {
            let names = Set(own.properties.map(\.name))
            let required = Set(own.properties.filter(\.isRequired).map(\.name))
            var addsMap = false
            if case .kept = more.additionalProperties { addsMap = true }
            let isCovered = more.properties.allSatisfy { names.contains($0.name) && (!$0.isRequired || required.contains($0.name)) }
            if isCovered, !addsMap, Set(graph.table[siblings].required).isSubset(of: required) { return member }
        }
        // An empty member accepts any object; it preserves properties that aren't listed next to the union.
        return combination(of: [siblings, member], namedAfter: member, isOpen: !isAlone && isAnyObject(graph.target(of: member)))
    }
}

extension ShapeFinder {
    private func isAnyObject(_ id: SchemaID) -> Bool {
        var schema = graph.table[id]
        schema.content.types.subtract([.object, .null])
        switch schema.additionalProperties {
        case .unspecified, .any: return schema.saysNothingOfType && schema.boolean != false && schema.required.isEmpty
        case .none, .schema: return false
        }
    }
}

// MARK: - Members that are one type

extension ShapeFinder {
    /// One enumeration for members that all list strings, or all integers; a member for any string doesn't prevent it, since an open enum
    /// accepts any.
    private mutating func mergedEnumeration(_ members: [SchemaID]) -> Shape? {
        guard members.count > 1 else { return nil }
        let lists = members.map { graph.listedValues(of: $0) }
        let listed = lists.compactMap { $0 }.flatMap { $0 }
        let free = zip(members, lists).filter { $0.1 == nil }.map(\.0)
        guard !listed.isEmpty else { return nil }
        if free.isEmpty {
            let strings = listed.compactMap(\.string)
            if strings.count == listed.count { return .stringEnumeration(strings.uniqued) }
            let integers = listed.compactMap { $0.number?.integer }
            if integers.count == listed.count { return .integerEnumeration(integers.uniqued) }
            return nil
        }
        let areInline = zip(members, lists).allSatisfy { $0.1 == nil || graph.table[$0.0].reference == nil }
        let strings = listed.compactMap(\.string)
        guard areInline, strings.count == listed.count, free.allSatisfy({ isFreeText($0) }) else { return nil }
        return .stringEnumeration(strings.uniqued)
    }

    private mutating func isFreeText(_ id: SchemaID) -> Bool {
        let schema = graph.table[graph.target(of: id)]
        guard schema.types.subtracting([.null]) == [.string], !schema.has(.values.union(.choices)),
            case .builtIn(.string) = plainShape(of: graph.target(of: id))
        else { return false }
        return true
    }

    /// Joins the inline enumerations of strings among other members.
    private mutating func joiningEnumerations(_ members: [SchemaID], at id: SchemaID) -> [SchemaID] {
        let enumerations = members.filter {
            graph.table[$0].reference == nil && graph.listedValues(of: $0)?.allSatisfy { $0.string != nil } == true
        }
        guard enumerations.count > 1, enumerations.count < members.count, let joined = choice(of: enumerations, at: id) else {
            return members
        }
        let others = Set(enumerations.dropFirst())
        return members.filter { !others.contains($0) }.map { $0 == enumerations[0] ? joined : $0 }
    }

    /// Returns the first of the members with the same Swift type.
    private mutating func withoutRepetitions(_ members: [SchemaID]) -> [SchemaID] {
        var seen: Set<TypeReference> = []
        return members.filter { member in
            guard let type = scalarType(of: member) else { return true }
            return seen.insert(type).inserted
        }
    }

    /// The type of a schema without a declaration, including arrays and maps of such types.
    private mutating func scalarType(of id: SchemaID, depth: Int = 0) -> TypeReference? {
        let target = graph.target(of: id)
        let schema = graph.table[target]
        guard depth < 4, !schema.has(.compositions.union(.properties)) else { return nil }
        switch shape(of: target) {
        case .builtIn(let type): return .builtIn(type)
        case .chosen(let type): return .chosen(type)
        case .anything: return .builtIn(.json)
        case .array(nil): return .array(.builtIn(.json))
        case .dictionary(nil): return .dictionary(.builtIn(.json))
        case .array(let element?):
            return scalarType(of: element, depth: depth + 1).map { .array(graph.isNullable(element) ? .optional($0) : $0) }
        case .dictionary(let value?):
            return scalarType(of: value, depth: depth + 1).map { .dictionary(graph.isNullable(value) ? .optional($0) : $0) }
        case .reference, .stringEnumeration, .integerEnumeration, .object, .tuple, .union: return nil
        }
    }
}

extension Schema {
    /// Whether it is only a union.
    fileprivate var isOnlyUnion: Bool {
        has(.choices) && !has(.values.union([.reference, .properties, .required, .allOf, .patternProperties, .conditions]))
            && swiftName == nil && types.subtracting([.object, .null]).isEmpty
    }
}
