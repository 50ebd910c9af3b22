import Mustache
import Planning

extension Structure {
    /// Returns the keys of `_structure.mustache`.
    ///
    /// - Parameters:
    ///   - nested: The texts of the nested declarations.
    ///   - isDivided: Whether its coding is in another file.
    func templateRecord(in context: RenderingContext, depth: Int, nested: [String], isDivided: Bool) -> TemplateRecord {
        let stored = storedValues
        // Required parameters first, then optional ones, each in the order of the declaration.
        let parameters = stored.filter { $0.defaultValue == nil } + stored.filter { $0.defaultValue != nil }
        return [
            "documentation": .text(DocComment.text(documentation)),
            "isolation": isolation(depth: depth),
            "name": .text(name.last),
            "conformances": context.conformances(of: name, coding: codingProtocol),
            "hasStored": .flag(!stored.isEmpty),
            "stored": .list(
                stored.map { value in
                    [
                        "documentation": .text(DocComment.text(value.documentation.paragraphs)),
                        "deprecation": value.documentation.deprecatedAttribute,
                        "isPrivate": .flag(!value.documentation.isDeprecated && !isDivided),
                        "isComputed": .flag(value.isComputed),
                        "isIndirect": .flag(value.isIndirect),
                        "isOptional": .flag(value.isOptional),
                        "name": .text(value.name.declared),
                        "storage": .text(storageName(of: value.name)),
                        "storedType": .text(value.isIndirect ? value.storedType : value.type),
                        "type": .text(value.type),
                    ]
                }
            ),
            "nullMemories": .list((0..<nullMemories).map { ["name": .text(nullMemory($0)), "isPrivate": .flag(!isDivided)] }),
            "hasPlain": .flag(parameters.contains { $0.plain != nil }),
            "parameters": .list(parameters.map(\.parameterRecord)),
            "nested": .list(nested.map { ["text": .text($0)] }),
        ]
    }

    private var codingProtocol: String {
        switch format {
        case .json, .array: "JSONCodable"
        case .multipart: "MultipartEncodable"
        }
    }

    private struct StoredValue {
        var name: SwiftName
        var type: String
        /// The default argument; `nil` for a required parameter.
        var defaultValue: String?
        var documentation: Documentation
        var isIndirect: Bool
        /// The parameter of the initializer that takes plain values instead of `Nullable`; `nil` if it is the same.
        var plain: (type: String, defaultValue: String)?

        var isOptional: Bool { type.hasSuffix("?") }

        /// Whether another property stores the value.
        ///
        /// The storage of a deprecated property isn't deprecated, so emitted code that uses it compiles without warnings.
        var isComputed: Bool { isIndirect || documentation.isDeprecated }

        /// The type of an indirectly stored value: `Indirect<Node>?` for a `Node?`.
        var storedType: String { isOptional ? "Indirect<\(type.dropLast())>?" : "Indirect<\(type)>" }

        /// The keys of the parameter of an initializer.
        var parameterRecord: TemplateRecord {
            [
                "label": .text(name.parameterLabel),
                "argumentLabel": .text(name.label),
                "name": .text(name.declared),
                "property": .text(name.member),
                "storage": .text(storageName(of: name)),
                "isComputed": .flag(isComputed),
                "isIndirect": .flag(isIndirect),
                "isOptional": .flag(isOptional),
                "type": .text(type),
                "default": defaultValue.record("value"),
                "plain": plain.map { .record(["type": .text($0.type), "value": .text($0.defaultValue)]) } ?? .absent,
            ]
        }
    }

    private var storedValues: [StoredValue] {
        var values = properties.map { property in
            StoredValue(
                name: property.name,
                type: property.spelling(in: name),
                defaultValue: property.defaultValue?.code ?? (property.isOptional ? "nil" : nil),
                documentation: property.documentation,
                isIndirect: property.isIndirect,
                plain: property.plainParameter(in: name)
            )
        }
        if let additionalProperties {
            values.append(
                StoredValue(
                    name: additionalProperties.name,
                    type: "[String: \(additionalProperties.valueType.spelling(in: name))]",
                    defaultValue: "[:]",
                    documentation: Documentation(paragraphs: ["Undocumented properties, by name."]),
                    isIndirect: false
                )
            )
        }
        return values
    }

    /// Whether a property, or the one for undocumented properties, has a name.
    private func hasProperty(_ name: SwiftName) -> Bool {
        properties.contains { $0.name == name } || additionalProperties?.name == name
    }

    /// The keys of `_structureCoding.mustache`.
    var codingRecord: TemplateRecord {
        func free(_ wanted: SwiftName, _ other: String) -> String { hasProperty(wanted) ? other : wanted.text }
        let required = properties.filter { $0.presence == .required }
        var record: TemplateRecord = [
            "name": .text(name.text),
            "reader": .text(free("json", "jsonReader")),
            "writer": .text(free("json", "jsonWriter")),
            "key": .text(free("key", "memberKey")),
            "members": .text(free("members", "objectMembers")),
            "keys": .list(properties.map { ["word": .text($0.keyWord)] }),
            "hasRequired": .flag(!required.isEmpty),
            "required": .list(required.map { ["name": .text($0.name.declared)] }),
            "hasProperties": .flag(!properties.isEmpty),
            "properties": .list(
                zip(properties, nullPlaces).enumerated().map { index, element in
                    var record = element.0.codingRecord(in: name)
                    record["index"] = .text("\(index)")
                    record["nulls"] =
                        element.1.map { .record(["index": .text("\($0 % 64)"), "name": .text(nullMemory($0 / 64))]) } ?? .absent
                    return record
                }
            ),
            "additional": .absent,
        ]
        if let additionalProperties {
            record["additional"] = .record([
                "name": .text(additionalProperties.name.text),
                "type": .text(additionalProperties.valueType.form(in: name) ?? additionalProperties.valueType.spelling(in: name)),
                "represented": .text(additionalProperties.valueType.hasForm ? ".represented" : ""),
                "written": .text(
                    additionalProperties.name.text.written(as: TypeReference.dictionary(additionalProperties.valueType).form(in: name))
                ),
            ])
        }
        return record
    }

