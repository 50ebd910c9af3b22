import APIDescription

/// What an operation gives: the type of its success, of its failures, and how each status is read.
struct ResponsePlan {
    private(set) var success: SuccessType = .body(.builtIn(.void))
    private(set) var problem: TypeReference = .builtIn(.never)
    private(set) var successes: [ResponseCase] = []
    private(set) var problems: [ResponseCase] = []
    private(set) var successText: String?
    private(set) var failures: [OperationSignature.FailureText] = []
    /// The enums that it needs, which are declared beside the request.
    private(set) var outcomes: [Outcome] = []

    private let operation: Operation
    private let typePrefix: String

    /// - Parameters:
    ///   - typePrefix: What the names of its types begin with.
    ///   - names: Where names for its enums are taken.
    init(of operation: Operation, typePrefix: String, models: inout ModelPlanner, names: inout TypeNamer) {
        self.operation = operation
        self.typePrefix = typePrefix
        planSuccess(models: &models, names: &names)
        planProblems(models: &models, names: &names)
    }

    // MARK: - Success

    private mutating func planSuccess(models: inout ModelPlanner, names: inout TypeNamer) {
        var alternatives: [ResponseAlternative] = []
        for response in operation.successResponses {
            alternatives += response.alternatives(models: &models)
        }
        // The response to HEAD has no body, whatever is described (RFC 9110, 9.3.2).
        if operation.method == .head {
            for index in alternatives.indices {
                alternatives[index].payload = .body(.builtIn(.void))
                alternatives[index].coding = .init(.none)
            }
        }
        let bodies = alternatives.filter(\.hasBody)
        successText = (bodies.first ?? alternatives.first)?.text
        var seen: Set<SuccessType> = []
        let types = bodies.map(\.payload).filter { seen.insert($0).inserted }
        switch (types.first, types.count) {
        case (nil, _):
            successes = alternatives.isEmpty ? [ResponseCase(status: .range(2), codings: [.init(.none)])] : alternatives.cases
        case (let type?, 1) where bodies.count == alternatives.count:
            success = type
            successes = alternatives.cases
        case (.body(let type)?, 1):
            // A body or nothing: an optional says it as well as an enum, and reads better where it is called.
            if case .optional = type { success = .body(type) } else { success = .body(.optional(type)) }
            successes = alternatives.cases
            let empty = alternatives.filter { !$0.hasBody }.map(\.status.text).joined(separator: " and ")
            successText = [successText?.closed, "`nil` for \(empty)."].compactMap { $0 }.joined(separator: " ")
        default:
            let outcome = successOutcome(&alternatives, names: &names)
            outcomes.append(outcome)
            success = .body(.declared(outcome.name))
            successes = alternatives.cases
            if Set(alternatives.map(\.status)).count > 1 { successText = "By the status, a case of ``\(outcome.name.text)``." }
        }
    }

    /// A case for each status, and for each way in which it may come.
    private func successOutcome(_ alternatives: inout [ResponseAlternative], names: inout TypeNamer) -> Outcome {
        let name = QualifiedName([names.takeTopLevel(typePrefix + "Success", else: "Outcome")])
        var scope = NameScope(reserved: ["self", "init", "none", "some"])
        let statuses = Set(alternatives.map(\.status))
        let cases = alternatives.indices.map { index in
            let one = alternatives[index]
            let word = one.kind?.caseName(of: one.payload)
            let isFirst = !alternatives[..<index].contains { $0.status == one.status }
            let wanted = statuses.count == 1 ? word : isFirst ? nil : one.status.caseName + (word?.beginningWithCapital ?? "")
            let caseName = scope.take(wanted ?? one.status.caseName)
            let payload = one.hasBody ? one.payload : nil
            alternatives[index].coding.wrapper = .init(caseName: caseName, payload: payload)
            return Outcome.Case(name: caseName, payload: payload, documentation: one.documentation)
        }
        return Outcome(
            name: name,
            documentation: Documentation(
                paragraphs: ["What \(requestLine) gives, by \(statuses.count > 1 ? "the status" : "the content type") of the response."]
            ),
            cases: cases
        )
    }

    // MARK: - Problems

