internal import JSONReading
internal import Reporting

/// A Header Object whose content may still be a reference.
struct HeaderSyntax: Sendable {
    /// Without its name, which is the key in the place that uses it.
    var header: Header
    var content: [ContentSyntax]
}

/// Reads Header Objects (OpenAPI 3.1, 4.8.21).
enum HeaderReader {
    private static let keys = [
        "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "example", "examples",
        "content",
    ]

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> HeaderSyntax? {
        guard let object = reading.object(node, "a header", keys: keys, at: pointer) else { return nil }
        let header = Header(
            name: "",
            description: object.string("description", &reading.diagnostics),
            isRequired: object.bool("required", &reading.diagnostics) ?? false,
            isDeprecated: object.bool("deprecated", &reading.diagnostics) ?? false,
            schema: SchemaReader.read(ofParameter: object, node, at: pointer, into: &reading),
            content: nil,
            explode: object.bool("explode", &reading.diagnostics) ?? false,
            location: node.location
        )
        return HeaderSyntax(header: header, content: MediaTypeReader.readContent(object, at: pointer, into: &reading))
    }
}
