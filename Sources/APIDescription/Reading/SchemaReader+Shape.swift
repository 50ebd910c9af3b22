internal import JSONReading
internal import Reporting

extension SchemaKeyword {
    package enum Shape: String, CaseIterable, Sendable {
        case ref = "$ref"
        case dynamicRef = "$dynamicRef"
        case type, nullable
        /// The `nullable` of Swagger 2.0, which converters leave in descriptions of later versions.
        case xNullable = "x-nullable"
        case properties, required, additionalProperties, unevaluatedProperties, patternProperties
        case items, prefixItems, unevaluatedItems, additionalItems, allOf, oneOf, anyOf, discriminator
        case values = "enum"
        case constant = "const"
        case contentSchema
    }
}

/// The keywords that decide what type a value has.
extension SchemaReader {
    mutating func read(_ keyword: SchemaKeyword.Shape, _ member: JSONObject.Member, into reading: inout Reading) {
        let node = member.value
        switch keyword {
        case .ref: readReference(node, into: &reading)
        case .dynamicRef: readDynamicReference(node, into: &reading)
        case .type: readTypes(node, &reading.diagnostics)
        case .nullable: older.nullable = checked(node, \.bool, keyword.rawValue, "true or false", &reading) ?? false
        case .xNullable: older.xNullable = checked(node, \.bool, keyword.rawValue, "true or false", &reading) ?? false
        case .properties: schema.properties = readProperties(node, keyword.rawValue, into: &reading)
        case .patternProperties: schema.patternProperties = readProperties(node, keyword.rawValue, into: &reading)
        case .required: readRequired(reading.following(node, as: "`required`"), &reading.diagnostics)
        case .additionalProperties: schema.additionalProperties = readAdditional(node, keyword.rawValue, into: &reading)
        case .unevaluatedProperties: older.unevaluatedProperties = readAdditional(node, keyword.rawValue, into: &reading)
        case .items: readItems(node, into: &reading)
        case .unevaluatedItems, .additionalItems:
            if !node.isNull { older.remainingItems = SchemaReader.read(node, at: pointer.child(keyword.rawValue), into: &reading) }
        case .prefixItems: schema.prefixItems = readSchemas(node, keyword.rawValue, into: &reading)
        case .allOf: schema.allOf = readSchemas(node, keyword.rawValue, into: &reading)
        case .oneOf: schema.oneOf = readSchemas(node, keyword.rawValue, into: &reading)
        case .anyOf: schema.anyOf = readSchemas(node, keyword.rawValue, into: &reading)
        case .discriminator:
            if !node.isNull { schema.discriminator = DiscriminatorReader.read(node, of: id, into: &reading) }
        case .values: schema.enumeration = checked(reading.following(node, as: "`enum`"), \.array, keyword.rawValue, "an array", &reading)
        case .constant: schema.constant = node
        case .contentSchema:
            if !node.isNull { schema.contentSchema = SchemaReader.read(node, at: pointer.child(keyword.rawValue), into: &reading) }
        }
    }

    private func readReference(_ node: JSONNode, into reading: inout Reading) {
        guard let text = checked(node, \.string, "$ref", "a string", &reading) else { return }
        let reference = reading.follow(text, at: node.location, to: .schemas)
        reading.nouns.schemaReferences.append(Nouns.SchemaReference(schema: id, reference: reference))
    }

    /// The target of a `$dynamicRef` depends on the references that were followed to it (JSON Schema 2020-12, 8.2.3.2). This records the
    /// one that applies if no outer schema has the anchor.
    private func readDynamicReference(_ node: JSONNode, into reading: inout Reading) {
        guard let text = checked(node, \.string, "$dynamicRef", "a string", &reading) else { return }
        let fragment = text.drop { $0 != "#" }
        let anchor = String(fragment.dropFirst())
        let target: Nouns.DynamicReference.Target
        if text.hasPrefix("#"), let place = reading.scope.dynamicAnchors[anchor] {
            target = .schema(SchemaReader.read(place.node, at: place.pointer, into: &reading))
        } else if text.hasPrefix("#"), reading.documents.isAmbiguous(anchor, in: node.location.file) {
            reading.diagnostics.warning(.ambiguousAnchor(anchor), at: node.location)
            target = .undecided
        } else {
            target = .reference(reading.follow(text, at: node.location, to: .schemas))
        }
        reading.nouns.dynamicReferences.append(
            Nouns.DynamicReference(schema: id, anchor: anchor, target: target, location: node.location)
        )
    }

