import APIDescription
import JSONReading
import Planning

/// A planner of the arguments of example calls, which use the description's examples.
struct CallArguments {
    /// An argument that an example call has.
    struct Chosen {
        var argument: OperationSignature.Argument
        var value: ExampleValue
        /// The documented example that the value comes from.
        var hint: JSONNode?
    }

    let examples: ExamplePlanner
    private let groups: [OperationGroup]
    private let operations: [String: Operation]

    init(_ api: API, _ groups: [OperationGroup], _ examples: ExamplePlanner) {
        self.groups = groups
        self.examples = examples
        operations = Dictionary(api.operations.map { (Self.key($0.method, $0.path), $0) }) { first, _ in first }
    }

    private static func key(_ method: HTTPMethod, _ path: String) -> String { "\(method.rawValue) \(path)" }

    /// Returns the operation that a call is planned for.
    func operation(of signature: OperationSignature) -> Operation? { operations[Self.key(signature.method, signature.path)] }

    /// Returns the content of the request's body.
    func bodyMedia(of grouped: GroupedOperation) -> MediaType? {
        let body = groups.request(of: grouped)?.body?.mediaType
        return operation(of: grouped.signature)?.requestBody?.content.first { $0.name == body }
    }

    /// Returns the documented content of a response.
    func media(of response: ResponseCase, _ coding: ResponseCase.Coding, of signature: OperationSignature) -> MediaType? {
        let content = operation(of: signature)?.responses.first { $0.status == response.status }?.content ?? []
        return content.first { $0.name == coding.contentType } ?? content.first { $0.name.contains("json") } ?? content.first
    }

    /// Returns the arguments that correspond to a parameter of the description.
    func parameters(of grouped: GroupedOperation) -> [(argument: SwiftName, parameter: Parameter)] {
        guard let operation = operation(of: grouped.signature), let request = groups.request(of: grouped) else { return [] }
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

    /// Returns the arguments of an example call; `nil` if a required one has no example value.
    ///
    /// - Parameter isOverloaded: Whether only the body distinguishes the call from others with the same name.
    func chosen(for grouped: GroupedOperation, isOverloaded: Bool) -> [Chosen]? {
        let parameters = parameters(of: grouped)
        let media = bodyMedia(of: grouped)
        var examples = examples
        examples.context = Self.context(of: grouped.signature.path)
        var chosen: [Chosen] = []
        for argument in grouped.signature.arguments {
            let parameter = parameters.first { !argument.isBody && $0.argument == argument.name }?.parameter
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
            chosen.append(Chosen(argument: argument, value: value, hint: hint))
        }
        return chosen
    }

    /// Returns the noun that a bare `id` identifies: `session` for `/sessions/{id}`.
    private static func context(of path: String) -> String? {
        let (brace, parts) = (UInt8(ascii: "{"), path.utf8.split(separator: UInt8(ascii: "/")))
        guard let parameter = parts.lastIndex(where: { $0.first == brace }), parameter > 0, !parts[parameter - 1].contains(brace) else {
            return nil
        }
        return singular(Words(String(Substring(parts[parameter - 1]))).list.map { $0.lowercased() }.joined(separator: "-"))
    }
}
