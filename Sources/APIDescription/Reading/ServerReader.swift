internal import JSONReading
internal import Reporting

/// Reads Server Objects and their variables (OpenAPI 3.1, 4.8.5 and 4.8.6).
enum ServerReader {
    private static let keys = ["url", "name", "description", "variables"]
    private static let variableKeys = ["enum", "default", "description"]

    static func readList(_ object: ObjectReader, diagnostics: inout Diagnostics) -> [Server] {
        (object.array("servers", &diagnostics) ?? []).compactMap { read($0, diagnostics: &diagnostics) }
    }

    private static func read(_ node: JSONNode, diagnostics: inout Diagnostics) -> Server? {
        guard let object = ObjectReader(node, noun: "a server", keys: keys, diagnostics: &diagnostics) else { return nil }
        guard let url = object.string("url", &diagnostics) else {
            diagnostics.warning(.serverWithoutURL, at: node.location)
            return nil
        }
        let variables = (object.object("variables", &diagnostics)?.members ?? []).compactMap { member in
            readVariable(member, diagnostics: &diagnostics)
        }
        return Server(
            url: url,
            name: object.string("name", &diagnostics),
            description: object.string("description", &diagnostics),
            variables: variables,
            location: node.location
        )
    }

    private static func readVariable(_ member: JSONObject.Member, diagnostics: inout Diagnostics) -> Server.Variable? {
        let noun = "a server variable"
        guard let object = ObjectReader(member.value, noun: noun, keys: variableKeys, diagnostics: &diagnostics) else { return nil }
        let values = object.array("enum", &diagnostics)?.compactMap { $0.string ?? $0.unquotedText } ?? []
        let defaultValue = object.text("default", &diagnostics)
        if defaultValue == nil {
            diagnostics.warning(.variableWithoutDefault(member.key, taken: values.first), at: member.keyLocation)
        }
        return Server.Variable(
            name: member.key,
            defaultValue: defaultValue ?? values.first ?? "",
            values: values,
            description: object.string("description", &diagnostics)
        )
    }
}

extension Diagnostic.Message {
    static let serverWithoutURL: Self = "a server needs a `url`; this one is left out"

    static func variableWithoutDefault(_ name: String, taken: String?) -> Self {
        "the server variable \"\(name)\" has no `default`: add one; \(taken.map { "\"\($0)\"" } ?? "the empty text") is taken"
    }
}
