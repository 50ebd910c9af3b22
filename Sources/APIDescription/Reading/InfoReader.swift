internal import JSONReading
internal import Reporting

/// Reads an Info Object (OpenAPI 3.1, 4.8.2).
enum InfoReader {
    private static let keys = ["title", "summary", "description", "termsOfService", "contact", "license", "version"]

    /// What is missing is empty in the result.
    static func read(_ node: JSONNode, diagnostics: inout Diagnostics) -> Info {
        guard let object = ObjectReader(node, noun: "`info`", keys: keys, diagnostics: &diagnostics) else {
            return Info(title: "", version: "")
        }
        for key in ["title", "version"] where object.node(key) == nil {
            diagnostics.warning(.missingInfo(key), at: node.location)
        }
        return Info(
            title: object.text("title", &diagnostics) ?? "",
            version: object.text("version", &diagnostics) ?? "",
            summary: object.string("summary", &diagnostics),
            description: object.string("description", &diagnostics)
        )
    }
}

extension Diagnostic.Message {
    static func missingInfo(_ key: String) -> Self { "`info` has no `\(key)`: add one" }
}
