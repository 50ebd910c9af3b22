import APIDescription
import JSONReading

/// Plans one operation: its arguments, its body, what comes back.
struct OperationPlanner {
    var models: ModelPlanner
    /// The structures of multipart bodies, by their schema.
    let forms: [SchemaID: QualifiedName]

    mutating func signatureAndRequest(of operation: Operation) -> (OperationSignature, RequestPlan) {
        var arguments = ArgumentList()
        var request = RequestPlan(
            operation: operation.id ?? "\(operation.method.rawValue.uppercased()) \(operation.path)",
            method: operation.method,
            path: [],
            query: [],
            headers: [],
            cookies: [],
            body: nil,
            successes: [],
            problems: [],
            retries: operation.retries
        )
        var uses: [String: ParameterUse] = [:]
        for parameter in operation.parameters {
            let use = add(parameter, to: &arguments)
            switch parameter.place {
            case .path: uses[parameter.name] = use
            case .query: request.query.append(use)
            case .header: request.headers.append(use)
            case .cookie: request.cookies.append(use)
            }
        }
        request.path = PathTemplate.segments(of: operation.path, parameters: uses)
        request.body = operation.requestBody.flatMap { body(of: $0, arguments: &arguments) }

        let responses = ResponsePlan(of: operation, models: &models)
        request.successes = responses.successes
        request.problems = responses.problems
        let signature = OperationSignature(
            arguments: arguments.inCallOrder,
            success: responses.success,
            problem: responses.problem,
            isResultDiscardable: ![.get, .head].contains(operation.method) && responses.success != .body(.builtIn(.void)),
            method: operation.method,
            path: operation.path,
            successText: responses.successText,
            failures: responses.failures
        )
        return (signature, request)
    }

    private mutating func add(_ parameter: Parameter, to arguments: inout ArgumentList) -> ParameterUse {
        let schema = parameter.schema ?? parameter.content?.schema
        let type = schema.map { models.type(of: $0) } ?? .builtIn(.string)
        var documentation = Documentation(paragraphs: [parameter.description].compactMap { $0 })
        if let schema { documentation = Documentation(of: models.shapes.table[schema], text: parameter.description) }
        documentation.isDeprecated = parameter.isDeprecated
        let name = arguments.add(
            parameter.swiftName ?? Identifier.member(parameter.name),
            type: type,
            isOptional: !parameter.isRequired,
            documentation: documentation
        )
        let usualStyle: Parameter.Style = [.query, .cookie].contains(parameter.place) ? .form : .simple
        return ParameterUse(
            argument: name,
            wireName: parameter.name,
            style: parameter.style == usualStyle ? nil : parameter.style,
            explode: parameter.explode == (parameter.style == .form) ? nil : parameter.explode,
            allowReserved: parameter.allowReserved
        )
    }

    private mutating func body(of body: RequestBody, arguments: inout ArgumentList) -> BodyUse? {
        guard let media = MediaChoice.best(of: body.content) else { return nil }
        let kind = MediaKind(of: media.name)
        let coding: BodyUse.Coding
        let type: TypeReference
        switch kind {
        case .json:
            (coding, type) = (.json, media.schema.map { models.type(of: $0) } ?? .builtIn(.json))
        case .form:
            (coding, type) = (.form, media.schema.map { models.type(of: $0) } ?? .dictionary(.builtIn(.json)))
        case .multipart:
            guard let schema = media.schema, let form = forms[schema] else {
                (coding, type) = (.data, .builtIn(.data))
                break
            }
            (coding, type) = (.multipart, .declared(form))
        case .text: (coding, type) = (.text, .builtIn(.string))
        case .eventStream, .binary: (coding, type) = (.data, .builtIn(.data))
        }
        let documentation = Documentation(
            paragraphs: [body.description ?? media.schema.flatMap { models.shapes.table[models.shapes.target(of: $0)].description }]
                .compactMap { $0 }
        )
        let name = arguments.addBody(type: type, isOptional: !body.isRequired, documentation: documentation)
        let isUsual = MediaKind.usualName(of: coding) == media.name
        return BodyUse(argument: name, coding: coding, contentType: isUsual ? nil : media.name)
    }
}

/// The arguments of an operation while they are gathered.
private struct ArgumentList {
    private var scope = NameScope(reserved: ["options", "client", "self"])
    private var arguments: [OperationSignature.Argument] = []
    private var body: OperationSignature.Argument?

    mutating func add(_ wanted: String, type: TypeReference, isOptional: Bool, documentation: Documentation) -> String {
        let name = scope.take(wanted, else: "Value")
        arguments.append(
            .init(name: name, type: type, isOptional: isOptional, hasLabel: true, documentation: documentation)
        )
        return name
    }

    mutating func addBody(type: TypeReference, isOptional: Bool, documentation: Documentation) -> String {
        let name = scope.take("body", else: "Content")
        body = .init(name: name, type: type, isOptional: isOptional, hasLabel: false, documentation: documentation)
        return name
    }

    var inCallOrder: [OperationSignature.Argument] {
        arguments.filter { !$0.isOptional } + [body].compactMap { $0 } + arguments.filter(\.isOptional)
    }
}
