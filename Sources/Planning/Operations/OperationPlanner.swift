import APIDescription
import JSONReading

/// A planner for an operation: its arguments, body and responses.
struct OperationPlanner {
    let shape: OperationShape
    let names: OperationNames
    let all: Names
    let shaped: ShapedAPI
    let defaults: DefaultArguments

    private var operation: Operation { shape.operation }
    private typealias Argument = OperationSignature.Argument

    /// The headers of its responses; `nil` if none are documented.
    var headers: ResponseHeaders? {
        names.headers.map { headers in
            ResponseHeaders(name: headers.type, fields: zip(shape.headers, headers.fields).map { field($0, named: $1) })
        }
    }

    private func field(_ shape: HeaderShape, named name: SwiftName) -> ResponseHeaders.Field {
        let header = shape.header
        var documentation = Documentation(paragraphs: [header.description].compactMap { $0 })
        if let schema = header.schema { documentation = Documentation(of: shaped.graph.table[schema], text: header.description) }
        documentation.isDeprecated = header.isDeprecated
        if documentation.paragraphs.isEmpty {
            documentation.paragraphs = ["The header \(header.name.inCode)."]
        }
        return .init(name: name, wireName: header.name, type: all.types.reference(shape.type), documentation: documentation)
    }

    /// Returns the signature and the request of the operation with this body.
    func signatureAndRequest(_ body: BodyShape?, _ responses: ResponsePlan) -> (OperationSignature, RequestPlan) {
        let arguments = zip(shape.parameters, names.parameters).map { argument($0, named: $1) }
        let signature = OperationSignature(
            // Required arguments first, then the body, then optional arguments.
            arguments: arguments.filter { !$0.mayBeOmitted } + (body.map(bodyArguments) ?? []) + arguments.filter(\.mayBeOmitted),
            success: responses.success,
            problem: responses.problem,
            isResultDiscardable: ![.get, .head, .query].contains(operation.method) && responses.success.mayBeDiscarded,
            method: operation.method,
            path: operation.path,
            successText: responses.successText,
            successes: shape.success.documented,
            failures: shape.problem.documented
        )
        return (signature, request(body, responses))
    }

    private func request(_ body: BodyShape?, _ responses: ResponsePlan) -> RequestPlan {
        var request = RequestPlan(
            operation: operation.id ?? operation.requestLine,
            method: operation.method,
            path: [],
            query: [],
            headers: [],
            cookies: [],
            body: body.map(use),
            successes: responses.successes,
            problems: responses.problems,
            retries: operation.retries
        )
        request.credentials = CredentialUse.alternatives(of: operation, in: shaped.api, all)
        request.server = shaped.api.server(of: operation)
        request.idempotency = operation.idempotency
        var inPath: [String: ParameterUse] = [:]
        for (shape, name) in zip(shape.parameters, names.parameters) {
            let use = use(shape, named: name)
            switch shape.parameter.place {
            case .path: inPath[shape.parameter.name] = use
            case .query: request.query.append(use)
            case .header: request.headers.append(use)
            case .cookie: request.cookies.append(use)
            }
        }
        let path = RequestPath(operation.path, parameters: inPath)
        request.path = path.segments
        request.fixedQuery = path.fixedQuery
        request.query = path.query + request.query
        return request
    }
}

// MARK: - Parameters

extension OperationPlanner {
    private func argument(_ shape: ParameterShape, named name: SwiftName) -> OperationSignature.Argument {
        let parameter = shape.parameter
        var documentation = Documentation(paragraphs: [parameter.description].compactMap { $0 })
        if let schema = shape.schema {
            documentation = Documentation(of: shaped.graph.table[schema], parameter: parameter.name, text: parameter.description)
        }
        documentation.isDeprecated = parameter.isDeprecated
        if operation.idempotency == .key(header: parameter.name), parameter.place == .header {
            documentation.paragraphs.append("Unless you pass one, each call creates a key, which its retries repeat.")
        }
        return .init(
            name: name,
            origin: .parameter(name: parameter.name, place: parameter.place),
            type: all.types.reference(shape.type),
            isOptional: !parameter.isRequired,
            defaultValue: defaults.argument(of: shape),
            hasLabel: true,
            documentation: documentation
        )
    }

    private func use(_ shape: ParameterShape, named name: SwiftName) -> ParameterUse {
        let parameter = shape.parameter
        let style = parameter.style
        let isUsual = shape.isJSON || parameter.explode == style.explodesByDefault || style == .deepObject
        return ParameterUse(
            argument: name,
            // The text of a media type is the query, without a name.
            wireName: parameter.isWholeQuery && parameter.content != nil ? "" : parameter.name,
            form: all.types.reference(shape.type).form(),
            style: shape.isJSON ? .json : style == parameter.place.defaultStyle ? nil : .init(style),
            explode: isUsual ? nil : parameter.explode,
            allowReserved: parameter.allowReserved && parameter.place == .query
        )
    }
}

// MARK: - The body

extension OperationPlanner {
    private func bodyArguments(_ body: BodyShape) -> [OperationSignature.Argument] {
        let argument = OperationSignature.Argument(
            name: name(of: body),
            origin: .body,
            type: all.types.reference(body.type),
            isOptional: body.isOptional,
            hasLabel: body.label != nil,
            stream: body.coding.stream,
            documentation: Documentation(paragraphs: [body.text].compactMap { $0 })
        )
        guard case .chosen(let text) = body.contentType else { return [argument] }
        let contentType = OperationSignature.Argument(
            name: names.contentType,
            origin: .contentType,
            type: .builtIn(.string),
            isOptional: false,
            defaultValue: text.map { .string($0) },
            hasLabel: true,
            documentation: Documentation(paragraphs: ["The media type of the body."])
        )
        return [argument, contentType]
    }

    private func use(_ body: BodyShape) -> BodyUse {
        let contentType: BodyUse.ContentType =
            switch body.contentType {
            case .usual: .usual
            case .fixed(let name): .fixed(name)
            case .chosen: .argument(names.contentType)
            }
        return BodyUse(
            argument: name(of: body),
            form: all.types.reference(body.type).form(),
            coding: body.coding,
            contentType: contentType,
            encodings: body.encodings,
            mediaType: body.mediaType
        )
    }

    private func name(of body: BodyShape) -> SwiftName { body.label.flatMap { names.labelledBodies[$0] } ?? names.body }
}

extension BodyUse.Coding {
    fileprivate var stream: OperationSignature.Argument.Stream? {
        switch self {
        case .lines: .lines
        case .parts: .parts
        case .json, .form, .multipart, .data, .text, .textValue: nil
        }
    }
}

extension Payload {
    /// Whether the result may be discarded, which makes no sense for a stream.
    fileprivate var mayBeDiscarded: Bool {
        switch self {
        case .body(let type): type != .builtIn(.void)
        case .eventStream, .lines, .parts: false
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
        case .cookie: self = .cookie
        }
    }
}
