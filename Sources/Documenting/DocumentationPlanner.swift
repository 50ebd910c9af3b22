import APIDescription
import JSONReading
package import Planning

extension DocumentationPlan {
    /// Plans the pages of a client.
    package init(of plan: ClientPlan) {
        let declarations = plan.models.map(\.declaration).byName
        let planner = DocumentationPlanner(plan.shaped, plan.names, declarations: declarations, groups: plan.offers)
        self = planner.plan(client: plan.client.name, models: plan.models)
    }
}

/// The planner of the pages.
private struct DocumentationPlanner {
    private let api: API
    private let groups: [OperationGroup]
    private let operations: [String: Operation]
    private let graph: SchemaGraph
    private let examples: ExamplePlanner
    private let declarations: [QualifiedName: Declaration]

    init(_ shaped: ShapedAPI, _ names: Names, declarations: [QualifiedName: Declaration], groups: [OperationGroup]) {
        api = shaped.api
        self.groups = groups
        self.declarations = declarations
        graph = shaped.graph
        examples = ExamplePlanner(shaped, names.types, declarations: declarations)
        operations = Dictionary(api.operations.map { (Self.key($0.method, $0.path), $0) }) { first, _ in first }
    }

    private static func key(_ method: HTTPMethod, _ path: String) -> String { "\(method.rawValue) \(path)" }

    func plan(client: String, models: [Model]) -> DocumentationPlan {
        let name = Identifier.member(client)
        let variable = SwiftName(name == client ? "client" : name)
        let pages = groups.map { group in
            let methods = Dictionary(grouping: group.operations, by: \.name)
            let path = group.path(from: variable.declared)
            return group.operations.map { page(of: $0, in: path, isOverloaded: (methods[$0.name]?.count ?? 0) > 1) }
        }
        return DocumentationPlan(
            info: api.info,
            clientVariable: variable,
            offers: groups,
            groups: pages,
            parts: groups.map(GroupParts.init),
            models: ModelPages(of: models, groups: groups, examples: examples),
            samples: SampleOperations(of: groups, pages, declarations)
        )
    }

    /// - Parameters:
    ///   - group: The expression that provides the operation: `mix.sessions`.
    ///   - isOverloaded: Whether only the body distinguishes the call from others with the same name.
    private func page(of grouped: GroupedOperation, in group: String, isOverloaded: Bool) -> OperationPage {
        let signature = grouped.signature
        guard let operation = operations[Self.key(signature.method, signature.path)] else {
            return OperationPage(example: nil, parameters: [:], bodyMediaType: nil, successes: [], failures: [])
        }
        let sources = sources(of: operation, grouped)
        let body = groups.request(of: grouped)?.body?.mediaType
        let media = operation.requestBody?.content.first { $0.name == body }
        var page = OperationPage(
            example: nil,
            parameters: [:],
            bodyMediaType: media?.name,
            successes: signature.successes.sorted { $0.rank < $1.rank },
            failures: signature.failures.sorted { $0.rank < $1.rank }
        )
        for (argument, parameter) in sources {
            page.parameters[argument] = OperationPage.Parameter(
                place: parameter.place,
                wireName: parameter.name,
                defaultValue: (parameter.schema ?? parameter.content?.schema).flatMap(graph.defaultText)
            )
        }
        page.security = groups.request(of: grouped)?.credentials ?? []
        page.example = arguments(of: signature, sources: sources, media: media, isOverloaded: isOverloaded).map { arguments in
            CallExample(function: "\(group).\(grouped.name.member)", arguments: arguments, outcome: outcome(of: signature.success))
        }
        return page
    }

    /// Returns the arguments that correspond to a parameter of the description.
    private func sources(of operation: Operation, _ grouped: GroupedOperation) -> [(argument: SwiftName, parameter: Parameter)] {
        guard let request = groups.request(of: grouped) else { return [] }
        let inPath = request.path.flatMap(\.parts).compactMap { part -> ParameterUse? in
            if case .parameter(let use) = part { use } else { nil }
        }
        let uses: [(Parameter.Place, [ParameterUse])] = [
            (.path, inPath), (.query, request.query), (.header, request.headers), (.cookie, request.cookies),
        ]
        return uses.flatMap { place, uses in
            uses.compactMap { use in
                operation.parameters.first { $0.place == place && $0.name == use.wireName }.map { (use.argument, $0) }
            }
        }
    }

    /// Returns the noun that a bare `id` identifies: `session` for `/sessions/{id}`.
    private static func context(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard let parameter = parts.lastIndex(where: { $0.hasPrefix("{") }), parameter > 0, !parts[parameter - 1].contains("{") else {
            return nil
        }
        return singular(Words(String(parts[parameter - 1])).list.map { $0.lowercased() }.joined(separator: "-"))
    }

