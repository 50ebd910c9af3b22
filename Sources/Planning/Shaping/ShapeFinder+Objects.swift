import APIDescription
import JSONReading

// MARK: - allOf (JSON Schema 2020-12, 10.2.1.1)

extension ShapeFinder {
    /// The shape of a schema with `allOf`, or with keywords next to its `$ref`.
    mutating func allOfShape(of id: SchemaID) -> Shape {
        let schema = graph.table[id]
        let parts = graph.withoutRepeatedTypes(
            ((schema.reference.map { [$0] } ?? []) + schema.allOf).filter { !graph.table[$0].saysNothing }
        )
        if parts.count == 1, !schema.has([.properties, .required, .additionalProperties]), !isOpen(id),
            !addsConditionalProperties(id, to: parts[0]), !isHeir(id, of: parts[0])
        {
            return parts[0] == schema.reference ? .reference(parts[0]) : inPlace(parts[0])
        }
        if parts.isEmpty { return plainShape(of: id) }
        if let object = flattened(id) {
            if object.properties.isEmpty, case .kept(let value) = object.additionalProperties { return .dictionary(value) }
            return object.properties.isEmpty ? .dictionary(nil) : .object(object)
        }
        return distributed(id, over: parts) ?? elementwise(parts) ?? narrowest(parts)
    }

    /// Merges an `allOf` of arrays, whose elements must match all of their item schemas; `nil` if a part isn't an array.
    private mutating func elementwise(_ parts: [SchemaID]) -> Shape? {
        var elements: [SchemaID] = []
        for part in parts {
            guard case .array(let element) = shape(of: graph.target(of: part)) else { return nil }
            if let element, !elements.contains(element) { elements.append(element) }
        }
        guard elements.count > 1 else { return nil }
        return combination(of: elements, namedAfter: elements[0]).map { .array($0) }
    }

    /// Whether the schema is synthesized and preserves undocumented properties.
    private func isOpen(_ id: SchemaID) -> Bool {
        if case .any = graph.table[id].additionalProperties { graph.isDerived(id) } else { false }
    }

    /// Returns the most specific of several schemas that must all match and aren't objects.
    private mutating func narrowest(_ parts: [SchemaID]) -> Shape {
        func rank(_ shape: Shape) -> (Int, Int) {
            switch shape {
            case .anything, .array(nil), .dictionary(nil): (0, 0)
            case .builtIn(.string), .builtIn(.int), .builtIn(.double): (1, 0)
            case .builtIn, .reference: (2, 0)
            case .array, .dictionary: (3, 0)
            case .union(let union): (4, -union.members.count)
            case .object, .tuple: (4, 0)
            case .stringEnumeration(let values): (5, -values.count)
            case .integerEnumeration(let values): (5, -values.count)
            case .chosen: (6, 0)
            }
        }
        var best = shape(of: graph.target(of: parts[0]))
        var bestPart = parts[0]
        for part in parts.dropFirst() {
            let candidate = shape(of: graph.target(of: part))
            if rank(candidate) > rank(best) {
                best = candidate
                bestPart = part
            }
        }
        return best.needsDeclaration ? inPlace(bestPart) : best
    }

    /// Turns an `allOf` that contains a union into a union whose members include the other parts; `nil` if no part is a union.
    private mutating func distributed(_ id: SchemaID, over parts: [SchemaID]) -> Shape? {
        for (index, part) in parts.enumerated() {
            guard graph.inheritance[graph.target(of: part)] == nil, case .union(let union) = shape(of: graph.target(of: part)) else {
                continue
            }
            guard union.members.count <= 200 else { return .anything(because: "it combines a union of \(union.members.count) with others") }
            var others = parts
            others.remove(at: index)
            if let siblings = unionSiblings(id, without: Set(parts)) { others.append(siblings) }
            guard others.allSatisfy({ graph.canBeObject($0) }) else { return nil }
            var members: [UnionShape.Member] = []
            for var member in union.members {
                if graph.canBeObject(member.schema) {
                    guard let both = combination(of: others + [member.schema], namedAfter: member.schema) else {
                        return .anything(because: "it combines unions that contain each other, or too many")
                    }
                    member.schema = both
                }
                members.append(member)
            }
            if members.count == 1 { return inPlace(members[0].schema) }
            return .union(UnionShape(members: members, allowsSeveral: union.allowsSeveral, discriminator: union.discriminator))
        }
        return nil
    }
}

// MARK: - Objects

extension ShapeFinder {
    mutating func objectShape(of id: SchemaID) -> Shape {
        guard var object = flattened(id) else { return .dictionary(nil) }
        if graph.table[id].properties.isEmpty, object.properties.allSatisfy(\.isRequired), case .ignored = object.additionalProperties,
            !graph.hasConditionalProperties(id)
        {
            // It lists no properties; without `required`, it would be a dictionary, which preserves everything.
            object.additionalProperties = .kept(nil)
        }
        if !object.properties.isEmpty { return .object(object) }
        if case .kept(let value) = object.additionalProperties { return .dictionary(value) }
        return .dictionary(nil)
    }

