/// The final plan of a Swift type of the client.
///
/// It contains only the values that templates print. Earlier passes resolve name clashes, cycles and references.
package indirect enum Declaration: Sendable {
    case structure(Structure)
    /// An enum that preserves unknown values.
    case openEnum(OpenEnum)
    case union(Union)
    case alias(Alias)
    /// A structure around a recursive array or dictionary, which an alias can't express.
    case wrapper(Alias)
}

extension Declaration {
    package var name: QualifiedName {
        switch self {
        case .structure(let structure): structure.name
        case .openEnum(let openEnum): openEnum.name
        case .union(let union): union.name
        case .alias(let alias), .wrapper(let alias): alias.name
        }
    }

    package var documentation: Documentation {
        switch self {
        case .structure(let structure): structure.documentation
        case .openEnum(let openEnum): openEnum.documentation
        case .union(let union): union.documentation
        case .alias(let alias), .wrapper(let alias): alias.documentation
        }
    }

    /// The declared types that the declaration mentions, in order, without those of nested declarations.
    package var mentioned: [QualifiedName] {
        switch self {
        case .structure(let structure):
            (structure.properties.map(\.type) + [structure.additionalProperties?.valueType].compactMap { $0 }).compactMap(\.mentioned)
        case .union(let union): union.cases.compactMap(\.type.mentioned)
        case .alias(let alias), .wrapper(let alias): [alias.type.mentioned].compactMap { $0 }
        case .openEnum: []
        }
    }

    /// This declaration and its nested ones, outermost first.
    package var withNested: [Declaration] {
        var all: [Declaration] = []
        append(to: &all)
        return all
    }

    private func append(to all: inout [Declaration]) {
        all.append(self)
        for inner in nested { inner.append(to: &all) }
    }

    /// The declarations inside this one.
    package var nested: [Declaration] {
        switch self {
        case .structure(let structure): structure.nested
        case .union(let union): union.nested
        case .openEnum, .alias, .wrapper: []
        }
    }
}

/// The documentation of a declaration or property from the description.
package struct Documentation: Hashable, Sendable {
    /// Paragraphs, each of one or more lines.
    package var paragraphs: [String]
    package var isDeprecated: Bool

    package init(paragraphs: [String] = [], isDeprecated: Bool = false) {
        self.paragraphs = paragraphs
        self.isDeprecated = isDeprecated
    }
}

package struct Structure: Sendable {
    package enum Format: Sendable, Hashable {
        case json
        /// A JSON array: each property is an element, or the last property is the array of all remaining elements.
        case array(hasRest: Bool)
        /// The body of a multipart request, with the parts that have their own encoding by wire name.
        case multipart(parts: [String: PartPlan])
    }

    package var name: QualifiedName
    package var documentation: Documentation
    /// In description order.
    package var properties: [StoredProperty]
    /// The nested declarations in description order.
    package var nested: [Declaration]
    /// The type of the additional properties, if the schema preserves them.
    package var additionalProperties: AdditionalPropertiesPlan?
    package var format: Format
    /// The conversion from the received type, if this type exists for requests only.
    package var conversion: Conversion?
}

/// The described encoding of a part of a multipart body.
package struct PartPlan: Sendable, Hashable {
    /// The content type. A file may have several, separated by commas.
    package var contentType: String?
    package var style: ParameterUse.Style?
    package var explode: Bool?
}

package struct AdditionalPropertiesPlan: Sendable {
    /// The name, `additionalProperties` unless a property has it.
    package var name: SwiftName
    package var valueType: TypeReference
}

package struct StoredProperty: Sendable {
    package enum Presence: Sendable {
        case required
        /// `nil` if the value is absent.
        case optional
        /// `nil` if the value is null.
        case nullable
        /// Absent, null or a value.
        case optionalNullable
        /// `nil` if the value is absent or null. A received value remembers which, and is encoded the same way.
        case optionalOrNull
    }

    package var name: SwiftName
    package var wireName: String
    /// The type of the value, if there is one.
    package var type: TypeReference
    package var presence: Presence
    /// Whether the value is stored indirectly, because it is recursive.
    package var isIndirect: Bool
    /// Whether the value is JSON in a string.
    package var isEmbedded = false
    package var documentation: Documentation
    /// The default argument of the initializer; `nil` if the property is required or optional.
    package var defaultValue: ExampleValue?
    /// Whether requests omit the property because it is `readOnly`.
    package var isOmittedFromRequests = false
}

