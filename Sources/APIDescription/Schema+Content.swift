package import JSONReading
package import Reporting

extension Schema {
    /// The keywords of a schema.
    package struct Content: Sendable {
        package var location: SourceLocation
        /// The pointer to the schema, such as `#/components/schemas/Pet/properties/name`.
        package var pointer: NodePointer

        /// The target of `$ref`. Siblings of the `$ref` are in the other properties (3.1 allows them; 3.0 files have them all the same).
        package var reference: SchemaID?
        /// A boolean schema: `true` accepts any value, `false` none.
        package var boolean: Bool?

        /// `type`, one or several; empty if it's absent.
        package var types: SchemaTypeSet = []
        /// `nullable: true` (3.0) without a `type`.
        package var isNullable = false
        package var format: String?
        package var contentEncoding: String?
        package var contentMediaType: String?
        /// `contentSchema`: the schema of the value that the string encodes.
        package var contentSchema: SchemaID?
        /// `enum`, without duplicates; `nil` if it's absent. May contain null.
        package var enumeration: [JSONNode]?
        package var constant: JSONNode?

        package var properties: [Property] = []
        /// `required`, without duplicates; may list names that `properties` doesn't.
        package var required: [String] = []
        package var additionalProperties: AdditionalProperties = .unspecified
        /// The schemas by pattern.
        package var patternProperties: [Property] = []
        /// The subschemas that apply conditionally.
        @Rare package var conditions = Conditions()

        package var items: SchemaID?
        package var prefixItems: [SchemaID] = []

        package var allOf: [SchemaID] = []
        package var oneOf: [SchemaID] = []
        package var anyOf: [SchemaID] = []
        package var discriminator: Discriminator?
        /// `x-ms-discriminator-value`: the value of the inherited discriminator for this schema.
        package var discriminatorValue: String?

        package var title: String?
        package var description: String?
        package var isDeprecated = false
        package var isReadOnly = false
        package var isWriteOnly = false
        package var defaultValue: JSONNode?
        package var examples: [JSONNode] = []
        @Rare package var limits = Limits()
        /// The names of the values of `enumeration` in vendor extensions, by text: `x-enum-varnames` or `x-enumNames`.
        package var valueNames: [String: String] = [:]
        /// `x-swift-names`: the chosen names of the values, by their text.
        package var chosenNames: [String: String] = [:]
        /// The descriptions of those values: `x-enum-descriptions` or `x-enumDescriptions`.
        package var valueDescriptions: [String: String] = [:]
        /// `x-swift-name`, else `x-speakeasy-name-override`: the chosen name.
        package var swiftName: String?
        /// `x-swift-type`: the chosen type.
        package var chosenType: ChosenType?
        /// The location of that extension.
        package var chosenTypeLocation: SourceLocation?
        /// Whether values of the schema are only sent, never received, so read-only properties aren't part of them.
        package var isOnlySent = false
        /// The schema that this one was copied from if received and sent values need different types.
        package var received: SchemaID?

        package init(location: SourceLocation, pointer: NodePointer) {
            self.location = location
            self.pointer = pointer
        }
    }
}

