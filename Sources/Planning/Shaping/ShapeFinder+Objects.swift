import APIDescription
import JSONReading

// MARK: - allOf (JSON Schema 2020-12, 10.2.1.1)

extension ShapeFinder {
    /// The shape of a schema with `allOf`, or with keywords next to its `$ref`.
    mutating func allOfShape(of id: SchemaID) -> Shape {
        let schema = graph.table[id]
        let parts = ((schema.reference.map { [$0] } ?? []) + schema.allOf).filter { !graph.table[$0].saysNothing }
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

    /// `allOf` of arrays: each element is all of what theirs are. `nil` where one is no array.
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

    /// Of what must all hold and is no object, the part that says most.
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

    /// `allOf` with a union in it is a union: each member together with the other parts. `nil` where no part is a union.
    private mutating func distributed(_ id: SchemaID, over parts: [SchemaID]) -> Shape? {
        for (index, part) in parts.enumerated() {
            guard graph.inheritance[graph.target(of: part)] == nil, case .union(let union) = shape(of: graph.target(of: part)) else {
                continue
            }
            guard union.members.count <= 200 else { return .anything(because: "it combines a union of \(union.members.count) with others") }
            var others = parts
            others.remove(at: index)
            if let beside = besideUnion(id, without: Set(parts)) { others.append(beside) }
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
            return members.count == 1
                ? inPlace(members[0].schema) : .union(UnionShape(members: members, discriminator: union.discriminator))
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
            // Nothing lists what it has: without `required` it would be a dictionary, which keeps everything.
            object.additionalProperties = .kept(nil)
        }
        if !object.properties.isEmpty { return .object(object) }
        if case .kept(let value) = object.additionalProperties { return .dictionary(value) }
        return .dictionary(nil)
    }

    /// The properties of a schema with those of its `allOf`; `nil` where a part is no object.
    mutating func flattened(_ id: SchemaID) -> ObjectShape? {
        var collector = PropertyCollector()
        var visited: Set<SchemaID> = []
        guard collect(from: id, isOwn: true, depth: 0, into: &collector, visited: &visited) else { return nil }
        addConditional(to: &collector, at: id)
        addUnlisted(to: &collector, at: id)
        if collector.isOnlySent { collector.removeProperties { graph.isReadOnly($0.schema) } }
        return collector.object
    }

    private mutating func collect(
        from id: SchemaID,
        isOwn: Bool,
        depth: Int,
        into collector: inout PropertyCollector,
        visited: inout Set<SchemaID>
    ) -> Bool {
        guard depth < 100 else { return false }
        guard visited.insert(id).inserted else { return true }
        let schema = graph.table[id]
        guard schema.types.subtracting([.null]).isSubset(of: [.object]), !schema.has(.values.union(.elements)), schema.boolean == nil
        else { return false }
        var choices = graph.unionMembers(of: schema)
        // A member with the union itself in its `allOf` refers to the properties next to the union: the usual way to write a base class.
        if choices.contains(where: { visited.contains($0) || visited.contains(graph.target(of: $0)) }) { choices = [] }
        guard choices.count <= 1 else { return false }
        if let reference = schema.reference.map({ graph.target(of: $0) }) {
            guard collect(from: reference, isOwn: false, depth: depth + 1, into: &collector, visited: &visited) else { return false }
        }
        for part in schema.allOf + choices {
            guard collect(from: part, isOwn: isOwn, depth: depth + 1, into: &collector, visited: &visited) else { return false }
        }
        for property in schema.properties {
            add(property, isOwn: isOwn, to: &collector)
        }
        for name in schema.required where collector.required.insert(ExactKey(text: name)).inserted { collector.requiredNames.append(name) }
        if schema.isOnlySent { collector.isOnlySent = true }
        if case .none = schema.additionalProperties, schema.patternProperties.isEmpty { collector.isClosed = true }
        graph.gatherConditional(of: id, isOwn: isOwn, into: &collector.conditional)
        collector.add(additionalProperties(of: schema, at: id))
        return true
    }

    /// A repeated property narrows the earlier one: objects and arrays of objects are merged; otherwise the later one counts.
    private mutating func add(_ property: Property, isOwn: Bool, to collector: inout PropertyCollector) {
        var new = ObjectShape.Property(name: property.name, schema: property.schema, isRequired: false, isOwn: isOwn)
        if let content = graph.content(of: property.schema) { (new.schema, new.text) = (content, property.schema) }
        if let earlier = collector[property.name], graph.target(of: earlier.schema) != graph.target(of: property.schema) {
            let isTyped = new.text != nil || !graph.table[property.schema].saysNothingOfType
            if !isTyped { return }
            if new.text == nil, canBePutTogether(earlier.schema, property.schema),
                let both = combination(of: [earlier.schema, property.schema], namedAfter: property.schema)
            {
                new.schema = both
                new.isOwn = true
            }
        }
        collector.set(new)
    }

    private func canBePutTogether(_ one: SchemaID, _ other: SchemaID) -> Bool {
        if isPlainObject(one), isPlainObject(other) { return true }
        guard let element = element(of: one), let otherElement = self.element(of: other) else { return false }
        return graph.target(of: element) != graph.target(of: otherElement) && isPlainObject(element) && isPlainObject(otherElement)
    }

    /// The schema of the elements of what is an array and nothing else.
    private func element(of id: SchemaID) -> SchemaID? {
        let schema = graph.table[graph.target(of: id)]
        return schema.types.subtracting([.null]).isSubset(of: [.array]) && schema.prefixItems.isEmpty ? schema.items : nil
    }

    func isPlainObject(_ id: SchemaID) -> Bool {
        let schema = graph.table[graph.target(of: id)]
        return !schema.properties.isEmpty && schema.types.subtracting([.null]).isSubset(of: [.object])
            && graph.unionMembers(of: schema).isEmpty
    }

    /// What `additionalProperties` and `patternProperties` say together (JSON Schema 2020-12, 10.3.2).
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
    /// Whether a part of `allOf` is there for its description only, or for a keyword that does not change the type.
    var saysNothing: Bool { saysNothingOfType && !has([.required, .additionalProperties, .format]) }

    /// Whether it has a description, a default and the like, but nothing that makes a type.
    var saysNothingOfType: Bool {
        types.isEmpty && chosenType == nil && !has(.compositions.union(.values).union([.reference, .properties, .items]))
            && !formatImpliesType
    }

    /// Whether the format alone tells the type.
    private var formatImpliesType: Bool { format.map { ["date-time", "date", "uuid", "byte", "binary"].contains($0) } ?? false }
}

/// Gathers the properties of schemas that must all hold.
struct PropertyCollector {
    private(set) var properties: [ObjectShape.Property] = []
    private var indices: [ExactKey: Int] = [:]
    var required: Set<ExactKey> = []
    /// The same, in description order.
    var requiredNames: [String] = []
    /// Whether one of the schemas forbids what it doesn't list.
    var isClosed = false
    var conditional = ConditionalProperties()
    /// What `required` names and no value can have.
    var ignoredRequirements: [String] = []
    /// Whether requests send it and nothing receives it.
    var isOnlySent = false
    private(set) var additional: ObjectShape.AdditionalProperties = .ignored

    subscript(name: String) -> ObjectShape.Property? { indices[ExactKey(text: name)].map { properties[$0] } }

    /// In the place of one that has the name already.
    mutating func set(_ property: ObjectShape.Property) {
        let key = ExactKey(text: property.name)
        if let index = indices[key] {
            properties[index] = property
        } else {
            indices[key] = properties.count
            properties.append(property)
        }
    }

    mutating func removeProperties(where isRemoved: (ObjectShape.Property) -> Bool) {
        properties.removeAll(where: isRemoved)
        indices = Dictionary(uniqueKeysWithValues: properties.enumerated().map { (ExactKey(text: $1.name), $0) })
    }

    mutating func add(_ new: ObjectShape.AdditionalProperties?) {
        switch (additional, new) {
        case (_, nil), (_, .ignored), (.kept(_?), .kept(nil)): break
        case (_, .kept(let value)): additional = .kept(value)
        }
    }

    var object: ObjectShape {
        ObjectShape(
            properties: properties.map { property in
                var property = property
                property.isRequired = required.contains(ExactKey(text: property.name))
                return property
            },
            additionalProperties: additional,
            ignoredRequirements: ignoredRequirements
        )
    }
}
