internal import JSONReading
internal import Reporting

/// Reads an Info Object (OpenAPI 3.1, 4.8.2).
enum InfoReader {
    /// Missing values are empty in the result.
    static func read(_ node: JSONNode, into reading: inout Reading) -> Info {
        guard let object = ObjectReader(node, .info, &reading) else {
            return Info(title: "", version: "")
        }
        for key in ["title", "version"] where object.node(key) == nil {
            reading.diagnostics.warning(.missingInfo(key), at: node.location)
        }
        return Info(
            title: object.text("title", &reading.diagnostics) ?? "",
            version: object.text("version", &reading.diagnostics) ?? "",
            summary: object.string("summary", &reading.diagnostics),
            description: object.string("description", &reading.diagnostics)
        )
    }
}

extension Diagnostic.Message {
    static func missingInfo(_ key: String) -> Self { "`info` has no `\(key)`: add one" }
}
