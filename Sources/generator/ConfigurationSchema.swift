import JSONReading
import Planning

/// The JSON Schema of the configuration, for completion and validation in editors.
enum ConfigurationSchema {
    /// The schema as JSON (draft 7, which all editors support).
    static var text: String {
        let properties = [schemaProperty] + SettingName.allCases.map { property($0.rawValue, of: $0) } + lists
        return """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "title": "Configuration of the Tenon generator",
              "description": "Paths are relative to the configuration. Options on the command line override it.",
              "type": "object",
              "additionalProperties": false,
              "properties": {
            \(properties.map { "    " + $0 }.joined(separator: ",\n"))
              },
              "definitions": {
                "selectors": {
                  "type": "object",
                  "additionalProperties": false,
                  "minProperties": 1,
                  "properties": {
            \(Selection.Selector.Kind.allCases.map { "        " + selector($0) }.joined(separator: ",\n"))
                  }
                }
              }
            }
            """
    }

    private static let schemaProperty =
        #""$schema": {"type": "string", "description": "The schema of this file, for editors; the generator ignores it."}"#

    /// A string, or an object with parts to include.
    private static var runtime: String {
        let parts = RuntimeFeature.allCases.map(\.rawValue.jsonText).joined(separator: ", ")
        return """
            "anyOf": [{"type": "string", "pattern": "^(copy|copy\\\\+.+|full|none|import:.+)$"}, {"type": "object", "additionalProperties": \
            false, "properties": {"include": {"type": "array", "items": {"enum": [\(parts)]}}}}]
            """
    }

    private static let lists = [
        member(
            "overlays",
            #""type": "array", "items": {"type": "string", "minLength": 1}"#,
            "Overlays for the description, in the order in which they are applied."
        ),
        member("include", ##""$ref": "#/definitions/selectors""##, "The operations that are emitted. Defaults to all."),
        member("exclude", ##""$ref": "#/definitions/selectors""##, "The operations that are omitted."),
    ]

    private static func selector(_ kind: Selection.Selector.Kind) -> String {
        let summary =
            switch kind {
            case .tags: "Tags."
            case .paths: "Paths; `*` matches any text."
            case .operations: "Values of `operationId`."
            case .methods: "HTTP methods."
            }
        return member(kind.rawValue, #""type": "array", "items": {"type": "string"}"#, summary)
    }

    private static func property(_ key: String, of name: SettingName) -> String {
        let type =
            switch name.kind {
            case .path: #""type": "string", "minLength": 1"#
            case .name: #""type": "string", "pattern": "^[\\p{L}_][\\p{L}\\p{N}_]*$""#
            case .flag: #""type": "boolean""#
            case .flagOrPath: #""anyOf": [{"type": "boolean"}, {"type": "string", "minLength": 1}]"#
            case .choice(let values): #""enum": [\#(values.map(\.jsonText).joined(separator: ", "))]"#
            case .runtime: runtime
            }
        let value = name.defaultValue.map { name.isFlag ? $0 : $0.jsonText }
        return member(key, value.map { type + #", "default": \#($0)"# } ?? type, name.summary)
    }

    /// Returns a member of the schema. In draft 7, a description next to a `$ref` is ignored, so there it is for readers only.
    private static func member(_ key: String, _ type: String, _ summary: String) -> String {
        "\(key.jsonText): {\"description\": \(summary.jsonText), \(type)}"
    }
}
