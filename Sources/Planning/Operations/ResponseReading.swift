import APIDescription

/// One way in which a response may come.
struct ResponseAlternative {
    var status: ResponseCase.Status
    var kind: MediaKind?
    /// What it is for the caller: `.body(.builtIn(.void))` where there is no body.
    var payload: SuccessType
    var coding: ResponseCase.Coding
    var text: String?

    var hasBody: Bool { payload != .body(.builtIn(.void)) }
}

extension Operation {
    /// The responses that count as success: those of 2XX; `default` for them where none is documented (OpenAPI 3.1, 4.8.16).
    var successResponses: [Response] {
        let documented = responses.filter(\.isSuccess)
        if !documented.isEmpty { return documented }
        return responses.filter { $0.status == .default && !$0.content.isEmpty }.map { response in
            var response = response
            response.status = .range(2)
            return response
        }
    }

    /// The responses that count as failure. What is informational or leads elsewhere is neither.
    var problemResponses: [Response] {
        responses.filter { response in
            switch response.status {
            case .code(let code): (400..<600).contains(code)
            case .range(let hundreds): hundreds >= 4
            case .default: true
            }
        }
    }
}

extension Response {
    fileprivate var isSuccess: Bool {
        switch status {
        case .code(let code): (200..<300).contains(code)
        case .range(let hundreds): hundreds == 2
        case .default: false
        }
    }

    var planStatus: ResponseCase.Status {
        switch status {
        case .code(let code): .code(code)
        case .range(let hundreds): .range(hundreds)
        case .default: .default
        }
    }

    /// How the response may come; one way without a body where it has no content.
    func alternatives(models: inout ModelPlanner) -> [ResponseAlternative] {
        let media = MediaChoice.alternatives(of: content, in: models.shapes)
        if media.isEmpty {
            return [
                ResponseAlternative(
                    status: planStatus,
                    kind: nil,
                    payload: .body(.builtIn(.void)),
                    coding: .init(.none),
                    text: description
                )
            ]
        }
        return media.map { media in
            let kind = MediaKind(of: media, in: models.shapes)
            let (payload, coding) = read(media, kind, models: &models)
            return ResponseAlternative(status: planStatus, kind: kind, payload: payload, coding: coding, text: description)
        }
    }

    private func read(_ media: MediaType, _ kind: MediaKind, models: inout ModelPlanner) -> (SuccessType, ResponseCase.Coding) {
        switch kind {
        case .json:
            let contentType = ["application/json", "*/*", "application/*"].contains(media.essence) ? nil : media.name
            return (.body(media.schema.map { models.valueType(of: $0) } ?? .builtIn(.json)), .init(.json, contentType: contentType))
        case .text:
            let contentType = ["text/plain", "*/*", "application/*"].contains(media.essence) ? nil : media.name
            return (.body(.builtIn(.string)), .init(.text, contentType: contentType))
        case .binary, .form, .multipart:
            // Of several kinds of bytes the server chooses.
            let isOnly = content.count == 1 && media.essence != "*/*"
            return (.body(.builtIn(.data)), .init(.data, contentType: isOnly ? media.name : nil))
        case .jsonLines:
            let item = media.itemSchema ?? media.schema.map { models.shapes.item(of: $0) }
            return (.lines(of: item.map { models.valueType(of: $0) } ?? .builtIn(.json)), .init(.lines, contentType: media.name))
        case .eventStream:
            guard let schema = media.itemSchema ?? media.schema, !models.shapes.isAnyText(schema) else {
                return (.eventStream(of: .builtIn(.event)), .init(.rawEvents(until: media.sentinel)))
            }
            let isEnvelope = models.shapes.isEventEnvelope(schema)
            return (
                .eventStream(of: models.type(of: schema)),
                .init(
                    isEnvelope
                        ? .eventEnvelopes(until: media.sentinel)
                        : .events(until: media.sentinel, typesErrors: models.shapes.typesErrors(schema))
                )
            )
        }
    }
}

extension ModelPlanner {
    /// The type of a value of the schema, which may be null.
    mutating func valueType(of id: SchemaID) -> TypeReference {
        let type = type(of: id)
        return isNullable(id, as: type) ? .optional(type) : type
    }
}

extension SchemaShapes {
    /// What one line holds: lines are often described as the array of them.
    func item(of id: SchemaID) -> SchemaID {
        let schema = table[target(of: id)]
        return schema.types == [.array] ? schema.items ?? id : id
    }

    /// Whether a schema says no more of the data of an event than that it is text, which is then not meant to be a string of JSON.
    mutating func isAnyText(_ id: SchemaID) -> Bool {
        switch shape(of: target(of: id)) {
        case .builtIn(.string), .anything(because: nil): true
        case .anything, .reference, .builtIn, .stringEnumeration, .integerEnumeration, .array, .dictionary, .object, .union: false
        }
    }

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
