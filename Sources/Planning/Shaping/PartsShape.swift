import APIDescription

/// The parts of a multipart body that have positions instead of names (OpenAPI 3.2, 4.14.5 and 4.15.3).
struct PartsShape: Sendable {
    /// The schema of each part; `nil` for bytes and text.
    let schema: SchemaID?
    let use: PartsUse

    /// Whether parts have their own schemas (`prefixItems`) or different kinds of formats, so that they have no common type.
    let haveSeveralTypes: Bool

    init(of media: MediaType, _ graph: SchemaGraph) {
        let positions = media.schema.map { graph.table[graph.target(of: $0)].prefixItems } ?? []
        let item = media.itemSchema ?? media.schema.map { graph.item(of: $0) }
        let encodings = media.prefixEncodings + [media.itemEncoding].compactMap { $0 }
        let names = encodings.compactMap(\.contentType)
        let kinds = names.isEmpty ? [Self.kind(of: item, nil, media, graph)] : Set(names.map { Self.kind(of: item, $0, media, graph) })
        haveSeveralTypes = !positions.isEmpty || kinds.count > 1
        let kind = haveSeveralTypes ? .data : kinds.first ?? .data
        schema = kind == .json ? item : nil
        let count = max(media.prefixEncodings.count, positions.count)
        use = PartsUse(
            kind: kind,
            prefix: (0..<count).map { index in
                let encoding = index < media.prefixEncodings.count ? media.prefixEncodings[index] : media.itemEncoding
                return Self.type(encoding?.contentType) ?? (index < positions.count ? graph.partType(of: positions[index]) : "")
            },
            item: media.itemEncoding.flatMap { Self.type($0.contentType) }
        )
    }

    private static func kind(of item: SchemaID?, _ contentType: String?, _ media: MediaType, _ graph: SchemaGraph) -> PartsUse.Kind {
        guard let item, media.essence != "multipart/byteranges" else { return .data }
        let schema = graph.table[graph.target(of: item)]
        let isText = schema.types.subtracting([.null]) == [.string]
        if graph.isBinary(item) || (isText && schema.contentEncoding != nil) { return .data }
        guard let name = (contentType ?? schema.contentMediaType)?.split(separator: ",").first else { return isText ? .text : .json }
        switch MediaKind(of: MediaType(name: String(name), schema: nil, location: media.location), in: graph) {
        case .json: return .json
        case .text: return isText || graph.isStructured(item) ? .text : .json
        case .jsonLines, .form, .multipart, .parts, .eventStream, .binary: return .data
        }
    }

    /// The first content type in a list that isn't a range; `nil` if there is none.
    private static func type(_ list: String?) -> String? {
        (list ?? "").split(separator: ",").first { !$0.contains("*") }.map { String($0).filter { !$0.isWhitespace } }
    }
}

extension SchemaGraph {
    /// Whether a multipart body is a sequence of parts, all with the same schema.
    func hasPartsByPosition(_ media: MediaType) -> Bool {
        if media.itemSchema != nil { return true }
        guard media.essence != "multipart/form-data", let schema = media.schema.map({ table[target(of: $0)] }) else { return false }
        return schema.types == [.array] && schema.has(.elements)
    }

    /// The content type of a part without an encoding (OpenAPI 3.2, 4.15.1.1); empty for bytes.
    fileprivate func partType(of id: SchemaID) -> String {
        let schema = table[target(of: id)]
        if isBinary(id) || schema.saysNothingOfType { return "" }
        if let type = schema.contentMediaType { return type }
        return isStructured(id) ? "application/json" : "text/plain"
    }
}
