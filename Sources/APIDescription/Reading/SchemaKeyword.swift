/// The keywords of a Schema Object (OpenAPI 3.2, 4.24; JSON Schema 2020-12), by purpose. Each kind is listed next to its reader.
package enum SchemaKeyword: Sendable {
    /// Keywords that identify schemas. Schemas under `$defs` are read when a reference targets them.
    package enum Identifier: String, CaseIterable, Sendable {
        case id = "$id"
        case anchor = "$anchor"
        case dynamicAnchor = "$dynamicAnchor"
        case defs = "$defs"
        case definitions
    }

    /// Keywords that don't change a type.
    package enum Unused: String, CaseIterable, Sendable {
        case not, contains, minContains, maxContains, propertyNames
        case schema = "$schema"
        case vocabulary = "$vocabulary"
        case comment = "$comment"
        case oldID = "id"
        case recursiveRef = "$recursiveRef"
        case recursiveAnchor = "$recursiveAnchor"
        case xml, externalDocs
    }

    case shape(Shape)
    case condition(Condition)
    case annotation(Annotation)
    case limit(Limit)
    case identifier(Identifier)
    case unused(Unused)

    /// Every keyword by its name.
    static let named: [String: SchemaKeyword] = {
        var named: [String: SchemaKeyword] = [:]
        for keyword in all { named[keyword.name] = keyword }
        return named
    }()

    /// Every keyword, in a fixed order.
    package static let all: [SchemaKeyword] =
        Shape.allCases.map(SchemaKeyword.shape) + Condition.allCases.map(SchemaKeyword.condition)
        + Identifier.allCases.map(SchemaKeyword.identifier) + Annotation.allCases.map(SchemaKeyword.annotation)
        + Limit.allCases.map(SchemaKeyword.limit) + Unused.allCases.map(SchemaKeyword.unused)

    /// The supported keywords, in a fixed order, for suggestions.
    static let names = Shape.allCases.map(\.rawValue) + Annotation.allCases.map(\.rawValue) + Limit.allCases.map(\.rawValue)

    package var name: String {
        switch self {
        case .shape(let keyword): keyword.rawValue
        case .condition(let keyword): keyword.rawValue
        case .annotation(let keyword): keyword.rawValue
        case .limit(let keyword): keyword.rawValue
        case .identifier(let keyword): keyword.rawValue
        case .unused(let keyword): keyword.rawValue
        }
    }

    /// The use of the keyword.
    package var use: KeywordUse {
        switch self {
        case .shape, .condition, .identifier: .code
        case .limit: .documentation
        case .annotation(let keyword):
            switch keyword {
            case .title, .description, .example, .examples, .valueDescriptions, .valueDescriptionsOfRedocly: .documentation
            case .deprecated, .readOnly, .writeOnly, .format, .contentEncoding, .contentMediaType, .defaultValue, .swiftName, .swiftType,
                .swiftNames, .nameOverride, .valueNames, .valueNamesOfNSwag, .discriminatorValue:
                .code
            }
        case .unused(let keyword): keyword.use
        }
    }
}

extension SchemaKeyword.Unused {
    static let recursion = "`$dynamicRef` since 2020-12; the place accepts any value"

    var use: KeywordUse {
        switch self {
        case .not, .contains, .minContains, .maxContains, .propertyNames: .unchecked
        case .schema, .vocabulary: .ignored("schemas of other dialects are read by the same rules")
        case .comment: .ignored("a note for readers of the description")
        case .oldID: .ignored("`$id` since draft 6, and the name of a property for many")
        case .recursiveRef: .reported(Self.recursion)
        case .recursiveAnchor: .ignored("`$dynamicAnchor` since 2020-12; only `$recursiveRef` refers to it")
        case .xml: .reported("XML bodies are data or text")
        case .externalDocs: .ignored("links to further documentation are not copied")
        }
    }
}
