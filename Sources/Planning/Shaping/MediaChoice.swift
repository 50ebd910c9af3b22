package import APIDescription

/// Chooses the media types of a body or a response that the client uses.
package enum MediaChoice {
    /// Returns the media type with the most specific Swift type, or the first of several.
    package static func best(of content: [MediaType], in graph: SchemaGraph) -> MediaType? {
        if content.count < 2 { return content.first }
        if let json = content.first(where: { $0.essence == "application/json" && MediaKind(of: $0, in: graph) == .json }) { return json }
        let order: [MediaKind] = [.json, .eventStream, .jsonLines, .parts, .multipart, .form, .text, .binary]
        return order.lazy.compactMap { kind in content.first { MediaKind(of: $0, in: graph) == kind } }.first
    }

    /// The default media types of a response: the best one; in addition to JSON a stream, if the request decides which of them is sent; all
    /// binary ones, since they have the same type.
    static func alternatives(of content: [MediaType], in graph: SchemaGraph) -> [MediaType] {
        if content.count < 2 { return content }
        guard let best = best(of: content, in: graph) else { return [] }
        switch MediaKind(of: best, in: graph) {
        case .json:
            let stream = content.first { [.eventStream, .jsonLines].contains(MediaKind(of: $0, in: graph)) }
            return [best] + [stream].compactMap { $0 }
        case .binary: return content.filter { MediaKind(of: $0, in: graph) == .binary }
        case .jsonLines, .form, .multipart, .parts, .eventStream, .text: return [best]
        }
    }
}

// MARK: - Responses

/// Media types of a response that have a separate method.
struct Representation: Sendable {
    /// The suffix of the method's name, such as `CSV`.
    var words: String
    /// Several only if all are binary.
    var media: [MediaType]
}

extension MediaChoice {
    /// The other media types of a response, except those with another syntax of the same values, which `Request.accepting(_:)` can request.
    static func others(of content: [MediaType], in graph: SchemaGraph) -> [Representation] {
        if content.count < 2 { return [] }
        let usual = alternatives(of: content, in: graph)
        guard let best = usual.first else { return [] }
        let isJSON = MediaKind(of: best, in: graph) == .json
        let rest = content.filter { media in
            if usual.contains(where: { $0.name == media.name }) { return false }
            if isJSON, MediaKind(of: media, in: graph) == .json, media.schema == nil { return false }
            return !(isJSON || graph.isStructured(best)) || graph.isBytes(media) || !graph.haveSameValues(media, best)
        }
        let bytes = rest.filter { MediaKind(of: $0, in: graph) == .binary }
        var representations = rest.filter { MediaKind(of: $0, in: graph) != .binary || bytes.count == 1 }.map { media in
            Representation(words: media.words(else: MediaKind(of: media, in: graph)), media: [media])
        }
        if bytes.count > 1 { representations.append(Representation(words: "Data", media: bytes)) }
        return representations.uniqued(by: \.words)
    }
}

extension Sequence {
    fileprivate func uniqued(by key: (Element) -> String) -> [Element] {
        var seen: Set<String> = []
        return filter { seen.insert(key($0)).inserted }
    }
}

// MARK: - Bodies

extension MediaChoice {
    /// The media types of a request's body, grouped by argument, best first.
    static func bodies(of content: [MediaType], in graph: SchemaGraph) -> [[MediaType]] {
        if content.count < 2 { return content.isEmpty ? [] : [content] }
        guard let best = best(of: content, in: graph) else { return [] }
        var groups = [[best]]
        var texts: [MediaType] = []
        for media in content where media.name != best.name {
            let kind = MediaKind(of: media, in: graph)
            let same = groups.firstIndex { MediaKind(of: $0[0], in: graph) == kind }
            switch kind {
            case .json:
                let known = groups.firstIndex { MediaKind(of: $0[0], in: graph) == .json && graph.haveEqualSchemas($0[0], media) }
                if let index = known ?? (media.schema == nil ? same : nil) {
                    if !media.isPlainJSON { groups[index].append(media) }
                } else {
                    groups.append([media])
                }
            case .form, .multipart, .parts, .jsonLines: if same == nil { groups.append([media]) }
            case .text, .binary, .eventStream:
                // Another syntax of the same value, such as XML, can't be written.
                if !graph.isBytes(media), graph.isStructured(media), graph.haveSameValues(media, best) {
                    if kind == .text { texts.append(media) }
                    continue
                }
                if let same { groups[same].append(media) } else { groups.append([media]) }
            }
        }
        // These are passed as text as well.
        if let index = groups.firstIndex(where: { MediaKind(of: $0[0], in: graph) == .text }) { groups[index] += texts }
        return groups
    }
}

extension SchemaGraph {
    fileprivate func isBytes(_ media: MediaType) -> Bool { media.schema.map(isBinary) == true }

    /// Whether the schema of a media type is that of an object or an array.
    func isStructured(_ media: MediaType) -> Bool { (media.itemSchema ?? media.schema).map(isStructured) == true }
}

extension MediaType {
    /// Whether it's JSON without any further meaning.
    var isPlainJSON: Bool { isRange || ["application/json", "text/json", "application/x-json", "application/*+json"].contains(essence) }

    /// The words for the name of a method: of `text/csv` `CSV`, of `application/vnd.acme.v2+json` `AcmeV2`.
    func words(else kind: MediaKind) -> String {
        let essence = essence
        if let known = Self.knownWords[essence] { return known }
        if isRange { return kind == .text ? "Text" : "Data" }
        var subtype = essence.split(separator: "/").last.map(String.init) ?? essence
        for beginning in ["vnd.", "x-", "prs."] where subtype.hasPrefix(beginning) { subtype.removeFirst(beginning.count) }
        if subtype.hasSuffix("+json") { subtype.removeLast(5) }
        return Identifier.type(subtype)
    }

    private static let knownWords = [
        "application/json": "JSON", "text/plain": "Text", "text/html": "HTML", "text/markdown": "Markdown", "text/xml": "XML",
        "application/xml": "XML", "text/event-stream": "Events", "application/octet-stream": "Data", "image/jpeg": "JPEG",
        "image/gif": "GIF", "image/svg+xml": "SVG", "application/zip": "ZIP", "application/gzip": "GZIP",
        "application/vnd.ms-excel": "XLS", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
        "application/msword": "DOC", "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
        "application/x-ndjson": "Lines", "application/ndjson": "Lines", "application/jsonl": "Lines", "application/json-seq": "Lines",
        "application/x-jsonlines": "Lines", "application/jsonlines": "Lines",
    ]
}
