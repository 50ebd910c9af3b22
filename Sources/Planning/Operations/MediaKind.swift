import APIDescription

/// What a media type means for the emitted code.
enum MediaKind {
    case json, jsonLines, form, multipart, eventStream, text, binary

    /// By the name, and where the name leaves it open (`*/*`, `application/vnd.acme.v1`), by the schema.
    init(of media: MediaType, in shapes: SchemaShapes) {
        let essence = media.essence
        switch essence {
        case "application/x-www-form-urlencoded": self = .form
        case "text/event-stream": self = .eventStream
        case _ where Self.jsonLinesNames.contains(essence): self = .jsonLines
        case _ where essence.hasPrefix("multipart/"): self = .multipart
        case _ where essence.hasSuffix("+json") || ["application/json", "text/json", "application/x-json"].contains(essence):
            // `format: binary` says that the file as a whole is meant (OpenAPI 3.0, "Considerations for File Uploads").
            self = media.schema.map(shapes.isBinary) == true ? .binary : .json
        case _ where essence.hasPrefix("text/") || essence.hasSuffix("+xml") || essence == "application/xml": self = .text
        case "*/*", "application/*": self = media.schema.map { shapes.kindOfAnything($0) } ?? .binary
        case _ where essence.hasPrefix("application/") && essence != "application/octet-stream":
            self = media.schema.map { shapes.isStructured($0) } == true ? .json : .binary
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
    static func best(of content: [MediaType], in shapes: SchemaShapes) -> MediaType? {
        if let json = content.first(where: { $0.essence == "application/json" && MediaKind(of: $0, in: shapes) == .json }) { return json }
        let order: [MediaKind] = [.json, .eventStream, .jsonLines, .multipart, .form, .text, .binary]
        return order.lazy.compactMap { kind in content.first { MediaKind(of: $0, in: shapes) == kind } }.first
    }

    /// What a response may come as: the best media type, and beside JSON a stream, where the request decides which of them is sent.
    static func alternatives(of content: [MediaType], in shapes: SchemaShapes) -> [MediaType] {
        guard let best = best(of: content, in: shapes) else { return [] }
        guard MediaKind(of: best, in: shapes) == .json else { return [best] }
        let stream = content.first { [.eventStream, .jsonLines].contains(MediaKind(of: $0, in: shapes)) }
        return [best] + [stream].compactMap { $0 }
    }
}

extension SchemaShapes {
    /// Whether values of the schema are objects or arrays, as far as it says at once.
    func isStructured(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        if !schema.types.isDisjoint(with: [.object, .array]) { return true }
        return !schema.properties.isEmpty || schema.items != nil || !(schema.allOf + schema.oneOf + schema.anyOf).isEmpty
    }

    fileprivate func kindOfAnything(_ id: SchemaID) -> MediaKind {
        if isBinary(id) { return .binary }
        return table[target(of: id)].types.contains(.string) ? .text : .json
    }
}
