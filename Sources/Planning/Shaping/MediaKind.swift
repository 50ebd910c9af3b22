import APIDescription

/// The kind of a media type, by which the emitted code treats it.
enum MediaKind: Sendable {
    case json, jsonLines, form, multipart, eventStream, text, binary
    /// A multipart body with parts by position instead of name.
    case parts

    /// By the name, or if the name is ambiguous (`*/*`, `application/vnd.acme.v1`), by the schema.
    init(of media: MediaType, in graph: SchemaGraph) {
        let essence = media.essence
        switch essence {
        // The most frequent one.
        case "application/json": self = graph.kindOfJSON(media)
        case "application/x-www-form-urlencoded": self = .form
        case "text/event-stream": self = .eventStream
        case _ where Self.jsonLinesNames.contains(essence) || essence.hasSuffix("+json-seq"): self = .jsonLines
        case _ where essence.hasPrefix("multipart/"): self = graph.hasPartsByPosition(media) ? .parts : .multipart
        case _ where media.isJSON || ["text/json", "application/x-json"].contains(essence):
            self = graph.kindOfJSON(media)
        case _ where media.schema.map(graph.isBinary) == true: self = .binary
        case _
        where essence.hasPrefix("text/") || Self.textNames.contains(essence) || essence.hasSuffix("+xml") || essence.hasSuffix("+yaml"):
            self = .text
        case _ where Self.isBinary(essence): self = .binary
        case "*/*", "application/*": self = media.schema.map { graph.kindOfAnything($0) } ?? .binary
        case _ where essence.hasPrefix("application/") && essence != "application/octet-stream":
            self = media.schema.map { graph.isStructured($0) } == true ? .json : .binary
        default: self = .binary
        }
    }

    private static let textNames: Set<String> = ["application/xml", "application/yaml", "application/x-yaml", "application/graphql"]

    /// Whether the media type is binary, regardless of the schema.
    private static func isBinary(_ essence: String) -> Bool {
        let formats = ["protobuf", "cbor", "msgpack", "avro", "bson", "parquet", "thrift", "zip", "pdf", "octet-stream"]
        return essence.hasPrefix("application/") && formats.contains { essence.hasSuffix($0) }
    }

    /// Except for `json-seq` (RFC 7464), these are unregistered but common.
    private static let jsonLinesNames: Set<String> = [
        "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines", "application/json-lines",
        "application/ndjson", "application/x-ndjson", "application/json-seq", "application/stream+json",
    ]
}

extension MediaType {
    /// Whether the name matches several media types: `image/*`.
    var isRange: Bool { essence.hasSuffix("/*") }
}

extension SchemaGraph {
    /// `format: binary` means the full file (OpenAPI 3.0, "Considerations for File Uploads").
    fileprivate func kindOfJSON(_ media: MediaType) -> MediaKind {
        if let schema = media.schema, isBinary(schema) { .binary } else { .json }
    }

    fileprivate func kindOfAnything(_ id: SchemaID) -> MediaKind {
        if isBinary(id) { return .binary }
        return table[target(of: id)].types.contains(.string) ? .text : .json
    }
}
