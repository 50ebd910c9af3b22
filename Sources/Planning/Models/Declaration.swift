/// One Swift type of the client, fully decided.
///
/// It holds only what a template prints. Clashes, cycles and references were settled by earlier passes.
package enum Declaration: Sendable {
    case structure(Structure)
    /// Keeps values that the description does not list.
    case openEnum(OpenEnum)
    case union(Union)
    case alias(Alias)
    /// A structure around an array or a dictionary that contains its own kind, which no alias can.
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

    /// This declaration and those inside of it, outermost first.
    package var withNested: [Declaration] {
        switch self {
        case .structure(let structure): [self] + structure.nested.flatMap(\.withNested)
        case .union(let union): [self] + union.nested.flatMap(\.withNested)
        case .openEnum, .alias, .wrapper: [self]
        }
    }
}

/// What its schema says about a declaration or a property, in the description's words.
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
        /// A JSON array: each property is an element, or the last is the array of all further elements.
        case array(hasRest: Bool)
        /// The body of a multipart request. Some parts are sent in a way of their own, by their wire name.
        case multipart(parts: [String: PartPlan])
    }

    package var name: QualifiedName
    package var documentation: Documentation
    /// In description order.
    package var properties: [StoredProperty]
    /// Declared inside of it, in description order.
    package var nested: [Declaration]
    /// The type of the values that are kept beside the listed properties, where the schema asks for it.
    package var additionalProperties: AdditionalPropertiesPlan?
    package var format: Format
    /// If requests send it in place of a type that is received.
    package var conversion: Conversion?
}

/// How one part of a multipart body is sent, as far as the description says.
package struct PartPlan: Sendable, Hashable {
    /// Several are separated by commas: of a file, any of them.
    package var contentType: String?
    package var style: ParameterUse.Style?
    package var explode: Bool?
}

package struct AdditionalPropertiesPlan: Sendable {
    /// `additionalProperties`, unless a property is called so.
    package var name: SwiftName
    package var valueType: TypeReference
}

package struct StoredProperty: Sendable {
    package enum Presence: Sendable {
        case required
        /// `nil` where it is absent.
        case optional
        /// `nil` where it is null.
        case nullable
        /// Absent, null or a value.
        case optionalNullable
    }

    package var name: SwiftName
    package var wireName: String
    /// Of the value, when there is one.
    package var type: TypeReference
    package var presence: Presence
    /// Whether the value lives behind a pointer, since it contains its own kind.
    package var isIndirect: Bool
    /// Whether the value is the JSON of a string.
    package var isEmbedded = false
    package var documentation: Documentation
    /// What the initializer takes if the caller passes nothing; `nil` if the caller has to pass a value, or may leave it out.
    package var defaultValue: ExampleValue?
    /// Whether requests omit it although its type has it, since responses bring it (`readOnly`).
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
    /// Whether the values are integers; else they are strings.
    package var isInteger: Bool
    /// In description order.
    package var cases: [Case]
}

package struct Union: Sendable {
    package struct Case: Sendable {
        package var name: SwiftName
        package var type: TypeReference
        package var documentation: Documentation
        /// The values of the discriminator that lead to it; empty where there is none.
        package var discriminatorValues: [String]
        /// Whether the union writes the discriminator, since its type does not have it.
        package var writesDiscriminator: Bool
        /// Whether it is tried for what no value of the discriminator names.
        package var isDefault = false
        /// What tells its values from those of the other cases, where the discriminator does not.
        package var test: Test
    }

    /// A property of the type of one case.
    package struct SharedMember: Sendable {
        package enum Conversion: Sendable {
            case none
            /// From an enumeration to a string.
            case rawValue
            /// From an enumeration to another.
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
        /// Of the value, when there is one: an unrecognized value may not have it.
        package var type: TypeReference
        /// Whether null is told from absence.
        package var isNullable: Bool
        /// How the property is read from the types of the cases, in their order.
        package var members: [SharedMember]
        package var documentation: Documentation
    }

    package enum Test: Sendable, Hashable {
        /// No other case has values of these kinds.
        case kinds([Kind])
        /// Where its type reads the value, it is the one.
        case reading
        /// No other type has this key, which its values need; but its type would read a value without it too.
        case key(String)
        /// Another type may read the value too, and keep more of it: first it is asked for all.
        case readingAll
    }

    /// What a JSON value is, in the runtime's words.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case bool, integer, number, string, array, object
    }

    package enum Choice: Sendable {
        /// By the value of this property; what has none by the tests of the cases that have no value of it.
        case discriminator(String)
        /// By the kind of JSON value alone.
        case kind
        case tests
    }

    package var name: QualifiedName
    package var documentation: Documentation
    /// In description order.
    package var cases: [Case]
    /// The order in which cases are tried, as indices of `cases`: what is narrow before what is wide.
    package var trials: [Int]
    package var choice: Choice
    /// The value of the discriminator that counts for an object without it.
    package var absentValue: String?
    /// In description order; only of a union of a parent and its heirs.
    package var sharedProperties: [SharedProperty] = []
    package var nested: [Declaration]
    /// Whether a case contains the union itself.
    package var isIndirect: Bool
    /// If requests send it in place of a union that is received.
    package var conversion: Conversion?
}

package struct Alias: Sendable {
    package var name: QualifiedName
    package var documentation: Documentation
    package var type: TypeReference
}

extension StoredProperty {
    /// Whether the initialiser wants it.
    package var isRequired: Bool {
        switch presence {
        case .required, .nullable: true
        case .optional, .optionalNullable: false
        }
    }
}
