package import APIDescription
package import JSONReading
package import Reporting

/// Compares JSON values with schemas (JSON Schema 2020-12, as far as ``Schema`` has its keywords).
///
/// A contradiction is reported only if it is certain: formats, `multipleOf` and conditions are not compared, and a value may match several
/// members of `oneOf`.
package struct ValueCheck {
    /// A part of a value that a schema doesn't allow.
    package struct Contradiction: Hashable {
        /// The location of the part.
        package var location: SourceLocation
        /// The schema that doesn't allow it.
        package var schema: NodePointer
        /// What was expected and found: `expected a string, found 12`.
        package var text: String
    }

    private let schemas: SchemaTable
    private var contradictions: [Contradiction] = []
    /// The schemas that are compared with the current value, so that a schema that only refers to itself ends.
    private var open: Set<SchemaID> = []

    /// Returns the contradictions in the order of the value.
    ///
    /// - Parameter value: The value, whose locations the contradictions have.
    package static func contradictions(of value: JSONNode, with schema: SchemaID, in schemas: SchemaTable) -> [Contradiction] {
        var check = ValueCheck(schemas: schemas)
        check.compare(value, schema)
        return check.contradictions
    }

    private init(schemas: SchemaTable) {
        self.schemas = schemas
    }

    private func allows(_ value: JSONNode, _ id: SchemaID) -> Bool {
        var check = ValueCheck(schemas: schemas)
        check.open = open
        check.compare(value, id)
        return check.contradictions.isEmpty
    }

    private mutating func compare(_ value: JSONNode, _ id: SchemaID) {
        let schema = schemas[id]
        // Authors write `nullable` next to `$ref` and `allOf`, whose targets don't allow null.
        if value.isNull, schema.isNullable || schema.types.contains(.null) { return }
        guard open.insert(id).inserted else { return }
        if let reference = schema.reference { compare(value, reference) }
        for part in schema.allOf { compare(value, part) }
        compareChoice(value, schema.anyOf, "anyOf", schema)
        compareChoice(value, schema.oneOf, "oneOf", schema)
        if schema.boolean == false { note(value, schema, "no value is allowed") }
        if compareKind(value, schema), compareList(value, schema) {
            // The parts of the value are other values, so that a schema may apply again.
            let outer = open
            open = []
            compareContent(value, schema)
            open = outer
        }
        open.remove(id)
    }

    private mutating func note(_ value: JSONNode, _ schema: Schema, _ text: String) {
        let contradiction = Contradiction(location: value.location, schema: schema.pointer, text: text)
        if !contradictions.contains(contradiction) { contradictions.append(contradiction) }
    }
}

// MARK: - Kinds and lists of values

extension ValueCheck {
    /// - Returns: Whether the value is of one of the types.
    private mutating func compareKind(_ value: JSONNode, _ schema: Schema) -> Bool {
        guard !schema.types.isEmpty, !schema.types.contains(where: { value.isOf($0) }) else { return true }
        let types = SchemaType.allCases.filter(schema.types.contains).map(\.noun)
        note(value, schema, "expected \(types.joined(separator: " or ")), found \(value.excerpt)")
        return false
    }

    /// - Returns: Whether the value is one of those that `enum` or `const` list.
    private mutating func compareList(_ value: JSONNode, _ schema: Schema) -> Bool {
        guard let listed = schema.enumeration ?? schema.constant.map({ [$0] }), !listed.contains(where: value.equals) else { return true }
        let shown = listed.prefix(8).map(\.excerpt).joined(separator: ", ")
        let values = listed.count == 1 ? shown : "one of \(shown)\(listed.count > 8 ? ", …" : "")"
        note(value, schema, "expected \(values), found \(value.excerpt)")
        return false
    }

    /// Compares a value with the members of `oneOf` or `anyOf`, at least one of which has to allow it.
    private mutating func compareChoice(_ value: JSONNode, _ members: [SchemaID], _ keyword: String, _ schema: Schema) {
        if members.count == 1 { return compare(value, members[0]) }
        guard !members.isEmpty, !members.contains(where: { allows(value, $0) }) else { return }
        guard let member = named(by: value, schema) else {
            return note(value, schema, "expected a value of one of the \(members.count) schemas of `\(keyword)`, found \(value.excerpt)")
        }
        compare(value, member)
    }

