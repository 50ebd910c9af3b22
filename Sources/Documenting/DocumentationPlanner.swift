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
    private let calls: CallArguments
    private let graph: SchemaGraph
    private let declarations: [QualifiedName: Declaration]

    init(_ shaped: ShapedAPI, _ names: Names, declarations: [QualifiedName: Declaration], groups: [OperationGroup]) {
        api = shaped.api
        self.groups = groups
        self.declarations = declarations
        graph = shaped.graph
        calls = CallArguments(api, groups, ExamplePlanner(shaped, names.types, declarations: declarations))
    }

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
            models: ModelPages(of: models, groups: groups, examples: calls.examples),
            samples: SampleOperations(of: groups, pages, declarations)
        )
    }

    /// - Parameters:
    ///   - group: The expression that provides the operation: `mix.sessions`.
    ///   - isOverloaded: Whether only the body distinguishes the call from others with the same name.
    private func page(of grouped: GroupedOperation, in group: String, isOverloaded: Bool) -> OperationPage {
        let signature = grouped.signature
        guard calls.operation(of: signature) != nil else {
            return OperationPage(example: nil, parameters: [:], bodyMediaType: nil, successes: [], failures: [])
        }
        var page = OperationPage(
            example: nil,
            parameters: [:],
            bodyMediaType: calls.bodyMedia(of: grouped)?.name,
            successes: signature.successes.sorted { $0.rank < $1.rank },
            failures: signature.failures.sorted { $0.rank < $1.rank }
        )
        for (argument, parameter) in calls.parameters(of: grouped) {
            page.parameters[argument] = OperationPage.Parameter(
                place: parameter.place,
                wireName: parameter.name,
                defaultValue: (parameter.schema ?? parameter.content?.schema).flatMap(graph.defaultText)
            )
        }
        page.security = groups.request(of: grouped)?.credentials ?? []
        page.example = calls.chosen(for: grouped, isOverloaded: isOverloaded).map { chosen in
            CallExample(
                function: "\(group).\(grouped.name.member)",
                arguments: chosen.map { .init(label: $0.argument.hasLabel ? $0.argument.name : nil, value: $0.value) },
                outcome: outcome(of: signature.success)
            )
        }
        return page
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
