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
    /// The names of the calls that request other representations.
    let representations: [Representation]

    struct Representation: Sendable {
        /// The names of the methods by group tag.
        let methods: [String: SwiftName]
        let success: Outcome?
    }

    /// - Parameter members: Types with names like members, which an argument with the same name would shadow.
    init(
        of shape: OperationShape,
        prefix: String,
        methods: [String: SwiftName],
        ofRepresentations: [[String: SwiftName]],
        paging: [String: PagingNames],
        types: TypeNames,
        hidingNone members: Set<String>,
        topLevel: inout NameScope
    ) {
        self.methods = methods
        self.paging = paging
        var arguments = NameScope(reserved: ["options", "client", "self"], members)
        parameters = shape.parameters.map { Self.name(of: $0.parameter, &arguments) }
        body = SwiftName(arguments.take("body", else: "Content"))
        contentType = SwiftName(arguments.take("contentType", else: "Value"))
        var labelled: [String: SwiftName] = [:]
        for label in shape.bodies.compactMap(\.label) where labelled[label] == nil {
            labelled[label] = SwiftName(arguments.take(label, else: "Body"))
        }
        labelledBodies = labelled
        representations = zip(shape.representations, ofRepresentations).map { one, methods in
            Representation(methods: methods, success: Self.success(one.success, prefix + one.words, &topLevel))
        }
        success = Self.success(shape.success, prefix, &topLevel)
        problem = Self.problem(shape.problem, prefix, types, &topLevel)
        headers = Self.headers(shape.headers, prefix, &topLevel)
    }

    /// Returns the name of a parameter, with its location if another argument has the same name.
    private static func name(of parameter: Parameter, _ arguments: inout NameScope) -> SwiftName {
        let wanted = parameter.swiftName.map(Identifier.chosenMember) ?? Identifier.member(parameter.name)
        let other = Identifier.member("\(parameter.place.rawValue) \(parameter.name)")
        return SwiftName(arguments.take(arguments.isFree(wanted) || !arguments.isFree(other) ? wanted : other, else: "Value"))
    }

    // MARK: - Outcomes

    private static let reservedCases: Set<String> = ["self", "init", "none", "some"]

    /// Names the alternatives after the status, or after the kind of body if the status doesn't distinguish them.
    private static func success(_ shape: SuccessShape, _ prefix: String, _ topLevel: inout NameScope) -> Outcome? {
        guard case .outcome = shape.result else { return nil }
        let type = QualifiedName([topLevel.take(prefix + "Success", elseEnding: "Outcome")])
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
    private static func problem(_ shape: ProblemShape, _ prefix: String, _ types: TypeNames, _ topLevel: inout NameScope) -> Outcome? {
        guard shape.payloads.count > 1 else { return nil }
        let type = QualifiedName([topLevel.take(prefix + "Problem", elseEnding: "Outcome")])
        var scope = NameScope(reserved: reservedCases)
        let cases = shape.payloads.map { payload in
            let alternatives = shape.typed.filter { $0.payload == payload }
            var wanted = alternatives[0].status.caseName
            let body: TypeReference? = if case .body(let body) = types.payload(payload) { body } else { nil }
            if case .declared(let declared)? = body, !isInline(declared, prefix) {
                wanted = Identifier.enumCase(declared.last)
            } else if alternatives.count > 1, let body {
                wanted = body.caseName
            }
            return SwiftName(scope.take(wanted))
        }
        return Outcome(type: type, cases: cases)
    }

    /// Returns whether a problem's type is named after the operation.
    private static func isInline(_ name: QualifiedName, _ prefix: String) -> Bool {
        name.last.hasPrefix(prefix + "Problem") || name.last.hasPrefix(prefix + "DefaultProblem")
    }

    private static func headers(_ shapes: [HeaderShape], _ prefix: String, _ topLevel: inout NameScope) -> Headers? {
        if shapes.isEmpty { return nil }
        var scope = NameScope(reserved: ["fields", "self", "init", "hash", "hashValue"])
        return Headers(
            type: QualifiedName([topLevel.take(prefix + "Headers", elseEnding: "Fields")]),
            fields: shapes.map { SwiftName(scope.take(Identifier.member($0.header.name), else: "Header")) }
        )
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
        case .form, .multipart, .binary: "data"
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

extension String {
    fileprivate var beginningWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
