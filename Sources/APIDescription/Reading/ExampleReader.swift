internal import JSONReading
internal import Reporting

/// An Example Object, as far as it concerns a client.
struct ExampleSyntax: Sendable {
    /// `dataValue` or `value`; `nil` if the value is in another file (`externalValue`) or serialized.
    var value: JSONNode?
    /// `serializedValue`: the value as it is sent.
    var serialized: String?
    var location: SourceLocation

    /// The value of `serializedValue`, if the media type is text or JSON.
    func parsed(as mediaType: String?) -> JSONNode? {
        guard let serialized, let mediaType else { return nil }
        let type = MediaType.essence(of: mediaType)
        if type.hasPrefix("text/") { return JSONNode(value: .string(serialized), location: location) }
        guard MediaType.isJSON(type) else { return nil }
        var (files, diagnostics) = (SourceFiles(), Diagnostics())
        let file = files.add(path: "", bytes: Array(serialized.utf8))
        var node = JSONNode.read(file, in: files, diagnostics: &diagnostics)
        node?.location = location
        return node
    }
}

/// An example of a parameter or a media type.
struct NamedExample: Sendable {
    /// The key in `examples`; `nil` for `example`.
    var name: String?
    var example: Referenced<ExampleSyntax>
}

/// Reads Example Objects (OpenAPI 3.1, 4.8.19).
enum ExampleReader {
    /// Mutually exclusive keys of an example, of which the first is used (OpenAPI 3.2, 4.19.1).
    private static let exclusive = [
        ("dataValue", "value"), ("value", "serializedValue"), ("value", "externalValue"), ("serializedValue", "externalValue"),
    ]

    static func read(_ node: JSONNode, into reading: inout Reading) -> ExampleSyntax? {
        guard let object = ObjectReader(node, .example, &reading) else { return nil }
        for (key, other) in exclusive {
            if object.members[key] != nil, let member = object.members.member(other) {
                reading.diagnostics.warning(.exampleTwice(key, other), at: member.keyLocation)
            }
        }
        // A value of null is a value.
        return ExampleSyntax(
            value: object.members["dataValue"] ?? object.members["value"],
            serialized: object.string("serializedValue", &reading.diagnostics),
            location: node.location
        )
    }

    /// The `example` and the `examples` of a parameter or a media type, the single one first.
    static func readAll(of object: ObjectReader, into reading: inout Reading) -> [NamedExample] {
        var examples: [NamedExample] = []
        if let single = object.members["example"] {
            examples.append(NamedExample(example: .value(ExampleSyntax(value: single, location: single.location))))
        }
        if object.members["example"] != nil, let member = object.members.member("examples") {
            reading.diagnostics.warning(.exampleAndExamples, at: member.keyLocation)
        }
        switch object.node("examples").map({ reading.following($0, as: "`examples`") })?.value {
        case .object(let named):
            examples += named.members.compactMap { member in
                reading.referenced(member.value, .examples) { read(member.value, into: &$0) }.map {
                    NamedExample(name: member.key, example: $0)
                }
            }
        case .array(let values):
            // As a schema has them: understood all the same.
            examples += values.map { NamedExample(example: .value(ExampleSyntax(value: $0, location: $0.location))) }
        case .none, .null, .bool, .number, .string:
            _ = object.object("examples", &reading)
        }
        return examples
    }
}

extension Diagnostic.Message {
    static let exampleAndExamples: Self = "`example` and `examples` exclude each other: move the former into the latter; both are shown"

    static func exampleTwice(_ key: String, _ other: String) -> Self {
        "`\(key)` and `\(other)` of an example exclude each other: remove one of them; `\(key)` is used"
    }
}
