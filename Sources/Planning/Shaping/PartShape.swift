import APIDescription

/// The content and the encoding of one part of a multipart body (OpenAPI 3.2, 4.15).
struct PartShape {
    /// The type of a file, or of several; `nil` for a value.
    let file: TypeReference?
    let plan: PartPlan
    /// The documentation of a file: its content types and the headers of its part.
    let notes: [String]

    init(of property: SchemaID, _ encoding: MediaType.Encoding?, _ shapes: ShapeTable) {
        let contentType = encoding?.contentType
        let hasStyle = encoding?.hasStyle == true
        file =
            hasStyle
            ? nil
            : shapes.fileType(of: property, encodedAs: contentType) ?? shapes.bytesType(of: property)
                ?? (shapes.graph.isUnwritable(property, encoding) ? .builtIn(.fileUpload) : nil)
        var plan = PartPlan()
        if let encoding, hasStyle {
            let style = encoding.style ?? .form
            plan.style = .init(style)
            plan.explode = encoding.explode.flatMap { $0 == (style == .form) || style == .deepObject ? nil : $0 }
        } else if file != nil {
            let isNamed = contentType.map { !$0.split(separator: ",").allSatisfy { $0.contains("*") } } ?? false
            plan.contentType = isNamed ? contentType : shapes.contentMediaType(of: property)
        } else if let contentType {
            plan.contentType = shapes.writableType(among: contentType, for: property)
        }
        self.plan = plan
        notes = file == nil ? [] : Self.notes(contentType, encoding?.headers ?? [])
    }

    private static func notes(_ contentType: String?, _ headers: [Header]) -> [String] {
        var notes: [String] = []
        let types = (contentType ?? "").split(separator: ",").map { String($0).filter { !$0.isWhitespace }.inCode }
        if !types.isEmpty { notes.append("Sent as \(types.joined(separator: " or ")).") }
        let names = headers.map { header in
            let words = [header.isRequired ? "required" : nil, header.description].compactMap { $0 }.joined(separator: ": ")
            return header.name.inCode + (words.isEmpty ? "" : " (\(words))")
        }
        if !names.isEmpty { notes.append("Its `headers` are those of the part: \(names.joined(separator: ", ")).") }
        return notes
    }
}

extension SchemaGraph {
    /// Whether a part is in a format that only the caller can write: XML of an object, or a nested multipart body.
    func isUnwritable(_ id: SchemaID, _ encoding: MediaType.Encoding?) -> Bool {
        guard let encoding, !encoding.hasStyle, let names = encoding.contentType else { return false }
        let kinds = names.split(separator: ",").map { kind(of: $0, table[id]) }
        if kinds.contains(.multipart) || kinds.contains(.parts) { return true }
        guard isStructured(id), !isList(id) else { return false }
        return !kinds.contains(.json) && !names.contains("*")
    }

    fileprivate func kind(of name: Substring, _ schema: Schema) -> MediaKind {
        MediaKind(of: MediaType(name: String(name.filter { !$0.isWhitespace }), schema: nil, location: schema.location), in: self)
    }
}

extension ShapeTable {
    /// The first content type in which a value can be written; `nil` for the default.
    fileprivate func writableType(among names: String, for id: SchemaID) -> String? {
        let names = names.split(separator: ",").filter { !$0.contains("*") }
        let needsJSON = graph.isStructured(id) && !graph.isList(id)
        let name = names.first { !needsJSON || graph.kind(of: $0, graph.table[id]) == .json }
        return name.map { String($0).filter { !$0.isWhitespace } }
    }

    fileprivate func contentMediaType(of id: SchemaID) -> String? {
        let target = graph.withoutNull(id)
        let schema = graph.table[target].types.contains(.array) ? graph.table[target].items.map { graph.withoutNull($0) } : target
        let name = schema.flatMap { graph.table[$0].contentMediaType }
        return name == "application/octet-stream" || name?.contains("*") == true ? nil : name
    }
}

extension SchemaGraph {
    fileprivate func isList(_ id: SchemaID) -> Bool { table[withoutNull(id)].types.contains(.array) }
}

extension ShapeTable {
    /// The type of a form's property that is one file or several; `nil` for other values.
    fileprivate func fileType(of id: SchemaID, encodedAs encoding: String?) -> TypeReference? {
        let target = graph.withoutNull(id)
        if graph.isFile(target, encodedAs: encoding) { return .builtIn(.fileUpload) }
        if graph.table[target].types.contains(.array), let items = graph.table[target].items,
            graph.isFile(graph.withoutNull(items), encodedAs: encoding)
        {
            return .array(.builtIn(.fileUpload))
        }
        return nil
    }

    /// The same for bytes that are one of several types.
    fileprivate func bytesType(of id: SchemaID) -> TypeReference? {
        if case .array(let element?) = shapeOfTarget(of: id), graph.isBinary(element) { return .array(.builtIn(.fileUpload)) }
        return graph.isBinary(id) ? .builtIn(.fileUpload) : nil
    }
}

extension SchemaGraph {
    fileprivate func isFile(_ id: SchemaID, encodedAs encoding: String?) -> Bool {
        let schema = table[id]
        if isBinary(id) { return true }
        let isStructured = isStructured(id) || schema.enumeration != nil || schema.constant != nil || schema.contentEncoding != nil
        guard !isStructured, schema.types.subtracting([.null]).isSubset(of: [.string]) else { return false }
        guard let name = encoding ?? schema.contentMediaType else { return false }
        return name.split(separator: ",").allSatisfy {
            MediaKind(of: MediaType(name: String($0), schema: nil, location: schema.location), in: self) == .binary
        }
    }
}
