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

    /// What a schema can have of the members of a parameter that are no keywords.
    private static func isKept(_ member: JSONObject.Member, by parameter: JSONNode) -> Bool {
        if Parameters.schemaKeys.contains(member.key) { return false }
        return ["description", "example"].contains(member.key) || member.isExtension
    }

    /// Each file of an array is a part of its own, whatever the format.
    private static func collectionFormat(
        of parameter: JSONNode,
        isMultipart: Bool,
        diagnostics: inout Diagnostics
    ) -> CollectionFormat.Reading {
        if isFile(parameter) { return .init() }
        return CollectionFormat.read(parameter, in: isMultipart ? .multipart : .formData, diagnostics: &diagnostics)
    }

    /// A file makes a form multipart (Swagger 2.0, Parameter Object, `type`); otherwise any form that the operation accepts will do.
    private static func mediaTypes(_ consumes: [MediaTypeName], of entries: [ParameterEntry], at location: SourceLocation)
        -> [MediaTypeName]
    {
        let hasFile = entries.contains { isFile($0.parameter) }
        let forms = consumes.filter { $0.isForm && (!hasFile || $0.isMultipart) }
        // Only in a URL-encoded form can the elements of an array be separated.
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
    static let formWithoutName: Self = "a parameter of a form requires a `name`; this one is omitted"
}
