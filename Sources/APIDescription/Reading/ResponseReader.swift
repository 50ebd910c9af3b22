internal import JSONReading
internal import Reporting

/// A Response Object whose headers and content may still be references.
struct ResponseSyntax: Sendable {
    var summary: String?
    var description: String?
    var headers: [HeaderEntry]
    var content: [ContentSyntax]
    var location: SourceLocation
}

/// One entry of a `responses` map.
struct ResponseEntry: Sendable {
    var status: ResponseStatus
    var response: Referenced<ResponseSyntax>
}

/// Reads Responses and Response Objects (OpenAPI 3.1, 4.8.16 and 4.8.17).
enum ResponseReader {
    static func readMap(_ object: ObjectReader, at pointer: NodePointer, into reading: inout Reading) -> [ResponseEntry] {
        let members = object.object("responses", &reading)?.members ?? []
        return members.compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            let place = pointer.child("responses").child(member.key)
            guard let status = ResponseStatus(key: member.key) else {
                reading.leaveOut(place, .noStatus(member.key), at: member.keyLocation)
                return nil
            }
            let response = reading.referenced(member.value, .responses) { read(member.value, at: place, into: &$0) }
            return response.map { ResponseEntry(status: status, response: $0) }
        }
    }

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> ResponseSyntax? {
        guard let object = reading.object(node, .response, at: pointer) else { return nil }
        let summary = object.string("summary", &reading.diagnostics)
        if object.node("links") != nil { reading.narrow(pointer.child("links"), DescribedObject.relation) }
        return ResponseSyntax(
            summary: summary,
            description: summary.map { $0.followed(by: object.string("description", &reading.diagnostics), separator: ". ") }
                ?? object.string("description", &reading.diagnostics),
            headers: HeaderReader.readMap(object, at: pointer, into: &reading),
            content: MediaTypeReader.readContent(object, at: pointer, into: &reading),
            location: node.location
        )
    }
}

extension Diagnostic.Message {
    static func noStatus(_ key: String) -> Self {
        "\"\(key)\" isn't a status: write a number such as `404`, a range such as `4XX`, or `default`; this response is omitted"
    }
}
