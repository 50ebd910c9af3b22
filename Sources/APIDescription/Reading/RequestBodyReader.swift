internal import JSONReading
internal import Reporting

/// A Request Body Object whose content may still be references.
struct RequestBodySyntax: Sendable {
    var description: String?
    var isRequired: Bool
    var content: [ContentSyntax]
    var location: SourceLocation
}

/// Reads Request Body Objects (OpenAPI 3.1, 4.8.13).
enum RequestBodyReader {
    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> RequestBodySyntax? {
        guard let object = reading.object(node, .requestBody, at: pointer) else { return nil }
        return RequestBodySyntax(
            description: object.string("description", &reading.diagnostics),
            isRequired: object.bool("required", &reading.diagnostics) ?? false,
            content: MediaTypeReader.readContent(object, at: pointer, into: &reading),
            location: node.location
        )
    }
}
