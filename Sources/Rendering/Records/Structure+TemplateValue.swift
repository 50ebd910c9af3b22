import Mustache
import Planning

extension Structure {
    /// The keys of `_structure.mustache`.
    func templateRecord(in context: RenderingContext, depth: Int) -> TemplateRecord {
        let stored = storedValues
        // Required ones first, as in a call; what may be left out follows in the order of the declaration.
        let parameters = stored.filter { $0.defaultValue.isEmpty } + stored.filter { !$0.defaultValue.isEmpty }
        let list = parameters.map(\.parameter).joined(separator: ", ")
        let line = String(repeating: " ", count: 4 * (depth + 1)) + "\(context.access)init(\(list)) {"
        return [
            "documentation": .text(DocComment.text(documentation)),
            "isolation": isolation(depth: depth),
            "name": .text(name.last),
            "conformances": .text(format == .json ? "JSONCodable, Hashable, Sendable" : "MultipartEncodable, Hashable, Sendable"),
            "hasStored": .flag(!stored.isEmpty),
            "fitsLine": .flag(line.count <= RenderingContext.lineLength),
            "stored": .list(
                stored.map { value in
                    [
                        "documentation": .text(value.documentation),
                        "isIndirect": .flag(value.isIndirect),
                        "name": .text(value.name),
                        "type": .text(value.type),
                    ]
                }
            ),
            "parameters": .list(parameters.map { ["name": .text($0.name), "parameter": .text($0.parameter)] }),
            "nested": .list(nested.map { $0.templateRecord(in: context, depth: depth + 1) }),
        ]
    }

    private struct StoredValue {
        var name: String
        var type: String
        var defaultValue: String
        var documentation: String
        var isIndirect: Bool

        var parameter: String { "\(name): \(type)\(defaultValue)" }
    }

    private var storedValues: [StoredValue] {
        var values = properties.map { property in
            StoredValue(
                name: Identifier.escaped(property.name),
                type: property.spelling(in: name),
                defaultValue: property.isOptional ? " = nil" : "",
                documentation: DocComment.text(property.documentation),
                isIndirect: property.isIndirect
            )
        }
        if let additionalProperties {
            values.append(
                StoredValue(
                    name: additionalProperties.name,
                    type: "[String: \(additionalProperties.valueType.spelling(in: name))]",
                    defaultValue: " = [:]",
                    documentation: "/// The properties that the description does not list, by name.",
                    isIndirect: false
                )
            )
        }
        return values
    }

    /// The keys of `_structureCoding.mustache`.
    var codingRecord: TemplateRecord {
        let names = Set(properties.map(\.name) + [additionalProperties?.name].compactMap { $0 })
        func free(_ wanted: String, _ other: String) -> TemplateValue { .text(names.contains(wanted) ? other : wanted) }
        var record: TemplateRecord = [
            "name": .text(name.text),
            "reader": free("json", "jsonReader"),
            "writer": free("json", "jsonWriter"),
            "key": free("key", "memberKey"),
            "hasProperties": .flag(!properties.isEmpty),
            "properties": .list(properties.map { $0.codingRecord(in: name) }),
            "additional": .absent,
        ]
        if let additionalProperties {
            record["additional"] = .record([
                "name": .text(additionalProperties.name), "type": .text(additionalProperties.valueType.spelling(in: name)),
            ])
        }
        return record
    }

    /// The keys of `_formCoding.mustache`.
    var formRecord: TemplateRecord {
        var record = codingRecord
        record["writer"] = .text(properties.contains { $0.name == "form" } ? "formWriter" : "form")
        record["properties"] = .list(
            properties.map { property in
                [
                    "name": .text(Identifier.escaped(property.name)),
                    "wireName": .text(SwiftLiteral.string(property.wireName)),
                    "member": .text(property.type.formMember),
                ]
            }
        )
        return record
    }
}

extension StoredProperty {
    /// Whether the initialiser has a default for it.
    fileprivate var isOptional: Bool {
        switch presence {
        case .required, .nullable: false
        case .optional, .optionalNullable: true
        }
    }

    fileprivate func spelling(in scope: QualifiedName) -> String {
        let value = type.spelling(in: scope)
        return switch presence {
        case .required: value
        case .optional, .nullable: value + "?"
        case .optionalNullable: "Nullable<\(value)>?"
        }
    }

    fileprivate func codingRecord(in scope: QualifiedName) -> TemplateRecord {
        let isNullable = presence == .nullable
        return [
            "name": .text(Identifier.escaped(name)),
            "wireName": .text(SwiftLiteral.string(wireName)),
            "decodedType": .text(presence == .required ? type.spelling(in: scope) + "?" : spelling(in: scope)),
            "isRequired": .flag(presence == .required),
            "member": .text(isNullable ? "nullableMember" : "member"),
        ]
    }
}

extension TypeReference {
    /// The function of `MultipartForm` that writes a value of the type.
    fileprivate var formMember: String {
        switch self {
        case .builtIn(.fileUpload): "file"
        case .array(.builtIn(.fileUpload)): "files"
        case .builtIn, .declared, .array, .dictionary, .optional: "field"
        }
    }
}
