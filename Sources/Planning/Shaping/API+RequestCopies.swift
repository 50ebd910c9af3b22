import APIDescription

extension API {
    /// Returns the API with a copy of each schema that can't be one type in both directions.
    ///
    /// A required read-only property is required in received values and absent from sent ones; a required write-only property is required
    /// only in sent values (OpenAPI 3.0.4, 4.7.24.2). If a schema that has one, or contains a schema that does, is used in both directions,
    /// requests use a copy of it.
    func withRequestCopies() -> API {
        guard schemas.ids.contains(where: { schemas[$0].isReadOnly || schemas[$0].isWriteOnly }) else { return self }
        var copies = RequestCopies(of: self)
        return copies.applied(to: self)
    }
}

private struct RequestCopies {
    /// The graph of the schemas in the description.
    private let graph: SchemaGraph
    private var table: SchemaTable
    private let sent: SchemaSet
    private let received: SchemaSet
    /// The copies by original.
    private var copies: [SchemaID: SchemaID] = [:]

    init(of api: API) {
        graph = SchemaGraph(api.schemas)
        table = api.schemas
        sent = graph.closure(of: api.sentSchemas, with: graph.otherParts)
        received = graph.closure(of: api.receivedSchemas, with: graph.otherParts)
    }

    mutating func applied(to api: API) -> API {
        let copied = schemasToCopy()
        for id in copied { copies[id] = table.append(table[id]) }
        for id in copied { finish(id) }
        for id in api.schemas.ids where sent.contains(id) && !received.contains(id) {
            redirect(id)
            table[id].content.isOnlySent = true
        }
        var api = api
        api.components += components(of: api)
        api.operations = api.operations.map { $0.withBodySchemas { copies[$0] ?? $0 } }
        api.schemas = table
        return api
    }

    private mutating func redirect(_ id: SchemaID) {
        let copies = copies
        table[id].updateChildren { $0 = copies[$0] ?? $0 }
    }

    private mutating func finish(_ id: SchemaID) {
        guard let copy = copies[id] else { return }
        redirect(copy)
        table[copy].content.isOnlySent = true
        table[copy].content.received = id
    }

    /// The components among the copies, named after their originals.
    private mutating func components(of api: API) -> [ComponentSchema] {
        var names = Set(api.components.map(\.name))
        return api.components.compactMap { component in
            guard let copy = copies[component.schema] else { return nil }
            let name = [component.name + "Input", component.name + "Request"].first { !names.contains($0) } ?? component.name + "InputCopy"
            names.insert(name)
            table[copy].content.swiftName = table[copy].swiftName.map { $0 + "Input" }
            return ComponentSchema(name: name, schema: copy, location: component.location)
        }
    }
}

// MARK: - Which schemas are copied

extension RequestCopies {
    /// The schemas used in both directions that contain a schema that differs, in order.
    private func schemasToCopy() -> [SchemaID] {
        let both = table.ids.filter { sent.contains($0) && received.contains($0) }
        var waiting = both.filter(differs)
        guard !waiting.isEmpty else { return [] }
        var users: [SchemaID: [SchemaID]] = [:]
        for id in both {
            for child in table[id].children(where: { _ in true }) + graph.heirs(of: id) { users[child, default: []].append(id) }
        }
        var found: Set<SchemaID> = []
        while let id = waiting.popLast() {
            guard found.insert(id).inserted else { continue }
            waiting += users[id] ?? []
        }
        return found.sorted { $0.index < $1.index }
    }

    /// Whether the schema requires a property that only one direction has.
    private func differs(_ id: SchemaID) -> Bool {
        // Most schemas don't have such a property.
        guard !table[id].properties.isEmpty || !table[id].required.isEmpty || !table[id].allOf.isEmpty else { return false }
        var ofOneDirection: Set<String> = []
        var required: Set<String> = []
        var visited: Set<SchemaID> = []
        var waiting = [id]
        while let part = waiting.popLast() {
            guard visited.insert(part).inserted else { continue }
            let schema = table[part]
            for property in schema.properties where graph.isReadOnly(property.schema) || graph.isWriteOnly(property.schema) {
                ofOneDirection.insert(property.name)
            }
            required.formUnion(schema.required)
            waiting += schema.allOf + [schema.reference].compactMap { $0 }
        }
        return !ofOneDirection.isDisjoint(with: required)
    }
}

// MARK: - The uses of each direction

extension API {
    /// The schemas that requests send.
    var sentSchemas: [SchemaID] { operations.flatMap { $0.requestBody?.content ?? [] }.flatMap(\.schemas) }

    /// The schemas of responses, and of webhooks and callbacks, whose bodies a server decodes.
    var receivedSchemas: [SchemaID] {
        (operations.flatMap { $0.responses.flatMap(\.content) } + incoming.flatMap { $0.requestBody?.content ?? [] }).flatMap(\.schemas)
    }
}

extension MediaType {
    fileprivate var schemas: [SchemaID] { [schema, itemSchema].compactMap { $0 } }
}

extension Operation {
    /// Returns the operation with other schemas of its body.
    fileprivate func withBodySchemas(_ replacement: (SchemaID) -> SchemaID) -> Operation {
        guard var body = requestBody else { return self }
        for index in body.content.indices {
            body.content[index].schema = body.content[index].schema.map(replacement)
            body.content[index].itemSchema = body.content[index].itemSchema.map(replacement)
        }
        var operation = self
        operation.requestBody = body
        return operation
    }
}
