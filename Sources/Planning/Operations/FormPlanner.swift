import APIDescription

/// A multipart body that is declared as a structure of its own.
struct FormName {
    var name: QualifiedName
    var media: MediaType
}

extension ModelPlanner {
    /// The structure of a multipart body: what is no text and no JSON is a file; parts have the content types of `encoding` (OpenAPI 3.1,
    /// 4.8.15). Null has no place in a form.
    mutating func declaration(of form: FormName) -> Declaration? {
        guard let schema = form.media.schema, case .structure(var structure) = self.form(schema, named: form.name),
            case .object(let object) = shapes.shape(of: shapes.target(of: schema))
        else { return nil }
        var contentTypes: [String: String] = [:]
        for (index, property) in object.properties.enumerated() {
            switch structure.properties[index].presence {
            case .required: break
            case .optional, .nullable, .optionalNullable: structure.properties[index].presence = .optional
            }
            let encoding = form.media.encodings.first { $0.property == property.name }?.contentType
            if let file = shapes.fileType(of: property.schema, encodedAs: encoding) {
                structure.properties[index].type = file
            } else if let encoding, !encoding.contains(","), !encoding.contains("*") {
                contentTypes[property.name] = encoding
            }
        }
        structure.format = .multipart(contentTypes: contentTypes)
        return .structure(structure)
    }
}

extension SchemaShapes {
    /// The type of a property of a form that is a file, or several; `nil` where it is a value.
    fileprivate func fileType(of id: SchemaID, encodedAs encoding: String?) -> TypeReference? {
        let id = withoutNull(id)
        if isFile(id, encodedAs: encoding) { return .builtIn(.fileUpload) }
        if table[id].types.contains(.array), let items = table[id].items, isFile(withoutNull(items), encodedAs: encoding) {
            return .array(.builtIn(.fileUpload))
        }
        return nil
    }

    private func isFile(_ id: SchemaID, encodedAs encoding: String?) -> Bool {
        let schema = table[id]
        if isBinary(id) { return true }
        let isStructured = isStructured(id) || schema.enumeration != nil || schema.constant != nil || schema.contentEncoding != nil
        guard !isStructured, schema.types.subtracting([.null]).isSubset(of: [.string]) else { return false }
        guard let name = encoding ?? schema.contentMediaType else { return false }
        return name.split(separator: ",").allSatisfy {
            MediaKind(of: MediaType(name: String($0), schema: nil, location: schema.location), in: self) == .binary
        }
    }

    /// The one member beside null, where there is only one: how 3.1 writes that a value may be null.
    private func withoutNull(_ id: SchemaID) -> SchemaID {
        let id = target(of: id)
        let members = (table[id].anyOf + table[id].oneOf).filter { table[target(of: $0)].types != [.null] }
        return members.count == 1 ? target(of: members[0]) : id
    }
}