package struct OpenEnum: Sendable {
    package enum RawValue: Sendable, Hashable {
        case string(String)
        case integer(Int)
    }

    package struct Case: Sendable {
        package var name: SwiftName
        package var value: RawValue
        package var documentation: Documentation
    }

    package var name: QualifiedName
    package var documentation: Documentation
    /// Whether the values are integers; otherwise they are strings.
    package var isInteger: Bool
    /// In description order.
    package var cases: [Case]
}

package struct Union: Sendable {
    package struct Case: Sendable {
        package var name: SwiftName
        package var type: TypeReference
        package var documentation: Documentation
        /// The discriminator values of the case; empty if there is no discriminator.
        package var discriminatorValues: [String]
        /// Whether the union encodes the discriminator because the case's type doesn't have it.
        package var writesDiscriminator: Bool
        /// Whether the case is attempted for unknown discriminator values.
        package var isDefault = false
        /// The test that distinguishes its values from those of other cases without a discriminator.
        package var test: Test
    }

    /// A property of the type of one case.
    package struct SharedMember: Sendable {
        package enum Conversion: Sendable {
            case none
            /// Converts an enumeration to a string.
            case rawValue
            /// Converts an enumeration to another.
            case enumeration(QualifiedName)
        }

        package var name: SwiftName
        package var isOptional: Bool
        package var conversion: Conversion
    }

    /// A property that the types of all cases have.
    package struct SharedProperty: Sendable {
        package var name: SwiftName
        package var wireName: String
        /// The type of the value, which unrecognized values may not have.
        package var type: TypeReference
        /// Whether null and absence are distinguished.
        package var isNullable: Bool
        /// The property in the types of the cases, in their order.
        package var members: [SharedMember]
        package var documentation: Documentation
    }

    package enum Test: Sendable, Hashable {
        /// No other case has values of these kinds.
        case kinds([Kind])
        /// The case matches if its type decodes the value.
        case reading
        /// Its values require this key, which no other type has; its type would decode values without it as well.
        case key(String)
        /// Another type may decode the value as well and preserve more of it, so a full match is attempted first.
        case readingAll
        /// Another type may match the value as well, an object, and either has properties that the other doesn't. Its values require the
        /// key, if there is one.
        case matching(key: String?)
    }

    /// The kind of a JSON value, as named in the runtime.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case bool, integer, number, string, array, object
    }

    package enum Choice: Sendable {
        /// By the value of this property. Values without it are matched by the tests of the cases without a discriminator value.
        case discriminator(String)
        /// By the kind of JSON value alone.
        case kind
        case tests
    }

    package var name: QualifiedName
    package var documentation: Documentation
    /// In description order.
    package var cases: [Case]
    /// The order in which cases are attempted, as indices of `cases`, from narrow to wide.
    package var probes: [Int]
    package var choice: Choice
    /// The assumed discriminator value of an object without one.
    package var absentValue: String?
    /// The shared properties in description order; only for a union of a parent and its subtypes.
    package var sharedProperties: [SharedProperty] = []
    package var nested: [Declaration]
    /// Whether a case contains the union itself.
    package var isIndirect: Bool
    /// The conversion from the received union, if this union exists for requests only.
    package var conversion: Conversion?
}

package struct Alias: Sendable {
    package var name: QualifiedName
    package var documentation: Documentation
    package var type: TypeReference
}

extension Structure {
    /// The number of `JSONNulls` that the structure stores, each for 64 properties.
    package var nullMemories: Int {
        (properties.count { $0.presence == .optionalOrNull } + 63) / 64
    }
}

extension StoredProperty {
    /// Whether the initializer requires the property.
    package var isRequired: Bool {
        switch presence {
        case .required, .nullable: true
        case .optional, .optionalNullable, .optionalOrNull: false
        }
    }
}

extension [Declaration] {
    /// These declarations and their nested ones by name.
    package var byName: [QualifiedName: Declaration] {
        Dictionary(flatMap(\.withNested).map { ($0.name, $0) }) { first, _ in first }
    }
}
