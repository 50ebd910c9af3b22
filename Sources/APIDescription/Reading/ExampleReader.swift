internal import JSONReading
internal import Reporting

/// An Example Object, as far as it concerns a client.
struct ExampleSyntax: Sendable {
    /// `nil` where the value is elsewhere (`externalValue`).
    var value: JSONNode?
}

/// Reads Example Objects (OpenAPI 3.1, 4.8.19).
enum ExampleReader {
    private static let keys = ["summary", "description", "value", "externalValue", "dataValue", "serializedValue"]

    static func read(_ node: JSONNode, into reading: inout Reading) -> ExampleSyntax? {
        guard let object = ObjectReader(node, noun: "an example", keys: keys, diagnostics: &reading.diagnostics) else { return nil }
        // A value of null is a value.
        return ExampleSyntax(value: object.members["value"] ?? object.members["dataValue"])
    }

    /// The `example` and the `examples` of a parameter or a media type, the single one first.
    static func readAll(of object: ObjectReader, into reading: inout Reading) -> [Referenced<ExampleSyntax>] {
        var examples: [Referenced<ExampleSyntax>] = []
        if let single = object.members["example"] {
            examples.append(.value(ExampleSyntax(value: single)))
        }
        switch object.node("examples")?.value {
        case .object(let named):
            examples += named.members.compactMap { member in
                reading.referenced(member.value, .examples) { read(member.value, into: &$0) }
            }
        case .array(let values):
            // As a schema has them: understood all the same.
            examples += values.map { .value(ExampleSyntax(value: $0)) }
        case .none, .null, .bool, .number, .string:
            _ = object.object("examples", &reading.diagnostics)
        }
        return examples
    }
}
