internal import JSONReading
internal import Reporting

/// Reads a Tag Object (OpenAPI 3.1, 4.8.22).
enum TagReader {
    private static let keys = ["name", "summary", "description", "externalDocs", "parent", "kind"]

    static func read(_ node: JSONNode, diagnostics: inout Diagnostics) -> Tag? {
        guard let object = ObjectReader(node, noun: "a tag", keys: keys, diagnostics: &diagnostics) else { return nil }
        guard let name = object.string("name", &diagnostics) else {
            diagnostics.warning(.tagWithoutName, at: node.location)
            return nil
        }
        return Tag(name: name, description: object.string("description", &diagnostics) ?? object.string("summary", &diagnostics))
    }
}

extension Diagnostic.Message {
    static let tagWithoutName: Self = "a tag needs a `name`; this one is left out"
}
