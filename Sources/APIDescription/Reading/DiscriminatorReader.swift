internal import JSONReading
internal import Reporting

/// Reads Discriminator Objects (OpenAPI 3.1, 4.8.25).
enum DiscriminatorReader {
    private static let keys = ["propertyName", "mapping", "defaultMapping"]

    /// The mapping of the result is empty: its values are references, noted for later.
    static func read(_ node: JSONNode, of schema: SchemaID, into reading: inout Reading) -> Discriminator? {
        // Swagger 2.0 has the name of the property in place of the object.
        if let name = node.string {
            return Discriminator(propertyName: name, mapping: [], location: node.location)
        }
        guard let object = ObjectReader(node, noun: "a discriminator", keys: keys, diagnostics: &reading.diagnostics) else { return nil }
        guard let name = object.string("propertyName", &reading.diagnostics) else {
            reading.diagnostics.warning(.discriminatorWithoutName, at: node.location)
            return nil
        }
        for member in object.object("mapping", &reading.diagnostics)?.members ?? [] where !member.key.hasPrefix("x-") {
            guard let text = member.value.checked(\.string, member.key, "a string", &reading.diagnostics) else { continue }
            let location = member.value.location
            let reference = reading.follow(reading.documents.schemaReference(text, in: location.file), at: location, to: .schemas)
            reading.nouns.mappings.append(Nouns.MappingReference(schema: schema, value: member.key, reference: reference))
        }
        return Discriminator(propertyName: name, mapping: [], location: node.location)
    }
}

extension Diagnostic.Message {
    static let discriminatorWithoutName: Self = "a discriminator needs a `propertyName`; it is left out"
}
