import APIDescription

extension ModelPlanner {
    /// Returns the structure of a multipart body. Parts other than text and JSON are files, and `encoding` applies (OpenAPI 3.1, 4.8.15).
    /// A form can't contain null.
    func form(_ id: DeclarationID, _ media: MediaType) -> Structure {
        let schema = shaped.declarations[id].schema
        let target = shaped.graph.target(of: schema)
        guard case .object(let object) = shaped.shapes.shape(of: target) else { preconditionFailure("a form is made of properties") }
        var form = structure(object, id, of: target, documentationOfUse(schema))
        form.additionalProperties = nil
        var parts: [String: PartPlan] = [:]
        for (index, property) in object.properties.enumerated() {
            switch form.properties[index].presence {
            case .required: break
            case .optional, .nullable, .optionalNullable, .optionalOrNull: form.properties[index].presence = .optional
            }
            form.properties[index].defaultValue = nil
            let encoding = media.encodings.first { $0.property == property.name }
            let part = PartShape(of: property.schema, encoding, shaped.shapes)
            if let file = part.file {
                form.properties[index].type = file
                form.properties[index].documentation.paragraphs += part.notes
            } else {
                form.properties[index].defaultValue = defaults.argument(of: property, presence: form.properties[index].presence)
            }
            if part.plan != PartPlan() { parts[property.name] = part.plan }
        }
        form.properties.removeAll(where: \.isOmittedFromRequests)
        form.format = .multipart(parts: parts)
        return form
    }
}
