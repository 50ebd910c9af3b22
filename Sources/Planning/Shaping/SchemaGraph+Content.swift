import APIDescription

extension SchemaGraph {
    /// The schema of the JSON that a string holds (JSON Schema 2020-12, validation 8.5); `nil` for any other value, and for a string that
    /// may also be null.
    func content(of id: SchemaID) -> SchemaID? {
        let schema = table[target(of: id)]
        guard let content = schema.contentSchema, hasContent(target(of: id)), schema.contentEncoding == nil else { return nil }
        let isString = schema.types.isSubset(of: [.string]) && !schema.isNullable && !schema.isReadOnly && !schema.isWriteOnly
        return isString ? content : nil
    }

    /// Whether a schema describes the JSON in a string, possibly next to other keywords.
    func hasContent(_ id: SchemaID) -> Bool {
        let schema = table[id]
        guard schema.contentSchema != nil, let name = schema.contentMediaType else { return false }
        return MediaKind(of: MediaType(name: name, schema: nil, location: schema.location), in: self) == .json
    }
}
