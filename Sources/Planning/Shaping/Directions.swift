import APIDescription

/// Which schemas are part of what requests send, and of what responses bring.
struct Directions: Sendable {
    private let graph: SchemaGraph
    private let sent: Set<SchemaID>
    private let received: Set<SchemaID>

    init(of api: API, _ graph: SchemaGraph) {
        self.graph = graph
        sent = graph.table.closure(of: api.operations.flatMap(\.bodySchemas), with: graph.heirs)
        // A server that takes webhooks and callbacks decodes their bodies.
        received = graph.table.closure(
            of: api.operations.flatMap(\.responseSchemas) + api.incoming.flatMap(\.bodySchemas),
            with: graph.heirs
        )
    }

    /// Whether a property may be absent although it is required: a server sends what is read-only and does not take it, and takes what is
    /// write-only and does not send it (OpenAPI 3.0.4, 4.7.24.2).
    private func isOmitted(_ property: ObjectShape.Property, of owner: SchemaID) -> Bool {
        let owner = graph.origin(of: owner)
        let schemas = [graph.table[property.schema], graph.table[graph.target(of: property.schema)]]
        return (sent.contains(owner) && schemas.contains(where: \.isReadOnly))
            || (received.contains(owner) && schemas.contains(where: \.isWriteOnly))
    }

    /// Whether a property of an object may be absent, and whether it may be null.
    func presence(of property: ObjectShape.Property, in owner: SchemaID, _ types: SchemaTypes) -> StoredProperty.Presence {
        let isNullable = types.isNullable(property.schema, as: types.type(of: property.schema))
        return switch (property.isRequired && !isOmitted(property, of: owner), isNullable) {
        case (true, false): .required
        case (true, true): .nullable
        case (false, false): .optional
        case (false, true): .optionalNullable
        }
    }
}

extension Operation {
    fileprivate var bodySchemas: [SchemaID] { (requestBody?.content ?? []).compactMap(\.schema) }

    fileprivate var responseSchemas: [SchemaID] {
        responses.flatMap(\.content).flatMap { [$0.schema, $0.itemSchema].compactMap { $0 } }
    }
}
