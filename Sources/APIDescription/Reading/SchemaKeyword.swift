/// The keywords of a Schema Object (OpenAPI 3.1, 4.8.24; JSON Schema 2020-12), by what they concern.
enum SchemaKeyword: Sendable {
    enum Shape: String, CaseIterable, Sendable {
        case ref = "$ref"
        case dynamicRef = "$dynamicRef"
        case type, nullable, properties, required, additionalProperties, unevaluatedProperties, patternProperties
        case items, prefixItems, allOf, oneOf, anyOf, discriminator
        case values = "enum"
        case constant = "const"
    }

    enum Annotation: String, CaseIterable, Sendable {
        case title, description, deprecated, readOnly, writeOnly, format, contentEncoding, contentMediaType, example, examples
        case defaultValue = "default"
        case swiftName = "x-swift-name"
        case nameOverride = "x-speakeasy-name-override"
        case valueNames = "x-enum-varnames"
        case valueNamesOfNSwag = "x-enumNames"
        case valueDescriptions = "x-enum-descriptions"
        case valueDescriptionsOfRedocly = "x-enumDescriptions"
    }

    enum Limit: String, CaseIterable, Sendable {
        case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
        case minLength, maxLength, pattern, minItems, maxItems, uniqueItems, minProperties, maxProperties
    }

    case shape(Shape)
    case annotation(Annotation)
    case limit(Limit)
    /// Known, but of no consequence for the type; what is under `definitions` is read when a reference leads there.
    case unused

    private static let unusedNames = [
        "$id", "id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "$comment", "$defs",
        "definitions", "not", "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "dependencies",
        "dependentSchemas", "dependentRequired", "unevaluatedItems", "additionalItems", "contentSchema", "xml", "externalDocs",
    ]

    /// Every keyword by its name.
    static let named: [String: SchemaKeyword] = {
        var named: [String: SchemaKeyword] = [:]
        for keyword in Shape.allCases { named[keyword.rawValue] = .shape(keyword) }
        for keyword in Annotation.allCases { named[keyword.rawValue] = .annotation(keyword) }
        for keyword in Limit.allCases { named[keyword.rawValue] = .limit(keyword) }
        for name in unusedNames { named[name] = .unused }
        return named
    }()

    /// Those that matter, in a fixed order, for suggestions.
    static let names = Shape.allCases.map(\.rawValue) + Annotation.allCases.map(\.rawValue) + Limit.allCases.map(\.rawValue)
}
