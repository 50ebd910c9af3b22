package import JSONReading
package import Reporting

/// The schemas of a run, each at its number. Every edge from schema to schema is such a number, so that cycles need no care.
package struct SchemaTable: Sendable {
    private var schemas: [Schema] = []

    package init() {}

    package var count: Int { schemas.count }

    package subscript(id: SchemaID) -> Schema {
        // In place: a schema is large, and mostly one property of it is wanted.
        _read { yield schemas[id.index] }
        _modify { yield &schemas[id.index] }
    }

    package mutating func append(_ schema: Schema) -> SchemaID {
        schemas.append(schema)
        return SchemaID(index: schemas.count - 1)
    }

    package var ids: [SchemaID] { schemas.indices.map(SchemaID.init(index:)) }
}

/// The number of a schema in its ``SchemaTable``.
package struct SchemaID: Hashable, Sendable {
    package var index: Int

    package init(index: Int) {
        self.index = index
    }
}

/// A Schema Object of OpenAPI 3.0 or 3.1, said in the words of 3.1 (JSON Schema 2020-12).
///
/// 3.0's `nullable: true` arrives as `.null` in `types` (or, beside a `$ref` or without a `type`, as `isNullable`), its `example` in
/// `examples`, its boolean `exclusiveMinimum` as 3.1's. Keywords that only restrict values (`not`, `contains` …) are not here; ``SchemaKeyword`` lists them.
package struct Schema: Sendable {
    package var location: SourceLocation
    /// Where it is: `#/components/schemas/Pet/properties/name`.
    package var pointer: NodePointer

    /// The target of `$ref`. Siblings of the `$ref` are in the other properties (3.1 allows them; 3.0 files have them all the same).
    package var reference: SchemaID?
    /// A boolean schema: `true` lets anything through, `false` nothing.
    package var boolean: Bool?

    /// `type`, one or several; empty where it is not said.
    package var types: Set<SchemaType> = []
    /// `nullable: true` (3.0), where no `type` stands beside it.
    package var isNullable = false
    package var format: String?
    package var contentEncoding: String?
    package var contentMediaType: String?
    /// `contentSchema`: of the value that the string is the text of.
    package var contentSchema: SchemaID?
    /// `enum`, without duplicates; `nil` where it is not said. May hold null.
    package var enumeration: [JSONNode]?
    package var constant: JSONNode?

    package var properties: [Property] = []
    /// `required`, without duplicates; may name what `properties` does not.
    package var required: [String] = []
    package var additionalProperties: AdditionalProperties = .unspecified
    /// By pattern.
    package var patternProperties: [Property] = []
    /// What applies under conditions only.
    package var conditions = Conditions()

    package var items: SchemaID?
    package var prefixItems: [SchemaID] = []

    package var allOf: [SchemaID] = []
    package var oneOf: [SchemaID] = []
    package var anyOf: [SchemaID] = []
    package var discriminator: Discriminator?

    package var title: String?
    package var description: String?
    package var isDeprecated = false
    package var isReadOnly = false
    package var isWriteOnly = false
    package var defaultValue: JSONNode?
    package var examples: [JSONNode] = []
    package var limits = Limits()
    /// What others' extensions call the values of `enumeration`, by their text: `x-enum-varnames` or `x-enumNames`.
    package var valueNames: [String: String] = [:]
    /// What they say of them: `x-enum-descriptions` or `x-enumDescriptions`.
    package var valueDescriptions: [String: String] = [:]
    /// `x-swift-name`, else `x-speakeasy-name-override`: the name that a person chose.
    package var swiftName: String?
    /// Whether requests send values of the schema and nothing ever receives one, so that read-only properties are no part of them.
    package var isOnlySent = false
    /// The schema that this one was copied from, if one type can't be both what is received and what is sent.
    package var received: SchemaID?

    package init(location: SourceLocation, pointer: NodePointer) {
        self.location = location
        self.pointer = pointer
    }
}

package enum SchemaType: String, Hashable, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
}

/// The subschemas that apply to some of the values only (JSON Schema 2020-12, core 10.2.2 and validation 6.5.4).
///
/// An instance can have the properties of each of them, none of which is required.
package struct Conditions: Sendable {
    /// `dependentRequired`: the properties that are required in a value with another property.
    package struct Requirement: Sendable, Hashable {
        /// The other property.
        package var property: String
        package var required: [String]

        package init(property: String, required: [String]) {
            self.property = property
            self.required = required
        }
    }

    package var `if`: SchemaID?
    package var then: SchemaID?
    package var `else`: SchemaID?
    /// By the name of the property with which each applies. `dependencies` of older drafts are here too.
    package var dependentSchemas: [Property] = []
    package var dependentRequired: [Requirement] = []

    package init() {}

    package var isEmpty: Bool {
        self.if == nil && then == nil && self.else == nil && dependentSchemas.isEmpty && dependentRequired.isEmpty
    }

    /// Every schema that applies to some of the values, in the order of the keywords.
    package var schemas: [SchemaID] {
        [self.if, then, self.else].compactMap { $0 } + dependentSchemas.map(\.schema)
    }
}

package struct Property: Sendable {
    /// The name on the wire, or the pattern.
    package var name: String
    package var schema: SchemaID
    /// The key in the description.
    package var location: SourceLocation

    package init(name: String, schema: SchemaID, location: SourceLocation) {
        self.name = name
        self.schema = schema
        self.location = location
    }
}

package enum AdditionalProperties: Sendable {
    case unspecified
    /// `true`, or a schema that lets anything through.
    case any
    /// `false`.
    case none
    case schema(SchemaID)
}

/// How to tell the members of a union apart (OpenAPI 3.1, 4.8.25).
package struct Discriminator: Sendable {
    package struct Mapping: Sendable {
        package var value: String
        package var schema: SchemaID

        package init(value: String, schema: SchemaID) {
            self.value = value
            self.schema = schema
        }
    }

    package var propertyName: String
    /// In description order; empty where the names of the schemas are the values.
    package var mapping: [Mapping]
    /// `defaultMapping` (OpenAPI 3.2): the schema of a value without the property, or with one that nothing maps.
    package var defaultSchema: SchemaID?
    package var location: SourceLocation

    package init(propertyName: String, mapping: [Mapping], location: SourceLocation) {
        self.propertyName = propertyName
        self.mapping = mapping
        self.location = location
    }
}

/// Limits, for documentation: the emitted client leaves checking to the server.
package struct Limits: Sendable {
    package var minimum: JSONNumberText?
    package var maximum: JSONNumberText?
    package var exclusiveMinimum: JSONNumberText?
    package var exclusiveMaximum: JSONNumberText?
    package var multipleOf: JSONNumberText?
    package var minLength: Int?
    package var maxLength: Int?
    package var pattern: String?
    package var minItems: Int?
    package var maxItems: Int?
    package var uniqueItems = false
    package var minProperties: Int?
    package var maxProperties: Int?

    package init() {}
}
