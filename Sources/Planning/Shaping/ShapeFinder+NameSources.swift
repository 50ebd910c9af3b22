import APIDescription

// MARK: - What names the types without a chosen name

extension ShapeFinder {
    /// The last step of the pointer to the schema, or else its file. For a part of another schema, its title, or else the property or
    /// component that it is a part of: `OrderBase` for `Order/allOf/0`.
    func detachedSource(of id: SchemaID) -> NameSource {
        let pointer = graph.table[id].pointer
        let steps: Set<String> = ["additionalProperties", "allOf", "anyOf", "items", "oneOf", "schema"]
        let tokens = pointer.tokens.filter { !$0.isEmpty }
        let end = tokens.lastIndex { !steps.contains($0) && !$0.allSatisfy(\.isNumber) }
        if let end, end > 0, end + 1 < tokens.count {
            if let title = graph.table[id].title, (1..<40).contains(Words(title).upperCamelCase.count) { return .title(title) }
            switch tokens[(end + 1)...].last(where: steps.contains) {
            case "allOf": return .words(tokens[end] + " base")
            case "items", "additionalProperties": return .element(of: .exact(tokens[end]))
            default: return .exact(tokens[end])
            }
        }
        if let last = tokens.last { return .exact(last) }
        let file = pointer.file.split(separator: "/").last ?? ""
        return .exact(String(file.prefix { $0 != "." && $0 != "#" }))
    }

    /// The name of a union's member: chosen by an extension, or from its discriminator value, its title, or what distinguishes it.
    mutating func source(
        of member: UnionShape.Member,
        of union: SchemaID,
        in declaration: DeclarationID,
        among members: [UnionShape.Member],
        number: Int
    ) -> NameSource {
        let origin = graph.target(of: graph.origin(of: member.schema))
        let value = member.discriminatorValues.first.flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
        if origin != member.schema, origin != union, let component = graph.componentName(of: origin) {
            return value.map { .copy(ofComponent: component, value: $0) } ?? .exact(component)
        }
        if let value { return .words(value) }
        if let title = graph.table[member.schema].title, (1..<40).contains(Words(title).upperCamelCase.count) { return .title(title) }
        switch shape(of: member.schema) {
        case .stringEnumeration: return .literal("Known")
        case .integerEnumeration: return .literal("Number")
        case .object:
            let number = member.discriminatorValues.first.map { "value \($0)" } ?? "option \(number)"
            return distinction(of: member.schema, among: members.map(\.schema)) ?? .words(number)
        case .array, .tuple: return .member(of: declaration, "List")
        case .dictionary: return .member(of: declaration, "Map")
        case .anything, .reference, .builtIn, .chosen, .union: return .literal("Option\(number)")
        }
    }
}
