/// The schemas of a run by number. Edges between schemas are numbers, so cycles need no special care.
package struct SchemaTable: Sendable {
    private var schemas: [Schema] = []

    package init() {}

    package var count: Int { schemas.count }

    package subscript(id: SchemaID) -> Schema {
        get { schemas[id.index] }
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

extension [SchemaID] {
    mutating func append(_ id: SchemaID?) {
        if let id { append(id) }
    }
}
