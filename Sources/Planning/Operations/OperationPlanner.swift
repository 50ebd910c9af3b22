import APIDescription
import JSONReading

/// Plans one operation: its arguments, its body, what comes back.
struct OperationPlanner {
    var models: ModelPlanner
    /// The structures of multipart bodies, by their schema.
    let forms: [SchemaID: FormName]
    /// Where names are taken for what is declared beside a request.
    var names: TypeNamer
    let typesLikeMembers: Set<String>
    let security: SecurityPlanner
    let servers: ServerPlanner

    /// An operation for each way in which its body may be sent: one, or one more where files can be sent beside JSON.
    struct Planned {
        var overloads: [(signature: OperationSignature, request: RequestPlan)] = []
        var outcomes: [Outcome] = []
        var headers: ResponseHeaders?
    }

    mutating func plan(_ operation: Operation, typePrefix: String) -> Planned {
        let responses = ResponsePlan(of: operation, typePrefix: typePrefix, models: &models, names: &names)
        var planned = Planned(outcomes: responses.outcomes)
        planned.headers = headers(of: operation, typePrefix: typePrefix)
        for body in bodies(of: operation) {
            planned.overloads.append(signatureAndRequest(of: operation, body, responses))
        }
        return planned
    }

    private mutating func signatureAndRequest(
        of operation: Operation,
        _ body: PlannedBody?,
        _ responses: ResponsePlan
    ) -> (OperationSignature, RequestPlan) {
        var arguments = ArgumentList(hidingNone: typesLikeMembers)
        var request = RequestPlan(
            operation: operation.id ?? "\(operation.method.rawValue.uppercased()) \(operation.path)",
            method: operation.method,
            path: [],
            query: [],
            headers: [],
            cookies: [],
            body: nil,
            successes: responses.successes,
            problems: responses.problems,
            retries: operation.retries
        )
        request.security = security.alternatives(of: operation)
        request.server = servers.server(of: operation)
        var uses: [String: ParameterUse] = [:]
        for parameter in operation.parameters where !parameter.isSetByTheClient {
            let use = add(parameter, to: &arguments)
            switch parameter.place {
            case .path: uses[parameter.name] = use
            case .query: request.query.append(use)
            case .header: request.headers.append(use)
            case .cookie: request.cookies.append(use)
            }
        }
        let path = RequestPath(operation.path, parameters: uses)
        request.path = path.segments
        request.fixedQuery = path.fixedQuery
        request.query = path.query + request.query
        request.body = body.map { $0.use(adding: &arguments) }
        let signature = OperationSignature(
            arguments: arguments.inCallOrder,
            success: responses.success,
            problem: responses.problem,
            isResultDiscardable: ![.get, .head, .query].contains(operation.method) && responses.success.mayBeDiscarded,
            method: operation.method,
            path: operation.path,
            successText: responses.successText,
            failures: responses.failures
        )
        return (signature, request)
    }

    // MARK: - Parameters

    private mutating func add(_ parameter: Parameter, to arguments: inout ArgumentList) -> ParameterUse {
        let schema = parameter.schema ?? parameter.content?.schema
        let isJSON = parameter.content.map { MediaKind(of: $0, in: models.shapes) == .json } ?? false
        let isText = parameter.content != nil && !isJSON
        let type = schema.flatMap { isText ? nil : models.type(of: $0) } ?? (isJSON ? .builtIn(.json) : .builtIn(.string))
        var documentation = Documentation(paragraphs: [parameter.description].compactMap { $0 })
        if let schema { documentation = Documentation(of: models.shapes.table[schema], text: parameter.description) }
        documentation.isDeprecated = parameter.isDeprecated
        let name = arguments.add(
            parameter.swiftName.map(Identifier.chosenMember) ?? Identifier.member(parameter.name),
            other: Identifier.member("\(parameter.place.rawValue) \(parameter.name)"),
            type: type,
            isOptional: !parameter.isRequired,
            documentation: documentation
        )
        let style = parameter.place.allows(parameter.style) ? parameter.style : parameter.place.usualStyle
        let isUsual = isJSON || style != parameter.style || parameter.explode == (style == .form) || style == .deepObject
        return ParameterUse(
            argument: name,
            wireName: parameter.name,
            style: isJSON ? .json : style == parameter.place.usualStyle ? nil : .init(style),
            explode: isUsual ? nil : parameter.explode,
            allowReserved: parameter.allowReserved && parameter.place == .query
        )
    }

