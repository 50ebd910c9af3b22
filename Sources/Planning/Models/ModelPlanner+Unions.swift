import APIDescription

extension ModelPlanner {
    mutating func planUnion(_ union: UnionShape, named name: QualifiedName, documentation: Documentation) -> Union {
        var scope = NameScope(reserved: ["unrecognized"])
        var cases: [Union.Case] = []
        for member in union.members {
            let type = type(of: member.schema)
            cases.append(
                Union.Case(
                    name: scope.take(caseName(member, type), else: "Value"),
                    type: type,
                    documentation: Documentation(),
                    discriminatorValues: member.discriminatorValues,
                    writesDiscriminator: member.lacksDiscriminator && !member.discriminatorValues.isEmpty,
                    test: .reading
                )
            )
        }
        let open = cases.indices.filter { union.discriminator == nil || cases[$0].discriminatorValues.isEmpty }
        let profiles = union.members.map { profile(of: $0.schema) }
        for index in open {
            cases[index].test = test(of: index, among: open, profiles)
        }
        let trials = open.sorted { (profiles[$0].rank, $0) < (profiles[$1].rank, $1) }
        let isByKind = cases.allSatisfy { if case .kinds = $0.test { true } else { false } }
        return Union(
            name: name,
            documentation: documentation,
            cases: cases,
            trials: trials,
            choice: union.discriminator.map(Union.Choice.discriminator) ?? (isByKind ? .kind : .tests),
            nested: nestedDeclarations(in: name),
            isIndirect: false
        )
    }

    private mutating func test(of index: Int, among cases: [Int], _ profiles: [MemberProfile]) -> Union.Test {
        let own = profiles[index]
        let others = cases.filter { $0 != index }.map { profiles[$0] }
        if others.allSatisfy({ $0.kinds.isDisjoint(with: own.kinds) }) {
            return .kinds(Union.Kind.allCases.filter(own.kinds.contains))
        }
        guard own.canLose else { return .reading }
        let rivals = others.filter { $0.kinds.contains(.object) }
        // A key that it needs and no other has: where it reads the value, no other could.
        guard own.kinds == [.object], !rivals.contains(where: \.takesAnyKey) else { return .readingAll }
        func isOnlyHere(_ key: String) -> Bool { !rivals.contains { $0.keys.contains(key) } }
        if own.required.contains(where: isOnlyHere) { return .reading }
        return own.requiredOrNull.first(where: isOnlyHere).map(Union.Test.key) ?? .readingAll
    }

    /// After the value that leads to it, else after its type.
    private func caseName(_ member: UnionShape.Member, _ type: TypeReference) -> String {
        var name = Identifier.enumCase(caseWords(of: type))
        let origin = shapes.target(of: shapes.origin(of: member.schema))
        if case .declared(let declared) = type, declared.parts.count > 1, let component = shapes.componentName(of: origin),
            declared.last.hasPrefix(Identifier.type(component))
        {
            name = Identifier.enumCase(component)
        }
        if member.discriminatorValues.count == 1, let value = member.discriminatorValues.first { name = Identifier.enumCase(value) }
        // A type without capitals has this ending so that it is not called like its case.
        if case .declared(let declared) = type, declared.last == name, name.hasSuffix("Value") { name.removeLast("Value".count) }
        // `_0` is what the compiler calls the value inside of a case.
        return name.hasPrefix("_") && name.dropFirst().allSatisfy(\.isNumber) ? "value" + name.dropFirst() : name
    }

    private func caseWords(of type: TypeReference) -> String {
        switch type {
        case .builtIn(.json): "json"
        case .builtIn(let builtIn): builtIn.rawValue
        case .declared(let name): name.last
        case .array(let element): caseWords(of: element) + "s"
        case .dictionary(let value): caseWords(of: value) + "ByKey"
        case .optional(let wrapped): caseWords(of: wrapped)
        }
    }
}

/// What has to be known of a member of a union to tell its values from those of the others.
struct MemberProfile {
    var kinds: Set<Union.Kind> = []
    /// The lower, the earlier it is tried.
    var rank = 0
    /// Whether its type may read a value and drop a part of it, or keep a part as unrecognized.
    var canLose = false
    /// The keys of an object, and those that it needs.
    var keys: Set<String> = []
    var required: Set<String> = []
    /// Those that have to be there but may be null, which its type reads where they are absent too; in description order.
    var requiredOrNull: [String] = []
    /// Whether the keys are not all of those that its values can have.
    var takesAnyKey = false
}

