extension Schema {
    /// The keywords that a type may follow from, as far as a schema has them.
    ///
    /// Rules that ask what a schema says beside something else are questions about this set, so a new keyword counts in all of them.
    package struct Keywords: OptionSet, Sendable {
        package let rawValue: UInt32

        package init(rawValue: UInt32) {
            self.rawValue = rawValue
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
        /// `items` and `prefixItems`.
        package static let elements: Keywords = [.items, .prefixItems]
    }

    package var keywords: Keywords {
        var keywords: Keywords = []
        if reference != nil { keywords.insert(.reference) }
        if isNullable || types.contains(.null) { keywords.insert(.null) }
        if types.count > (types.contains(.null) ? 1 : 0) { keywords.insert(.type) }
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

    /// Whether the schema has one of the keywords.
    package func has(_ wanted: Keywords) -> Bool { !keywords.isDisjoint(with: wanted) }

    /// Whether the schema has no keywords but these.
    package func hasOnly(_ allowed: Keywords) -> Bool { keywords.isSubset(of: allowed) }
}
