internal import JSONReading
internal import Reporting

/// Reads a Tag Object (OpenAPI 3.1, 4.8.22).
enum TagReader {
    static func read(_ node: JSONNode, into reading: inout Reading) -> Tag? {
        guard let object = ObjectReader(node, .tag, &reading) else { return nil }
        guard let name = object.string("name", &reading.diagnostics) else {
            reading.diagnostics.warning(.tagWithoutName, at: node.location)
            return nil
        }
        let summary = object.string("summary", &reading.diagnostics)
        var tag = Tag(
            name: name,
            summary: summary,
            description: summary.map { $0.followed(by: object.string("description", &reading.diagnostics), separator: "\n\n") }
                ?? object.string("description", &reading.diagnostics),
            parent: object.string("parent", &reading.diagnostics),
            location: node.location
        )
        tag.swiftName = ExtensionReader.readName(object, diagnostics: &reading.diagnostics)
        return tag
    }
}

extension Diagnostic.Message {
    static let tagWithoutName: Self = "a tag needs a `name`; this one is omitted"
}