extension ModelPlanner {
    private mutating func profile(of id: SchemaID, depth: Int = 0) -> MemberProfile {
        switch shapes.shape(of: id) {
        case .anything: return MemberProfile(kinds: Set(Union.Kind.allCases), rank: 9000, takesAnyKey: true)
        case .reference(let target):
            return depth < 64 ? profile(of: target, depth: depth + 1) : MemberProfile(kinds: Set(Union.Kind.allCases), rank: 9000)
        case .builtIn(let type): return profile(of: type)
        case .stringEnumeration: return MemberProfile(kinds: [.string], rank: 0)
        case .integerEnumeration: return MemberProfile(kinds: [.integer], rank: 0)
        case .array(nil): return MemberProfile(kinds: [.array], rank: 8000)
        case .array(let element?):
            let inner = depth < 4 ? profile(of: element, depth: depth + 1) : MemberProfile()
            return MemberProfile(kinds: [.array], rank: 3000 + inner.rank / 10, canLose: inner.canLose || isDeclared(element))
        case .dictionary(nil): return MemberProfile(kinds: [.object], rank: 8000, takesAnyKey: true)
        case .dictionary(let value?):
            let inner = depth < 4 ? profile(of: value, depth: depth + 1) : MemberProfile()
            return MemberProfile(
                kinds: [.object],
                rank: 7000 + inner.rank / 10,
                canLose: inner.canLose || isDeclared(value),
                takesAnyKey: true
            )
        case .object(let object): return profile(of: object, id)
        case .union(let union):
            if let known = unionProfiles[id] { return known }
            let profile = profile(of: union, depth: depth)
            unionProfiles[id] = profile
            return profile
        }
    }

    private mutating func isDeclared(_ id: SchemaID) -> Bool {
        if case .declared = type(of: id) { true } else { false }
    }

    private func profile(of type: TypeReference.BuiltIn) -> MemberProfile {
        switch type {
        case .bool: MemberProfile(kinds: [.bool], rank: 10)
        case .int32: MemberProfile(kinds: [.integer], rank: 20)
        case .int, .int64: MemberProfile(kinds: [.integer], rank: 21)
        case .uint64: MemberProfile(kinds: [.integer], rank: 22)
        case .double, .float: MemberProfile(kinds: [.integer, .number], rank: 30)
        case .date, .calendarDate, .uuid: MemberProfile(kinds: [.string], rank: 40)
        case .data: MemberProfile(kinds: [.string], rank: 41)
        case .string: MemberProfile(kinds: [.string], rank: 50)
        case .json, .fileUpload, .multipartForm, .event, .void, .never:
            MemberProfile(kinds: Set(Union.Kind.allCases), rank: 9000, takesAnyKey: true)
        }
    }

    /// What needs more keys is tried before what needs fewer, then what has more before what has fewer.
    private mutating func profile(of object: ObjectShape, _ owner: SchemaID) -> MemberProfile {
        var profile = MemberProfile(kinds: [.object], canLose: true)
        profile.keys = Set(object.properties.map(\.name))
        for property in object.properties {
            switch presence(of: property, in: owner, as: type(of: property.schema)) {
            case .required: profile.required.insert(property.name)
            case .nullable: profile.requiredOrNull.append(property.name)
            case .optional, .optionalNullable: break
            }
        }
        profile.rank = 6000 - 40 * min(profile.required.count, 40) - min(profile.keys.count, 39)
        if case .kept = object.additionalProperties {
            profile.takesAnyKey = true
            profile.rank += 500
        }
        return profile
    }

    private mutating func profile(of union: UnionShape, depth: Int) -> MemberProfile {
        var profile = MemberProfile(rank: 5000, canLose: true)
        for member in union.members.prefix(100) {
            let inner =
                depth < 2
                ? self.profile(of: member.schema, depth: depth + 1) : MemberProfile(kinds: Set(Union.Kind.allCases), takesAnyKey: true)
            profile.kinds.formUnion(inner.kinds)
            profile.keys.formUnion(inner.keys)
            profile.takesAnyKey = profile.takesAnyKey || inner.takesAnyKey
            if inner.kinds == Set(Union.Kind.allCases) { profile.rank = 8500 }
        }
        return profile
    }
}
