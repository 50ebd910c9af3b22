import APIDescription
import JSONReading
import Planning

/// A planner of example values, which have the emitted types and use the description's examples and defaults if they fit.
struct ExamplePlanner {
    let shapes: ShapeTable
    let declarations: [QualifiedName: Declaration]
    private let schemas: [QualifiedName: SchemaID]
    /// The noun that a bare `id` identifies.
    var context: String?
    /// The sample that is planned; `nil` for examples in pages, which are short and spell out all values.
    var sample: Sample?

    /// The maximum nesting of declarations. Deeper optional values are omitted.
    private static let maximumDepth = 6
    static let maximumLength = 100

    init(_ shaped: ShapedAPI, _ names: TypeNames, declarations: [QualifiedName: Declaration], context: String? = nil) {
        shapes = shaped.shapes
        self.declarations = declarations
        self.context = context
        var schemas: [QualifiedName: SchemaID] = [:]
        // Several schemas may share a name; the first one wins.
        for (schema, id) in shaped.declarations.schemas where schemas[names[id]] == nil { schemas[names[id]] = schema }
        for (schema, id) in shaped.declarations.forms { schemas[names[id]] = schema }
        self.schemas = schemas
    }

    /// A sample of a type, which may mention those of other types.
    struct Sample {
        var types: SampleTypes
        /// The type whose sample is planned; `nil` for a value of an operation.
        var owner: QualifiedName?
    }

    /// The source of a value.
    struct Source {
        var name: String
        var schema: SchemaID?
        /// An example for this value.
        var hint: JSONNode?
        var depth = 0

        func inside(_ name: String? = nil, schema: SchemaID?, hint: JSONNode?) -> Source {
            Source(name: name ?? self.name, schema: schema, hint: hint, depth: depth + 1)
        }
    }

    /// Returns a value of the type; `nil` if there is none or it would be infinite.
    func value(of type: TypeReference, _ source: Source) -> ExampleValue? {
        let hint = source.hint ?? example(of: source.schema)
        switch type {
        case .builtIn(let builtIn): return scalar(builtIn, source, hint)
        case .chosen(let type): return chosen(type, source, hint)
        case .optional(let wrapped): return hint?.isNull == true ? .null : value(of: wrapped, source)
        case .array(let element): return array(of: element, source, hint)
        case .dictionary(let element): return dictionary(of: element, source, hint)
        case .declared(let name): return declared(name, source, hint)
        }
    }

    /// Returns the description's example, or else its default, following references.
    private func example(of id: SchemaID?) -> JSONNode? {
        guard let id else { return nil }
        for schema in [shapes.graph.table[id], shapes.graph.table[shapes.graph.target(of: id)]] {
            if let node = schema.examples.first ?? schema.constant ?? schema.defaultValue, !node.isNull { return node }
        }
        return nil
    }

    /// Returns whether a value is neither empty nor synthesized for an unspecified type.
    func saysSomething(_ value: ExampleValue, _ source: Source) -> Bool {
        switch value {
        case .initializer(let fields), .construction(_, let fields): !fields.isEmpty
        case .dictionary: hasExample(source.schema)
        default: true
        }
    }

    /// Returns the schema of a declared type.
    func schema(of name: QualifiedName) -> SchemaID? { schemas[name] }

    /// Returns the defaults of the properties of a declared structure by wire name.
    func defaults(of name: QualifiedName) -> [String: String] {
        propertySchemas(of: schemas[name]).compactMapValues { shapes.graph.defaultText(of: $0) }
    }

    /// Returns whether the schema itself has an example, in which case optional values are shown.
    private func hasExample(_ id: SchemaID?) -> Bool {
        guard let id else { return false }
        return shapes.graph.table[id].examples.contains { !$0.isNull }
            || shapes.graph.table[shapes.graph.target(of: id)].examples.contains { !$0.isNull }
    }
}

// MARK: - Collections

extension ExamplePlanner {
    private func array(of element: TypeReference, _ source: Source, _ hint: JSONNode?) -> ExampleValue? {
        let schema = source.schema.flatMap { shapes.graph.table[shapes.graph.target(of: $0)].items }
        if let hints = hint?.array {
            return .array(
                hints.prefix(maximumCount).compactMap {
                    value(of: element, source.inside(singular(source.name), schema: schema, hint: $0))
                }
            )
        }
        guard source.depth < Self.maximumDepth else { return .array([]) }
        let values = [value(of: element, source.inside(singular(source.name), schema: schema, hint: nil))].compactMap { $0 }
        return .array(sample == nil ? values : values.flatMap { Array(repeating: $0, count: minimumCount(source)) })
    }

