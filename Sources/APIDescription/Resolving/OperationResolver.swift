internal import Reporting

/// Resolves path items to operations, each with its path item's members merged in (OpenAPI 3.1, 4.8.9 and 4.8.10).
struct OperationResolver {
    /// The meaning of the keys of a map of path items.
    enum KeyMeaning {
        case path
        /// The name of a webhook or the expression of a callback, not a template.
        case label
    }

    var nouns: NounResolver
    var schemas: SchemaTable
    var security: SecurityResolver
    /// The first place of each `operationId`.
    private var identifiers: [String: SourceLocation] = [:]
    /// The headers shared by all idempotent operations.
    private let idempotencyHeaders: [IdempotencyHeader]
    private let files: SourceFiles
    /// Diagnostics for meaningless declarations.
    private(set) var leftOut: [Remark] = []

    init(
        nouns: NounResolver,
        schemas: SchemaTable,
        security: SecurityResolver,
        idempotencyHeaders: [IdempotencyHeader],
        files: SourceFiles
    ) {
        self.nouns = nouns
        self.schemas = schemas
        self.security = security
        self.idempotencyHeaders = idempotencyHeaders
        self.files = files
    }

    /// - Parameter callers: The operations that have these callbacks, outermost first.
    mutating func resolve(_ paths: [PathSyntax], _ meaning: KeyMeaning, callers: [SourceLocation] = []) -> [Operation] {
        var operations: [Operation] = []
        for path in paths {
            let item = merged(path.item, chain: [])
            let inherited = ParameterMerger.resolve(item.parameters, &nouns)
            for syntax in item.operations where !callers.contains(syntax.operation.location) {
                operations.append(resolve(syntax, of: item, inherited, path, meaning, callers: callers))
            }
        }
        return operations
    }

    /// The path item merged with the target of its `$ref`; its own members take precedence.
    private mutating func merged(_ item: PathItemSyntax, chain: [ReferenceSyntax]) -> PathItemSyntax {
        guard let reference = item.reference else { return item }
        if chain.contains(reference) {
            nouns.references.diagnostics.warning(.circle(of: chain.drop { $0 != reference }.map(\.text)), at: reference.location)
            return item
        }
        guard let found = nouns.references.resolve(.reference(reference), in: \.pathItems) else { return item }
        let other = merged(found, chain: chain + [reference])
        var item = item
        let methods = Set(item.operations.map(\.operation.method))
        item.operations += other.operations.filter { !methods.contains($0.operation.method) }
        item.parameters += other.parameters
        item.summary = item.summary ?? other.summary
        item.description = item.description ?? other.description
        if item.servers.isEmpty { item.servers = other.servers }
        return item
    }

    private mutating func resolve(
        _ syntax: OperationSyntax,
        of item: PathItemSyntax,
        _ inherited: [Parameter],
        _ path: PathSyntax,
        _ meaning: KeyMeaning,
        callers: [SourceLocation]
    ) -> Operation {
        var operation = syntax.operation
        let method = operation.method
        let key = method.keyword.map { path.pointer.child($0) } ?? path.pointer.child("additionalOperations").child(method.name)
        operation.pointer = key
        operation.summary = operation.summary ?? item.summary
        operation.description = operation.description ?? item.description
        if operation.servers.isEmpty { operation.servers = item.servers }
        operation.parameters = ParameterMerger.merge(inherited, with: ParameterMerger.resolve(syntax.parameters, &nouns), &nouns)
        operation.path = path.path
        if meaning == .path { matchPath(of: &operation, key: path.location) }
        operation.requestBody = syntax.requestBody.flatMap { nouns.requestBody($0) }
        if let body = operation.requestBody, method.hasNoBody, !isEmpty(body) {
            nouns.references.diagnostics.warning(.unexpectedBody(method.name), at: syntax.bodyLocation ?? body.location)
        }
        operation.responses = responses(of: syntax, to: method, at: operation.pointer)
        operation.security = syntax.security.map { security.resolve($0, &nouns.references) }
        if meaning == .path {
            checkIdentifier(of: syntax)
            IdempotencyResolver.resolve(&operation, syntax.idempotency, commonHeaders: idempotencyHeaders, schemas: schemas)
        }
        operation.callbacks = callbacks(of: syntax, at: operation.pointer, callers: callers + [operation.location])
        return operation
    }

    private mutating func responses(of syntax: OperationSyntax, to method: HTTPMethod, at pointer: NodePointer) -> [Response] {
        syntax.responses.compactMap { entry in
            guard var response = nouns.response(entry) else { return nil }
            BodilessResponses.resolve(
                &response,
                to: method,
                at: pointer,
                leftOut: &leftOut,
                diagnostics: &nouns.references.diagnostics
            )
            return response
        }
    }

    /// - Parameter callers: The operations around, up to the one that has the callbacks.
    private mutating func callbacks(of syntax: OperationSyntax, at pointer: NodePointer, callers: [SourceLocation]) -> [Operation] {
        let deepestCallback = 3
        guard callers.count <= deepestCallback else { return [] }
        return syntax.callbacks.flatMap { entry -> [Operation] in
            guard let callback = nouns.references.resolve(entry.callback, in: \.callbacks) else { return [] }
            let place = pointer.child("callbacks").child(entry.name)
            let paths = callback.paths.map { path in
                var path = path
                path.pointer = place.child(path.path)
                return path
            }
            return resolve(paths, .label, callers: callers)
        }
    }

    private mutating func matchPath(of operation: inout Operation, key: SourceLocation) {
        let query = PathQuery(operation.path, parameters: operation.parameters, in: schemas, at: key, &nouns.references.diagnostics)
        operation.parameters = query.parameters
        let path = PathResolver.resolve(query.path, parameters: operation.parameters, at: key, &nouns.references.diagnostics)
        operation.path = path
        operation.parameters = PathResolver.match(
            operation.parameters,
            with: path,
            at: operation.location,
            pointer: operation.pointer,
            schemas: &schemas,
            &nouns.references.diagnostics
        )
    }

    /// Whether a body can only be an empty object, which is how some frameworks describe a missing body.
    private func isEmpty(_ body: RequestBody) -> Bool {
        !body.isRequired
            && body.content.allSatisfy { media in
                guard let id = media.schema else { return false }
                let schema = schemas[id]
                return schema.types == [.object]
                    && !schema.has(.compositions.union([.reference, .properties, .patternProperties, .additionalProperties]))
            }
    }

    /// Identifiers must be unique. One operation under two paths, through a shared path item, isn't an error.
    private mutating func checkIdentifier(of syntax: OperationSyntax) {
        guard let id = syntax.operation.id, let location = syntax.idLocation else { return }
        guard let first = identifiers[id] else {
            identifiers[id] = location
            return
        }
        if first != location {
            nouns.references.diagnostics.warning(.duplicateIdentifier(id, first: files.describe(first)), at: location)
        }
    }
}

extension Diagnostic.Message {
    static func unexpectedBody(_ method: String) -> Self {
        "a body has no defined meaning in a \(method) request, and some servers and `URLSession` refuse it: use another method"
    }

    static func duplicateIdentifier(_ id: String, first: String) -> Self {
        "the operation at \(first) already has the `operationId` \"\(id)\": make them unique"
    }
}
