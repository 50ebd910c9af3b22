import APIDescription

/// A place of the description, outside of schemas, that uses a schema.
struct SchemaUse: Sendable {
    enum Place: Sendable {
        /// The component of this number.
        case component(Int)
        case parameter, body, response, header, webhook, callback
        /// A multipart body of an operation.
        indirect case form(MediaType)
    }

    var place: Place
    var schema: SchemaID
    /// The name source of an inline type.
    var source: NameSource
    /// The parameter or the header.
    var property: String?
}

extension SchemaUse {
    /// The places of an API that require a type, without duplicates, in description order.
    static func all(of api: API, _ graph: SchemaGraph) -> [SchemaUse] {
        let ofBodies = BodyComponents.sources(of: api, graph)
        let ofOperations = OperationComponents.sources(of: api)
        var uses = api.components.enumerated().map { index, component in
            let source = ofBodies[index] ?? ofOperations[index] ?? .exact(component.name)
            return SchemaUse(place: .component(index), schema: component.schema, source: source)
        }
        for (index, operation) in api.operations.enumerated() {
            let places = OperationPlaces(operation: operation, graph: graph, number: index, isIncoming: false)
            uses += places.parameters + places.bodies + places.responses + places.headers
        }
        // A server that receives them decodes their payloads and responds.
        for (index, incoming) in api.incoming.enumerated() {
            let places = OperationPlaces(operation: incoming, graph: graph, number: index, isIncoming: true)
            uses += places.payloads(as: index < api.webhooks.count ? .webhook : .callback) + places.responses + places.headers
        }
        return uses
    }
}

/// The places of one operation, webhook or callback.
private struct OperationPlaces {
    let operation: Operation
    let graph: SchemaGraph
    let number: Int
    let isIncoming: Bool

    private func source(_ suffix: String) -> NameSource {
        isIncoming ? .incoming(number, suffix) : .operation(number, suffix)
    }

    private func source(words: String) -> NameSource {
        isIncoming ? .incomingPart(number, words: words) : .operationPart(number, words: words)
    }

    var parameters: [SchemaUse] {
        operation.parameters.filter { !$0.isSetByTheClient }.compactMap { parameter in
            (parameter.schema ?? parameter.content?.schema).map {
                SchemaUse(place: .parameter, schema: $0, source: source(words: parameter.name), property: parameter.name)
            }
        }
    }

    var bodies: [SchemaUse] {
        let groups = MediaChoice.bodies(of: operation.requestBody?.content ?? [], in: graph)
        let namesForm = groups.dropFirst().contains { group in
            MediaKind(of: group[0], in: graph) == .form && group[0].schema.map { graph.table[$0].reference == nil } == true
        }
        return groups.enumerated().flatMap { index, group -> [SchemaUse] in
            let media = group[0]
            let kind = MediaKind(of: media, in: graph)
            switch kind {
            case .multipart: return form(media, index == 0 ? "Request" : namesForm ? "MultipartForm" : "Form")
            case .form: return body(media, index == 0 ? "Request" : "Form")
            case .json: return body(media, index == 0 ? "Request" : media.words(else: kind) + "Request")
            case .jsonLines:
                guard let schema = media.itemSchema ?? media.schema else { return [] }
                return [SchemaUse(place: .body, schema: graph.item(of: schema), source: source("Line"))]
            case .parts:
                guard let schema = PartsShape(of: media, graph).schema else { return [] }
                return [SchemaUse(place: .body, schema: schema, source: source("Part"))]
            case .text: return group.count == 1 && media.essence == "text/plain" && isEnumeration(media) ? body(media, "Request") : []
            case .eventStream, .binary: return []
            }
        }
    }

    /// Whether the schema of a media type lists the values of text.
    private func isEnumeration(_ media: MediaType) -> Bool { media.schema.flatMap { graph.listedValues(of: $0) } != nil }

    private func body(_ media: MediaType, _ suffix: String) -> [SchemaUse] {
        media.schema.map { [SchemaUse(place: .body, schema: $0, source: source(suffix))] } ?? []
    }

    private func form(_ media: MediaType, _ suffix: String) -> [SchemaUse] {
        media.schema.map { [SchemaUse(place: .form(media), schema: $0, source: source(suffix))] } ?? []
    }

    func payloads(as place: SchemaUse.Place) -> [SchemaUse] {
        guard let media = MediaChoice.best(of: operation.requestBody?.content ?? [], in: graph), let schema = media.schema else {
            return []
        }
        switch MediaKind(of: media, in: graph) {
        case .json, .form: return [SchemaUse(place: place, schema: schema, source: source("Payload"))]
        case .jsonLines, .multipart, .parts, .eventStream, .text, .binary: return []
        }
    }

    var responses: [SchemaUse] { successes + problems }

    private var successes: [SchemaUse] {
        let responses = operation.successResponses
        let count = responses.count { !$0.content.isEmpty }
        return responses.flatMap { response in
            let suffix = response.successSuffix(among: count)
            let usual = MediaChoice.alternatives(of: response.content, in: graph).compactMap { self.response($0, suffix) }
            let others = MediaChoice.others(of: response.content, in: graph)
            return usual + others.flatMap { other in other.media.compactMap { self.response($0, other.words + suffix) } }
        }
    }

    private func response(_ media: MediaType, _ suffix: String) -> SchemaUse? {
        guard let schema = media.itemSchema ?? media.schema else { return nil }
        return switch MediaKind(of: media, in: graph) {
        case .json: response(schema, suffix)
        case .eventStream: response(schema, "Event")
        case .jsonLines: response(graph.item(of: schema), "Line")
        case .parts: PartsShape(of: media, graph).schema.map { response($0, "Part") }
        case .text: media.essence == "text/plain" && isEnumeration(media) ? response(schema, suffix) : nil
        case .multipart, .form, .binary: nil
        }
    }

    private var problems: [SchemaUse] {
        let responses = operation.problemResponses.filter { !$0.content.isEmpty }
        return responses.compactMap { response in
            guard let media = MediaChoice.best(of: response.content, in: graph), let schema = media.schema,
                MediaKind(of: media, in: graph) == .json || (media.essence == "text/plain" && isEnumeration(media))
            else { return nil }
            return self.response(schema, response.problemSuffix(among: responses.count))
        }
    }

    private func response(_ schema: SchemaID, _ suffix: String) -> SchemaUse {
        SchemaUse(place: .response, schema: schema, source: source(suffix))
    }

    var headers: [SchemaUse] {
        // The first of several with one name has the type.
        var seen: Set<String> = ["content-type"]
        return operation.responses.flatMap(\.headers).filter { seen.insert($0.name.lowercased()).inserted }.compactMap { header in
            guard let schema = header.schema, graph.isPlain(schema) else { return nil }
            return SchemaUse(place: .header, schema: schema, source: source(words: header.name), property: header.name)
        }
    }
}

extension Response {
    /// `Response`, with the status if there are several.
    fileprivate func successSuffix(among count: Int) -> String {
        if case .code(let code) = status, count > 1 { return "Response\(code)" }
        return "Response"
    }

    /// `Problem`, with the status that it is for.
    fileprivate func problemSuffix(among count: Int) -> String {
        switch status {
        case .code, .range: "Problem\(status.key)"
        case .default: count == 1 ? "Problem" : "DefaultProblem"
        }
    }
}