    /// The maximum number of elements of an example in the description that are used.
    private var maximumCount: Int { sample == nil ? 2 : 20 }

    /// The number of elements that an array has at least, up to 20.
    private func minimumCount(_ source: Source) -> Int {
        let limits = source.schema.map { shapes.graph.table[shapes.graph.target(of: $0)].limits }
        return min(max(limits?.minItems ?? 1, 1), 20)
    }

    private func dictionary(of element: TypeReference, _ source: Source, _ hint: JSONNode?) -> ExampleValue? {
        if let members = hint?.object?.members, !members.isEmpty {
            let entries = members.prefix(maximumCount).compactMap { member in
                value(of: element, source.inside(member.key, schema: nil, hint: member.value)).map {
                    ExampleValue.Entry(key: member.key, value: $0)
                }
            }
            if !entries.isEmpty { return .dictionary(entries) }
        }
        guard source.depth < Self.maximumDepth else { return .dictionary([]) }
        return .dictionary(
            [value(of: element, source.inside(schema: nil, hint: nil))].compactMap { $0 }.map { .init(key: "key", value: $0) }
        )
    }
}

// MARK: - Declarations

extension ExamplePlanner {
    private func declared(_ name: QualifiedName, _ source: Source, _ hint: JSONNode?) -> ExampleValue? {
        guard source.depth <= 2 * Self.maximumDepth, let declaration = declarations[name] else { return nil }
        var source = source
        source.schema = schemas[name] ?? source.schema
        if source.depth > 0, source.hint == nil, let sample, let mention = mention(of: declaration, in: sample) { return mention }
        let hint = hint ?? example(of: source.schema)
        switch declaration {
        case .alias(let alias): return value(of: alias.type, source.inside(schema: source.schema, hint: hint))
        case .wrapper(let alias):
            let held = value(of: alias.type, source.inside(schema: source.schema, hint: hint))
            return held.map { .initializer([.init(label: nil, value: $0)]) }
        case .openEnum(let openEnum): return enumeration(openEnum, hint)
        case .structure(let structure): return self.structure(structure, source, hint)
        case .union(let union): return self.union(union, source, hint)
        }
    }

    /// Returns the sample of another type, or `.some(nil)` if it may not be mentioned; `nil` for a type whose values are spelled out.
    private func mention(of declaration: Declaration, in sample: Sample) -> ExampleValue?? {
        switch declaration {
        case .alias, .openEnum: .none
        case .structure, .union, .wrapper:
            .some(sample.types.mayMention(declaration.name, from: sample.owner) ? .staticMember(of: declaration.name.text, "sample") : nil)
        }
    }

    private func enumeration(_ openEnum: OpenEnum, _ hint: JSONNode?) -> ExampleValue {
        let wanted = hint.flatMap { node -> OpenEnum.RawValue? in
            node.string.map { .string($0) } ?? node.number?.integer.map { .integer($0) }
        }
        if let one = openEnum.cases.first(where: { $0.value == wanted }) ?? openEnum.cases.first { return .member(one.name) }
        return .caseHolding("unrecognized", openEnum.isInteger ? .number("1") : .string("example"))
    }

    private func structure(_ structure: Structure, _ source: Source, _ hint: JSONNode?) -> ExampleValue? {
        let schemas = propertySchemas(of: source.schema)
        var required: [ExampleValue.Argument] = []
        var others: [ExampleValue.Argument] = []
        for property in structure.properties {
            let schema = schemas[property.wireName]
            let own = member(property, of: hint)
            guard property.isRequired ? property.defaultValue == nil : isShown(property, schema, own, hint, source) else { continue }
            guard let value = propertyValue(property, source.inside(property.wireName, schema: schema, hint: own), own) else {
                if property.isRequired { return nil }
                continue
            }
            let argument = ExampleValue.Argument(label: property.name, value: value)
            if property.isRequired { required.append(argument) } else { others.append(argument) }
        }
        return .initializer(required + others.prefix(sample != nil ? others.count : source.depth <= 1 ? 6 : 3))
    }

    /// Returns whether an optional property is part of the example: if the description has an example of it. Samples have all properties,
    /// unless the description has an example of the full value.
    private func isShown(_ property: StoredProperty, _ schema: SchemaID?, _ own: JSONNode?, _ whole: JSONNode?, _ source: Source) -> Bool {
        guard !property.documentation.isDeprecated, source.depth < Self.maximumDepth else { return false }
        if sample != nil { return whole == nil || own.map { !$0.isNull } == true }
        if let schema, shapes.graph.isReadOnly(schema) { return false }
        return own.map { !$0.isNull } ?? (source.depth <= 1 && source.hint == nil && hasExample(schema))
    }