extension Schema {
    package var location: SourceLocation { storage.content.location }
    package var pointer: NodePointer { storage.content.pointer }
    package var reference: SchemaID? { storage.content.reference }
    package var boolean: Bool? { storage.content.boolean }
    package var types: SchemaTypeSet { storage.content.types }
    package var isNullable: Bool { storage.content.isNullable }
    package var format: String? { storage.content.format }
    package var contentEncoding: String? { storage.content.contentEncoding }
    package var contentMediaType: String? { storage.content.contentMediaType }
    package var contentSchema: SchemaID? { storage.content.contentSchema }
    package var enumeration: [JSONNode]? { storage.content.enumeration }
    package var constant: JSONNode? { storage.content.constant }
    package var properties: [Property] { storage.content.properties }
    package var required: [String] { storage.content.required }
    package var additionalProperties: AdditionalProperties { storage.content.additionalProperties }
    package var patternProperties: [Property] { storage.content.patternProperties }
    package var conditions: Conditions { storage.content.conditions }
    package var items: SchemaID? { storage.content.items }
    package var prefixItems: [SchemaID] { storage.content.prefixItems }
    package var allOf: [SchemaID] { storage.content.allOf }
    package var oneOf: [SchemaID] { storage.content.oneOf }
    package var anyOf: [SchemaID] { storage.content.anyOf }
    package var discriminator: Discriminator? { storage.content.discriminator }
    package var discriminatorValue: String? { storage.content.discriminatorValue }
    package var title: String? { storage.content.title }
    package var description: String? { storage.content.description }
    package var isDeprecated: Bool { storage.content.isDeprecated }
    package var isReadOnly: Bool { storage.content.isReadOnly }
    package var isWriteOnly: Bool { storage.content.isWriteOnly }
    package var defaultValue: JSONNode? { storage.content.defaultValue }
    package var examples: [JSONNode] { storage.content.examples }
    package var limits: Limits { storage.content.limits }
    package var valueNames: [String: String] { storage.content.valueNames }
    package var chosenNames: [String: String] { storage.content.chosenNames }
    package var valueDescriptions: [String: String] { storage.content.valueDescriptions }
    package var swiftName: String? { storage.content.swiftName }
    package var chosenType: ChosenType? { storage.content.chosenType }
    package var chosenTypeLocation: SourceLocation? { storage.content.chosenTypeLocation }
    package var isOnlySent: Bool { storage.content.isOnlySent }
    package var received: SchemaID? { storage.content.received }
}

// MARK: - Subschemas

extension Schema {
    /// The role of a subschema in its parent, named after the keyword.
    package enum Role: Sendable, Hashable, CaseIterable {
        case reference, property, patternProperty, additionalProperties, prefixItem, items, allOf, oneOf, anyOf
        case `if`, then, `else`, dependentSchema
        case contentSchema, mapping, defaultMapping

        /// All cases, in an array that exists once.
        static let all = allCases

        /// Whether the parent's type is composed of the child's, so the emitted code may mention it.
        package var isPartOfType: Bool {
            switch self {
            case .property, .allOf, .oneOf, .anyOf, .prefixItem, .patternProperty, .items, .reference, .additionalProperties, .if, .then,
                .else,
                .dependentSchema:
                true
            case .mapping, .defaultMapping, .contentSchema: false
            }
        }
    }

    /// The children of a role. A replacement must have the same count.
    package internal(set) subscript(role: Role) -> [SchemaID] {
        get {
            var children: [SchemaID] = []
            append(role, to: &children)
            return children
        }
        set {
            switch role {
            case .property: for (index, id) in newValue.enumerated() { content.properties[index].schema = id }
            case .allOf: content.allOf = newValue
            case .oneOf: content.oneOf = newValue
            case .anyOf: content.anyOf = newValue
            case .prefixItem: content.prefixItems = newValue
            case .patternProperty: for (index, id) in newValue.enumerated() { content.patternProperties[index].schema = id }
            case .items: content.items = newValue.first
            case .reference: content.reference = newValue.first
            case .additionalProperties: content.additionalProperties = newValue.first.map { .schema($0) } ?? additionalProperties
            case .mapping: for (index, id) in newValue.enumerated() { content.discriminator?.mapping[index].schema = id }
            case .defaultMapping: content.discriminator?.defaultSchema = newValue.first
            case .if: content.conditions.if = newValue.first
            case .then: content.conditions.then = newValue.first
            case .else: content.conditions.else = newValue.first
            case .dependentSchema: for (index, id) in newValue.enumerated() { content.conditions.dependentSchemas[index].schema = id }
            case .contentSchema: content.contentSchema = newValue.first
            }
        }
    }

    /// Appends the children of a role.
    func append(_ role: Role, to children: inout [SchemaID]) {
        switch role {
        case .property: for property in properties { children.append(property.schema) }
        case .allOf: children += allOf
        case .oneOf: children += oneOf
        case .anyOf: children += anyOf
        case .prefixItem: children += prefixItems
        case .patternProperty: for property in patternProperties { children.append(property.schema) }
        case .items: children.append(items)
        case .reference: children.append(reference)
        case .additionalProperties: if case .schema(let value) = additionalProperties { children.append(value) }
        case .mapping: for mapping in discriminator?.mapping ?? [] { children.append(mapping.schema) }
        case .defaultMapping: children.append(discriminator?.defaultSchema)
        case .if: children.append(conditions.if)
        case .then: children.append(conditions.then)
        case .else: children.append(conditions.else)
        case .dependentSchema: for schema in conditions.dependentSchemas { children.append(schema.schema) }
        case .contentSchema: children.append(contentSchema)
        }
    }
}

