/// The subschemas that apply conditionally (JSON Schema 2020-12, core 10.2.2 and validation 6.5.4).
///
/// An instance may have the properties of any of them, none of which is required.
package struct Conditions: Sendable {
    /// `dependentRequired`: the properties that another property requires.
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
    /// `dependentSchemas` by property name, including `dependencies` of older drafts.
    package var dependentSchemas: [Property] = []
    package var dependentRequired: [Requirement] = []

    package init() {}

    package var isEmpty: Bool {
        self.if == nil && then == nil && self.else == nil && dependentSchemas.isEmpty && dependentRequired.isEmpty
    }

    /// All conditional schemas, in keyword order.
    package var schemas: [SchemaID] {
        [self.if, then, self.else].compactMap { $0 } + dependentSchemas.map(\.schema)
    }
}
