internal import JSONReading
internal import Reporting

/// An Encoding Object whose headers may still be references.
struct EncodingSyntax: Sendable {
    /// Without the headers and the encodings inside.
    var encoding: MediaType.Encoding
    var headers: [HeaderEntry]
    var inner: EncodingsSyntax
}

/// The `encoding`, the `prefixEncoding` and the `itemEncoding` of a media type or of an encoding.
struct EncodingsSyntax: Sendable {
    var byName: [EncodingSyntax] = []
    var prefix: [EncodingSyntax] = []
    /// None or one; an array, since an encoding may have encodings inside.
    var item: [EncodingSyntax] = []
}

/// Reads Encoding Objects (OpenAPI 3.2, 4.15).
enum EncodingReader {
    static func readAll(of object: ObjectReader, at pointer: NodePointer, into reading: inout Reading) -> EncodingsSyntax {
        var encodings = EncodingsSyntax()
        for member in object.object("encoding", &reading)?.members ?? [] where !member.key.hasPrefix("x-") {
            let place = pointer.child("encoding").child(member.key)
            if let encoding = read(member.value, of: member.key, at: place, into: &reading) { encodings.byName.append(encoding) }
        }
        for (index, node) in (object.array("prefixEncoding", &reading) ?? []).enumerated() {
            let place = pointer.child("prefixEncoding").child(index)
            if let encoding = read(node, of: "", at: place, into: &reading) { encodings.prefix.append(encoding) }
        }
        if let node = object.node("itemEncoding") {
            encodings.item = read(node, of: "", at: pointer.child("itemEncoding"), into: &reading).map { [$0] } ?? []
        }
        let isByPosition = object.members["prefixEncoding"] != nil || object.members["itemEncoding"] != nil
        if isByPosition, let member = object.members.member("encoding") {
            reading.diagnostics.warning(.encodingsOfTwoKinds, at: member.keyLocation)
        }
        return encodings
    }

    private static func read(
        _ node: JSONNode,
        of property: String,
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> EncodingSyntax? {
        guard let object = ObjectReader(node, .encoding, &reading) else { return nil }
        let encoding = MediaType.Encoding(
            property: property,
            contentType: object.string("contentType", &reading.diagnostics),
            style: ParameterReader.readStyle(object, diagnostics: &reading.diagnostics),
            explode: object.bool("explode", &reading.diagnostics),
            allowReserved: object.bool("allowReserved", &reading.diagnostics) ?? false
        )
        return EncodingSyntax(
            encoding: encoding,
            headers: HeaderReader.readMap(object, at: pointer, into: &reading),
            inner: readAll(of: object, at: pointer, into: &reading)
        )
    }
}

extension Diagnostic.Message {
    static let encodingsOfTwoKinds: Self = """
        `encoding` is for named parts, `prefixEncoding` and `itemEncoding` are for parts by position: use only one of the two
        """
}