    // MARK: - Headers of responses

    private mutating func headers(of operation: Operation, typePrefix: String) -> ResponseHeaders? {
        var scope = NameScope(reserved: ["fields", "self", "init", "hash", "hashValue"])
        var seen: Set<String> = ["content-type"]
        var fields: [ResponseHeaders.Field] = []
        for response in operation.responses {
            for header in response.headers where seen.insert(header.name.lowercased()).inserted {
                var documentation = Documentation(paragraphs: [header.description].compactMap { $0 })
                if let schema = header.schema { documentation = Documentation(of: models.shapes.table[schema], text: header.description) }
                documentation.isDeprecated = header.isDeprecated
                if documentation.paragraphs.isEmpty {
                    documentation.paragraphs = ["The header `\(header.name.filter { $0 != "`" && !$0.isNewline })`."]
                }
                fields.append(
                    .init(
                        name: scope.take(Identifier.member(header.name), else: "Header"),
                        wireName: header.name,
                        type: type(of: header),
                        documentation: documentation
                    )
                )
            }
        }
        if fields.isEmpty { return nil }
        return ResponseHeaders(name: QualifiedName([names.takeTopLevel(typePrefix + "Headers", else: "Fields")]), fields: fields)
    }

    /// A header is text: what it says of scalars and lists of them is typed.
    private mutating func type(of header: Header) -> TypeReference {
        guard let schema = header.schema, models.shapes.isPlain(schema) else { return .builtIn(.string) }
        let type = models.type(of: schema)
        return type == .builtIn(.json) || type == .array(.builtIn(.json)) ? .builtIn(.string) : type
    }
}

extension SuccessType {
    /// Whether a call may be made for its effect alone. Nobody opens a stream to let go of it.
    fileprivate var mayBeDiscarded: Bool {
        switch self {
        case .body(let type): type != .builtIn(.void)
        case .eventStream, .lines: false
        }
    }
}

extension Parameter {
    /// Parameters that mean nothing by the standard: the content types and the security requirements say it (OpenAPI 3.1, 4.8.12.2).
    var isSetByTheClient: Bool {
        place == .header && ["accept", "content-type", "authorization"].contains(name.lowercased())
    }
}

extension Parameter.Place {
    fileprivate var usualStyle: Parameter.Style {
        switch self {
        case .path, .header: .simple
        case .query, .cookie: .form
        }
    }

    /// OpenAPI 3.1, 4.8.12.3.
    fileprivate func allows(_ style: Parameter.Style) -> Bool {
        switch self {
        case .path: [.simple, .label, .matrix].contains(style)
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject].contains(style)
        case .header: style == .simple
        case .cookie: style == .form
        }
    }
}

extension ParameterUse.Style {
    init(_ style: Parameter.Style) {
        switch style {
        case .simple: self = .simple
        case .label: self = .label
        case .matrix: self = .matrix
        case .form: self = .form
        case .spaceDelimited: self = .spaceDelimited
        case .pipeDelimited: self = .pipeDelimited
        case .deepObject: self = .deepObject
        }
    }
}

extension SchemaShapes {
    /// Whether values of the schema are scalars or lists of them, as far as it says.
    func isPlain(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        guard schema.properties.isEmpty, (schema.allOf + schema.oneOf + schema.anyOf).isEmpty, !schema.types.contains(.object) else {
            return false
        }
        guard schema.types.contains(.array) else { return true }
        return schema.items.map { !table[target(of: $0)].types.contains(.array) && isPlain($0) } ?? false
    }
}