    private mutating func planProblems(models: inout ModelPlanner, names: inout TypeNamer) {
        var typed: [ResponseAlternative] = []
        for response in operation.problemResponses {
            let best = operation.method == .head ? nil : response.alternatives(models: &models).first { $0.isProblem(of: response) }
            if let best { typed.append(best) }
            failures.append(.init(status: response.planStatus, text: response.description, hasBody: best != nil))
        }
        var seen: Set<SuccessType> = []
        let types = typed.map(\.payload).filter { seen.insert($0).inserted }
        guard case .body(let type)? = types.first else { return }
        if types.count == 1 {
            problem = type
        } else {
            let outcome = problemOutcome(&typed, types: types, names: &names)
            outcomes.append(outcome)
            problem = .declared(outcome.name)
        }
        problems = typed.cases
    }

    /// A case for each type: the status of a failure is told beside it. It is named after the type, if that has a name of its own, else after
    /// the status.
    private func problemOutcome(_ typed: inout [ResponseAlternative], types: [SuccessType], names: inout TypeNamer) -> Outcome {
        let name = QualifiedName([names.takeTopLevel(typePrefix + "Problem", else: "Outcome")])
        var scope = NameScope(reserved: ["self", "init", "none", "some"])
        var cases: [Outcome.Case] = []
        for type in types {
            let indices = typed.indices.filter { typed[$0].payload == type }
            var wanted = typed[indices[0]].status.caseName
            if case .body(.declared(let declared)) = type, !isInline(declared) {
                wanted = Identifier.enumCase(declared.last)
            } else if indices.count > 1, case .body(let body) = type {
                wanted = body.caseName
            }
            let caseName = scope.take(wanted)
            for index in indices { typed[index].coding.wrapper = .init(caseName: caseName, payload: type) }
            let documentation = Documentation(paragraphs: indices.flatMap { typed[$0].documentation.paragraphs })
            cases.append(Outcome.Case(name: caseName, payload: type, documentation: documentation))
        }
        return Outcome(
            name: name,
            documentation: Documentation(paragraphs: ["What \(requestLine) documents for its failures."]),
            cases: cases
        )
    }

    /// Whether a problem's type was named after the operation.
    private func isInline(_ name: QualifiedName) -> Bool {
        name.last.hasPrefix(typePrefix + "Problem") || name.last.hasPrefix(typePrefix + "DefaultProblem")
    }

    private var requestLine: String {
        "`\(operation.method.rawValue.uppercased()) \(operation.path.filter { $0 != "`" && !$0.isNewline })`"
    }
}

extension ResponseAlternative {
    /// `404: There is no such pet.`
    fileprivate var documentation: Documentation {
        let text = (text ?? "").trimmingBlanks
        let status = status.text.beginningWithCapital
        return Documentation(paragraphs: [text.isEmpty ? status + "." : "\(status): \(text)"])
    }

    /// Whether a failure that comes so is decoded: JSON and plain text are; a page for a browser is left as it came.
    fileprivate func isProblem(of response: Response) -> Bool {
        switch kind {
        case .json: true
        case .text: coding.contentType == nil
        case .jsonLines, .form, .multipart, .eventStream, .binary, nil: false
        }
    }
}

extension [ResponseAlternative] {
    /// By status; several codings where a response may come in several ways.
    fileprivate var cases: [ResponseCase] {
        var cases: [ResponseCase] = []
        for one in self {
            if let index = cases.firstIndex(where: { $0.status == one.status }) {
                cases[index].codings.append(one.coding)
            } else {
                cases.append(ResponseCase(status: one.status, codings: [one.coding]))
            }
        }
        return cases
    }
}

extension MediaKind {
    /// The name of an enum's case, where the status does not tell the cases apart.
    fileprivate func caseName(of payload: SuccessType) -> String {
        switch self {
        case .json: "json"
        case .jsonLines: "lines"
        case .eventStream: "events"
        case .text: "text"
        case .form, .multipart, .binary: "data"
        }
    }
}

extension TypeReference {
    fileprivate var caseName: String {
        switch self {
        case .builtIn(.json): "json"
        case .builtIn(let type): Identifier.enumCase(type.rawValue)
        case .declared(let name): Identifier.enumCase(name.last)
        case .array(let element): element.caseName + "List"
        case .dictionary(let value): value.caseName + "ByKey"
        case .optional(let wrapped): wrapped.caseName
        }
    }
}

extension String {
    fileprivate var beginningWithCapital: String { prefix(1).uppercased() + dropFirst() }

    fileprivate var trimmingBlanks: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// With a full stop, unless it ends a sentence already.
    fileprivate var closed: String? {
        let text = trimmingBlanks
        guard let last = text.last else { return nil }
        return ".!?".contains(last) ? text : text + "."
    }
}
