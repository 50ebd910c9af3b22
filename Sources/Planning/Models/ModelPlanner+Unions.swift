import APIDescription

extension ModelPlanner {
    func planUnion(_ union: UnionShape, _ id: DeclarationID, _ documentation: Documentation) -> Union {
        var cases = zip(union.members, names.members[id.index].list).map { member, name in
            Union.Case(
                name: name,
                type: type(of: member.schema),
                documentation: Documentation(),
                discriminatorValues: member.discriminatorValues,
                writesDiscriminator: member.lacksDiscriminator && !member.discriminatorValues.isEmpty,
                isDefault: member.isDefault,
                test: .reading
            )
        }
        let open = cases.indices.filter { index in
            union.discriminator == nil || (cases[index].discriminatorValues.isEmpty && !cases[index].isDefault)
        }
        guard let profiles = shaped.unionProfiles[id] else { preconditionFailure("each union has the profiles of its members") }
        for index in open {
            cases[index].test = test(of: index, among: open, profiles, allowsSeveral: union.allowsSeveral)
        }
        let probes = open.sorted { (profiles[$0].rank, $0) < (profiles[$1].rank, $1) } + cases.indices.filter { cases[$0].isDefault }
        let isByKind = cases.allSatisfy { if case .kinds = $0.test { true } else { false } }
        return Union(
            name: names.types[id],
            documentation: documentation,
            cases: cases,
            probes: probes,
            choice: union.discriminator.map(Union.Choice.discriminator) ?? (isByKind ? .kind : .tests),
            absentValue: union.absentValue,
            sharedProperties: sharedProperties(of: union, shaped.declarations[id].schema),
            nested: nestedDeclarations(in: id),
            isIndirect: false
        )
    }

    private func test(of index: Int, among cases: [Int], _ profiles: [MemberProfile], allowsSeveral: Bool) -> Union.Test {
        let own = profiles[index]
        let others = cases.filter { $0 != index }.map { profiles[$0] }
        if others.allSatisfy({ $0.kinds.isDisjoint(with: own.kinds) }) {
            return .kinds(Union.Kind.allCases.filter(own.kinds.contains))
        }
        guard own.canLose else { return .reading }
        let rivals = others.filter { $0.kinds.contains(.object) }
        func isOnlyHere(_ key: String) -> Bool { !rivals.contains { $0.keys.contains(key) } }
        if allowsSeveral, own.kinds == [.object], rivals.contains(where: { $0.kinds == [.object] && $0.canLose }) {
            return .matching(key: own.requiredOrNull.first(where: isOnlyHere))
        }
        // A required key that no other member has is conclusive.
        guard own.kinds == [.object], !rivals.contains(where: \.takesAnyKey) else { return .readingAll }
        if own.required.contains(where: isOnlyHere) { return .reading }
        return own.requiredOrNull.first(where: isOnlyHere).map(Union.Test.key) ?? .readingAll
    }
}
