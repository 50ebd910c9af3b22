import APIDescription

extension SchemaGraph {
    /// Whether two media types have the same schema, or equal ones.
    func haveSameValues(_ one: MediaType, _ other: MediaType) -> Bool {
        guard let one = one.itemSchema ?? one.schema, let other = other.itemSchema ?? other.schema else { return false }
        return saysSomething(one) && isSame(one, other)
    }

    /// Whether two media types have the same values according to their schemas.
    func haveEqualSchemas(_ one: MediaType, _ other: MediaType) -> Bool {
        switch (one.itemSchema ?? one.schema, other.itemSchema ?? other.schema) {
        case (let one?, let other?): isSame(one, other)
        case (nil, nil): true
        case (_?, nil), (nil, _?): false
        }
    }

    private func saysSomething(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        return !schema.types.isEmpty || schema.enumeration != nil || schema.constant != nil || isStructured(id)
    }

    /// Whether two schemas have equal types.
    private func isSame(_ one: SchemaID, _ other: SchemaID, depth: Int = 0) -> Bool {
        let (one, other) = (target(of: one), target(of: other))
        if one == other { return true }
        guard depth < 16 else { return false }
        let (left, right) = (table[one], table[other])
        guard left.types == right.types, left.format == right.format, left.contentEncoding == right.contentEncoding,
            left.isNullable == right.isNullable, left.required == right.required,
            left.enumeration?.map(\.shortText) == right.enumeration?.map(\.shortText),
            left.properties.map(\.name) == right.properties.map(\.name)
        else { return false }
        let pairs: [([SchemaID], [SchemaID])] = [
            (left.properties.map(\.schema), right.properties.map(\.schema)),
            ([left.items].compactMap { $0 }, [right.items].compactMap { $0 }),
            (left.prefixItems, right.prefixItems), (left.allOf, right.allOf), (left.oneOf, right.oneOf), (left.anyOf, right.anyOf),
            (left.additionalProperties.schemas, right.additionalProperties.schemas),
        ]
        return pairs.allSatisfy { ones, others in
            ones.count == others.count && zip(ones, others).allSatisfy { isSame($0, $1, depth: depth + 1) }
        }
    }
}

extension AdditionalProperties {
    fileprivate var schemas: [SchemaID] {
        if case .schema(let id) = self { [id] } else { [] }
    }
}
