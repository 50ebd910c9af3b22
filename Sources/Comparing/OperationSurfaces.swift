import APIDescription
import JSONReading
import Planning
import Reporting

/// Reads what callers see of operations from a plan.
struct OperationSurfaces {
    let plan: ClientPlan
    /// The name of a variable that holds the client.
    let client: String
    private let described: [String: APIDescription.Operation]

    init(plan: ClientPlan, client: String) {
        self.plan = plan
        self.client = client
        let lines = plan.shaped.api.operations.map { ("\($0.method.rawValue.uppercased()) \($0.path)", $0) }
        described = Dictionary(lines) { first, _ in first }
    }

    func operation(_ operation: GroupedOperation, in group: OperationGroup) -> ClientSurface.Operation {
        let signature = operation.signature
        let line = "\(signature.method.rawValue.uppercased()) \(signature.path)"
        let source = described[line]
        var request: RequestPlan?
        if case .built(let plan) = operation.request { request = plan }
        return ClientSurface.Operation(
            route: line.withoutVariables,
            line: line,
            group: group.name,
            path: ([client] + group.path.map(\.text)).joined(separator: "."),
            name: operation.name.text,
            arguments: signature.arguments.map { argument($0, of: source, request) },
            result: signature.success.spelling,
            problem: signature.problem.spelling(),
            isDeprecated: operation.documentation.isDeprecated,
            documentation: operation.documentation.paragraphs + signature.arguments.flatMap(\.documentation.paragraphs)
                + [signature.successText].compactMap { $0 } + signature.failures.compactMap(\.text),
            location: source?.location,
            paging: operation.paging.map { paging in
                ClientSurface.Paging(
                    items: paging.itemsMethod?.text,
                    pages: paging.pagesMethod.text,
                    item: paging.item.spelling(),
                    rule: paging.rule?.text
                )
            },
            waiting: operation.waiting?.method.text,
            wire: request.map { wire(of: $0, signature, source) }
        )
    }

    // MARK: - Arguments

    private func argument(
        _ argument: OperationSignature.Argument,
        of source: APIDescription.Operation?,
        _ request: RequestPlan?
    ) -> ClientSurface.Argument {
        var result = ClientSurface.Argument(
            label: argument.hasLabel ? argument.name.text : "_",
            type: argument.spelling + (argument.isOptional ? "?" : ""),
            mayBeOmitted: argument.mayBeOmitted,
            key: "body",
            place: "the body",
            encoding: "",
            value: ClientSurface.ValueRules(),
            isDeprecated: argument.documentation.isDeprecated,
            location: source?.requestBody?.location
        )
        switch argument.origin {
        case .body: break
        case .contentType:
            result.key = "contentType"
            result.place = "the media type of the body"
        case .parameter(let name, let place):
            let parameter = source?.parameters.first { $0.name == name && $0.place == place }
            result.key = place == .path ? "path \(source?.index(inPath: name) ?? 0)" : "\(place.rawValue) \(name)"
            result.place = place.text(name)
            result.encoding = request?.use(of: argument.name)?.encoding(in: place) ?? ""
            result.value = (parameter?.schema ?? parameter?.content?.schema).map { plan.rules(of: $0) } ?? result.value
            result.location = parameter?.location
        }
        return result
    }

    // MARK: - The wire

    private func wire(
        of request: RequestPlan,
        _ signature: OperationSignature,
        _ source: APIDescription.Operation?
    ) -> ClientSurface.Wire {
        let locations = Dictionary((source?.responses ?? []).map { ($0.status.key, $0.location) }) { first, _ in first }
        func response(_ response: DocumentedResponse) -> ClientSurface.Wire.Response {
            let status = response.status.key
            return ClientSurface.Wire.Response(status: status, mediaType: response.mediaType, location: locations[status])
        }
        return ClientSurface.Wire(
            body: request.body?.mediaType,
            successes: signature.successes.map(response),
            problems: signature.failures.map(response),
            credentials: request.credentials.map { $0.map { .init(name: $0.name.text, scopes: $0.scopes) } },
            server: request.server,
            idempotency: request.idempotency,
            retries: request.retries
        )
    }
}

extension APIDescription.Operation {
    /// The number of a path parameter, in the order of the path.
    fileprivate func index(inPath name: String) -> Int? {
        path.matches(of: /\{([^{}]*)\}/).firstIndex { $0.output.1 == name }
    }
}

extension OperationSignature.Argument {
    fileprivate var spelling: String {
        guard let stream, case .array(let element) = type else { return type.spelling() }
        return switch stream {
        case .lines: "JSONLinesBody<\(element.spelling())>"
        case .parts: "MultipartBody<\(element.spelling())>"
        }
    }
}

extension Parameter.Place {
    /// A noun for a parameter.
    fileprivate func text(_ name: String) -> String {
        switch self {
        case .path: "the path parameter \(name.inCode)"
        case .query: "the query parameter \(name.inCode)"
        case .header: "the header \(name.inCode)"
        case .cookie: "the cookie \(name.inCode)"
        }
    }
}

extension RequestPlan {
    /// The encoding of an argument.
    fileprivate func use(of argument: SwiftName) -> ParameterUse? {
        let inPath = path.flatMap(\.parts).compactMap { if case .parameter(let use) = $0 { use } else { nil } }
        return (inPath + query + headers + cookies).first { $0.argument == argument }
    }
}

extension ParameterUse {
    fileprivate func encoding(in place: Parameter.Place) -> String {
        let usual: Style = place == .path || place == .header ? .simple : .form
        var words = [style == .json ? "JSON" : "style `\((style ?? usual).rawValue)`"]
        if let explode { words.append(explode ? "with `explode`" : "without `explode`") }
        if allowReserved { words.append("with `allowReserved`") }
        return words.joined(separator: " ")
    }
}

extension PagingPlan.Rule {
    /// A text that is different for different rules.
    fileprivate var text: String { "\(pagination.method)\(pagination.items.map { "\($0)" } ?? "")" }
}

extension ClientPlan {
    /// What a schema accepts apart from its type: its own rules, or those of the schema that it refers to.
    func rules(of id: SchemaID) -> ClientSurface.ValueRules {
        let schema = shaped.graph.table[id]
        let target = shaped.graph.table[shaped.graph.target(of: id)]
        return ClientSurface.ValueRules(limits: target.limits, defaultValue: (schema.defaultValue ?? target.defaultValue)?.text)
    }
}
