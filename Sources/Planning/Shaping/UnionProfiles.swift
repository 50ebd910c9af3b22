import APIDescription

/// The facts that distinguish the values of a member of a union from those of the others.
struct MemberProfile: Sendable {
    var kinds: Set<Union.Kind> = []
    /// The lower the rank, the earlier the member is attempted.
    var rank = 0
    /// Whether its type may decode a value but discard a part or leave it unrecognized.
    var canLose = false
    /// The keys of an object, and the required ones.
    var keys: Set<String> = []
    var required: Set<String> = []
    /// Required properties that may be null, in description order. The type also decodes values without them.
    var requiredOrNull: [String] = []
    /// Whether its values can have other keys.
    var takesAnyKey = false

    /// The profile of a schema without constraints.
    static let anything = MemberProfile(kinds: Set(Union.Kind.allCases), rank: 9000, takesAnyKey: true)
}

/// Finds the profiles of the members of all unions.
struct UnionProfiles {
    private let types: SchemaTypes
    private let directions: Directions
    /// The cached profiles of unions that are members of others.
    private var unions: [SchemaID: MemberProfile] = [:]
    private var found: [DeclarationID: [MemberProfile]] = [:]

    /// The profiles by declaration of the union.
    static func find(_ types: SchemaTypes, _ directions: Directions) -> [DeclarationID: [MemberProfile]] {
        var profiles = UnionProfiles(types: types, directions: directions)
        for isForm in [false, true] {
            for id in types.declarations.ids where types.declarations[id].owner == nil && types.declarations.isForm(id) == isForm {
                profiles.find(in: id)
            }
        }
        return profiles.found
    }

    private init(types: SchemaTypes, directions: Directions) {
        self.types = types
        self.directions = directions
    }

    private mutating func find(in id: DeclarationID) {
        if !types.declarations.isForm(id), case .union(let union) = types.shapes.shape(of: types.declarations[id].schema) {
            found[id] = union.members.map { profile(of: $0.schema) }
        }
        for nested in types.declarations.nested[id.index] { find(in: nested) }
    }

    private mutating func profile(of id: SchemaID, depth: Int = 0) -> MemberProfile {
        switch types.shapes.shape(of: id) {
        case .anything: return .anything
        case .reference(let target):
            return depth < 64 ? profile(of: target, depth: depth + 1) : MemberProfile(kinds: Set(Union.Kind.allCases), rank: 9000)
        case .builtIn(let type): return profile(of: type)
        case .chosen: return profile(ofChosen: types.graph.table[id].types)
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
        // Longer tuples are attempted earlier.
        case .tuple(let tuple): return MemberProfile(kinds: [.array], rank: 2900 - min(tuple.elements.count, 39), canLose: true)
        case .union(let union):
            if let known = unions[id] { return known }
            let profile = profile(of: union, depth: depth)
            unions[id] = profile
            return profile
        }
    }

    private func isDeclared(_ id: SchemaID) -> Bool {
        if case .declared = types.type(of: id) { true } else { false }
    }

    /// The profile of a custom type, which is attempted last because its strictness is unknown.
    private func profile(ofChosen types: SchemaTypeSet) -> MemberProfile {
        let kinds = Set(types.flatMap(\.kinds))
        guard !kinds.isEmpty else { return .anything }
        return MemberProfile(kinds: kinds, rank: kinds.contains(.object) ? 6900 : 45, takesAnyKey: kinds.contains(.object))
    }

    private func profile(of type: BuiltInType) -> MemberProfile {
        let traits = type.traits
        return traits.isAnything ? .anything : MemberProfile(kinds: traits.kinds, rank: traits.rank)
    }

    /// The order of attempts: members with more required keys first, then those with more properties.
    private func profile(of object: ObjectShape, _ owner: SchemaID) -> MemberProfile {
        var profile = MemberProfile(kinds: [.object], canLose: true)
        profile.keys = Set(object.properties.map(\.name))
        for property in object.properties {
            switch directions.presence(of: property, in: owner, types) {
            case .required: profile.required.insert(property.name)
            case .nullable: profile.requiredOrNull.append(property.name)
            case .optional, .optionalNullable, .optionalOrNull: break
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

extension SchemaType {
    /// The test by which the client recognizes values of the type.
    fileprivate var kinds: [Union.Kind] {
        switch self {
        case .null: []
        case .boolean: [.bool]
        case .integer: [.integer]
        case .number: [.integer, .number]
        case .string: [.string]
        case .array: [.array]
        case .object: [.object]
        }
    }
}
