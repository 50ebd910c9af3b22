import Foundation

/// A synthesized description like those of large services: many schemas that refer to each other, operations with parameters and bodies.
///
/// A schema and its two operations take about 7.8 kB.
struct LargeDescription {
    private var random = SampleGenerator(seed: 5)
    private let count: Int

    /// - Parameter megabytes: The approximate size.
    static func text(megabytes: Double) -> Data {
        var description = LargeDescription(count: max(Int(megabytes * 1_000_000 / 7790), 1))
        return Data(description.text().utf8)
    }

    private init(count: Int) {
        self.count = count
    }

    private mutating func text() -> String {
        let schemas = (0..<count).map { "\"\(name($0))\": \(schema($0))" }.joined(separator: ",\n      ")
        let paths = (0..<count).map { path($0) }.joined(separator: ",\n    ")
        return """
            {
              "openapi": "3.0.3",
              "info": {"title": "Large", "version": "1.0.0"},
              "paths": {
                \(paths)
              },
              "components": {
                "schemas": {
                  \(schemas)
                }
              }
            }

            """
    }

    private func name(_ index: Int) -> String {
        "\(Self.nouns[index % Self.nouns.count])_\(Self.nouns[index / Self.nouns.count % Self.nouns.count])_v\(index)"
    }

    private mutating func schema(_ index: Int) -> String {
        let properties = (0..<24).map { position in
            "\"\(Self.nouns[position % Self.nouns.count])_\(position)\": \(property(position))"
        }
        return """
            {
                    "type": "object",
                    "description": "\(sentence())",
                    "required": ["id", "\(Self.nouns[1])_1"],
                    "properties": {
                      "id": {"type": "string", "maxLength": 5000},
                      \(properties.joined(separator: ",\n          "))
                    }
                  }
            """
    }

    private mutating func property(_ position: Int) -> String {
        let description = "\"description\": \"\(sentence())\""
        switch position % 8 {
        case 0: return "{\(description), \"type\": \"string\", \"maxLength\": 5000}"
        case 1: return "{\(description), \"type\": \"integer\", \"format\": \"int64\", \"minimum\": 0}"
        case 2:
            return
                "{\(description), \"type\": \"string\", \"enum\": [\"active\", \"past_due\", \"cancelled\", \"n\(random.number(0...99))\"]}"
        case 3: return "{\(description), \"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/\(anyName())\"}}"
        case 4: return "{\(description), \"type\": \"string\", \"format\": \"date-time\", \"nullable\": true}"
        case 5 where position == 5:
            return "{\(description), \"anyOf\": [{\"type\": \"string\"}, {\"$ref\": \"#/components/schemas/\(anyName())\"}]}"
        case 5: return "{\(description), \"type\": \"boolean\"}"
        case 6: return "{\(description), \"type\": \"object\", \"additionalProperties\": {\"type\": \"number\"}}"
        default: return "{\(description), \"allOf\": [{\"$ref\": \"#/components/schemas/\(anyName())\"}]}"
        }
    }

    private mutating func anyName() -> String {
        name(random.number(0...count - 1))
    }

    private mutating func path(_ index: Int) -> String {
        let answer = "{\"$ref\": \"#/components/schemas/\(name(index))\"}"
        let tag = "\"tags\": [\"\(Self.nouns[index % Self.nouns.count])\"]"
        return """
            "/v1/resources_\(index)/{id}": {
                  "get": {
                    "operationId": "getResource\(index)", \(tag), "summary": "\(sentence())",
                    "parameters": [
                      {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                      {
                        "name": "expand", "in": "query", "description": "\(sentence())",
                        "schema": {"type": "array", "items": {"type": "string"}}
                      },
                      {"name": "limit", "in": "query", "description": "\(sentence())", "schema": {"type": "integer", "minimum": 1}}
                    ],
                    "responses": {"200": {"description": "\(sentence())", "content": {"application/json": {"schema": \(answer)}}}}
                  },
                  "post": {
                    "operationId": "updateResource\(index)", \(tag), "summary": "\(sentence())",
                    "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                    "requestBody": {"content": {"application/json": {"schema": {
                      "type": "object",
                      "properties": {
                        "note": {"type": "string", "description": "\(sentence())"},
                        "amount": {"type": "number"},
                        "metadata": {"type": "object", "additionalProperties": {"type": "string"}}
                      }
                    }}}},
                    "responses": {"200": {"description": "\(sentence())", "content": {"application/json": {"schema": \(answer)}}}}
                  }
                }
            """
    }

    private mutating func sentence() -> String {
        let words = (0..<random.number(6...22)).map { _ in random.pick(Self.nouns) }
        return "The \(words.joined(separator: " ")), as `\(random.pick(Self.nouns))` has it."
    }

    private static let nouns = [
        "account", "balance", "card", "charge", "customer", "dispute", "event", "file", "invoice", "item", "ledger", "mandate", "order",
        "payment", "plan", "price", "product", "quote", "refund", "review", "source", "tax", "token", "transfer", "webhook",
    ]
}
