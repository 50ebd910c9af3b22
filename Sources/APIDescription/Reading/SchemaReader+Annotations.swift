internal import JSONReading
internal import Reporting

extension SchemaKeyword {
    package enum Annotation: String, CaseIterable, Sendable {
        case title, description, deprecated, readOnly, writeOnly, format, contentEncoding, contentMediaType, example, examples
        case defaultValue = "default"
        case swiftName = "x-swift-name"
        case swiftType = "x-swift-type"
        case swiftNames = "x-swift-names"
        case nameOverride = "x-speakeasy-name-override"
        case valueNames = "x-enum-varnames"
        case valueNamesOfNSwag = "x-enumNames"
        case valueDescriptions = "x-enum-descriptions"
        case valueDescriptionsOfRedocly = "x-enumDescriptions"
        case discriminatorValue = "x-ms-discriminator-value"
    }

    package enum Limit: String, CaseIterable, Sendable {
        case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
        case minLength, maxLength, pattern, minItems, maxItems, uniqueItems, minProperties, maxProperties
    }
}

/// The keywords that describe a value without determining its type.
extension SchemaReader {
    mutating func read(_ keyword: SchemaKeyword.Annotation, _ node: JSONNode, _ diagnostics: inout Diagnostics) {
        switch keyword {
        // Here null is a value.
        case .example:
            older.example = node
            return
        case .defaultValue:
            schema.defaultValue = node
            return
        case _ where node.isNull:
            return
        case .examples:
            readExamples(node, &diagnostics)
        case .deprecated, .readOnly, .writeOnly:
            let flag = node.checked(\.bool, keyword.rawValue, "true or false", &diagnostics) ?? false
            set(keyword, to: flag)
        case .title, .description, .format, .contentEncoding, .contentMediaType, .swiftName, .nameOverride, .discriminatorValue:
            if let text = node.checked(\.string, keyword.rawValue, "a string", &diagnostics) { set(keyword, to: text) }
        case .swiftType:
            schema.chosenType = ChosenTypeReader.read(node, diagnostics: &diagnostics)
            schema.chosenTypeLocation = node.location
        case .swiftNames:
            older.chosenNames = node
        case .valueNames, .valueNamesOfNSwag:
            older.valueNames = node
        case .valueDescriptions, .valueDescriptionsOfRedocly:
            older.valueDescriptions = node
        }
    }

    private mutating func set(_ keyword: SchemaKeyword.Annotation, to flag: Bool) {
        if keyword == .deprecated { schema.isDeprecated = flag }
        if keyword == .readOnly { schema.isReadOnly = flag }
        if keyword == .writeOnly { schema.isWriteOnly = flag }
    }

    private mutating func set(_ keyword: SchemaKeyword.Annotation, to text: String) {
        switch keyword {
        case .title: schema.title = text
        case .description: schema.description = text
        case .format: schema.format = text
        case .contentEncoding: schema.contentEncoding = text
        case .contentMediaType: schema.contentMediaType = text
        case .swiftName: schema.swiftName = text
        case .nameOverride: schema.swiftName = schema.swiftName ?? text
        case .discriminatorValue: schema.discriminatorValue = text
        case .deprecated, .readOnly, .writeOnly, .example, .examples, .defaultValue, .swiftType, .swiftNames, .valueNames,
            .valueNamesOfNSwag,
            .valueDescriptions, .valueDescriptionsOfRedocly:
            break
        }
    }

    /// An array; or, as a media type has them, an object by name.
    private mutating func readExamples(_ node: JSONNode, _ diagnostics: inout Diagnostics) {
        if let object = node.object {
            schema.examples = object.members.map { $0.value.object?["value"] ?? $0.value }
        } else {
            schema.examples = node.checked(\.array, "examples", "an array", &diagnostics) ?? []
        }
    }

    mutating func read(_ keyword: SchemaKeyword.Limit, _ node: JSONNode, _ diagnostics: inout Diagnostics) {
        if node.isNull { return }
        switch keyword {
        case .minimum: schema.limits.minimum = number(node, keyword, &diagnostics)
        case .maximum: schema.limits.maximum = number(node, keyword, &diagnostics)
        case .multipleOf: schema.limits.multipleOf = number(node, keyword, &diagnostics)
        case .exclusiveMinimum:
            if let flag = node.bool {
                older.excludesMinimum = flag
            } else {
                schema.limits.exclusiveMinimum = number(node, keyword, &diagnostics)
            }
        case .exclusiveMaximum:
            if let flag = node.bool {
                older.excludesMaximum = flag
            } else {
                schema.limits.exclusiveMaximum = number(node, keyword, &diagnostics)
            }
        case .minLength: schema.limits.minLength = count(node, keyword, &diagnostics)
        case .maxLength: schema.limits.maxLength = count(node, keyword, &diagnostics)
        case .minItems: schema.limits.minItems = count(node, keyword, &diagnostics)
        case .maxItems: schema.limits.maxItems = count(node, keyword, &diagnostics)
        case .minProperties: schema.limits.minProperties = count(node, keyword, &diagnostics)
        case .maxProperties: schema.limits.maxProperties = count(node, keyword, &diagnostics)
        case .pattern: schema.limits.pattern = node.checked(\.string, keyword.rawValue, "a string", &diagnostics)
        case .uniqueItems: schema.limits.uniqueItems = node.checked(\.bool, keyword.rawValue, "true or false", &diagnostics) ?? false
        }
    }

    private func number(_ node: JSONNode, _ keyword: SchemaKeyword.Limit, _ diagnostics: inout Diagnostics) -> JSONNumberText? {
        node.checked(\.number, keyword.rawValue, "a number", &diagnostics)
    }

    private func count(_ node: JSONNode, _ keyword: SchemaKeyword.Limit, _ diagnostics: inout Diagnostics) -> Int? {
        node.checkedNumber(\.integer, keyword.rawValue, "a whole number", &diagnostics)
    }
}
