import JSONReading
import Planning

/// The parts of documented examples that types of the client have. A model drops members that its schema doesn't mention, and a request
/// omits those that only servers send.
struct KnownMembers {
    let declarations: [QualifiedName: Declaration]

    /// Returns an example without the members that are dropped.
    ///
    /// - Parameter isSent: Whether requests send the value.
    func example(_ json: JSONNode, of type: TypeReference, isSent: Bool) -> TestPlan.Example {
        var pruning = Pruning(declarations: declarations, isSent: isSent)
        let json = pruning.pruned(json, type)
        return TestPlan.Example(json: json, mayDropMembers: pruning.isUncertain)
    }
}

private struct Pruning {
    let declarations: [QualifiedName: Declaration]
    let isSent: Bool
    /// Whether some types are only known when they are decoded.
    var isUncertain = false

    mutating func pruned(_ json: JSONNode, _ type: TypeReference) -> JSONNode {
        switch type {
        case .builtIn: return json
        case .chosen:
            isUncertain = true
            return json
        case .optional(let wrapped): return json.isNull ? json : pruned(json, wrapped)
        case .array(let element):
            guard let elements = json.array else { return json }
            return JSONNode(value: .array(elements.map { pruned($0, element) }), location: json.location)
        case .dictionary(let value):
            return members(of: json) { pruning, member in pruning.pruned(member.value, value) }
        case .declared(let name):
            switch declarations[name] {
            case .alias(let alias), .wrapper(let alias): return pruned(json, alias.type)
            case .structure(let structure): return pruned(json, structure)
            case .union(let union): return pruned(json, union)
            case .openEnum, nil: return json
            }
        }
    }

    private mutating func members(of json: JSONNode, _ value: (inout Pruning, JSONObject.Member) -> JSONNode?) -> JSONNode {
        guard let object = json.object else { return json }
        let members = object.members.compactMap { member -> JSONObject.Member? in
            value(&self, member).map { JSONObject.Member(key: member.key, keyLocation: member.keyLocation, value: $0) }
        }
        return JSONNode(value: .object(JSONObject(members: members)), location: json.location)
    }

    private mutating func pruned(_ json: JSONNode, _ structure: Structure) -> JSONNode {
        guard case .json = structure.format else {
            isUncertain = true
            return json
        }
        return members(of: json) { pruning, member in
            guard let property = structure.properties.first(where: { $0.wireName == member.key }) else {
                return structure.additionalProperties.map { pruning.pruned(member.value, $0.valueType) }
            }
            if pruning.isSent, property.isOmittedFromRequests { return nil }
            // A value that means absence isn't encoded.
            if property.isEmbedded || (member.value.isNull && property.presence.dropsNull) { pruning.isUncertain = true }
            return pruning.pruned(member.value, property.type)
        }
    }

    private mutating func pruned(_ json: JSONNode, _ union: Union) -> JSONNode {
        if case .discriminator(let property) = union.choice, let value = json.object?[property]?.string,
            let chosen = union.cases.first(where: { $0.discriminatorValues.contains(value) })
        {
            guard chosen.writesDiscriminator else { return pruned(json, chosen.type) }
            let type = chosen.type
            var kept = pruned(json, type)
            guard var object = kept.object, object[property] == nil, let member = json.object?.member(property) else { return kept }
            object.members.append(member)
            kept.value = .object(object)
            return kept
        }
        isUncertain = true
        return json
    }
}

extension StoredProperty.Presence {
    /// Whether null is decoded as the absence of a value, which is encoded as nothing.
    fileprivate var dropsNull: Bool { if case .optional = self { true } else { false } }
}
