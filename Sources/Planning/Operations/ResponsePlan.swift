import APIDescription

/// What an operation gives: the type of its success, of its failures, and how each status is read.
struct ResponsePlan {
    private(set) var success: SuccessType = .body(.builtIn(.void))
    private(set) var problem: TypeReference = .builtIn(.never)
    private(set) var successes: [ResponseCase] = []
    private(set) var problems: [ResponseCase] = []
    private(set) var successText: String?
    private(set) var failures: [OperationSignature.FailureText] = []

    init(of operation: Operation, models: inout ModelPlanner) {
        let good = operation.responses.filter(\.isSuccess)
        for response in good {
            let (type, coding) = Self.read(response, models: &models)
            if successes.isEmpty { success = type } else if type != success { continue }
            successes.append(ResponseCase(status: response.planStatus, coding: coding))
            successText = successText ?? response.description
        }
        if good.isEmpty {
            successes = [ResponseCase(status: .range(2), coding: .none)]
        }
        var problemType: TypeReference?
        for response in operation.responses where !response.isSuccess {
            let (type, coding) = Self.read(response, models: &models)
            let isTyped = coding == .json && (problemType == nil || type == .body(problemType ?? .builtIn(.json)))
            if isTyped, case .body(let body) = type {
                problemType = body
                problems.append(ResponseCase(status: response.planStatus, coding: coding))
            }
            failures.append(.init(status: response.planStatus, text: response.description, hasBody: isTyped))
        }
        problem = problemType ?? .builtIn(.never)
    }

    private static func read(_ response: Response, models: inout ModelPlanner) -> (SuccessType, ResponseCase.Coding) {
        guard let media = MediaChoice.best(of: response.content) else { return (.body(.builtIn(.void)), .none) }
        switch MediaKind(of: media.name) {
        case .json: return (.body(media.schema.map { models.type(of: $0) } ?? .builtIn(.json)), .json)
        case .text: return (.body(.builtIn(.string)), .text)
        case .binary, .form, .multipart: return (.body(.builtIn(.data)), .data)
        case .eventStream:
            guard let schema = media.itemSchema ?? media.schema else {
                return (.eventStream(of: .builtIn(.json)), .events(until: media.sentinel))
            }
            let type = models.type(of: schema)
            let isEnvelope = models.shapes.isEventEnvelope(schema)
            return (.eventStream(of: type), isEnvelope ? .eventEnvelopes(until: media.sentinel) : .events(until: media.sentinel))
        }
    }
}

extension Response {
    var isSuccess: Bool {
        switch status {
        case .code(let code): (200..<300).contains(code)
        case .range(let hundreds): hundreds == 2
        case .default: false
        }
    }

    fileprivate var planStatus: ResponseCase.Status {
        switch status {
        case .code(let code): .code(code)
        case .range(let hundreds): .range(hundreds)
        case .default: .default
        }
    }
}

extension SchemaShapes {
    /// Whether a schema describes an event as a whole, with its name and its data, and not the data alone.
    func isEventEnvelope(_ id: SchemaID, depth: Int = 0) -> Bool {
        guard depth < 16 else { return false }
        let schema = table[target(of: id)]
        var names: Set<String> = []
        gatherPropertyNames(of: target(of: id), into: &names, depth: 0)
        if names.isSuperset(of: ["event", "data"]) { return true }
        let members = (schema.oneOf + schema.anyOf).filter { table[target(of: $0)].types != [.null] }
        return !members.isEmpty && members.allSatisfy { isEventEnvelope($0, depth: depth + 1) }
    }

    private func gatherPropertyNames(of id: SchemaID, into names: inout Set<String>, depth: Int) {
        guard depth < 16 else { return }
        let schema = table[id]
        names.formUnion(schema.properties.map(\.name))
        for part in schema.allOf {
            gatherPropertyNames(of: target(of: part), into: &names, depth: depth + 1)
        }
    }
}
