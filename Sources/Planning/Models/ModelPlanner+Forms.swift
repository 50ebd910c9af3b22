import APIDescription

extension ModelPlanner {
    /// The structure of a multipart body: what is no text and no JSON is a file; parts have the content types of `encoding` (OpenAPI 3.1,
    /// 4.8.15). Null has no place in a form.
    func form(_ id: DeclarationID, _ media: MediaType) -> Structure {
        let schema = shaped.declarations[id].schema
        let target = shaped.graph.target(of: schema)
        guard case .object(let object) = shaped.shapes.shape(of: target) else { preconditionFailure("a form is made of properties") }
        var form = structure(object, id, of: target, Documentation(of: shaped.graph.table[schema]))
        form.additionalProperties = nil
        var contentTypes: [String: String] = [:]
        for (index, property) in object.properties.enumerated() {
            switch form.properties[index].presence {
            case .required: break
            case .optional, .nullable, .optionalNullable: form.properties[index].presence = .optional
            }
            form.properties[index].defaultValue = nil
            let encoding = media.encodings.first { $0.property == property.name }?.contentType
            if let file = shaped.shapes.fileType(of: property.schema, encodedAs: encoding) {
                form.properties[index].type = file
            } else {
                if let bytes = shaped.shapes.bytesType(of: property.schema) { form.properties[index].type = bytes }
                form.properties[index].defaultValue = defaults.argument(of: property, presence: form.properties[index].presence)
                if let encoding, !encoding.contains(","), !encoding.contains("*") { contentTypes[property.name] = encoding }
            }
        }
        form.format = .multipart(contentTypes: contentTypes)
        return form
    }
}

extension ShapeTable {
    /// The type of a property of a form that is a file, or several; `nil` where it is a value.
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
