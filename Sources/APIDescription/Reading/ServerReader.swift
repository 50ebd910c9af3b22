internal import JSONReading
internal import Reporting

/// Reads Server Objects and their variables (OpenAPI 3.1, 4.8.5 and 4.8.6).
enum ServerReader {
    static func readList(_ object: ObjectReader, into reading: inout Reading) -> [Server] {
        (object.array("servers", &reading) ?? []).compactMap { read($0, into: &reading) }
    }

    private static func read(_ node: JSONNode, into reading: inout Reading) -> Server? {
        guard let object = ObjectReader(node, .server, &reading) else { return nil }
        guard let url = object.string("url", &reading.diagnostics) else {
            reading.diagnostics.warning(.serverWithoutURL, at: node.location)
            return nil
        }
        let variables = (object.object("variables", &reading)?.members ?? []).compactMap { member in
            readVariable(member, into: &reading)
        }
        var server = Server(
            url: url,
            name: object.string("name", &reading.diagnostics),
            description: object.string("description", &reading.diagnostics),
            variables: variables,
            location: node.location
        )
        server.swiftName = ExtensionReader.readName(object, diagnostics: &reading.diagnostics)
        return server
    }

    private static func readVariable(_ member: JSONObject.Member, into reading: inout Reading) -> Server.Variable? {
        guard let object = ObjectReader(member.value, .serverVariable, &reading) else { return nil }
        let values = object.array("enum", &reading)?.compactMap { $0.string ?? $0.unquotedText } ?? []
        if values.isEmpty, let member = object.members.member("enum") {
            reading.diagnostics.warning(.emptyEnumeration, at: member.keyLocation)
        }
        let defaultValue = object.text("default", &reading.diagnostics)
        if defaultValue == nil {
            reading.diagnostics.warning(.variableWithoutDefault(member.key, taken: values.first), at: member.keyLocation)
        }
        return Server.Variable(
            name: member.key,
            defaultValue: defaultValue ?? values.first ?? "",
            values: values,
            description: object.string("description", &reading.diagnostics)
        )
    }
}

extension Diagnostic.Message {
    static let serverWithoutURL: Self = "a server needs a `url`; this one is omitted"

    static let emptyEnumeration: Self = "the `enum` of a server variable must list a value: remove it or add one; any value is allowed"

    static func variableWithoutDefault(_ name: String, taken: String?) -> Self {
        "the server variable \"\(name)\" has no `default`: add one; \(taken.map { "\"\($0)\"" } ?? "the empty string") is used"
    }
}
