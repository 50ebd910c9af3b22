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
