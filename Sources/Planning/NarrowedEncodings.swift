import APIDescription

/// Finds the keywords of Encoding Objects that the client doesn't use, in description order (OpenAPI 3.2, 4.15).
struct NarrowedEncodings {
    let shaped: ShapedAPI
    let media: MediaType
    let pointer: NodePointer

    var remarks: [Remark] {
        let named = media.encodings.flatMap { remarks(on: $0, at: pointer.child("encoding").child($0.property)) }
        let first = media.prefixEncodings.enumerated().flatMap { index, encoding in
            positional(encoding, at: pointer.child("prefixEncoding").child(index))
        }
        return named + first + (media.itemEncoding.map { positional($0, at: pointer.child("itemEncoding")) } ?? [])
    }

    private func remarks(on encoding: MediaType.Encoding, at place: NodePointer) -> [Remark] {
        guard let schema = media.schema else { return [] }
        guard let property = shaped.graph.property(encoding.property, of: schema) else {
            let isKnown = shaped.graph.hasUnlistedProperties(schema)
            return isKnown ? [] : [Remark(pointer: place, why: "the schema has no property of this name")]
        }
        switch MediaKind(of: media, in: shaped.graph) {
        case .multipart: return part(encoding, property, at: place)
        case .form: return field(encoding, property, at: place)
        case .json, .jsonLines, .parts, .eventStream, .text, .binary: return []
        }
    }

    private func part(_ encoding: MediaType.Encoding, _ property: SchemaID, at place: NodePointer) -> [Remark] {
        var remarks: [Remark] = []
        if shaped.graph.isUnwritable(property, encoding), let type = encoding.contentType {
            remarks.append(Remark(pointer: place.child("contentType"), why: "a part in \(type) is passed as a file"))
        }
        if !encoding.headers.isEmpty, PartShape(of: property, encoding, shaped.shapes).file == nil {
            let why = "the part isn't a file: to send headers with it, build a `MultipartForm` and set the `body` of the request"
            remarks.append(Remark(pointer: place.child("headers"), why: why))
        }
        return remarks + inner(encoding, at: place)
    }

    /// A field of a URL-encoded form, whose objects are JSON.
    private func field(_ encoding: MediaType.Encoding, _ property: SchemaID, at place: NodePointer) -> [Remark] {
        guard shaped.graph.isUnwritable(property, encoding), let type = encoding.contentType else { return [] }
        return [Remark(pointer: place.child("contentType"), why: "the field is sent as JSON, not as \(type)")]
    }

    /// A part without a name.
    private func positional(_ encoding: MediaType.Encoding, at place: NodePointer) -> [Remark] {
        let why = "the caller sets the headers of a `MultipartPart`"
        return (encoding.headers.isEmpty ? [] : [Remark(pointer: place.child("headers"), why: why)]) + inner(encoding, at: place)
    }

    private func inner(_ encoding: MediaType.Encoding, at place: NodePointer) -> [Remark] {
        let keyword: String
        switch encoding.inner {
        case nil: return []
        case .byName: keyword = "encoding"
        case .byPosition(let prefix, _): keyword = prefix.isEmpty ? "itemEncoding" : "prefixEncoding"
        }
        return [Remark(pointer: place.child(keyword), why: "a multipart part is passed as a file")]
    }
}

extension SchemaGraph {
    /// Whether an object can have properties that it doesn't list, or isn't known to be an object.
    fileprivate func hasUnlistedProperties(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        if schema.has([.oneOf, .anyOf, .conditions, .patternProperties, .additionalProperties]) { return true }
        if case .any = schema.additionalProperties { return true }
        return schema.allOf.contains(where: hasUnlistedProperties) || !schema.has([.properties, .allOf])
    }
}