    private func propertyValue(_ property: StoredProperty, _ source: Source, _ own: JSONNode?) -> ExampleValue? {
        switch property.presence {
        case .nullable: own?.isNull == true ? .null : value(of: property.type, source) ?? .null
        // Initializers take plain values as well; null isn't shown where it may be left out.
        case .required, .optional, .optionalNullable, .optionalOrNull: value(of: property.type, source)
        }
    }

    private func propertySchemas(of id: SchemaID?) -> [String: SchemaID] {
        switch id.map({ shapes.shape(of: shapes.graph.target(of: $0)) }) {
        case .object(let object): return Dictionary(object.properties.map { ($0.name, $0.schema) }) { first, _ in first }
        case .tuple(let tuple): return Dictionary(uniqueKeysWithValues: tuple.elements.enumerated().map { ("\($0)", $1.schema) })
        case .anything, .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array, .dictionary, .union, nil: return [:]
        }
    }

    /// Returns the value of a property in an example of its structure, which may be encoded as an array.
    private func member(_ property: StoredProperty, of hint: JSONNode?) -> JSONNode? {
        if let elements = hint?.array {
            return Int(property.wireName).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        }
        return hint?.object?[property.wireName]
    }

    private func union(_ union: Union, _ source: Source, _ hint: JSONNode?) -> ExampleValue? {
        var cases = union.cases
        if case .discriminator(let property) = union.choice, let value = hint?.object?[property]?.string,
            let chosen = cases.firstIndex(where: { $0.discriminatorValues.contains(value) })
        {
            cases.insert(cases.remove(at: chosen), at: 0)
        } else if let hint, let chosen = cases.firstIndex(where: { takes($0.type, hint) }) {
            cases.insert(cases.remove(at: chosen), at: 0)
        }
        for (index, one) in cases.enumerated() {
            // The example may fit another case only.
            let source = source.inside(schema: nil, hint: index == 0 ? hint : nil)
            guard let value = value(of: one.type, source) else { continue }
            if case .member(let name) = value, union.hasShortcut(to: name, of: one) { return value }
            return .caseHolding(one.name, discriminated(value, one, union))
        }
        return nil
    }

    /// Returns the value with the discriminator property set to that of this member.
    func discriminated(_ value: ExampleValue, _ one: Union.Case, _ union: Union) -> ExampleValue {
        guard case .discriminator(let wireName) = union.choice, let wanted = one.discriminatorValues.first,
            case .initializer(var arguments) = value, case .declared(let name) = one.type,
            case .structure(let structure) = declarations[name],
            let property = structure.properties.first(where: { $0.wireName == wireName }),
            let index = arguments.firstIndex(where: { $0.label == property.name })
        else { return value }
        if case .string = arguments[index].value { arguments[index].value = .string(wanted) }
        if case .declared(let type) = property.type, case .openEnum(let openEnum) = declarations[type],
            let match = openEnum.cases.first(where: { $0.value == .string(wanted) }), case .member = arguments[index].value
        {
            arguments[index].value = .member(match.name)
        }
        return .initializer(arguments)
    }

    /// Returns whether the type's JSON can have the kind of this value.
    private func takes(_ type: TypeReference, _ node: JSONNode) -> Bool {
        switch type {
        // Examples of bytes are always synthesized.
        case .builtIn(.data): return false
        case .chosen: return true
        case .builtIn(let type): return !type.traits.isAnything && !type.traits.kinds.isDisjoint(with: node.kinds)
        case .array: return node.array != nil
        case .dictionary: return node.object != nil
        case .optional(let wrapped): return node.isNull || takes(wrapped, node)
        case .declared(let name):
            switch declarations[name] {
            case .structure(let structure):
                if case .array = structure.format { return node.array != nil }
                guard let object = node.object else { return false }
                return structure.properties.allSatisfy { !$0.isRequired || object[$0.wireName] != nil }
            case .openEnum(let openEnum): return openEnum.isInteger ? node.number?.integer != nil : node.string != nil
            case .alias(let alias), .wrapper(let alias): return alias.type == type ? false : takes(alias.type, node)
            case .union, nil: return false
            }
        }
    }
}

extension JSONNode {
    /// The kinds that the value has: an integer is also a number.
    fileprivate var kinds: [Union.Kind] {
        switch value {
        case .null: []
        case .bool: [.bool]
        case .number(let number): number.integer == nil ? [.number] : [.integer, .number]
        case .string: [.string]
        case .array: [.array]
        case .object: [.object]
        }
    }
}
