package import APIDescription
import JSONReading
package import Reporting

extension API {
    /// Reports each example that contradicts its own schema as a warning: those of schemas, of parameters, and of JSON bodies.
    ///
    /// - Returns: The number of examples, and of those that contradict their schemas.
    package func checkExamples(diagnostics: inout Diagnostics) -> (all: Int, wrong: Int) {
        var result = (all: 0, wrong: 0)
        var seen: Set<SourceLocation> = []
        for (example, schema) in examples where seen.insert(example.location).inserted {
            let contradictions = ValueCheck.contradictions(of: example, with: schema, in: schemas)
            result.all += 1
            if !contradictions.isEmpty { result.wrong += 1 }
            for one in contradictions { diagnostics.warning(.contradiction(one.text, one.schema.text), at: one.location) }
        }
        return result
    }

    /// The examples with their schemas, in description order.
    private var examples: [(example: JSONNode, schema: SchemaID)] {
        let ofSchemas = schemas.ids.flatMap { id in schemas[id].examples.map { ($0, id) } }
        let ofOperations = (operations + incoming).flatMap { operation in
            let parameters = operation.parameters.flatMap { parameter in
                parameter.schema.map { schema in parameter.examples.map { ($0, schema) } } ?? []
            }
            let media = (operation.requestBody?.content ?? []) + operation.responses.flatMap(\.content)
            return parameters
                + media.filter(\.isJSON).flatMap { one in one.schema.map { schema in one.examples.map { ($0, schema) } } ?? [] }
        }
        return ofSchemas + ofOperations
    }
}

extension Diagnostic.Message {
    fileprivate static func contradiction(_ text: String, _ schema: String) -> Self {
        "the example contradicts \(schema): \(text): correct one of them"
    }
}