    /// The numbers of the properties that remember null, in the order of all properties.
    private var nullPlaces: [Int?] {
        var places = 0
        return properties.map { property in
            guard property.presence == .optionalOrNull else { return nil }
            defer { places += 1 }
            return places
        }
    }

    /// The name of one of the properties that remember null.
    private func nullMemory(_ index: Int) -> String {
        var base = "nulls"
        while properties.contains(where: { $0.name.text.hasPrefix(base) }) { base += "Memory" }
        return index == 0 ? base : "\(base)\(index + 1)"
    }

    /// Returns the keys of `_formCoding.mustache`.
    ///
    /// - Parameter parts: The parts with their own encoding, by wire name.
    func formRecord(parts: [String: PartPlan]) -> TemplateRecord {
        var record = codingRecord
        record["writer"] = .text(properties.contains { $0.name == "form" } ? "formWriter" : "form")
        record["properties"] = .list(
            properties.map { property in
                let part = parts[property.wireName]
                return [
                    "value": .text(property.storedName.written(as: property.type.form(in: name))),
                    "wireName": .text(SwiftLiteral.string(property.wireName)),
                    "member": .text(property.type.formMember),
                    "contentType": (part?.contentType).map(SwiftLiteral.string).record("literal"),
                    "style": (part?.style?.rawValue).record("case"),
                    "explode": (part?.explode).map(String.init).record("bool"),
                ]
            }
        )
        return record
    }
}

/// Returns the name of the storage of a computed property.
private func storageName(of property: SwiftName) -> String { "_" + property.text }

extension StoredProperty {
    /// Whether the initializer has a default for the property.
    fileprivate var isOptional: Bool {
        switch presence {
        case .required, .nullable: false
        case .optional, .optionalNullable, .optionalOrNull: true
        }
    }

    /// Whether a call of the initializer may omit the property.
    var isOmissible: Bool { isOptional || defaultValue != nil }

    func spelling(in scope: QualifiedName) -> String {
        spelling(of: type.spelling(in: scope))
    }

    /// The parameter for a plain value instead of a `Nullable`: its type, without `?`, and its default argument.
    fileprivate func plainParameter(in scope: QualifiedName) -> (type: String, defaultValue: String)? {
        presence == .optionalNullable ? (type.spelling(in: scope), plainDefault?.code ?? "nil") : nil
    }

    /// The name of the property that stores the value.
    var storedName: String { isComputed ? storageName(of: name) : name.declared }

    /// The expression that assigns to the storage if a variable has the property's name.
    var target: String { isComputed ? storageName(of: name) : "self.\(name.member)" }

    private var isComputed: Bool { isIndirect || documentation.isDeprecated }

    private func spelling(of value: String) -> String {
        switch presence {
        case .required: value
        case .optional, .nullable, .optionalOrNull: value + "?"
        case .optionalNullable: "Nullable<\(value)>?"
        }
    }

    /// - Parameters:
    ///   - element: The index of the array's element that the property is; `nil` for a member of an object, whose required properties are
    ///     unwrapped together.
    func codingRecord(in scope: QualifiedName, element: Int? = nil) -> TemplateRecord {
        let isNullable = presence == .nullable
        // An indirect value is read into its storage, so that it doesn't use the stack while deeper levels are read.
        let form = self.type.form(in: scope)
        let read = form ?? self.type.spelling(in: scope)
        let type = presence == .required ? read + "?" : spelling(of: read)
        let isRequired = presence == .required
        let writer = presence == .optionalNullable ? form.map { "Nullable<\($0)>" } : form
        return [
            "name": .text(name.declared),
            "wireName": .text(SwiftLiteral.string(wireName)),
            "stored": .text(isIndirect ? storageName(of: name) : storedName.written(as: writer)),
            "read": .text(isEmbedded ? "readEmbedded" : "read"),
            "decodedType": .text(isIndirect ? "Indirect<\(type.dropLast())>?" : type),
            "isComputed": .flag(isComputed),
            "storage": .text(storageName(of: name)),
            "property": .text(name.member),
            "element": isRequired ? element.map(String.init).record("number") : .absent,
            "isRepresented": .flag(form != nil),
            "isUnwrapped": .flag(isRequired),
            "member": .text(
                isEmbedded ? "embeddedMember" : isOmittedFromRequests ? "readOnlyMember" : isNullable ? "nullableMember" : "member"
            ),
        ]
    }
}

extension TypeReference {
    /// The function of `MultipartForm` that writes a value of the type.
    fileprivate var formMember: String {
        switch self {
        case .builtIn(.fileUpload): "file"
        case .array(.builtIn(.fileUpload)): "files"
        case .builtIn, .chosen, .declared, .array, .dictionary, .optional: "field"
        }
    }
}
