internal import JSONReading
internal import Reporting

/// A Media Type Object in which examples and the headers of parts may still be references.
struct MediaTypeSyntax: Sendable {
    /// The media type without its name, which is the key in the surrounding map.
    var mediaType: MediaType
    var encodings = EncodingsSyntax()
    var examples: [NamedExample]
}

/// One entry of a `content` map.
struct ContentSyntax: Sendable {
    var name: String
    var mediaType: Referenced<MediaTypeSyntax>
}

/// Reads Media Type Objects (OpenAPI 3.2, 4.14).
enum MediaTypeReader {
    /// The `content` of a request body, a response, a parameter or a header.
    static func readContent(_ object: ObjectReader, at pointer: NodePointer, into reading: inout Reading) -> [ContentSyntax] {
        let members = object.object("content", &reading)?.members ?? []
        return members.compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            let place = pointer.child("content").child(member.key)
            let mediaType = reading.referenced(member.value, .mediaTypes) { read(member.value, at: place, into: &$0) }
            return mediaType.map { ContentSyntax(name: member.key, mediaType: $0) }
        }
    }

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> MediaTypeSyntax? {
        if node.isNull {
            // `"application/pdf": null` declares a body.
            return MediaTypeSyntax(mediaType: MediaType(name: "", schema: nil, location: node.location), examples: [])
        }
        guard let object = reading.object(node, .mediaType, at: pointer) else { return nil }
        var mediaType = MediaType(
            name: "",
            schema: SchemaReader.read(memberOf: object, "schema", at: pointer, into: &reading),
            location: node.location
        )
        mediaType.itemSchema = SchemaReader.read(memberOf: object, "itemSchema", at: pointer, into: &reading)
        mediaType.description = object.string("description", &reading.diagnostics)
        mediaType.sentinel = object.string("x-speakeasy-sse-sentinel", &reading.diagnostics)
        return MediaTypeSyntax(
            mediaType: mediaType,
            encodings: EncodingReader.readAll(of: object, at: pointer, into: &reading),
            examples: ExampleReader.readAll(of: object, into: &reading)
        )
    }
}
