package import Reporting

/// The property that distinguishes the members of a union (OpenAPI 3.1, 4.8.25).
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
    /// The mapping in description order; empty if the schemas' names are the values.
    package var mapping: [Mapping]
    /// `defaultMapping` (OpenAPI 3.2): the schema of values whose property is missing or unmapped.
    package var defaultSchema: SchemaID?
    package var location: SourceLocation

    package init(propertyName: String, mapping: [Mapping], location: SourceLocation) {
        self.propertyName = propertyName
        self.mapping = mapping
        self.location = location
    }
}
