import APIDescription

/// The types of an operation's success and failures, and the decoding of each status.
struct ResponsePlan {
    let success: SuccessType
    let problem: TypeReference
    let successes: [ResponseCase]
    let problems: [ResponseCase]
    let successText: String?
    /// The required enums, which are declared for the request.
    let outcomes: [Outcome]

    /// - Parameter representation: The index of the requested representation; `nil` for the default one.
    init(of shape: OperationShape, _ names: OperationNames, representation: Int? = nil, _ types: TypeNames) {
        let success =
            representation.map { PlannedSuccess(shape, shape.representations[$0].success, names.representations[$0].success, types) }
            ?? PlannedSuccess(shape, shape.success, names.success, types)
        let problem = PlannedProblem(shape, names.problem, types)
        self.success = success.type
        successes = success.cases
        successText = success.text
        self.problem = problem.type
        problems = problem.cases
        outcomes = [success.outcome, representation == nil ? problem.outcome : nil].compactMap { $0 }
    }
}

/// The plan of an operation's success.
private struct PlannedSuccess {
    let type: SuccessType
    let cases: [ResponseCase]
    let text: String?
    let outcome: Outcome?

    init(_ operation: OperationShape, _ shape: SuccessShape, _ names: OperationNames.Outcome?, _ types: TypeNames) {
        let described = (shape.alternatives.first(where: \.hasBody) ?? shape.alternatives.first)?.text.flatMap { $0.saysNothing ? nil : $0 }
        outcome = names.map { Self.outcome($0, operation, shape, types) }
        switch shape.result {
        case .nothing:
            type = .body(.builtIn(.void))
            // Without a body, any success status is accepted, documented or not.
            cases = [ResponseCase(status: .range(2), codings: [.init(.none)])]
            text = described
        case .one(let payload):
            type = types.payload(payload)
            cases = shape.alternatives.responseCases(wrapping: nil, types)
            text = described
        case .optional(let body):
            let body = types.reference(body)
            if case .optional = body { type = .body(body) } else { type = .body(.optional(body)) }
            cases = shape.alternatives.responseCases(wrapping: nil, types)
            let empty = shape.alternatives.filter { !$0.hasBody }.map(\.status.text).joined(separator: " and ")
            text = [described?.closed, "`nil` for \(empty)."].compactMap { $0 }.joined(separator: " ")
        case .outcome:
            guard let names else { preconditionFailure("the outcome of \(operation.operation.requestLine) has a name") }
            type = .body(.declared(names.type))
            cases = shape.alternatives.responseCases(wrapping: names.cases, types)
            text = shape.dependsOnStatus ? "A case of ``\(names.type.text)``, by status." : described
        }
    }

    /// Returns an enum with a case for each status and content type.
    private static func outcome(
        _ names: OperationNames.Outcome,
        _ operation: OperationShape,
        _ shape: SuccessShape,
        _ types: TypeNames
    ) -> Outcome {
        let by = shape.dependsOnStatus ? "status" : "content type"
        return Outcome(
            name: names.type,
            documentation: Documentation(paragraphs: ["The response to \(operation.requestLine), by \(by)."]),
            cases: zip(shape.alternatives, names.cases).map { one, name in
                Outcome.Case(name: name, payload: one.hasBody ? types.payload(one.payload) : nil, documentation: one.documentation)
            }
        )
    }
}

/// The plan of an operation's failures.
private struct PlannedProblem {
    let type: TypeReference
    let cases: [ResponseCase]
    let outcome: Outcome?

    init(_ operation: OperationShape, _ names: OperationNames.Outcome?, _ types: TypeNames) {
        let shape = operation.problem
        outcome = names.map { Self.outcome($0, operation, types) }
        if let names {
            type = .declared(names.type)
        } else if case .body(let body)? = shape.payloads.first {
            type = types.reference(body)
        } else {
            type = .builtIn(.never)
        }
        let byPayload = Dictionary(zip(shape.payloads, names?.cases ?? [])) { first, _ in first }
        cases = shape.failures.compactMap { failure in
            guard let alternative = failure.alternative else {
                return failure.status == .default ? nil : ResponseCase(status: failure.status, codings: [.init(.undecoded)])
            }
            var coding = alternative.coding
            coding.wrapper = byPayload[alternative.payload].map { .init(caseName: $0, payload: types.payload(alternative.payload)) }
            return ResponseCase(status: failure.status, codings: [coding])
        }
    }

    /// Returns an enum with a case for each type. The status is part of the failure.
    private static func outcome(_ names: OperationNames.Outcome, _ operation: OperationShape, _ types: TypeNames) -> Outcome {
        Outcome(
            name: names.type,
            documentation: Documentation(paragraphs: ["The documented failures of \(operation.requestLine)."]),
            cases: zip(operation.problem.payloads, names.cases).map { payload, name in
                let alternatives = operation.problem.typed.filter { $0.payload == payload }
                return Outcome.Case(
                    name: name,
                    payload: types.payload(payload),
                    documentation: Documentation(paragraphs: alternatives.flatMap(\.documentation.paragraphs))
                )
            }
        )
    }
}

extension OperationShape {
    /// The request line for comments.
    fileprivate var requestLine: String {
        let path = operation.path.filter { $0 != "`" && !$0.isNewline }
        return "`\(operation.method.rawValue.uppercased()) \(path)`"
    }
}

extension ResponseAlternative {
    /// The status with its description: `404: The pet doesn't exist.`
    fileprivate var documentation: Documentation {
        let text = (text ?? "").trimmingBlanks
        let status = status.text.beginningWithCapital
        return Documentation(paragraphs: [text.isEmpty ? status + "." : "\(status): \(text)"])
    }
}

extension [ResponseAlternative] {
    /// Returns the cases by status, with several codings if a response has several content types.
    ///
    /// - Parameter names: The enum cases that wrap the values, in the order of the alternatives.
    fileprivate func responseCases(wrapping names: [SwiftName]?, _ types: TypeNames) -> [ResponseCase] {
        var cases: [ResponseCase] = []
        for (index, one) in enumerated() {
            var coding = one.coding
            if case .body(let type) = types.payload(one.payload) { coding.form = type.form() }
            coding.wrapper = names.map { .init(caseName: $0[index], payload: one.hasBody ? types.payload(one.payload) : nil) }
            if let index = cases.firstIndex(where: { $0.status == one.status }) {
                cases[index].codings.append(coding)
            } else {
                cases.append(ResponseCase(status: one.status, codings: [coding]))
            }
        }
        return cases
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// Whether the description of a success is only a generic phrase.
    fileprivate var saysNothing: Bool {
        // No phrase has more letters.
        utf8.lazy.filter { Self.letterOrDigit($0) != nil }.prefix(20).count < 20
            && Self.genericPhrases.contains(Words(self).list.joined(separator: " "))
    }

    private static let genericPhrases = [
        "ok", "success", "successful", "response", "default response", "successful response", "successful operation", "200 response",
        "200 ok",
    ]

    /// The text with a period, unless it already ends with punctuation; `nil` if it's blank.
    package var closed: String? {
        let text = trimmingBlanks
        guard let last = text.last else { return nil }
        return ".!?".contains(last) ? text : text + "."
    }
}
