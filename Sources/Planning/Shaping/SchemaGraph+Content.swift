import APIDescription

extension SchemaGraph {
    /// The schema of the JSON that a string holds (JSON Schema 2020-12, validation 8.5); `nil` for any other value, and for a string that may
    /// also be null.
    func content(of id: SchemaID) -> SchemaID? {
        let schema = table[target(of: id)]
        guard let content = schema.contentSchema, let name = schema.contentMediaType, schema.contentEncoding == nil else { return nil }
        let media = MediaType(name: name, schema: nil, location: schema.location)
        let isString = schema.types.isSubset(of: [.string]) && !schema.isNullable && !schema.isReadOnly && !schema.isWriteOnly
        return isString && MediaKind(of: media, in: self) == .json ? content : nil
    }
}
