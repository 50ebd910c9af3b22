internal import JSONReading
internal import Reporting

/// Reads Discriminator Objects (OpenAPI 3.1, 4.8.25).
enum DiscriminatorReader {
    /// The mapping of the result is empty: its values are references, noted for later.
    static func read(_ node: JSONNode, of schema: SchemaID, into reading: inout Reading) -> Discriminator? {
        // In Swagger 2.0, the discriminator is the name of the property.
        if let name = node.string {
            return Discriminator(propertyName: name, mapping: [], location: node.location)
        }
        guard let object = ObjectReader(node, .discriminator, &reading) else { return nil }
        guard let name = object.string("propertyName", &reading.diagnostics) else {
            reading.diagnostics.warning(.discriminatorWithoutName, at: node.location)
            return nil
        }
        for member in object.object("mapping", &reading)?.members ?? [] where !member.key.hasPrefix("x-") {
            guard let text = member.value.checked(\.string, member.key, "a string", &reading.diagnostics) else { continue }
            note(text, at: member.value.location, value: member.key, of: schema, into: &reading)
        }
        if let text = object.string("defaultMapping", &reading.diagnostics), let node = object.node("defaultMapping") {
            note(text, at: node.location, value: nil, of: schema, into: &reading)
        }
        return Discriminator(propertyName: name, mapping: [], location: node.location)
    }

    /// - Parameter value: `nil` for the default.
    private static func note(_ text: String, at location: SourceLocation, value: String?, of schema: SchemaID, into reading: inout Reading)
    {
        let reference = reading.follow(reading.documents.schemaReference(text, in: location.file), at: location, to: .schemas)
        reading.nouns.mappings.append(Nouns.MappingReference(schema: schema, value: value, reference: reference))
    }
}

extension Diagnostic.Message {
    static let discriminatorWithoutName: Self = "a discriminator needs a `propertyName`; it is omitted"
}
