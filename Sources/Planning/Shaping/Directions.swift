import APIDescription

/// The schemas that requests send and those that responses contain.
struct Directions: Sendable {
    private let graph: SchemaGraph
    private let sent: SchemaSet
    private let received: SchemaSet
    /// The received schemas whose copies requests send.
    private let writtenBack: SchemaSet
    private let distinction: NullDistinction

    init(of api: API, _ graph: SchemaGraph, _ distinction: NullDistinction) {
        self.graph = graph
        self.distinction = distinction
        writtenBack = SchemaSet(graph.table.ids.compactMap { graph.table[$0].received })
        sent = graph.closure(of: api.sentSchemas, with: graph.otherParts)
        received = graph.closure(of: api.receivedSchemas, with: graph.otherParts)
    }

    /// Whether a property may be absent although it is required: servers only send read-only values and only accept write-only ones
    /// (OpenAPI 3.0.4, 4.7.24.2).
    private func isOmitted(_ property: ObjectShape.Property, of owner: SchemaID) -> Bool {
        isOmittedFromRequests(property, of: owner)
            || (received.contains(graph.origin(of: owner)) && graph.isWriteOnly(property.schema))
    }

    /// Whether a property isn't sent although values of its owner are.
    func isOmittedFromRequests(_ property: ObjectShape.Property, of owner: SchemaID) -> Bool {
        sent.contains(graph.origin(of: owner)) && graph.isReadOnly(property.schema)
    }

    /// Whether a property of an object may be absent, and whether it may be null.
    func presence(of property: ObjectShape.Property, in owner: SchemaID, _ types: SchemaTypes) -> StoredProperty.Presence {
        let isNullable = types.isNullable(property.schema, as: types.type(of: property.schema))
        return switch (property.isRequired && !isOmitted(property, of: owner), isNullable) {
        case (true, false): .required
        case (true, true): .nullable
        case (false, false): .optional
        case (false, true): tellsNullApart(in: owner) ? .optionalNullable : .optionalOrNull
        }
    }

    /// Whether null and absence differ: in a change, servers treat null as "remove this".
    private func tellsNullApart(in owner: SchemaID) -> Bool {
        switch distinction {
        case .always: return true
        case .never: return false
        case .sent:
            let origin = graph.origin(of: owner)
            return sent.contains(origin) || writtenBack.contains(origin) || !received.contains(origin)
        }
    }
}