// MARK: - Keywords

extension Schema {
    /// The keywords of a schema that may determine its type. Rules that depend on them use this set, so a new keyword applies to all rules.
    package struct Keywords: OptionSet, Sendable {
        package let rawValue: UInt32

        package init(rawValue: UInt32) {
            self.rawValue = rawValue
        }

        // The standard library's isn't specialized for other modules.
        @inlinable
        package init(arrayLiteral elements: Self...) {
            self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
        }

        package static let reference = Keywords(rawValue: 1 << 0)
        /// `type`, without null.
        package static let type = Keywords(rawValue: 1 << 1)
        /// `nullable`, and `null` among the types.
        package static let null = Keywords(rawValue: 1 << 2)
        package static let format = Keywords(rawValue: 1 << 3)
        package static let enumeration = Keywords(rawValue: 1 << 4)
        package static let constant = Keywords(rawValue: 1 << 5)
        package static let properties = Keywords(rawValue: 1 << 6)
        package static let required = Keywords(rawValue: 1 << 7)
        package static let patternProperties = Keywords(rawValue: 1 << 8)
        /// A schema as the value of `additionalProperties`.
        package static let additionalProperties = Keywords(rawValue: 1 << 9)
        package static let items = Keywords(rawValue: 1 << 10)
        package static let prefixItems = Keywords(rawValue: 1 << 11)
        package static let allOf = Keywords(rawValue: 1 << 12)
        package static let oneOf = Keywords(rawValue: 1 << 13)
        package static let anyOf = Keywords(rawValue: 1 << 14)
        package static let conditions = Keywords(rawValue: 1 << 15)

        /// `allOf`, `oneOf` and `anyOf`.
        package static let compositions: Keywords = [.allOf, .oneOf, .anyOf]
        /// `oneOf` and `anyOf`.
        package static let choices: Keywords = [.oneOf, .anyOf]
        /// `enum` and `const`.
        package static let values: Keywords = [.enumeration, .constant]
        /// Those of a schema that decide whether it allows null, whatever its other keywords are.
        package static let decidingNull: Keywords = [.type, .null, .enumeration, .constant]
        /// Those whose values are schemas that the schema's type is composed of.
        static let withParts: Keywords = [
            .reference, .properties, .patternProperties, .additionalProperties, .items, .prefixItems, .allOf, .oneOf, .anyOf, .conditions,
        ]
        /// `items` and `prefixItems`.
        package static let elements: Keywords = [.items, .prefixItems]
    }

    package var keywords: Keywords { storage.keywords }

    /// Whether the schema has one of the keywords.
    package func has(_ wanted: Keywords) -> Bool { !keywords.isDisjoint(with: wanted) }

    /// Whether the schema has only these keywords.
    package func hasOnly(_ allowed: Keywords) -> Bool { keywords.isSubset(of: allowed) }
}

extension Schema.Content {
    var keywords: Schema.Keywords {
        var keywords: Schema.Keywords = []
        if reference != nil { keywords.insert(.reference) }
        let hasNull = types.contains(.null)
        if isNullable || hasNull { keywords.insert(.null) }
        if types.count > (hasNull ? 1 : 0) { keywords.insert(.type) }
        if format != nil { keywords.insert(.format) }
        if enumeration != nil { keywords.insert(.enumeration) }
        if constant != nil { keywords.insert(.constant) }
        if !properties.isEmpty { keywords.insert(.properties) }
        if !required.isEmpty { keywords.insert(.required) }
        if !patternProperties.isEmpty { keywords.insert(.patternProperties) }
        if case .schema = additionalProperties { keywords.insert(.additionalProperties) }
        if items != nil { keywords.insert(.items) }
        if !prefixItems.isEmpty { keywords.insert(.prefixItems) }
        if !allOf.isEmpty { keywords.insert(.allOf) }
        if !oneOf.isEmpty { keywords.insert(.oneOf) }
        if !anyOf.isEmpty { keywords.insert(.anyOf) }
        if !conditions.isEmpty { keywords.insert(.conditions) }
        return keywords
    }
}
