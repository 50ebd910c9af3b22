import APIDescription
import JSONReading

// MARK: - Schemas that only have a type

extension ShapeFinder {
    mutating func plainShape(of id: SchemaID) -> Shape {
        let schema = graph.table[id]
        var types = schema.types.subtracting([.null])
        if types.contains(.number) { types.remove(.integer) }
        if types.isEmpty, let part = partOtherThanNull(of: schema) { return inPlace(part) }
        if types.count > 1 { return unionOfTypes(id, SchemaType.allCases.filter(types.contains)) }
        switch types.first ?? impliedType(of: id) {
        case .boolean: return .builtIn(.bool)
        case .integer: return .builtIn(schema.integerType)
        case .number: return .builtIn(schema.numberType)
        case .string: return .builtIn(schema.stringType)
        case .array: return tupleShape(of: id) ?? .array(elementSchema(of: id))
        case .object: return objectShape(of: id)
        case .null, nil: return .anything(because: nil)
        }
    }

    /// The schema of all values except null, if the schema is only a condition that distinguishes null from other values.
    private mutating func partOtherThanNull(of schema: Schema) -> SchemaID? {
        guard schema.hasOnly([.null, .conditions]), let condition = schema.conditions.if else { return nil }
        if graph.isNullOnly(condition) { return schema.conditions.else }
        guard let other = schema.conditions.else, graph.isNullOnly(other) else { return nil }
        return combination(of: [condition, schema.conditions.then].compactMap { $0 }, namedAfter: condition)
    }

    /// The type of a schema without `type`, by its other keywords.
    private func impliedType(of id: SchemaID) -> SchemaType? {
        let schema = graph.table[id]
        if schema.has([.properties, .required, .patternProperties, .additionalProperties]) { return .object }
        if schema.has(.elements) { return .array }
        if schema.format.map({ Self.formatsOfStrings.contains($0) }) == true { return .string }
        if schema.limits.pattern != nil || schema.limits.minLength != nil || schema.limits.maxLength != nil { return .string }
        if graph.hasConditionalProperties(id) { return .object }
        return nil
    }

    /// Each type, with its keywords, is a member of a union.
    private mutating func unionOfTypes(_ id: SchemaID, _ types: [SchemaType]) -> Shape {
        let members = types.compactMap { type in
            derive(.kind(id, type), from: id) { schema in
                var schema = schema
                schema.types = [type]
                schema.title = nil
                schema.swiftName = nil
                if type != .array { (schema.items, schema.prefixItems) = (nil, []) }
                return schema
            }
        }
        guard members.count == types.count else { return .anything(because: "it has several types") }
        return .union(UnionShape(members: members.map { UnionShape.Member(schema: $0) }))
    }

    /// Returns the schema of every element; `nil` if any value is allowed. The elements of a tuple (`prefixItems`) are those of its items.
    private mutating func elementSchema(of id: SchemaID) -> SchemaID? {
        let schema = graph.table[id]
        if schema.prefixItems.isEmpty { return schema.items }
        let rest = schema.items.map { graph.table[$0].boolean == false ? [] : [$0] } ?? []
        var targets: Set<SchemaID> = []
        return choice(of: (schema.prefixItems + rest).filter { targets.insert(graph.target(of: $0)).inserted }, at: id)
    }

    /// Formats that OpenAPI's registry defines only for strings.
    static let formatsOfStrings: Set<String> = [
        "base64url", "binary", "byte", "date", "date-time", "duration", "http-date", "time", "uuid",
    ]
}

// MARK: - Enumerations

