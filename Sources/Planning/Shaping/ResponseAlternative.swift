package import APIDescription

/// A response with one of its media types.
struct ResponseAlternative: Sendable {
    var status: ResponseStatus
    var kind: MediaKind?
    /// The type for the caller: `.body(.builtIn(.void))` without a body.
    var payload: Payload<DeclarationID>
    var coding: ResponseCase.Coding
    var text: String?
    /// The schema that determines its type.
    var schema: SchemaID?

    var hasBody: Bool { payload != .body(.builtIn(.void)) }
}

extension Operation {
    /// The responses that count as success: those with a 2XX status; `default` if none is documented (OpenAPI 3.1, 4.8.16).
    package var successResponses: [Response] {
        let documented = responses.filter(\.status.isSuccess)
        if !documented.isEmpty { return documented }
        return responses.filter { $0.status == .default && !$0.content.isEmpty }.map { response in
            var response = response
            response.status = .range(2)
            return response
        }
    }

    /// The responses that count as failures, including redirects, since the client follows those that it can.
    package var problemResponses: [Response] {
        responses.filter { $0.status.codes.map { $0.lowerBound >= 300 } ?? true }
    }
}

extension ResponseCase.Coding.Kind {
    /// Whether it depends on the requested content type.
    fileprivate var isOfOneType: Bool {
        switch self {
        case .json, .data, .text: true
        case .none, .undecoded, .textValue, .lines, .parts, .events, .rawEvents, .eventEnvelopes: false
        }
    }
}

extension Response {
    /// The alternatives of the response; one without a body if it has no content.
    ///
    /// - Parameter media: The media types that the client accepts.
    func alternatives(of media: [MediaType], _ types: SchemaTypes) -> [ResponseAlternative] {
        let usual = MediaChoice.best(of: content, in: types.graph)?.name
        if media.isEmpty {
            return [
                ResponseAlternative(
                    status: status,
                    kind: nil,
                    payload: .body(.builtIn(.void)),
                    coding: .init(.none),
                    text: description
                )
            ]
        }
        return media.map { one in
            let kind = MediaKind(of: one, in: types.graph)
            let schema = schema(of: one, kind, types)
            var (payload, coding) = read(one, kind, schema, types)
            // If there are several binary media types, the server sends the requested one.
            if kind == .binary, media.count > 1, !one.isRange { coding.contentType = one.name }
            if media.first?.name != usual, coding.contentType == nil, coding.kind.isOfOneType { coding.contentType = one.name }
            return ResponseAlternative(
                status: status,
                kind: kind,
                payload: payload,
                coding: coding,
                text: description ?? one.description,
                schema: schema
            )
        }
    }

    /// The schema of the decoded value; `nil` for any value, bytes and text.
    private func schema(of media: MediaType, _ kind: MediaKind, _ types: SchemaTypes) -> SchemaID? {
        switch kind {
        case .json: media.schema
        case .jsonLines: media.itemSchema ?? media.schema.map { types.graph.item(of: $0) }
        case .parts: PartsShape(of: media, types.graph).schema
        case .eventStream: (media.itemSchema ?? media.schema).flatMap { types.shapes.isAnyText($0) ? nil : $0 }
        case .text: media.essence == "text/plain" ? media.schema.flatMap { types.isTextValue($0) ? $0 : nil } : nil
        case .binary, .form, .multipart: nil
        }
    }

    private func read(_ media: MediaType, _ kind: MediaKind, _ schema: SchemaID?, _ types: SchemaTypes)
        -> (Payload<DeclarationID>, ResponseCase.Coding)
    {
        let type = schema.map { types.valueType(of: $0) } ?? .builtIn(.json)
        switch kind {
        case .json:
            let contentType = ["application/json", "*/*", "application/*"].contains(media.essence) ? nil : media.name
            return (.body(type), .init(.json, contentType: contentType))
        case .text where schema != nil: return (.body(type), .init(.textValue))
        case .text:
            let contentType = ["text/plain", "*/*", "application/*"].contains(media.essence) ? nil : media.name
            return (.body(.builtIn(.string)), .init(.text, contentType: contentType))
        case .parts, .multipart:
            // The headers of the parts have their names.
            let kind = kind == .parts ? PartsShape(of: media, types.graph).use.kind : .data
            let part: ValueType<DeclarationID> =
                switch kind {
                case .json: type.hasForm ? .builtIn(.json) : type
                case .data: .builtIn(.data)
                case .text: .builtIn(.string)
                }
            return (.parts(of: part), .init(.parts(kind), contentType: media.essence == "multipart/mixed" ? nil : media.name))
        case .binary, .form:
            // If there are several binary media types, the server chooses.
            let isOnly = content.count == 1 && media.essence != "*/*"
            return (.body(.builtIn(.data)), .init(.data, contentType: isOnly ? media.name : nil))
        case .jsonLines: return (.lines(of: type.hasForm ? .builtIn(.json) : type), .init(.lines, contentType: media.name))
        case .eventStream:
            guard let schema else { return (.eventStream(of: .builtIn(.event)), .init(.rawEvents(until: media.sentinel))) }
            let isEnvelope = types.graph.isEventEnvelope(schema)
            let item = types.type(of: schema)
            return (
                .eventStream(of: item.hasForm ? .builtIn(.json) : item),
                .init(
                    isEnvelope
                        ? .eventEnvelopes(until: media.sentinel, data: EventData(of: schema, types))
                        : .events(until: media.sentinel, typesErrors: types.graph.typesErrors(schema))
                )
            )
        }
    }
}
