import APIDescription

/// A place of the description, outside of schemas, that uses a schema.
struct SchemaUse: Sendable {
    enum Place: Sendable {
        /// The component of this number.
        case component(Int)
        case parameter, body, response, header, webhook, callback
        /// A multipart body of an operation.
        case form(MediaType)
    }

    var place: Place
    var schema: SchemaID
    /// What the type is named after that is written there.
    var source: NameSource
    /// The parameter or the header.
    var property: String?
}

extension SchemaUse {
    /// Each place of an API that makes the client have a type, once, in description order.
    static func all(of api: API, _ graph: SchemaGraph) -> [SchemaUse] {
        var uses = api.components.enumerated().map { index, component in
            SchemaUse(place: .component(index), schema: component.schema, source: .exact(component.name))
        }
        for (index, operation) in api.operations.enumerated() {
            let places = OperationPlaces(operation: operation, graph: graph, number: index, isIncoming: false)
            uses += places.parameters + places.bodies + places.responses + places.headers
        }
        // A server that takes them decodes their payloads, and answers.
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
        let content = operation.requestBody?.content ?? []
        guard let media = MediaChoice.best(of: content, in: graph) else { return [] }
        switch MediaKind(of: media, in: graph) {
        case .multipart: return form(media, "Request")
        case .form: return body(media, "Request")
        case .json:
            let other = content.first { MediaKind(of: $0, in: graph) == .multipart }
            return body(media, "Request") + (other.map { form($0, "Form") } ?? [])
        case .eventStream, .jsonLines, .text, .binary: return []
        }
    }

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
        case .jsonLines, .multipart, .eventStream, .text, .binary: return []
        }
    }

    var responses: [SchemaUse] { successes + problems }

    private var successes: [SchemaUse] {
        let responses = operation.successResponses
        let count = responses.count { !$0.content.isEmpty }
        return responses.flatMap { response in
            MediaChoice.alternatives(of: response.content, in: graph).compactMap { media in
                guard let schema = media.itemSchema ?? media.schema else { return nil }
                switch MediaKind(of: media, in: graph) {
                case .json: return self.response(schema, response.successSuffix(among: count))
                case .eventStream: return self.response(schema, "Event")
                case .jsonLines: return self.response(graph.item(of: schema), "Line")
                case .multipart, .form, .text, .binary: return nil
                }
            }
        }
    }

    private var problems: [SchemaUse] {
        let responses = operation.problemResponses.filter { !$0.content.isEmpty }
        return responses.compactMap { response in
            guard let media = MediaChoice.best(of: response.content, in: graph), let schema = media.schema,
                MediaKind(of: media, in: graph) == .json
            else { return nil }
            return self.response(schema, response.problemSuffix(among: responses.count))
        }
    }

    private func response(_ schema: SchemaID, _ suffix: String) -> SchemaUse {
        SchemaUse(place: .response, schema: schema, source: source(suffix))
    }

    var headers: [SchemaUse] {
        operation.responses.flatMap(\.headers).filter { $0.name.lowercased() != "content-type" }.compactMap { header in
            guard let schema = header.schema, graph.isPlain(schema) else { return nil }
            return SchemaUse(place: .header, schema: schema, source: source(words: header.name), property: header.name)
        }
    }
}

extension API {
    /// Requests that the server makes: the webhooks, then the callbacks of operations.
    var incoming: [Operation] { webhooks + operations.flatMap(\.allCallbacks) }
}

extension Operation {
    fileprivate var allCallbacks: [Operation] {
        callbacks.flatMap { [$0] + $0.allCallbacks }
    }
}

extension Response {
    /// `Response`, with the status where there are several.
    fileprivate func successSuffix(among count: Int) -> String {
        if case .code(let code) = status, count > 1 { return "Response\(code)" }
        return "Response"
    }

    /// `Problem`, with the status that it is for.
    fileprivate func problemSuffix(among count: Int) -> String {
        switch status {
        case .code(let code): "Problem\(code)"
        case .range(let hundreds): "Problem\(hundreds)XX"
        case .default: count == 1 ? "Problem" : "DefaultProblem"
        }
    }
}
