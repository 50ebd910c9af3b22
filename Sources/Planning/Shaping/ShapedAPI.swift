package import APIDescription
package import Reporting

/// An API with everything that depends only on the description, before names are assigned.
package struct ShapedAPI: Sendable {
    /// The API without the formats that its own examples contradict.
    package let api: API
    /// The shape of each schema, and the schemas that are declared.
    package let types: SchemaTypes
    /// In description order.
    let operations: [OperationShape]
    /// The credentials that the operations need.
    let credentials: [CredentialShape]
    let servers: ServersShape
    /// The sent and the received schemas.
    let directions: Directions
    /// The tests that distinguish the members of each union, by declaration.
    let unionProfiles: [DeclarationID: [MemberProfile]]
    /// The paging rules of the operations, in order; `nil` for those without pages.
    let paging: [PagingShape?]
    let webhooks: WebhooksShape?

    /// - Parameters:
    ///   - guessesPaging: Whether an operation that declares nothing may page by the names of its parameters and properties.
    ///   - nulls: The properties that distinguish null from absence.
    package init(_ api: API, guessesPaging: Bool = false, nulls: NullDistinction = .sent, diagnostics: inout Diagnostics) {
        let api = api.withChosenTypes(diagnostics: &diagnostics).withFormatsThatHold(diagnostics: &diagnostics).withRequestCopies()
        let graph = SchemaGraph(api.schemas)
        let types = SchemaTypes(SchemaUse.all(of: api, graph), written: api.writtenSchemas, in: graph)
        self.api = api
        self.types = types
        operations = api.operations.map { OperationShape(of: $0, types) }
        credentials = CredentialShape.all(of: api)
        servers = ServersShape(of: api, diagnostics: &diagnostics)
        directions = Directions(of: api, types.graph, nulls)
        unionProfiles = UnionProfiles.find(types, directions)
        paging = PagingShape.all(operations, types, directions, guesses: guessesPaging, diagnostics: &diagnostics)
        webhooks = WebhooksShape(of: api, types)
        reportRequiredNames(diagnostics: &diagnostics)
        reportEncodings(diagnostics: &diagnostics)
    }

    /// The user's types without duplicates, in description order.
    var chosenTypes: [ChosenType] {
        graph.table.ids.compactMap { if case .chosen(let type) = shapes.shape(of: $0) { type } else { nil } }.uniqued
    }

    package var shapes: ShapeTable { types.shapes }
    package var graph: SchemaGraph { types.graph }
    package var declarations: Declarations { types.declarations }

    /// Whether a property of an object may be absent, and whether it may be null.
    func presence(of property: ObjectShape.Property, in owner: SchemaID) -> StoredProperty.Presence {
        directions.presence(of: property, in: owner, types)
    }
}

extension API {
    /// The top-level schemas.
    fileprivate var writtenSchemas: [SchemaID] { components.map(\.schema) + (operations + webhooks).flatMap(\.schemas) }
}
