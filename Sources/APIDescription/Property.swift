package import Reporting

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
    /// `true`, or a schema that accepts any value.
    case any
    /// `false`.
    case none
    case schema(SchemaID)
}