    /// Returns the arguments of the example; `nil` if a required one has no example value.
    private func arguments(
        of signature: OperationSignature,
        sources: [(argument: SwiftName, parameter: Parameter)],
        media: MediaType?,
        isOverloaded: Bool
    ) -> [ExampleValue.Argument]? {
        var examples = examples
        examples.context = Self.context(of: signature.path)
        var arguments: [ExampleValue.Argument] = []
        for argument in signature.arguments {
            let parameter = sources.first { !argument.isBody && $0.argument == argument.name }?.parameter
            let hint = !argument.isBody ? parameter?.examples.first : media?.examples.first
            guard argument.defaultValue == nil || hint != nil else { continue }
            guard !argument.isOptional || (hint != nil && !argument.documentation.isDeprecated) || argument.isBody else { continue }
            let source = ExamplePlanner.Source(
                name: parameter?.name ?? "body",
                schema: !argument.isBody ? parameter?.schema ?? parameter?.content?.schema : media?.schema,
                hint: hint
            )
            guard var value = examples.value(of: argument.type, source) else {
                if argument.isOptional { continue }
                return nil
            }
            if isOverloaded, argument.isBody, case .initializer(let fields) = value {
                value = .construction(of: argument.type.spelling(), fields)
            }
            if argument.isOptional, hint == nil, !examples.saysSomething(value, source) { continue }
            arguments.append(.init(label: argument.hasLabel ? argument.name : nil, value: value))
        }
        return arguments
    }

    private func outcome(of success: SuccessType) -> CallExample.Outcome {
        switch success {
        case .body(.builtIn(.void)), .body(.builtIn(.never)): return .nothing
        case .body(.builtIn(.data)): return .data
        case .body(.optional(let type)): return .optionalValue(named: SwiftName(type.variableName))
        case .body(let type): return .value(named: SwiftName(type.variableName))
        case .lines(.optional), .eventStream(.optional): return .optionalEvents
        case .lines, .parts: return .events(looksAt: nil)
        case .eventStream(let type):
            guard case .declared(let name) = type, case .union(let union) = declarations[name] else { return .events(looksAt: nil) }
            return .events(looksAt: union.cases.first?.name)
        }
    }
}

extension DocumentedResponse {
    /// The sorting rank: single statuses first, the default last.
    fileprivate var rank: Int {
        switch status {
        case .code(let code): code
        case .range(let hundreds): 1_000 + hundreds
        case .default: 2_000
        }
    }
}

extension [OperationGroup] {
    /// Returns the plan for building the request of an operation, even if another group builds it.
    package func request(of operation: GroupedOperation) -> RequestPlan? {
        switch operation.request {
        case .built(let request): return request
        case .borrowed(let group, let name):
            let builder = first { $0.name == group }?.operations.first { $0.name == name }
            if case .built(let request)? = builder?.request { return request }
            return nil
        }
    }
}

extension ValueType where Declared == QualifiedName {
    /// The name of a variable of the type in an example.
    fileprivate var variableName: String {
        switch self {
        case .builtIn(.string): return "text"
        case .builtIn(.json): return "json"
        case .builtIn, .dictionary: return "value"
        case .chosen(let type): return Identifier.member(type.words)
        case .optional(let wrapped): return wrapped.variableName
        case .array(let element):
            guard case .declared = element else { return "values" }
            let name = element.variableName
            return singular(name + "s") == name ? name + "s" : "list"
        case .declared(let name):
            if name.last.hasSuffix("Outcome") { return "outcome" }
            if name.last.hasSuffix("Response") || name.last.hasSuffix("Result") { return "response" }
            let shorter = name.last.hasSuffix("Data") ? String(name.last.dropLast(4)) : name.last
            return Identifier.member(shorter.isEmpty ? name.last : lastWords(of: shorter))
        }
    }
}

/// Returns a type's name, or its last words if it is long: `CronJobList` for one that begins with its package.
private func lastWords(of name: String) -> String {
    let maximum = 24
    guard name.count > maximum else { return name }
    var kept: [String] = []
    for word in Words(name).list.reversed() {
        guard kept.reduce(word.count, { $0 + $1.count }) <= maximum else { break }
        kept.insert(word, at: 0)
    }
    let text = kept.joined(separator: " ")
    return text.first?.isLetter == true ? Words(text).upperCamelCase : name
}

extension SchemaGraph {
    /// Returns the default of a value as JSON; `nil` if there is none or it is long.
    func defaultText(of id: SchemaID) -> String? {
        guard let node = table[id].defaultValue ?? table[target(of: id)].defaultValue else { return nil }
        switch node.value {
        case .null: return nil
        case .bool(let bool): return "\(bool)"
        case .number(let number): return number.text
        case .string(let text): return text.count <= 60 ? "\"\(text)\"" : nil
        case .array(let elements): return elements.isEmpty ? "[]" : nil
        case .object(let object): return object.members.isEmpty ? "{}" : nil
        }
    }
}
