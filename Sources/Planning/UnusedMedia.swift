import APIDescription

/// Finds the media types and the headers of parts that the client has no typed way to send or to receive, in description order.
struct UnusedMedia {
    private let shaped: ShapedAPI
    private let operation: Operation

    static func find(_ shaped: ShapedAPI) -> [Remark] {
        shaped.api.operations.flatMap { operation in
            let finder = UnusedMedia(shaped: shaped, operation: operation)
            return finder.bodies + finder.responses
        }
    }

    private var graph: SchemaGraph { shaped.graph }

    private var bodies: [Remark] {
        let content = operation.requestBody?.content ?? []
        let groups = MediaChoice.bodies(of: content, in: graph)
        let used = Set(groups.flatMap { $0 }.map(\.name))
        let pointer = operation.pointer.child("requestBody").child("content")
        return content.flatMap { media -> [Remark] in
            let place = pointer.child(media.name)
            if used.contains(media.name) { return raw(media, place, "passed") + headers(of: media, place) }
            guard let first = groups.first?.first else { return [] }
            let why = "the same value is sent as \(first.name); to send this, set the `body` of the request"
            return [Remark(pointer: place, why: why)]
        }
    }

    private var responses: [Remark] {
        let successes = Set(operation.successResponses.map(\.location))
        return operation.responses.flatMap { response -> [Remark] in
            let usual = MediaChoice.alternatives(of: response.content, in: graph)
            let isSuccess = successes.contains(response.location)
            let others = isSuccess ? MediaChoice.others(of: response.content, in: graph).flatMap(\.media) : []
            let used = isSuccess ? usual + others : Array(usual.prefix(1))
            let content = operation.pointer.child("responses").child(response.status.key).child("content")
            return response.content.flatMap { media -> [Remark] in
                let place = content.child(media.name)
                if used.contains(where: { $0.name == media.name }) { return raw(media, place, "returned") }
                let name = used.first?.name ?? ""
                let why =
                    isSuccess
                    ? "the same value is received as \(name); `Request.accepting(_:)` asks for this"
                    : "a failure is decoded from \(name) alone; the response of the failure has any body"
                return [Remark(pointer: place, why: why)]
            }
        }
    }

    /// A media type whose schema says more than the type of the value, which is text or bytes.
    private func raw(_ media: MediaType, _ place: NodePointer, _ verb: String) -> [Remark] {
        switch MediaKind(of: media, in: graph) {
        case .json, .jsonLines, .form: return []
        case .eventStream where verb == "returned": return []
        case .multipart where verb == "passed":
            let isTyped = media.schema.map { shaped.declarations.forms[$0] != nil } ?? true
            return isTyped ? [] : [Remark(pointer: place, why: "its schema is no object, so its parts are passed as a `MultipartForm`")]
        case .multipart, .text, .binary, .eventStream:
            guard graph.isStructured(media), media.schema.map(graph.isBinary) != true else { return [] }
            let type = MediaKind(of: media, in: graph) == .text ? "text" : "bytes"
            return [Remark(pointer: place, why: "\(media.name) is \(verb) as \(type), whatever its schema is")]
        }
    }

    /// The headers of parts that aren't files.
    private func headers(of media: MediaType, _ place: NodePointer) -> [Remark] {
        guard MediaKind(of: media, in: graph) == .multipart, let schema = media.schema else { return [] }
        return media.encodings.filter { !$0.headers.isEmpty }.compactMap { encoding in
            guard let property = graph.property(encoding.property, of: schema),
                PartShape(of: property, encoding, shaped.shapes).file == nil
            else { return nil }
            return Remark(
                pointer: place.child("encoding").child(encoding.property).child("headers"),
                why: "the part isn't a file: to send headers with it, build a `MultipartForm` and set the `body` of the request"
            )
        }
    }
}
