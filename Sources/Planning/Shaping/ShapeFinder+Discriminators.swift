import APIDescription
import JSONReading

// MARK: - Distinguishing members by the value of a property (OpenAPI 3.1, 4.8.25)

extension ShapeFinder {
    /// - Parameters:
    ///   - members: The members merged with the keywords next to the union.
    ///   - candidates: The members as in the description.
    mutating func withDiscriminator(_ members: [UnionShape.Member], _ candidates: [SchemaID], of schema: Schema) -> UnionShape {
        // A parent with heirs is a union, although it has properties.
        let objects = members.map { graph.inheritance[graph.target(of: $0.schema)] == nil ? flattened($0.schema) : nil }
        if let discriminator = schema.discriminator {
            return explicit(discriminator, members, candidates, objects)
        }
        return inferred(members, objects) ?? inherited(members, candidates) ?? UnionShape(members: members)
    }

    /// The values are those of the mapping, or else of the member's property, or else the name of the component.
    private mutating func explicit(
        _ discriminator: Discriminator,
        _ members: [UnionShape.Member],
        _ candidates: [SchemaID],
        _ objects: [ObjectShape?]
    ) -> UnionShape {
        let property = discriminator.propertyName
        var mapped: [SchemaID: [String]] = [:]
        for mapping in discriminator.mapping { mapped[graph.target(of: mapping.schema), default: []].append(mapping.value) }
        var taken = Set(discriminator.mapping.map(\.value))
        var result: [UnionShape.Member] = []
        for (index, member) in members.enumerated() {
            var member = member
            let target = graph.target(of: candidates[index])
            member.discriminatorValues = mapped[target]?.uniqued ?? []
            if mapped[target] == nil {
                let listed = constants(of: property, in: objects[index], member.schema)
                let inherited = graph.inheritedDiscriminatorValues(of: target)[property] ?? []
                let values = listed ?? ([graph.impliedDiscriminatorValue(of: target)].compactMap(\.self) + inherited).uniqued
                member.discriminatorValues = values.filter { taken.insert($0).inserted }
            } else if mapped[target] != [], graph.inheritance[target] != nil {
                // The value of the parent and those of its heirs.
                let listed = constants(of: property, in: objects[index], member.schema) ?? []
                member.discriminatorValues += listed.filter { taken.insert($0).inserted }
            }
            if mapped[target] != nil { mapped[target] = [] }
            member.isDefault = discriminator.defaultSchema.map { graph.target(of: $0) } == target
            if let object = objects[index], case .ignored = object.additionalProperties {
                member.lacksDiscriminator = !object.properties.contains { $0.name == property }
            }
            result += separated(member)
        }
        return UnionShape(members: result, discriminator: property)
    }

    /// A member that doesn't store its value has a case for each one.
    func separated(_ member: UnionShape.Member) -> [UnionShape.Member] {
        guard member.lacksDiscriminator, member.discriminatorValues.count > 1 else { return [member] }
        return member.discriminatorValues.enumerated().map { index, value in
            var one = member
            one.discriminatorValues = [value]
            one.isDefault = member.isDefault && index == 0
            return one
        }
    }

    /// The property with different required values in each object among the members, or else the one that distinguishes most of them.
    private mutating func inferred(_ members: [UnionShape.Member], _ objects: [ObjectShape?]) -> UnionShape? {
        let indices = members.indices.filter { objects[$0].map { !$0.properties.isEmpty } ?? canBeUnionOfObjects(members[$0].schema) }
        guard indices.count > 1 else { return nil }
        var names: [String] = []
        var lists: [String: [Int: [String]]] = [:]
        for index in indices {
            for name in propertyNames(of: members[index].schema, objects[index]) {
                guard let values = constants(of: name, in: objects[index], members[index].schema) else { continue }
                if lists[name] == nil { names.append(name) }
                lists[name, default: [:]][index] = values
            }
        }
        var best: (name: String, told: [Int])?
        for name in names {
            let told = toldApart(by: name, lists[name] ?? [:], objects)
            if told.count > best?.told.count ?? indices.count / 2 { best = (name, told) }
        }
        guard let best, best.told.count > 1 else { return nil }
        var result = members
        for index in best.told { result[index].discriminatorValues = lists[best.name]?[index] ?? [] }
        return UnionShape(members: result, discriminator: best.name)
    }

    /// The members that require a property with values that no other member lists.
    private func toldApart(by name: String, _ lists: [Int: [String]], _ objects: [ObjectShape?]) -> [Int] {
        var owners: [String: Int] = [:]
        for value in lists.values.joined() { owners[value, default: 0] += 1 }
        return lists.keys.sorted().filter { index in
            let isRequired = objects[index].map { $0.properties.contains { $0.name == name && $0.isRequired } } ?? true
            return isRequired && lists[index]?.allSatisfy { owners[$0] == 1 } == true
        }
    }

    private func canBeUnionOfObjects(_ id: SchemaID) -> Bool {
        let target = graph.target(of: id)
        return graph.inheritance[target] != nil || (!graph.unionMembers(of: graph.table[target]).isEmpty && graph.canBeObject(id))
    }

    private mutating func propertyNames(of id: SchemaID, _ object: ObjectShape?) -> [String] {
        if let object { return object.properties.map(\.name) }
        if !isPending(graph.target(of: id)), case .union(let union) = shape(of: graph.target(of: id)) {
            return [union.discriminator].compactMap { $0 }
        }
        return []
    }

    /// The values that a property lists in a member: strings, whole numbers and booleans, as in JSON.
    mutating func constants(
        of name: String,
        in object: ObjectShape?,
        _ member: SchemaID
    ) -> [String]? {
        guard let object else {
            guard !isPending(graph.target(of: member)), case .union(let union) = shape(of: graph.target(of: member)),
                union.discriminator == name
            else {
                return nil
            }
            let values = union.members.map(\.discriminatorValues)
            return values.contains([]) ? nil : values.flatMap { $0 }
        }
        guard let property = object.properties.first(where: { $0.name == name }) else { return nil }
        if let listed = graph.listedValues(of: property.schema) { return listed.compactMap(\.discriminatorText).uniqued }
        let schema = graph.table[graph.target(of: property.schema)]
        let values = schema.enumeration ?? schema.constant.map { [$0] } ?? []
        return !values.isEmpty && values.allSatisfy { $0.bool != nil } ? values.compactMap(\.discriminatorText) : nil
    }
}

extension JSONNode {
    fileprivate var discriminatorText: String? {
        switch value {
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): number.integer.map(String.init)
        case .string(let text): text
        case .null, .array, .object: nil
        }
    }
}
