internal import JSONReading
internal import Reporting

/// A Header Object whose content may still be a reference.
struct HeaderSyntax: Sendable {
    /// Without its name, which is the key in the place that uses it.
    var header: Header
    var content: [ContentSyntax]
}

/// One entry of a `headers` map.
struct HeaderEntry: Sendable {
    var name: String
    var header: Referenced<HeaderSyntax>
}

/// Reads Header Objects (OpenAPI 3.1, 4.8.21).
enum HeaderReader {
    /// The `headers` of a response or of a part of a form.
    static func readMap(_ object: ObjectReader, at pointer: NodePointer, into reading: inout Reading) -> [HeaderEntry] {
        (object.object("headers", &reading)?.members ?? []).compactMap { member in
            guard !member.key.hasPrefix("x-") || member.value.object != nil else { return nil }
            let place = pointer.child("headers").child(member.key)
            guard member.key.isToken else {
                reading.leaveOut(place, .impossibleHeader(member.key), at: member.keyLocation)
                return nil
            }
            let header = reading.referenced(member.value, .headers) { read(member.value, at: place, into: &$0) }
            return header.map { HeaderEntry(name: member.key, header: $0) }
        }
    }

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> HeaderSyntax? {
        guard let object = reading.object(node, .header, at: pointer) else { return nil }
        if object.node("allowReserved")?.bool == true, let member = object.members.member("allowReserved") {
            reading.diagnostics.warning(.nothingReserved, at: member.keyLocation)
        }
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

extension Diagnostic.Message {
    static func impossibleHeader(_ name: String) -> Self {
        "\"\(name)\" isn't a valid header name: use letters, digits and hyphens; the header is omitted"
    }
}
