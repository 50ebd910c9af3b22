import APIDescription

/// The names of a declared type's members.
struct MemberNames: Sendable {
    /// The names of the properties, enum values or union members, in order.
    let list: [SwiftName]
    /// The name of the additional properties, or of the remaining elements of a tuple.
    let additional: SwiftName

    /// Returns the names by declaration.
    static func all(of shaped: ShapedAPI, _ types: TypeNames) -> [MemberNames] {
        var identifiers = Identifiers(reserved: ReservedNames.members.union([additionalProperties]))
        var names: [MemberNames] = []
        for id in shaped.declarations.ids { names.append(MemberNames(of: id, shaped, types, &identifiers)) }
        return names
    }

    private static let additionalProperties = "additionalProperties"

    private init(of id: DeclarationID, _ shaped: ShapedAPI, _ types: TypeNames, _ identifiers: inout Identifiers) {
        let declaration = shaped.declarations[id]
        let schema = shaped.declarations.isForm(id) ? shaped.graph.target(of: declaration.schema) : declaration.schema
        var ofOthers = SwiftName(Self.additionalProperties)
        switch shaped.shapes.shape(of: schema) {
        case .object(let object):
            if let names = Self.distinct(object.properties, shaped, &identifiers) {
                list = names
            } else {
                var scope = NameScope(reserved: ReservedNames.members)
                list = scope.take(Self.wanted(for: object.properties, shaped, &identifiers), else: "Value").map { SwiftName($0) }
                ofOthers = SwiftName(scope.take(ofOthers.text))
            }
        case .tuple(let tuple):
            var scope = NameScope(reserved: ReservedNames.members)
            list = scope.take(Self.wanted(for: tuple.elements, shaped, &identifiers), else: "Value").map { SwiftName($0) }
            ofOthers = SwiftName(scope.take("rest"))
        case .stringEnumeration(let values): list = Self.values(values, of: schema, declaration.source, shaped, &identifiers)
        case .integerEnumeration(let values): list = Self.values(values.map(String.init), of: schema, nil, shaped, &identifiers)
        case .union(let union): list = Self.cases(of: union, shaped, types)
        case .anything, .reference, .builtIn, .chosen, .array, .dictionary: list = []
        }
        additional = ofOthers
    }

    private static func cases(of union: UnionShape, _ shaped: ShapedAPI, _ types: TypeNames) -> [SwiftName] {
        var scope = NameScope(reserved: ReservedNames.cases)
        let haveHeirs = union.ownValue != nil || union.extendsOneSchema
        let counts = haveHeirs ? union.members.reduce(into: [:]) { $0[$1.schema, default: 0] += 1 } : [:]
        let scalars = union.members.map { shaped.types.type(of: $0.schema).spellingOfScalar }
        return zip(union.members, scalars).map { member, scalar in
            let isHeir = counts[member.schema] == 1
            let isRepeated = scalar != nil && scalars.count { $0 == scalar } > 1
            let name = caseName(
                member,
                isHeir: isHeir,
                distinguishesForms: isRepeated,
                discriminator: union.discriminator,
                shaped,
                types
            )
            return SwiftName(scope.take(name, else: "Value"))
        }
    }

    /// Returns the names of properties that usually follow from their texts alone; `nil` if a scope has to choose some.
    private static func distinct(_ properties: [ObjectShape.Property], _ shaped: ShapedAPI, _ identifiers: inout Identifiers)
        -> [SwiftName]?
    {
        if properties.contains(where: { shaped.graph.table[$0.schema].swiftName != nil }) { return nil }
        return identifiers.distinctMembers(properties.lazy.map(\.name))
    }

    /// Returns the preferred names of properties with their spellings in JSON.
    private static func wanted(
        for properties: [ObjectShape.Property],
        _ shaped: ShapedAPI,
        _ identifiers: inout Identifiers
    ) -> [(name: String, spelling: String)] {
        var wanted: [(name: String, spelling: String)] = []
        for property in properties {
            let chosen = shaped.graph.table[property.schema].swiftName.map(Identifier.chosenMember)
            wanted.append((chosen ?? identifiers.member(property.name), spelling: property.name))
        }
        return wanted
    }

    /// Returns whether the values are sort orders, as of `sort` or `order_by`.
    private static func isOrder(_ source: NameSource) -> Bool {
        switch source {
        case .exact(let text), .copy(let text, _), .words(let text), .title(let text), .operationPart(_, let text),
            .incomingPart(_, let text):
            Words(text).list.contains { ["sort", "sorting", "order", "ordering", "orderby", "sortby"].contains($0) }
        case .element(let source), .singular(let source): isOrder(source)
        case .with, .literal, .member, .operation, .incoming, .part: false
        }
    }

