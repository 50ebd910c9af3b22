import APIDescription

/// The arguments and results of an operation.
struct OperationShape: Sendable {
    let operation: Operation
    let path: ResourcePath
    /// The parameters that the caller passes.
    let parameters: [ParameterShape]
    /// The bodies, one for each overload; empty if there is none.
    let bodies: [BodyShape]
    let success: SuccessShape
    /// The other representations of its successes, each with its own method.
    let representations: [RepresentationShape]
    let problem: ProblemShape
    /// The documented headers of its responses, without duplicates.
    let headers: [HeaderShape]

    init(of operation: Operation, _ types: SchemaTypes) {
        self.operation = operation
        path = ResourcePath(operation.path)
        parameters = operation.parameters.filter { !$0.isSetByTheClient }.map { ParameterShape($0, types) }
        bodies = BodyShape.all(of: operation, types)
        success = SuccessShape(of: operation, types)
        representations = RepresentationShape.all(of: operation, types)
        problem = ProblemShape(of: operation, types)
        headers = HeaderShape.all(of: operation, types)
    }
}

/// A parameter that the caller passes.
struct ParameterShape: Sendable {
    let parameter: Parameter
    /// This also applies to text of another media type.
    let schema: SchemaID?
    let type: ValueType<DeclarationID>
    /// Whether its value is sent as JSON text.
    let isJSON: Bool
    /// Whether it is text of another media type, so that its type doesn't depend on the schema.
    let isText: Bool

    init(_ parameter: Parameter, _ types: SchemaTypes) {
        self.parameter = parameter
        schema = parameter.schema ?? parameter.content?.schema
        isJSON = parameter.content.map { MediaKind(of: $0, in: types.graph) == .json } ?? false
        isText = parameter.content != nil && !isJSON
        type = (isText ? nil : schema).map { types.type(of: $0) } ?? (isJSON ? .builtIn(.json) : .builtIn(.string))
    }
}

/// A header of a response.
struct HeaderShape: Sendable {
    let header: Header
    /// The schema that determines the type; `nil` if it is text.
    let schema: SchemaID?
    let type: ValueType<DeclarationID>

    static func all(of operation: Operation, _ types: SchemaTypes) -> [HeaderShape] {
        var seen: Set<String> = ["content-type"]
        return operation.responses.flatMap(\.headers).filter { seen.insert($0.name.lowercased()).inserted }.map { header in
            let schema = header.schema.flatMap { types.graph.isPlain($0) ? $0 : nil }
            return HeaderShape(header: header, schema: schema, type: schema.map { type(of: $0, types) } ?? .builtIn(.string))
        }
    }

    /// A header is text. Scalars and lists of them have types.
    private static func type(of schema: SchemaID, _ types: SchemaTypes) -> ValueType<DeclarationID> {
        let type = types.type(of: schema)
        return type == .builtIn(.json) || type == .array(.builtIn(.json)) ? .builtIn(.string) : type
    }
}
