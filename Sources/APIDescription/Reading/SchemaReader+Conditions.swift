internal import JSONReading

extension SchemaKeyword {
    /// Keywords that apply only to some values.
    package enum Condition: String, CaseIterable, Sendable {
        case `if`, then, `else`, dependentSchemas, dependentRequired
        /// `dependencies` of drafts before 2019-09, which combines the other two.
        case dependencies
    }
}

/// The keywords for what applies to some of the values only.
extension SchemaReader {
    mutating func read(_ keyword: SchemaKeyword.Condition, _ node: JSONNode, into reading: inout Reading) {
        if node.isNull { return }
        let place = pointer.child(keyword.rawValue)
        switch keyword {
        case .if: schema.conditions.if = Self.read(node, at: place, into: &reading)
        case .then: schema.conditions.then = Self.read(node, at: place, into: &reading)
        case .else: schema.conditions.else = Self.read(node, at: place, into: &reading)
        case .dependentSchemas, .dependentRequired, .dependencies:
            let node = reading.following(node, as: "`\(keyword.rawValue)`")
            let object = node.checked(\.object, keyword.rawValue, "an object", &reading.diagnostics)
            for member in object?.members ?? [] { readDependency(keyword, member, at: place, into: &reading) }
        }
    }

    private mutating func readDependency(
        _ keyword: SchemaKeyword.Condition,
        _ member: JSONObject.Member,
        at place: NodePointer,
        into reading: inout Reading
    ) {
        let isRequirement = keyword == .dependentRequired || (keyword == .dependencies && member.value.array != nil)
        if isRequirement {
            let names = member.value.checked(\.array, member.key, "an array", &reading.diagnostics) ?? []
            let required = names.strings(of: member.key, &reading.diagnostics)
            schema.conditions.dependentRequired.append(.init(property: member.key, required: required))
        } else {
            let id = Self.read(member.value, at: place.child(member.key), into: &reading)
            schema.conditions.dependentSchemas.append(Property(name: member.key, schema: id, location: member.keyLocation))
        }
    }
}
