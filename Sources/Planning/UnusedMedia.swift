import APIDescription

/// Finds the media types that the client has no typed way to send or to receive, in description order.
struct UnusedMedia {
    private let shaped: ShapedAPI
    private let operation: Operation

    static func find(_ shaped: ShapedAPI) -> [Remark] {
        let operations = shaped.api.operations.flatMap { operation in
            let finder = UnusedMedia(shaped: shaped, operation: operation)
            return finder.bodies + finder.responses
        }
        return operations + shaped.api.incoming.flatMap { UnusedMedia(shaped: shaped, operation: $0).payloads }
    }

    private var graph: SchemaGraph { shaped.graph }

    /// The media types of the payload of a webhook or a callback.
    private var payloads: [Remark] {
        let content = operation.requestBody?.content ?? []
        guard let used = MediaChoice.best(of: content, in: graph) else { return [] }
        let pointer = operation.pointer.child("requestBody").child("content")
        return content.filter { $0.name != used.name && !graph.haveSameValues($0, used) }.map { media in
            Remark(pointer: pointer.child(media.name), why: "the type of the payload is that of \(used.name)")
        }
    }

    private var bodies: [Remark] {
        let content = operation.requestBody?.content ?? []
        let groups = MediaChoice.bodies(of: content, in: graph)
        let used = Set(groups.flatMap { $0 }.map(\.name))
        let pointer = operation.pointer.child("requestBody").child("content")
        return content.flatMap { media -> [Remark] in
            let place = pointer.child(media.name)
            if used.contains(media.name) { return [] }
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
                if used.contains(where: { $0.name == media.name }) { return [] }
                let name = used.first?.name ?? ""
                let why =
                    isSuccess
                    ? "the same value is received as \(name); `Request.accepting(_:)` asks for this"
                    : "a failure is decoded from \(name) alone; the response of the failure has any body"
                return [Remark(pointer: place, why: why)]
            }
        }
    }
}
