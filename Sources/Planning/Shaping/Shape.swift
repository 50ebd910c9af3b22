package import APIDescription

/// The kind of Swift type of a schema, before names are assigned.
package enum Shape: Sendable {
    /// Any value: `JSONValue`, with a reason if the schema is more specific.
    case anything(because: String?)
    /// The type of another schema.
    case reference(SchemaID)
    case builtIn(BuiltInType)
    /// A type of the user's (`x-swift-type`).
    case chosen(ChosenType)
    case stringEnumeration([String])
    case integerEnumeration([Int])
    /// `nil` for any elements.
    case array(SchemaID?)
    /// An object whose keys are data; `nil` for any values.
    case dictionary(SchemaID?)
    case object(ObjectShape)
    /// An array with a schema for each of its first elements.
    case tuple(TupleShape)
    case union(UnionShape)

    /// Whether it needs a declaration; other types are written inline.
    var needsDeclaration: Bool {
        switch self {
        case .stringEnumeration, .integerEnumeration, .object, .tuple, .union: true
        case .anything, .reference, .builtIn, .chosen, .array, .dictionary: false
        }
    }
}

/// An object with properties, including those of its `allOf`.
package struct ObjectShape: Sendable {
    package struct Property: Sendable {
        package var name: String
        package var schema: SchemaID
        var isRequired: Bool
        /// Whether it is declared in this schema, not in a referenced one, whose declaration has its type.
        var isOwn: Bool
        /// The schema of the string whose content ``schema`` is, if the value is JSON in a string (`contentSchema`).
        var text: SchemaID?
    }

    package enum AdditionalProperties: Sendable {
        /// Discarded.
        case ignored
        /// Preserved; `nil` for any values.
        case kept(SchemaID?)
    }

    /// The properties without duplicates, in description order.
    package var properties: [Property]
    var additionalProperties: AdditionalProperties
    /// Properties in `required` that no value can have.
    var ignoredRequirements: [String] = []
}

/// An array whose elements have different types by position.
package struct TupleShape: Sendable {
    /// The elements in order, each named after its title or its position.
    package var elements: [ObjectShape.Property]
    /// The schema of all further elements; `nil` if there are none.
    var rest: SchemaID?
}

/// One of several types.
package struct UnionShape: Sendable {
    struct Member: Sendable {
        var schema: SchemaID
        /// The discriminator values that select it.
        var discriminatorValues: [String] = []
        /// Whether the member's type doesn't have the discriminator, so that the union encodes it.
        var lacksDiscriminator = false
        /// Whether it's the value of a parent without a more specific type.
        var isOwnValue = false
        /// Whether it is the member for unknown discriminator values (OpenAPI 3.2, `defaultMapping`).
        var isDefault = false
    }

    /// The members without duplicates, in description order.
    var members: [Member]
    /// Whether a value can match several members (`anyOf`), and have properties of each.
    var allowsSeveral = false
    /// The property whose value distinguishes the members.
    var discriminator: String?
    /// The assumed discriminator value of an object without the property.
    var absentValue: String?
    /// Whether the members extend one schema, which has the discriminator.
    var extendsOneSchema = false
    /// The member for the parent itself in a union of a parent and its heirs, which all have its properties.
    var ownValue: SchemaID?
}