    /// The properties of a schema with those of its `allOf`; `nil` if a part isn't an object.
    mutating func flattened(_ id: SchemaID) -> ObjectShape? {
        if let known = objects[id] { return known }
        let object = merged(id)
        objects[id] = .some(object)
        return object
    }

    private mutating func merged(_ id: SchemaID) -> ObjectShape? {
        guard let parts = graph.objectParts(of: id) else { return nil }
        var collector = PropertyCollector()
        for part in parts {
            let schema = graph.table[part.schema]
            // The properties of one schema differ.
            let isFirst = collector.properties.isEmpty
            for property in schema.properties {
                let new = narrowed(property, from: isFirst ? nil : collector[property.name], isOwn: part.isOwn)
                if let new { isFirst ? collector.append(new) : collector.set(new) }
            }
            collector.addRequirements(of: schema)
            collector.require(graph.requiredByEachAlternative(of: schema))
            collector.add(additionalProperties(of: schema, at: part.schema))
        }
        let conditional = graph.conditionalProperties(of: parts)
        for property in properties(underConditions: conditional, beyond: collector, at: id) { collector.set(property) }
        if conditional.isOpen, case .ignored = collector.additional { collector.add(.kept(nil)) }
        let unlisted = collector.unlistedNames
        for property in properties(unlisted.possible, collector.additional, at: id) { collector.set(property) }
        if collector.isOnlySent { collector.removeProperties { graph.isReadOnly($0.schema) } }
        return collector.object(ignoring: unlisted.ignored)
    }

    /// Returns the property that replaces an earlier one with its name: objects and arrays of objects are merged; otherwise the later one
    /// wins. `nil` if the earlier one remains.
    private mutating func narrowed(_ property: Property, from earlier: ObjectShape.Property?, isOwn: Bool) -> ObjectShape.Property? {
        var new = ObjectShape.Property(name: property.name, schema: property.schema, isRequired: false, isOwn: isOwn)
        if let content = graph.content(of: property.schema) { (new.schema, new.text) = (content, property.schema) }
        if let earlier, graph.target(of: earlier.schema) != graph.target(of: property.schema) {
            if new.text == nil, graph.table[property.schema].saysNothingOfType || isWidened(earlier.schema, by: property.schema) {
                return nil
            }
            if new.text == nil, canBePutTogether(earlier.schema, property.schema),
                let both = combination(of: [earlier.schema, property.schema], namedAfter: property.schema)
            {
                new.schema = both
                new.isOwn = true
            }
        }
        return new
    }

    /// Returns whether another schema lists the same values and more: `"numeric"` before `"numeric"` or `"boolean"`.
    private func isWidened(_ one: SchemaID, by other: SchemaID) -> Bool {
        guard let values = graph.listedValues(of: one), let others = graph.listedValues(of: other), values.count < others.count else {
            return false
        }
        return values.allSatisfy { value in others.contains { $0.string == value.string && $0.number?.integer == value.number?.integer } }
    }

    private func canBePutTogether(_ one: SchemaID, _ other: SchemaID) -> Bool {
        if isPlainObject(one), isPlainObject(other) { return true }
        guard let element = element(of: one), let otherElement = self.element(of: other) else { return false }
        return graph.target(of: element) != graph.target(of: otherElement) && isPlainObject(element) && isPlainObject(otherElement)
    }

    /// The schema of the elements of a schema that is only an array.
    private func element(of id: SchemaID) -> SchemaID? {
        let schema = graph.table[graph.target(of: id)]
        return schema.types.subtracting([.null]).isSubset(of: [.array]) && schema.prefixItems.isEmpty ? schema.items : nil
    }

    func isPlainObject(_ id: SchemaID) -> Bool {
        let schema = graph.table[graph.target(of: id)]
        return !schema.properties.isEmpty && schema.types.subtracting([.null]).isSubset(of: [.object])
            && graph.unionMembers(of: schema).isEmpty
    }

    /// Returns the schema of all properties that `additionalProperties` and `patternProperties` allow (JSON Schema 2020-12, 10.3.2).
    private mutating func additionalProperties(of schema: Schema, at id: SchemaID) -> ObjectShape.AdditionalProperties? {
        var values = schema.patternProperties.map(\.schema)
        switch schema.additionalProperties {
        case .unspecified: break
        case .none: if values.isEmpty { return nil }
        case .any: return .kept(nil)
        case .schema(let value): values.append(value)
        }
        var targets: Set<SchemaID> = []
        values = values.filter { targets.insert(graph.target(of: $0)).inserted }
        guard !values.isEmpty else { return nil }
        return .kept(choice(of: values, at: id))
    }
}

extension Schema {
    /// Whether a part of `allOf` has only a description or keywords that don't change the type.
    var saysNothing: Bool { saysNothingOfType && !has([.required, .additionalProperties, .format]) }

    /// Whether it has a description, a default and the like, but no keyword that determines a type.
    var saysNothingOfType: Bool {
        types.isEmpty && chosenType == nil && !has(Self.determiningType) && !formatImpliesType
    }

    private static let determiningType: Keywords = .compositions.union(.values).union([.reference, .properties, .items])

    /// Whether the format alone determines the type.
    private var formatImpliesType: Bool { format.map { ["date-time", "date", "uuid", "byte", "binary"].contains($0) } ?? false }
}
