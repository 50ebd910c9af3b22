internal import JSONReading
internal import Reporting

/// Upgrades parameters in a form, of which each is one property, to a Request Body Object.
enum Forms {
    /// - Parameters:
    ///   - consumes: The media types that the operation accepts, declared by itself or by the document.
    ///   - location: The list of the parameters, from which the schema of the form is made.
    static func upgrade(
        _ entries: [ParameterEntry],
        consumes: [MediaTypeName],
        at location: SourceLocation,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        var properties: [JSONObject.Member] = []
        var encodings: [JSONObject.Member] = []
        var required: [JSONNode] = []
        for entry in entries {
            guard let name = entry.parameter.object?.member("name"), let text = name.value.string else {
                diagnostics.warning(.formWithoutName, at: entry.parameter.location)
                continue
            }
            let format = CollectionFormat.read(entry.parameter, in: .formData, diagnostics: &diagnostics)
            let extra = entry.parameter.members.filter { isKept($0, by: entry.parameter) }
            let schema = Parameters.schema(of: entry.parameter, format, adding: extra, in: context, diagnostics: &diagnostics)
            let value = schema ?? .object([], at: entry.parameter.location)
            properties.append(JSONObject.Member(key: text, keyLocation: name.value.location, value: value))
            if !format.style.isEmpty { encodings.append(.init(text, .object(format.style, at: entry.parameter.location))) }
            if entry.parameter.object?["required"]?.bool == true { required.append(name.value) }
        }
        let hasFile = entries.contains { isFile($0.parameter) }
        let schema = schema(properties, required: required, at: location)
        let content = mediaTypes(consumes, hasFile: hasFile, at: location).map { name in
            let encoding = encodings.isEmpty ? [] : [JSONObject.Member("encoding", .object(encodings, at: location))]
            let media = JSONNode.object([.init("schema", schema)] + encoding, at: location)
            return JSONObject.Member(key: name.text, keyLocation: name.location, value: media)
        }
        var members = [JSONObject.Member("content", .object(content, at: location))]
        if !required.isEmpty { members.append(.init("required", .flag(true, at: location))) }
        return .object(members, at: location)
    }

    private static func schema(_ properties: [JSONObject.Member], required: [JSONNode], at location: SourceLocation) -> JSONNode {
        var members = [
            JSONObject.Member("type", .text("object", at: location)), .init("properties", .object(properties, at: location)),
        ]
        if !required.isEmpty { members.append(.init("required", .list(required, at: location))) }
        return .object(members, at: location)
    }

    /// What a schema can have of the members of a parameter that are no keywords.
    private static func isKept(_ member: JSONObject.Member, by parameter: JSONNode) -> Bool {
        if Parameters.schemaKeys.contains(member.key) { return false }
        return ["description", "example"].contains(member.key) || member.isExtension
    }

    /// A file makes a form multipart (Swagger 2.0, Parameter Object, `type`); otherwise any form that the operation accepts will do.
    private static func mediaTypes(_ consumes: [MediaTypeName], hasFile: Bool, at location: SourceLocation) -> [MediaTypeName] {
        let forms = consumes.filter { $0.isForm && (!hasFile || $0.essence.hasPrefix("multipart/")) }
        if !forms.isEmpty { return forms }
        return [MediaTypeName(text: hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded", location: location)]
    }

    private static func isFile(_ parameter: JSONNode) -> Bool {
        let type = parameter.object?["type"]?.string
        return type == "file" || type == "array" && parameter.object?["items"].map(isFile) == true
    }
}

extension Diagnostic.Message {
    static let formWithoutName: Self = "a parameter of a form requires a `name`; this one is omitted"
}