extension ShapeFinder {
    /// The shape of a schema with `enum` or `const`; `nil` if its values don't affect the type.
    mutating func enumerationShape(of id: SchemaID, _ values: [JSONNode]) -> Shape? {
        let schema = graph.table[id]
        let listed = values.filter { !$0.isNull }
        if listed.isEmpty { return schema.types.subtracting([.null]).isEmpty && schema.oneOf.isEmpty ? .anything(because: nil) : nil }
        let types = schema.types.subtracting([.null])
        let fitting = types.isEmpty ? listed : listed.filter { !types.isDisjoint(with: $0.schemaTypes) }
        if fitting.isEmpty { return coercedEnumeration(listed, types) }
        let kinds = SchemaTypeSet(fitting.map(\.enumerationKind))
        guard kinds.count == 1, let kind = kinds.first else { return unionOfKinds(id, fitting, kinds) }
        switch kind {
        case .string: return .stringEnumeration(fitting.compactMap(\.string))
        case .integer:
            let numbers = fitting.compactMap { $0.number?.integer }
            if numbers.count == fitting.count { return .integerEnumeration(numbers) }
            return .builtIn(types.contains(.number) ? schema.fractionType : wideType(fitting))
        case .number: return .builtIn(schema.fractionType)
        case .boolean: return .builtIn(.bool)
        case .object: return objectOfValues(id)
        case .array: return schema.has(.elements) ? nil : .array(nil)
        case .null: return nil
        }
    }

    /// The type of integers, some of which don't fit in `Int`.
    private func wideType(_ values: [JSONNode]) -> BuiltInType {
        values.allSatisfy { $0.number.flatMap { UInt64($0.text) } != nil } ? .uint64 : .decimal
    }

    /// Objects as values have the type of their schema, or else are any object.
    private mutating func objectOfValues(_ id: SchemaID) -> Shape? {
        let schema = graph.table[id]
        return schema.has([.properties, .allOf]) ? nil : .dictionary(nil)
    }

    /// Values of another type than the schema's, such as `1` with `type: string`, which is common in YAML.
    private func coercedEnumeration(_ values: [JSONNode], _ types: SchemaTypeSet) -> Shape? {
        if types == [.string] {
            let texts = values.compactMap(\.scalarText)
            if texts.count == values.count { return .stringEnumeration(texts.uniqued) }
        }
        if types == [.integer] {
            let numbers = values.compactMap { $0.string.flatMap { Int($0) } }
            if numbers.count == values.count { return .integerEnumeration(numbers.uniqued) }
        }
        // With `type: array`, strings are the values of the elements.
        return nil
    }

    private mutating func unionOfKinds(_ id: SchemaID, _ values: [JSONNode], _ kinds: SchemaTypeSet) -> Shape {
        var types = kinds
        if types.contains(.number) { types.remove(.integer) }
        var members: [SchemaID] = []
        for type in SchemaType.allCases where types.contains(type) {
            let own = values.filter { $0.enumerationKind == type || (type == .number && $0.enumerationKind == .integer) }
            let member = derive(.kind(id, type), from: id) { schema in
                var schema = schema
                schema.types = [type]
                schema.enumeration = own
                schema.constant = nil
                schema.title = nil
                schema.swiftName = nil
                return schema
            }
            guard let member else { return .anything(because: "its values have several kinds") }
            members.append(member)
        }
        if members.count == 1 { return .builtIn(graph.table[id].fractionType) }
        return .union(UnionShape(members: members.map { UnionShape.Member(schema: $0) }))
    }
}

extension JSONNode {
    /// The types of the value in JSON Schema: an integer has two.
    fileprivate var schemaTypes: SchemaTypeSet {
        enumerationKind == .integer ? [.integer, .number] : [enumerationKind]
    }

    var enumerationKind: SchemaType {
        switch value {
        case .null: .null
        case .bool: .boolean
        case .number(let number): number.integer == nil && !number.isWideInteger ? .number : .integer
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    fileprivate var scalarText: String? {
        switch value {
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): number.text
        case .string(let text): text
        case .null, .array, .object: nil
        }
    }
}

extension JSONNumberText {
    /// Whether the number is an integer beyond 64 bits.
    fileprivate var isWideInteger: Bool {
        double.isFinite && double.magnitude >= 0x1p63
    }
}
