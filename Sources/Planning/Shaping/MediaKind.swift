import APIDescription

/// What a media type means for the emitted code.
enum MediaKind: Sendable {
    case json, jsonLines, form, multipart, eventStream, text, binary

    /// By the name, and where the name leaves it open (`*/*`, `application/vnd.acme.v1`), by the schema.
    init(of media: MediaType, in graph: SchemaGraph) {
        let essence = media.essence
        switch essence {
        case "application/x-www-form-urlencoded": self = .form
        case "text/event-stream": self = .eventStream
        case _ where Self.jsonLinesNames.contains(essence): self = .jsonLines
        case _ where essence.hasPrefix("multipart/"): self = .multipart
        case _ where essence.hasSuffix("+json") || ["application/json", "text/json", "application/x-json"].contains(essence):
            // `format: binary` says that the file as a whole is meant (OpenAPI 3.0, "Considerations for File Uploads").
            self = media.schema.map(graph.isBinary) == true ? .binary : .json
        case _ where essence.hasPrefix("text/") || essence.hasSuffix("+xml") || essence == "application/xml": self = .text
        case "*/*", "application/*": self = media.schema.map { graph.kindOfAnything($0) } ?? .binary
        case _ where essence.hasPrefix("application/") && essence != "application/octet-stream":
            self = media.schema.map { graph.isStructured($0) } == true ? .json : .binary
        default: self = .binary
        }
    }

    /// None of them is registered, all are used; `json-seq` is RFC 7464.
    private static let jsonLinesNames: Set<String> = [
        "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines", "application/json-lines",
        "application/ndjson", "application/x-ndjson", "application/json-seq", "application/stream+json",
    ]
}

extension MediaType {
    /// The name in lower case, without parameters.
    var essence: String {
        // Mostly it is the name.
        let isPlain = name.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !(0x41...0x5A).contains($0) && $0 != UInt8(ascii: ";") }
        return isPlain
            ? name : String(name.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace })
    }

    /// Whether the name stands for several media types: `image/*`.
    var isRange: Bool { essence.hasSuffix("/*") }
}

enum MediaChoice {
    /// Of several media types the one that can be typed best; of equals the first.
    static func best(of content: [MediaType], in graph: SchemaGraph) -> MediaType? {
        if let json = content.first(where: { $0.essence == "application/json" && MediaKind(of: $0, in: graph) == .json }) { return json }
        let order: [MediaKind] = [.json, .eventStream, .jsonLines, .multipart, .form, .text, .binary]
        return order.lazy.compactMap { kind in content.first { MediaKind(of: $0, in: graph) == kind } }.first
    }

    /// What a response may come as: the best media type, and beside JSON a stream, where the request decides which of them is sent.
    static func alternatives(of content: [MediaType], in graph: SchemaGraph) -> [MediaType] {
        guard let best = best(of: content, in: graph) else { return [] }
        guard MediaKind(of: best, in: graph) == .json else { return [best] }
        let stream = content.first { [.eventStream, .jsonLines].contains(MediaKind(of: $0, in: graph)) }
        return [best] + [stream].compactMap { $0 }
    }
}

extension SchemaGraph {
    fileprivate func kindOfAnything(_ id: SchemaID) -> MediaKind {
        if isBinary(id) { return .binary }
        return table[target(of: id)].types.contains(.string) ? .text : .json
    }
}
