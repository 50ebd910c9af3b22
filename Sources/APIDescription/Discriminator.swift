package import Reporting

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
