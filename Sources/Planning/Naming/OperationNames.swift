import APIDescription

/// The names of an operation and of the types declared for it.
struct OperationNames: Sendable {
    struct Outcome: Sendable {
        let type: QualifiedName
        /// The names of the alternatives of a success, or of the types of a problem, in order.
        let cases: [SwiftName]
    }

    struct Headers: Sendable {
        let type: QualifiedName
        let fields: [SwiftName]
    }

    /// The names of the method by group tag; the tag is empty for the client itself.
    let methods: [String: SwiftName]
    /// The names of the arguments, in the order of the parameters.
    let parameters: [SwiftName]
    let body: SwiftName
    /// The names of bodies with the same type as another body, by label.
    let labelledBodies: [String: SwiftName]
    /// The name of the content type argument, if the caller passes the body's content type.
    let contentType: SwiftName
    /// The names of the enum of successes; `nil` if none is needed.
    let success: Outcome?
    let problem: Outcome?
    let headers: Headers?
    /// The names for paging by group tag; empty if the operation isn't paged.
    let paging: [String: PagingNames]
    /// The names of the methods that wait for the operation, by group tag; empty if it isn't long-running.
    let waiting: [String: SwiftName]
    /// The names of the calls that request other representations.
    let representations: [Representation]

    struct Representation: Sendable {
        /// The names of the methods by group tag.
        let methods: [String: SwiftName]
        let success: Outcome?
    }

    /// - Parameters:
    ///   - responses: The types declared for the responses.
    ///   - shadowing: The types that an argument with the same name would hide.
    init(
        of shape: OperationShape,
        methods: [String: SwiftName],
        ofRepresentations: [[String: SwiftName]],
        paging: [String: PagingNames],
        waiting: [String: SwiftName],
        responses: ResponseTypeNames,
        types: TypeNames,
        shadowing: Shadowing
    ) {
        self.methods = methods
        self.paging = paging
        self.waiting = waiting
        var arguments = NameScope(reserved: ["options", "client", "self"], shadowing.earlier)
        parameters = shape.parameters.map { SwiftName(arguments.take(Self.wanted(for: $0.parameter, in: arguments), else: "Value")) }
        body = SwiftName(arguments.take("body", else: "Content"))
        contentType = SwiftName(arguments.take("contentType", else: "Value"))
        var labelled: [String: SwiftName] = [:]
        for label in shape.bodies.compactMap(\.label) where labelled[label] == nil {
            labelled[label] = SwiftName(arguments.take(label, else: "Body"))
        }
        labelledBodies = labelled
        representations = shape.representations.indices.map { index in
            Representation(
                methods: ofRepresentations[index],
                success: responses.representations[index].map { Self.success(shape.representations[index].success, $0) }
            )
        }
        success = responses.success.map { Self.success(shape.success, $0) }
        problem = responses.problem.map { Self.problem(shape.problem, $0, types) }
        headers = responses.headers.map { Self.headers(shape.headers, $0) }
    }

    /// Returns the preferred name of a parameter, with its location if another argument has the same name.
    private static func wanted(for parameter: Parameter, in arguments: NameScope) -> String {
        let wanted = parameter.swiftName.map(Identifier.chosenMember) ?? Identifier.member(parameter.name)
        let other = Identifier.member("\(parameter.place.rawValue) \(parameter.name)")
        return arguments.isFree(wanted) || !arguments.isFree(other) ? wanted : other
    }

    // MARK: - Outcomes

    private static let reservedCases: Set<String> = ["self", "init", "none", "some"]

    /// Names the alternatives after the status, or after the kind of body if the status doesn't distinguish them.
    private static func success(_ shape: SuccessShape, _ type: QualifiedName) -> Outcome {
        var scope = NameScope(reserved: reservedCases)
        let alternatives = shape.alternatives
        let cases = alternatives.indices.map { index in
            let one = alternatives[index]
            let word = one.kind?.caseName
            let isFirst = !alternatives[..<index].contains { $0.status == one.status }
            let wanted = !shape.dependsOnStatus ? word : isFirst ? nil : one.status.caseName + (word?.beginningWithCapital ?? "")
            return SwiftName(scope.take(wanted ?? one.status.caseName))
        }
        return Outcome(type: type, cases: cases)
    }

    /// Names the cases after the type if it has its own name, otherwise after the status.
    private static func problem(_ shape: ProblemShape, _ type: QualifiedName, _ types: TypeNames) -> Outcome {
        var scope = NameScope(reserved: reservedCases)
        let cases = shape.payloads.map { payload in
            let alternatives = shape.typed.filter { $0.payload == payload }
            var wanted = alternatives[0].status.caseName
            let body: TypeReference? = if case .body(let body) = types.payload(payload) { body } else { nil }
            if case .declared(let declared)? = body, !types.ofResponses.contains(declared.last) {
                wanted = Identifier.enumCase(declared.last)
            } else if alternatives.count > 1, let body {
                wanted = body.caseName
            }
            return SwiftName(scope.take(wanted))
        }
        return Outcome(type: type, cases: cases)
    }

    private static func headers(_ shapes: [HeaderShape], _ type: QualifiedName) -> Headers {
        var scope = NameScope(reserved: ["fields", "self", "init", "hash", "hashValue"])
        return Headers(type: type, fields: shapes.map { SwiftName(scope.take(Identifier.member($0.header.name), else: "Header")) })
    }
}

extension MediaKind {
    /// The name of an enum case if the status doesn't distinguish the cases.
    fileprivate var caseName: String {
        switch self {
        case .json: "json"
        case .jsonLines: "lines"
        case .eventStream: "events"
        case .text: "text"
        case .parts, .multipart: "parts"
        case .form, .binary: "data"
        }
    }
}

extension ValueType where Declared == QualifiedName {
    fileprivate var caseName: String {
        switch self {
        case .builtIn(.json): "json"
        case .builtIn(let type): Identifier.enumCase(type.spelling)
        case .chosen(let type): Identifier.enumCase(type.words)
        case .declared(let name): Identifier.enumCase(name.last)
        case .array(let element): element.caseName + "List"
        case .dictionary(let value): value.caseName + "ByKey"
        case .optional(let wrapped): wrapped.caseName
        }
    }
}
