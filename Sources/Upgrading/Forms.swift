internal import JSONReading
internal import Reporting

/// Upgrades form parameters to a Request Body Object with a property for each.
enum Forms {
    /// - Parameters:
    ///   - consumes: The media types that the operation or the document declares.
    ///   - location: The location of the parameter list, which becomes that of the form's schema.
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
        let types = mediaTypes(consumes, of: entries, at: location)
        let isMultipart = types.allSatisfy(\.isMultipart)
        for entry in entries {
            guard let name = entry.parameter.object?.member("name"), let text = name.value.string else {
                diagnostics.warning(.formWithoutName, at: entry.parameter.location)
                continue
            }
            let format = collectionFormat(of: entry.parameter, isMultipart: isMultipart, diagnostics: &diagnostics)
            let extra = entry.parameter.members.filter { isKept($0, by: entry.parameter) }
            let schema = Parameters.schema(of: entry.parameter, format, adding: extra, in: context, diagnostics: &diagnostics)
            let value = schema ?? .object([], at: entry.parameter.location)
            properties.append(JSONObject.Member(key: text, keyLocation: name.value.location, value: value))
            if !format.style.isEmpty { encodings.append(.init(text, .object(format.style, at: entry.parameter.location))) }
            if entry.parameter.object?["required"]?.bool == true { required.append(name.value) }
        }
        let schema = schema(properties, required: required, at: location)
        let content = types.map { name in
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

    /// Returns whether a member of a parameter can be moved to the schema although it isn't a schema keyword.
    private static func isKept(_ member: JSONObject.Member, by parameter: JSONNode) -> Bool {
        if Parameters.schemaKeys.contains(member.key) { return false }
        return ["description", "example"].contains(member.key) || member.isExtension
    }

    /// Upgrades the collection format. Each file of an array is a separate part, regardless of the format.
    private static func collectionFormat(
        of parameter: JSONNode,
        isMultipart: Bool,
        diagnostics: inout Diagnostics
    ) -> CollectionFormat.Reading {
        if isFile(parameter) { return .init() }
        return CollectionFormat.read(parameter, in: isMultipart ? .multipart : .formData, diagnostics: &diagnostics)
    }

    /// Returns the media types of the form. A file requires multipart (Swagger 2.0, Parameter Object, `type`).
    private static func mediaTypes(_ consumes: [MediaTypeName], of entries: [ParameterEntry], at location: SourceLocation)
        -> [MediaTypeName]
    {
        let hasFile = entries.contains { isFile($0.parameter) }
        let forms = consumes.filter { $0.isForm && (!hasFile || $0.isMultipart) }
        // Only a URL-encoded form can separate the elements of an array.
        let encoded = forms.filter { !$0.isMultipart }
        if !encoded.isEmpty, entries.contains(where: { isSeparated($0.parameter) }) { return encoded }
        if !forms.isEmpty { return forms }
        return [MediaTypeName(text: hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded", location: location)]
    }

    private static func isSeparated(_ parameter: JSONNode) -> Bool {
        parameter.object?["type"]?.string == "array" && parameter.object?["collectionFormat"]?.string != "multi"
    }

    private static func isFile(_ parameter: JSONNode) -> Bool {
        let type = parameter.object?["type"]?.string
        return type == "file" || type == "array" && parameter.object?["items"].map(isFile) == true
    }
}

extension Diagnostic.Message {
    static let formWithoutName: Self = "the form parameter has no `name`: it is omitted"
}
