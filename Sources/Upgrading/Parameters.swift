internal import JSONReading
internal import Reporting

/// An entry of a `parameters` list, with its target if it is a reference.
struct ParameterEntry: Sendable {
    enum Kind {
        case plain, body, form
    }

    /// The entry, which may be a reference.
    var written: JSONNode
    /// The Parameter Object.
    var parameter: JSONNode
    var kind: Kind
    /// The defaults of the referenced document; `nil` if the entry isn't a reference or the document isn't Swagger 2.0.
    var targetDefaults: SwaggerDefaults?

    var name: String? { parameter.object?["name"]?.string }

    /// - Returns: A plain entry if the reference's target is missing, which is reported when references are resolved.
    static func read(_ node: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> ParameterEntry {
        guard let target = context.targets.resolve(node) else {
            return ParameterEntry(written: node, parameter: node, kind: .plain)
        }
        let isReference = node.reference != nil
        let isSwagger = !isReference || target.defaults != nil
        let kind = isSwagger ? readKind(of: target.node, diagnostics: &diagnostics) : .plain
        return ParameterEntry(written: node, parameter: target.node, kind: kind, targetDefaults: isReference ? target.defaults : nil)
    }

    /// Returns the entries of a `parameters` list. Anything else is passed on and reported by the reader.
    static func readList(_ node: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> [ParameterEntry] {
        (node.object?["parameters"]?.array ?? []).map { read($0, in: context, diagnostics: &diagnostics) }
    }

    private static func readKind(of parameter: JSONNode, diagnostics: inout Diagnostics) -> Kind {
        guard let place = parameter.object?["in"], let text = place.string else { return .plain }
        switch text {
        case "body": return .body
        case "formData": return .form
        case _ where ["formdata", "form", "body"].contains(text.lowercased()):
            let isBody = text.lowercased() == "body"
            diagnostics.warning(.misspelledPlace(text, meant: isBody ? "body" : "formData"), at: place.location)
            return isBody ? .body : .form
        default: return .plain
        }
    }
}

/// Upgrades path, query and header parameters by moving the keywords that describe the value into a schema.
enum Parameters {
    /// The keywords of Swagger 2.0 parameters that belong in the schema.
    static let schemaKeys: Set<String> = [
        "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
        "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "x-nullable", "x-isnullable", "x-enum-varnames",
        "x-enumNames", "x-enum-descriptions", "x-enumDescriptions", "allOf", "properties", "additionalProperties", "nullable",
    ]

    /// Returns the upgraded entry of `parameters`.
    static func upgrade(_ entry: ParameterEntry, in context: UpgradeContext, diagnostics: inout Diagnostics) -> JSONNode {
        if entry.written.reference != nil {
            return References.rewriteReference(in: entry.written, from: "parameters", to: "parameters", in: context)
        }
        return upgrade(entry.parameter, in: context, diagnostics: &diagnostics)
    }

    static func upgrade(_ parameter: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> JSONNode {
        guard let object = parameter.object else { return parameter }
        var members = object.members.filter { member in
            !schemaKeys.contains(member.key) && !["collectionFormat", "schema"].contains(member.key)
                && !["x-example", "x-examples", "example", "x-deprecated"].contains(member.key)
        }
        let place = object["in"]?.string ?? "query"
        let format = CollectionFormat.read(parameter, in: CollectionFormat.Place(rawValue: place) ?? .query, diagnostics: &diagnostics)
        members.append(contentsOf: format.style)
        if let deprecated = object.member("x-deprecated"), deprecated.value.bool != nil, object["deprecated"] == nil {
            members.append(deprecated.named("deprecated"))
        }
        members.append(contentsOf: Examples.members(of: parameter))
        if let schema = schema(of: parameter, format, in: context, diagnostics: &diagnostics) {
            members.append(.init("schema", schema))
        }
        return .object(members, at: parameter.location)
    }

    /// Returns the schema of a parameter, form property or header: its own, or one built from its keywords; `nil` if it has neither.
    static func schema(
        of node: JSONNode,
        _ format: CollectionFormat.Reading,
        adding extra: [JSONObject.Member] = [],
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode? {
        if let schema = node.object?["schema"], schema.object != nil {
            return Schemas.upgrade(schema, in: context, diagnostics: &diagnostics)
        }
        if let text = format.text { return .object(text + extra, at: node.location) }
        let keywords = node.members.filter { schemaKeys.contains($0.key) }
        guard !keywords.isEmpty || !extra.isEmpty else { return nil }
        return Schemas.upgrade(.object(keywords + extra, at: node.location), in: context, diagnostics: &diagnostics)
    }
}

extension Diagnostic.Message {
    static func misspelledPlace(_ place: String, meant: String) -> Self {
        "unknown `in` value \"\(place)\": it is read as `\(meant)`"
    }
}