    private mutating func readTypes(_ node: JSONNode, _ diagnostics: inout Diagnostics) {
        for name in node.array ?? [node] {
            if name.isNull {
                // `null` without quotes in a list: the meaning is clear.
                if node.array != nil { schema.types.insert(.null) }
            } else if name.string == "file" {
                diagnostics.warning(.fileType, at: name.location)
                schema.types.insert(.string)
                schema.format = schema.format ?? "binary"
            } else if let text = name.checked(\.string, "type", "a string or an array of strings", &diagnostics) {
                if let type = SchemaType(rawValue: text) {
                    schema.types.insert(type)
                } else {
                    diagnostics.warning(.unknownType(text), at: name.location)
                }
            }
        }
    }

    private func readProperties(_ node: JSONNode, _ key: String, into reading: inout Reading) -> [Property] {
        // A property that is really named `$ref` has a schema as its value.
        let node = reading.following(node, as: "`\(key)`")
        guard let object = checked(node, \.object, key, "an object", &reading) else { return [] }
        let parent = pointer.child(key)
        return object.members.map { member in
            let id = SchemaReader.read(member.value, at: parent.child(member.key), into: &reading)
            return Property(name: member.key, schema: id, location: member.keyLocation)
        }
    }

    private mutating func readRequired(_ node: JSONNode, _ diagnostics: inout Diagnostics) {
        if node.isNull { return }
        guard let names = node.array?.strings(of: "required", &diagnostics) else {
            diagnostics.warning(
                node.bool == nil ? .wrongKind("required", expected: "an array", found: node) : .booleanRequired,
                at: node.location
            )
            return
        }
        var seen: Set<ExactKey> = []
        schema.required = names.filter { seen.insert(ExactKey(text: $0)).inserted }
    }

    private func readAdditional(_ node: JSONNode, _ key: String, into reading: inout Reading) -> AdditionalProperties {
        switch node.value {
        case .null: return .unspecified
        case .bool(let allowed): return allowed ? .any : .none
        case .object(let object) where object.members.allSatisfy({ Self.saysNothing($0.key) }): return .any
        case .object, .array, .number, .string: return .schema(SchemaReader.read(node, at: pointer.child(key), into: &reading))
        }
    }

    private static func saysNothing(_ key: String) -> Bool {
        ["title", "description", "example", "examples", "default", "deprecated", "$comment"].contains(key)
            || (key.hasPrefix("x-") && key != ChosenTypeReader.key)
    }

    private mutating func readItems(_ node: JSONNode, into reading: inout Reading) {
        if node.isNull { return }
        if node.array != nil {
            // The tuple syntax of drafts before 2020-12.
            schema.prefixItems = readSchemas(node, "items", into: &reading)
        } else {
            schema.items = SchemaReader.read(node, at: pointer.child("items"), into: &reading)
        }
    }

    private func readSchemas(_ node: JSONNode, _ key: String, into reading: inout Reading) -> [SchemaID] {
        let node = reading.following(node, as: "`\(key)`")
        guard let nodes = checked(node, \.array, key, "an array", &reading) else { return [] }
        let parent = pointer.child(key)
        return nodes.enumerated().map { SchemaReader.read($1, at: parent.child($0), into: &reading) }
    }

    /// The value as a kind; `null` is used as absent.
    private func checked<Value>(
        _ node: JSONNode,
        _ read: (JSONNode) -> Value?,
        _ key: String,
        _ expected: String,
        _ reading: inout Reading
    ) -> Value? {
        node.isNull ? nil : node.checked(read, key, expected, &reading.diagnostics)
    }
}

extension Diagnostic.Message {
    static func unknownType(_ type: String) -> Self {
        let known = SchemaType.allCases.map(\.rawValue)
        if let near = known.nearest(to: type) {
            return "unknown type \"\(type)\"; did you mean \"\(near)\"?"
        }
        return "unknown type \"\(type)\": write \(known.map { "`\($0)`" }.joined(separator: ", "))"
    }

    static func ambiguousAnchor(_ name: String) -> Self {
        "several schemas have the `$dynamicAnchor` \"\(name)\": any value is accepted here, unless a schema that refers to this one has the anchor"
    }

    static let fileType: Self = """
        `file` is a type of Swagger 2.0: write `"type": "string", "format": "binary"`
        """

    static let booleanRequired: Self = """
        `required` must be an array of names in the object's schema, not a boolean in a property's; it is ignored
        """
}