    /// - Parameter source: The source of the enumeration's name; `nil` if the values aren't text.
    private static func values(
        _ values: [String],
        of id: SchemaID,
        _ source: NameSource?,
        _ shaped: ShapedAPI,
        _ identifiers: inout Identifiers
    ) -> [SwiftName] {
        let others = shaped.graph.names(ofValuesOf: id)
        let chosen = shaped.graph.chosenNames(ofValuesOf: id)
        if others.isEmpty, chosen.isEmpty, let names = identifiers.distinctCases(values) { return names }
        let isOrder = source.map(isOrder) ?? false
        let all = Set(values)
        var wanted: [(name: String, spelling: String)] = []
        for text in values {
            if let name = chosen[text] {
                wanted.append((Identifier.chosenCase(name), spelling: name))
            } else if let name = others[text], !text.contains(where: \.isLetter) {
                // The value itself is shorter than names for other languages: `ready`, not `deploymentStatusReady`.
                wanted.append((Identifier.enumCase(name), spelling: text))
            } else {
                // If there is also `GMT+1`, then `GMT-1` has a minus sign.
                let isSigned = text.utf8.contains(UInt8(ascii: "-")) && all.contains(text.replacing("-", with: "+"))
                wanted.append((identifiers.value(text, ofOrder: isOrder, spellsHyphens: isSigned), spelling: text))
            }
        }
        var scope = NameScope()
        return scope.take(wanted).map { SwiftName($0) }
    }

    /// Returns the name of a case from its discriminator value, or else its type. A subtype with a single value is named
    /// after its type.
    ///
    /// - Parameters:
    ///   - isHeir: Whether the member has at most one value and is a subtype of the union's parent, the parent itself, or a subtype of the
    ///     schema that all members extend.
    ///   - distinguishesForms: Whether another member has the same Swift type with another form in JSON.
    private static func caseName(
        _ member: UnionShape.Member,
        isHeir: Bool,
        distinguishesForms: Bool,
        discriminator: String?,
        _ shaped: ShapedAPI,
        _ types: TypeNames
    ) -> String {
        // Next to a reference, `x-swift-name` can't be the name of a type.
        let schema = shaped.graph.table[shaped.graph.origin(of: member.schema)]
        if let chosen = schema.swiftName, schema.reference != nil || schema.chosenType != nil { return Identifier.chosenCase(chosen) }
        let type = types.reference(shaped.types.type(of: member.schema))
        if distinguishesForms, case .builtIn(let builtIn) = type, let form = formWords(of: builtIn) { return Identifier.enumCase(form) }
        if isHeir, case .declared(let name) = type {
            let parts = member.isOwnValue ? name.parts.dropLast() : name.parts[...]
            return Identifier.enumCase(parts.last ?? name.last)
        }
        var name = Identifier.enumCase(caseWords(of: type))
        let origin = shaped.graph.target(of: shaped.graph.origin(of: member.schema))
        if case .declared(let declared) = type, declared.parts.count > 1, let component = shaped.graph.componentName(of: origin),
            declared.last.hasPrefix(types.components.best(component))
        {
            name = Identifier.enumCase(types.components.best(component))
        }
        if member.discriminatorValues.count == 1, let value = member.discriminatorValues.first {
            name = Self.caseName(ofValue: value, of: member, discriminator, shaped) ?? name
        }
        // A type without capitals has this suffix so that its name differs from its case.
        if case .declared(let declared) = type, declared.last == name, name.hasSuffix("Value") { name.removeLast("Value".count) }
        // The compiler uses `_0` for associated values.
        return name.hasPrefix("_") && name.dropFirst().allSatisfy(\.isNumber) ? "value" + name.dropFirst() : name
    }

    /// Returns the name of a discriminator value; of one without letters, the name that the property's schema has for it, if any.
    private static func caseName(ofValue value: String, of member: UnionShape.Member, _ discriminator: String?, _ shaped: ShapedAPI)
        -> String?
    {
        if value.contains(where: \.isLetter) { return Identifier.enumCase(value) }
        guard case .object(let object) = shaped.shapes.shape(of: shaped.graph.target(of: member.schema)),
            let property = object.properties.first(where: { $0.name == discriminator })
        else { return nil }
        return shaped.graph.names(ofValuesOf: property.schema)[value].map(Identifier.enumCase)
    }

    /// The word that distinguishes members with the same Swift type: `number` and `string` for decimals.
    private static func formWords(of type: BuiltInType) -> String? {
        switch type {
        case .decimal: "number"
        case .decimalText: "string"
        case .httpDate: "httpDate"
        case .unixSeconds, .unixTime, .unixTimeText: "timestamp"
        case .base64URL: "base64URL"
        default: nil
        }
    }

    private static func caseWords(of type: TypeReference) -> String {
        switch type {
        case .builtIn(.json): "json"
        case .builtIn(let builtIn): builtIn.spelling
        case .chosen(let type): type.words
        case .declared(let name): name.last
        case .array(let element): caseWords(of: element) + "s"
        case .dictionary(let value): caseWords(of: value) + "ByKey"
        case .optional(let wrapped): caseWords(of: wrapped)
        }
    }
}

extension ValueType {
    /// The Swift type of a scalar, which types with different forms in JSON can share.
    fileprivate var spellingOfScalar: String? {
        if case .builtIn(let type) = self { type.spelling } else { nil }
    }
}
