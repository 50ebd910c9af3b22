import APIDescription

/// What the names of the types begin with that operations, webhooks and callbacks declare; each has its own.
struct TypePrefixes {
    private(set) var operations: [String]
    /// Requests that the server makes: the webhooks, then the callbacks of operations.
    private(set) var incoming: [(operation: Operation, prefix: String)] = []

    init(of api: API) {
        var scope = NameScope()
        operations = api.operations.map { scope.take(OperationNames(of: $0).typePrefix) }
        for operation in api.webhooks + api.operations.flatMap(\.allCallbacks) {
            incoming.append((operation, scope.take(operation.incomingPrefix)))
        }
    }
}

extension Operation {
    fileprivate var allCallbacks: [Operation] {
        callbacks.flatMap { [$0] + $0.allCallbacks }
    }

    /// After the `operationId`, else the webhook or the callback.
    fileprivate var incomingPrefix: String {
        if let id, !Words(id).list.isEmpty { return Identifier.type(cutting: id) }
        let keys = pointer.split(separator: "/").map(String.init)
        if let index = keys.lastIndex(of: "callbacks"), index + 1 < keys.count {
            return Identifier.type(cutting: keys[index + 1])
        }
        return Identifier.type(cutting: path)
    }
}

extension TypeNamer {
    /// Names what operations declare in place: bodies, responses, parameters, headers.
    ///
    /// - Returns: The structures of multipart bodies that need a declaration of their own beside the one that their schema has.
    mutating func name(typesOf api: API, prefixes: TypePrefixes) -> [SchemaID: FormName] {
        var forms: [SchemaID: FormName] = [:]
        for (operation, prefix) in zip(api.operations, prefixes.operations) {
            nameParameters(of: operation, prefix: prefix)
            nameBodies(of: operation, prefix: prefix, in: &forms)
            nameResponses(of: operation, prefix: prefix)
        }
        // A server that takes them decodes their payloads, and answers.
        for (operation, prefix) in prefixes.incoming {
            let content = operation.requestBody?.content ?? []
            if let media = MediaChoice.best(of: content, in: foundShapes), let schema = media.schema {
                switch MediaKind(of: media, in: foundShapes) {
                case .json, .form: name(inline: schema, as: prefix + "Payload")
                case .jsonLines, .multipart, .eventStream, .text, .binary: break
                }
            }
            nameResponses(of: operation, prefix: prefix)
        }
        return forms
    }

    private mutating func nameParameters(of operation: Operation, prefix: String) {
        for parameter in operation.parameters where !parameter.isSetByTheClient {
            guard let schema = parameter.schema ?? parameter.content?.schema else { continue }
            name(inline: schema, as: prefix + Identifier.type(cutting: parameter.name), property: parameter.name)
        }
    }

    private mutating func nameBodies(of operation: Operation, prefix: String, in forms: inout [SchemaID: FormName]) {
        let content = operation.requestBody?.content ?? []
        guard let media = MediaChoice.best(of: content, in: foundShapes) else { return }
        switch MediaKind(of: media, in: foundShapes) {
        case .multipart:
            nameForm(media, as: prefix + "Request", in: &forms)
        case .json:
            if let schema = media.schema { name(inline: schema, as: prefix + "Request") }
            let form = content.first { MediaKind(of: $0, in: foundShapes) == .multipart }
            if let form { nameForm(form, as: prefix + "Form", in: &forms) }
        case .form:
            if let schema = media.schema { name(inline: schema, as: prefix + "Request") }
        case .eventStream, .jsonLines, .text, .binary: break
        }
    }

    private mutating func nameForm(_ media: MediaType, as name: String, in forms: inout [SchemaID: FormName]) {
        guard let schema = media.schema, forms[schema] == nil else { return }
        var shapes = foundShapes
        guard case .object = shapes.shape(of: shapes.target(of: schema)) else { return }
        let qualified = QualifiedName([takeTopLevel(name, else: "Form")])
        forms[schema] = FormName(name: qualified, media: media)
        nameNested(in: schema, of: qualified)
    }

    private mutating func nameResponses(of operation: Operation, prefix: String) {
        let successes = operation.method == .head ? [] : operation.successResponses
        let count = successes.count { !$0.content.isEmpty }
        for response in successes {
            for media in MediaChoice.alternatives(of: response.content, in: foundShapes) {
                guard let schema = media.itemSchema ?? media.schema else { continue }
                switch MediaKind(of: media, in: foundShapes) {
                case .json: name(inline: schema, as: prefix + response.successSuffix(among: count))
                case .eventStream: name(inline: schema, as: prefix + "Event")
                case .jsonLines: name(inline: foundShapes.item(of: schema), as: prefix + "Line")
                case .multipart, .form, .text, .binary: break
                }
            }
        }
        let problems = operation.method == .head ? [] : operation.problemResponses.filter { !$0.content.isEmpty }
        for response in problems {
            guard let media = MediaChoice.best(of: response.content, in: foundShapes), let schema = media.schema else { continue }
            guard MediaKind(of: media, in: foundShapes) == .json else { continue }
            name(inline: schema, as: prefix + response.problemSuffix(among: problems.count))
        }
        for header in operation.responses.flatMap(\.headers) where header.name.lowercased() != "content-type" {
            guard let schema = header.schema, foundShapes.isPlain(schema) else { continue }
            name(inline: schema, as: prefix + Identifier.type(cutting: header.name), property: header.name)
        }
    }
}

extension Response {
    /// `Response`, with the status where there are several.
    fileprivate func successSuffix(among count: Int) -> String {
        if case .code(let code) = status, count > 1 { return "Response\(code)" }
        return "Response"
    }

    /// `Problem`, with the status that it is for.
    fileprivate func problemSuffix(among count: Int) -> String {
        switch status {
        case .code(let code): "Problem\(code)"
        case .range(let hundreds): "Problem\(hundreds)XX"
        case .default: count == 1 ? "Problem" : "DefaultProblem"
        }
    }
}
