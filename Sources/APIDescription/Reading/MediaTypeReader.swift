internal import JSONReading
internal import Reporting

/// A Media Type Object whose examples may still be references.
struct MediaTypeSyntax: Sendable {
    /// Without its name, which is the key in the place that uses it.
    var mediaType: MediaType
    var examples: [Referenced<ExampleSyntax>]
}

/// One entry of a `content` map.
struct ContentSyntax: Sendable {
    var name: String
    var mediaType: Referenced<MediaTypeSyntax>
}

/// Reads Media Type Objects and their encodings (OpenAPI 3.1, 4.8.14 and 4.8.15).
enum MediaTypeReader {
    private static let keys = ["schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding"]
    private static let encodingKeys = [
        "contentType", "headers", "style", "explode", "allowReserved", "encoding", "prefixEncoding", "itemEncoding",
    ]

    /// The `content` of a request body, a response, a parameter or a header.
    static func readContent(_ object: ObjectReader, at pointer: NodePointer, into reading: inout Reading) -> [ContentSyntax] {
        let members = object.object("content", &reading.diagnostics)?.members ?? []
        return members.compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            let place = pointer.child("content").child(member.key)
            let mediaType = reading.referenced(member.value, .mediaTypes) { read(member.value, at: place, into: &$0) }
            return mediaType.map { ContentSyntax(name: member.key, mediaType: $0) }
        }
    }

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> MediaTypeSyntax? {
        if node.isNull {
            // `"application/pdf": null` says that there is a body.
            return MediaTypeSyntax(mediaType: MediaType(name: "", schema: nil, location: node.location), examples: [])
        }
        guard let object = reading.object(node, "a media type", keys: keys, at: pointer) else { return nil }
        var mediaType = MediaType(
            name: "",
            schema: SchemaReader.read(memberOf: object, "schema", at: pointer, into: &reading),
            location: node.location
        )
        mediaType.itemSchema = SchemaReader.read(memberOf: object, "itemSchema", at: pointer, into: &reading)
        mediaType.encodings = (object.object("encoding", &reading.diagnostics)?.members ?? []).compactMap { member in
            readEncoding(member, diagnostics: &reading.diagnostics)
        }
        mediaType.sentinel = object.string("x-speakeasy-sse-sentinel", &reading.diagnostics)
        return MediaTypeSyntax(mediaType: mediaType, examples: ExampleReader.readAll(of: object, into: &reading))
    }

    private static func readEncoding(_ member: JSONObject.Member, diagnostics: inout Diagnostics) -> MediaType.Encoding? {
        guard let object = ObjectReader(member.value, noun: "an encoding", keys: encodingKeys, diagnostics: &diagnostics) else {
            return nil
        }
        return MediaType.Encoding(
            property: member.key,
            contentType: object.string("contentType", &diagnostics),
            style: ParameterReader.readStyle(object, diagnostics: &diagnostics),
            explode: object.bool("explode", &diagnostics),
            allowReserved: object.bool("allowReserved", &diagnostics) ?? false
        )
    }
}
