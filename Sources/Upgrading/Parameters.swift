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
    /// What the document of the target of a reference declares for its operations; `nil` if there is no reference or it is not Swagger 2.0.
    var targetDefaults: SwaggerDefaults?

    var name: String? { parameter.object?["name"]?.string }

    /// - Returns: A plain entry if the target of the reference is missing, which is reported once references are resolved.
    static func read(_ node: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> ParameterEntry {
        guard let target = context.targets.resolve(node) else {
            return ParameterEntry(written: node, parameter: node, kind: .plain)
        }
        let isReference = node.reference != nil
        let isSwagger = !isReference || target.defaults != nil
        let kind = isSwagger ? readKind(of: target.node, diagnostics: &diagnostics) : .plain
        return ParameterEntry(written: node, parameter: target.node, kind: kind, targetDefaults: isReference ? target.defaults : nil)
    }

    /// The entries of a `parameters` list; anything else is passed through, and reported by the reader.
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

/// Upgrades Parameter Objects in the path, the query or a header: what describes the value goes into a schema.
enum Parameters {
    /// The keywords that Swagger 2.0 has next to the name of a parameter and that belong into the schema.
    static let schemaKeys: Set<String> = [
        "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
        "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "x-nullable", "x-isnullable", "x-enum-varnames",
        "x-enumNames", "x-enum-descriptions", "x-enumDescriptions", "allOf", "properties", "additionalProperties", "nullable",
    ]

    /// The entry as it belongs into `parameters`.
    static func upgrade(_ entry: ParameterEntry, in context: UpgradeContext, diagnostics: inout Diagnostics) -> JSONNode {
        if entry.written.reference != nil {
            return References.rewrite(referenceObject: entry.written, from: "parameters", to: "parameters", in: context)
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

    /// The schema of a parameter, a property of a form or a header: the one it has, or one made of its keywords; `nil` if it has neither.
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
        "a parameter can't be in \"\(place)\"; it is read as `\(meant)`"
    }
}
