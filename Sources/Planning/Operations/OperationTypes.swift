import APIDescription

/// Which operation has each `operationId`, to tell apart those that careless descriptions use twice.
struct OperationIDs {
    private let prefixes: [String]

    init(_ operations: [Operation]) {
        var scope = NameScope()
        prefixes = operations.map { scope.take(OperationNames(of: $0).typePrefix) }
    }

    func typePrefix(at index: Int) -> String { prefixes[index] }
}

extension TypeNamer {
    /// Names what operations declare in place: bodies, responses, parameters.
    ///
    /// - Returns: The structures of multipart bodies that need a declaration of their own beside the one that their schema has.
    mutating func name(typesOf operations: [Operation], ids: OperationIDs) -> [SchemaID: QualifiedName] {
        var forms: [SchemaID: QualifiedName] = [:]
        for (index, operation) in operations.enumerated() {
            let prefix = ids.typePrefix(at: index)
            for parameter in operation.parameters {
                guard let schema = parameter.schema ?? parameter.content?.schema else { continue }
                name(inline: schema, as: prefix + Identifier.type(Words(parameter.name).upperCamelCase), property: parameter.name)
            }
            if let media = operation.requestBody.flatMap({ MediaChoice.best(of: $0.content) }), let schema = media.schema {
                switch MediaKind(of: media.name) {
                case .multipart: nameForm(schema, as: prefix + "Request", in: &forms)
                case .json, .form: name(inline: schema, as: prefix + "Request")
                case .eventStream, .text, .binary: break
                }
            }
            let successes = operation.responses.count { $0.isSuccess && !$0.content.isEmpty }
            for response in operation.responses {
                guard let media = MediaChoice.best(of: response.content), let schema = media.itemSchema ?? media.schema else { continue }
                switch MediaKind(of: media.name) {
                case .json: name(inline: schema, as: prefix + response.typeSuffix(amongSuccesses: successes))
                case .eventStream: name(inline: schema, as: prefix + "Event")
                case .multipart, .form, .text, .binary: break
                }
            }
        }
        return forms
    }

    private mutating func nameForm(_ schema: SchemaID, as name: String, in forms: inout [SchemaID: QualifiedName]) {
        var shapes = foundShapes
        guard forms[schema] == nil, case .object = shapes.shape(of: shapes.target(of: schema)) else { return }
        let qualified = QualifiedName([takeTopLevel(name, else: "Form")])
        forms[schema] = qualified
        nameNested(in: schema, of: qualified)
    }
}

extension Response {
    /// `Response` for a success, `Problem` for a failure, with the status where there are several.
    fileprivate func typeSuffix(amongSuccesses count: Int) -> String {
        switch status {
        case .code(let code) where isSuccess: count == 1 ? "Response" : "Response\(code)"
        case .range where isSuccess: "Response"
        case .code(let code): "Problem\(code)"
        case .range(let hundreds): "Problem\(hundreds)XX"
        case .default: "Problem"
        }
    }
}
