internal import JSONReading
internal import Reporting

/// Reads Schema Objects of OpenAPI 3.0 and 3.1 (4.8.24) into the keywords of 3.1.
///
/// Keywords of another version are accepted as well, since descriptions mix them.
struct SchemaReader {
    let id: SchemaID
    let pointer: NodePointer
    var schema: Schema.Content
    /// Keywords of 3.0 and of other generators; applied after every member is read, since members may be in any order.
    var older = OlderWords()

    struct OlderWords {
        var nullable: Bool?
        /// It counts only without `nullable`.
        var xNullable = false
        var example: JSONNode?
        var excludesMinimum = false
        var excludesMaximum = false
        var unevaluatedProperties: AdditionalProperties?
        /// `unevaluatedItems`, or `additionalItems` of drafts before 2020-12: the elements after the positions of a tuple.
        var remainingItems: SchemaID?
        var valueNames: JSONNode?
        var chosenNames: JSONNode?
        var valueDescriptions: JSONNode?
    }

    /// Reads the schema at this node unless it was read before.
    ///
    /// - Returns: The number of the schema; without one, of a schema that accepts any value.
    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> SchemaID {
        if let known = reading.nouns.schemaIDs[node.location] { return known }
        // The number is known before the schema is read, since it can contain itself.
        let id = reading.nouns.schemas.append(Schema(Schema.Content(location: node.location, pointer: pointer)))
        reading.nouns.schemaIDs[node.location] = id
        switch node.value {
        case .object(let object):
            let scope = reading.scope
            defer { reading.scope = scope }
            enter(object, of: id, node, at: pointer, into: &reading)
            var reader = SchemaReader(id: id, pointer: pointer, schema: Schema.Content(location: node.location, pointer: pointer))
            for member in object.members {
                reader.read(member, of: object, into: &reading)
            }
            reader.settle(&reading.diagnostics)
            reading.nouns.schemas[id] = Schema(reader.schema)
        case .bool(let boolean):
            reading.nouns.schemas[id].content.boolean = boolean
        case .null, .number, .string, .array:
            reading.diagnostics.warning(.noSchema(found: node), at: node.location)
        }
        return id
    }

    /// Makes the schema the innermost scope of the schemas read next.
    private static func enter(_ object: JSONObject, of id: SchemaID, _ node: JSONNode, at pointer: NodePointer, into reading: inout Reading)
    {
        // Most schemas don't have such a keyword.
        guard object.members.contains(where: { $0.key.utf8.first == UInt8(ascii: "$") || $0.key == "definitions" }) else { return }
        let anchors = reading.scope.enter(object, at: pointer, node: node)
        if anchors.isEmpty { return }
        var schemas: [String: SchemaID] = [:]
        // Any fixed order will do.
        for (name, place) in anchors.sorted(by: { $0.key < $1.key }) {
            schemas[name] = read(place.node, at: place.pointer, into: &reading)
        }
        reading.nouns.dynamicAnchors[id] = schemas
    }

    /// Returns the schema in a member of another object; `nil` if there is none.
    static func read(memberOf object: ObjectReader, _ key: String, at pointer: NodePointer, into reading: inout Reading) -> SchemaID? {
        object.node(key).map { read($0, at: pointer.child(key), into: &reading) }
    }

    /// The schema of a parameter or a header, with the `x-swift-type` that is written next to it.
    static func read(
        ofParameter object: ObjectReader,
        _ node: JSONNode,
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> SchemaID? {
        let id = readSchema(ofParameter: object, node, at: pointer, into: &reading)
        guard let chosen = object.node(ChosenTypeReader.key) else { return id }
        guard let id else {
            reading.diagnostics.warning(.chosenTypeWithoutSchema, at: chosen.location)
            return nil
        }
        guard let type = ChosenTypeReader.read(chosen, diagnostics: &reading.diagnostics) else { return id }
        var schema = Schema.Content(location: chosen.location, pointer: pointer)
        schema.reference = id
        schema.chosenType = type
        schema.chosenTypeLocation = chosen.location
        return reading.nouns.schemas.append(Schema(schema))
    }

    /// Swagger 2.0 has the keywords next to the name, without `schema`; they are accepted with a warning.
    private static func readSchema(
        ofParameter object: ObjectReader,
        _ node: JSONNode,
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> SchemaID? {
        if object.node("schema") != nil || object.node("content") != nil {
            return read(memberOf: object, "schema", at: pointer, into: &reading)
        }
        guard let type = object.members.member("type") else { return nil }
        reading.diagnostics.warning(.typeBesideName, at: type.keyLocation)
        let keywords = object.members.members.filter { ["type", "format", "items", "enum", "default", "pattern"].contains($0.key) }
        return read(JSONNode(value: .object(JSONObject(members: keywords)), location: node.location), at: pointer, into: &reading)
    }

    private mutating func read(_ member: JSONObject.Member, of object: JSONObject, into reading: inout Reading) {
        switch SchemaKeyword.named[member.key] {
        case .shape(let keyword):
            read(keyword, member, into: &reading)
        case .annotation(let keyword):
            read(keyword, member.value, &reading.diagnostics)
        case .limit(let keyword):
            read(keyword, member.value, &reading.diagnostics)
        case .condition(let keyword):
            read(keyword, member.value, into: &reading)
        case .unused(.recursiveRef):
            reading.diagnostics.warning(.recursiveReference, at: member.keyLocation)
            reading.narrow(pointer.child(member.key), SchemaKeyword.Unused.recursion)
        case .unused(let keyword):
            if let reason = keyword.use.remark { reading.narrow(pointer.child(keyword.rawValue), reason) }
        case .identifier:
            break
        case nil:
            if !member.key.hasPrefix("x-"), let near = member.key.slip(of: SchemaKeyword.names), object[near] == nil {
                reading.diagnostics.warning(.unknownKey(member.key, in: "a schema", near: near), at: member.keyLocation)
            }
        }
    }

    private mutating func settle(_ diagnostics: inout Diagnostics) {
        if older.nullable ?? older.xNullable {
            if schema.types.isEmpty { schema.isNullable = true } else { schema.types.insert(.null) }
        }
        if let example = older.example { schema.examples.insert(example, at: 0) }
        if older.excludesMinimum, let minimum = schema.limits.minimum {
            (schema.limits.exclusiveMinimum, schema.limits.minimum) = (minimum, nil)
        }
        if older.excludesMaximum, let maximum = schema.limits.maximum {
            (schema.limits.exclusiveMaximum, schema.limits.maximum) = (maximum, nil)
        }
        if case .unspecified = schema.additionalProperties, let unevaluated = older.unevaluatedProperties {
            schema.additionalProperties = unevaluated
        }
        if !schema.prefixItems.isEmpty { schema.items = schema.items ?? older.remainingItems }
        settleValues(&diagnostics)
    }
}

extension Diagnostic.Message {
    static func noSchema(found: JSONNode) -> Self {
        "a schema must be an object, `true` or `false`, not \(found.kindDescription); any value is accepted here"
    }

    static let recursiveReference: Self = "`$recursiveRef` is from an older JSON Schema: write `$dynamicRef`; any value is accepted here"

    static let chosenTypeWithoutSchema: Self = "there is no `schema` next to this `x-swift-type`: write it on the schema in `content`"

    static let typeBesideName: Self = "the `type` must be inside a `schema`, not next to it"
}
