import APIDescription

/// Finds the places whose emitted form is less specific than the description, without loss of data, in description order.
struct NarrowedPlaces {
    private let shaped: ShapedAPI
    private let operation: Operation

    /// - Parameter omitted: The places that aren't emitted. Places within them are skipped.
    static func find(_ shaped: ShapedAPI, omitting omitted: [Remark]) -> [Remark] {
        let parents = Set(omitted.map(\.pointer))
        let isEmitted = { (remark: Remark) in !remark.pointer.tokens.indices.contains { parents.contains(remark.pointer.prefix($0)) } }
        let operations = shaped.api.operations.flatMap { operation in
            let finder = NarrowedPlaces(shaped: shaped, operation: operation)
            return finder.servers + finder.parameters + finder.bodies + finder.responses
        }
        return (shaped.api.narrowed + integers(shaped.api) + operations + WebhookPlaces.find(shaped)).filter(isEmitted)
    }

    /// The constraints of integers beyond those that have a type.
    private static func integers(_ api: API) -> [Remark] {
        var reported: Set<NodePointer> = []
        return api.schemas.ids.flatMap { id in
            let schema = api.schemas[id]
            return schema.limitsBeyondItsType.map { schema.pointer.child($0) }.filter { reported.insert($0).inserted }
        }.map { Remark(pointer: $0, why: "the type is `Int`: for integers beyond 64 bits, set `x-swift-type` to `Decimal`") }
    }

    private var graph: SchemaGraph { shaped.graph }

    /// The servers of an operation, of which calls only use the first.
    private var servers: [Remark] {
        guard shaped.api.server(of: operation) != nil, let first = operation.servers.first else { return [] }
        guard operation.servers.count > 1 || !first.variables.isEmpty else { return [] }
        let why = "calls use the first of its servers, with the defaults of the variables: to choose, set the `server` of the request"
        return [Remark(pointer: operation.pointer, why: why)]
    }

    private var parameters: [Remark] {
        operation.parameters.filter { !$0.isSetByTheClient }.compactMap { parameter in
            guard let content = parameter.content, ParameterShape(parameter, shaped.types).isText,
                graph.isStructured(content), let schema = content.schema
            else { return nil }
            return Remark(pointer: graph.table[schema].pointer, why: "\(content.name) is passed as text, whatever its schema is")
        }
    }

    private var bodies: [Remark] {
        let content = operation.requestBody?.content ?? []
        let used = Set(MediaChoice.bodies(of: content, in: graph).flatMap { $0 }.map(\.name))
        let pointer = operation.pointer.child("requestBody").child("content")
        return content.filter { used.contains($0.name) }.flatMap { media in
            let place = pointer.child(media.name)
            return raw(media, place, "passed") + NarrowedEncodings(shaped: shaped, media: media, pointer: place).remarks
        }
    }

    private var responses: [Remark] {
        let successes = Set(operation.successResponses.map(\.location))
        let described = operation.responses.enumerated().flatMap { index, response in
            response.headers.map { ($0.name.lowercased(), (response: index, header: $0)) }
        }
        let first = Dictionary(described) { first, _ in first }
        return operation.responses.enumerated().flatMap { index, response -> [Remark] in
            let pointer = operation.pointer.child("responses").child(response.status.key)
            let usual = MediaChoice.alternatives(of: response.content, in: graph)
            let isSuccess = successes.contains(response.location)
            let used = isSuccess ? usual + MediaChoice.others(of: response.content, in: graph).flatMap(\.media) : Array(usual.prefix(1))
            let headers = response.headers.compactMap { header -> Remark? in
                let before = first[header.name.lowercased()].flatMap { $0.response < index ? $0.header : nil }
                return remark(on: header, pointer.child("headers").child(header.name), after: before)
            }
            return headers + used.flatMap { raw($0, pointer.child("content").child($0.name), "returned") }
        }
    }

    /// - Parameter first: The header of that name in an earlier response, if one has it.
    private func remark(on header: Header, _ place: NodePointer, after first: Header?) -> Remark? {
        if header.name.lowercased() == "content-type" { return nil }
        if let first {
            let areSame = first.schema.map(graph.target) == header.schema.map(graph.target)
            return areSame ? nil : Remark(pointer: place, why: "the header has the type that the response before it describes")
        }
        let isText = header.schema.map { graph.isPlain($0) } ?? (header.content?.schema == nil)
        return isText ? nil : Remark(pointer: place, why: "the header is text, whatever its schema is")
    }

    /// A media type whose schema is more specific than the type of the value, which is text or bytes.
    private func raw(_ media: MediaType, _ place: NodePointer, _ verb: String) -> [Remark] {
        switch MediaKind(of: media, in: graph) {
        case .json, .jsonLines, .form: return []
        case .parts:
            let why = "its parts have several types, so they are \(verb) as bytes"
            return PartsShape(of: media, graph).haveSeveralTypes ? [Remark(pointer: place, why: why)] : []
        case .eventStream where verb == "returned": return []
        case .multipart where verb == "passed":
            let isTyped = media.schema.map { shaped.declarations.forms[$0] != nil } ?? true
            return isTyped ? [] : [Remark(pointer: place, why: "its schema is no object, so its parts are passed as a `MultipartForm`")]
        case .multipart where verb == "returned":
            let why = "its parts are returned as bytes with their headers, which have the names"
            return graph.isStructured(media) ? [Remark(pointer: place, why: why)] : []
        case .multipart, .text, .binary, .eventStream:
            guard graph.isStructured(media), media.schema.map(graph.isBinary) != true else { return [] }
            let type = MediaKind(of: media, in: graph) == .text ? "text" : "bytes"
            return [Remark(pointer: place, why: "\(media.name) is \(verb) as \(type), whatever its schema is")]
        }
    }
}