    /// The member that the value of the discriminator names.
    private func named(by value: JSONNode, _ schema: Schema) -> SchemaID? {
        guard let discriminator = schema.discriminator, let name = value.object?[discriminator.propertyName]?.string else { return nil }
        return discriminator.mapping.first { $0.value == name }?.schema
    }
}

// MARK: - The content of a value

extension ValueCheck {
    private mutating func compareContent(_ value: JSONNode, _ schema: Schema) {
        switch value.value {
        case .null, .bool: break
        case .number(let number): compare(number, value, schema)
        case .string(let text): compare(text, value, schema)
        case .array(let elements): compare(elements, value, schema)
        case .object(let object): compare(object, value, schema)
        }
    }

    private mutating func compare(_ number: JSONNumberText, _ value: JSONNode, _ schema: Schema) {
        let limits = schema.limits
        if let bound = limits.minimum, number.double < bound.double {
            note(value, schema, "expected at least \(bound.text), found \(number.text)")
        }
        if let bound = limits.maximum, number.double > bound.double {
            note(value, schema, "expected at most \(bound.text), found \(number.text)")
        }
        if let bound = limits.exclusiveMinimum, number.double <= bound.double {
            note(value, schema, "expected more than \(bound.text), found \(number.text)")
        }
        if let bound = limits.exclusiveMaximum, number.double >= bound.double {
            note(value, schema, "expected less than \(bound.text), found \(number.text)")
        }
    }

    private mutating func compare(_ text: String, _ value: JSONNode, _ schema: Schema) {
        let length = text.unicodeScalars.count
        compare(length, from: schema.limits.minLength, to: schema.limits.maxLength, "character", value, schema)
        if let pattern = schema.limits.pattern, !TextPattern(pattern).mayMatch(text) {
            note(value, schema, "expected text that matches `\(pattern)`, found \(value.excerpt)")
        }
    }

    private mutating func compare(_ elements: [JSONNode], _ value: JSONNode, _ schema: Schema) {
        compare(elements.count, from: schema.limits.minItems, to: schema.limits.maxItems, "element", value, schema)
        for (element, item) in zip(elements, schema.prefixItems) { compare(element, item) }
        if let items = schema.items {
            for element in elements.dropFirst(schema.prefixItems.count) { compare(element, items) }
        }
    }

    private mutating func compare(_ object: JSONObject, _ value: JSONNode, _ schema: Schema) {
        compare(object.members.count, from: schema.limits.minProperties, to: schema.limits.maxProperties, "member", value, schema)
        for name in schema.required where object.member(name) == nil && !isOfOneDirection(name, schema) {
            note(value, schema, "expected a member `\(name)`, which is required")
        }
        for member in object.members {
            if let property = schema.properties.first(where: { $0.name == member.key }) {
                compare(member.value, property.schema)
            } else if schema.patternProperties.isEmpty {
                switch schema.additionalProperties {
                case .schema(let other): compare(member.value, other)
                case .none: note(member.value, schema, "expected no member `\(member.key)`, since `additionalProperties` is false")
                case .unspecified, .any: break
                }
            }
        }
    }

    /// Whether a property is only sent or only received, so that it isn't required in the other direction.
    private func isOfOneDirection(_ name: String, _ schema: Schema) -> Bool {
        guard let property = schema.properties.first(where: { $0.name == name }) else { return false }
        var id = property.schema
        for _ in 0..<50 {
            if schemas[id].isReadOnly || schemas[id].isWriteOnly { return true }
            guard let target = schemas[id].reference else { return false }
            id = target
        }
        return false
    }

    private mutating func compare(_ count: Int, from minimum: Int?, to maximum: Int?, _ noun: String, _ value: JSONNode, _ schema: Schema) {
        func counted(_ number: Int) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        if let minimum, count < minimum { note(value, schema, "expected at least \(counted(minimum)), found \(count)") }
        if let maximum, count > maximum { note(value, schema, "expected at most \(counted(maximum)), found \(count)") }
    }
}
