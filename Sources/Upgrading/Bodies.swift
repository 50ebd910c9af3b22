internal import JSONReading
internal import Reporting

/// Upgrades parameters in the body to Request Body Objects.
enum Bodies {
    /// Returns the request body of an operation whose media types are `consumes`.
    static func upgrade(
        _ entry: ParameterEntry,
        consumes: [MediaTypeName],
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        // A shared body has the media types of its document. It is copied if this operation has different ones.
        if entry.written.reference != nil, let target = entry.targetDefaults, target.consumes.isSame(as: consumes) {
            return References.rewriteReference(in: entry.written, from: "parameters", to: "requestBodies", in: context)
        }
        return upgrade(entry.parameter, consumes: consumes, in: context, diagnostics: &diagnostics)
    }

    /// - Parameter parameter: A Parameter Object in the body.
    static func upgrade(
        _ parameter: JSONNode,
        consumes: [MediaTypeName],
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        let schema = schema(of: parameter, in: context, diagnostics: &diagnostics)
        let isFile = schema?.object?["format"]?.string == "binary"
        let standard = MediaTypeName(text: isFile ? "application/octet-stream" : "application/json", location: parameter.location)
        let content = (consumes.isEmpty ? [standard] : consumes).map { name in
            let members = (schema.map { [JSONObject.Member("schema", $0)] } ?? []) + Examples.members(of: parameter, mediaType: name)
            return JSONObject.Member(
                key: name.text,
                keyLocation: name.location,
                value: .object(members, at: parameter.location)
            )
        }
        let kept = parameter.members.filter { member in
            ["description", "required"].contains(member.key)
                || member.isExtension && !["x-example", "x-examples"].contains(member.key) && !Parameters.schemaKeys.contains(member.key)
        }
        return .object(kept + [.init("content", .object(content, at: parameter.location))], at: parameter.location)
    }

    private static func schema(of parameter: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> JSONNode? {
        if parameter.member("schema") == nil {
            let location = (parameter.object?["in"] ?? parameter).location
            diagnostics.warning(.bodyWithoutSchema(parameter.object?["name"]?.string ?? "body"), at: location)
        }
        return Parameters.schema(of: parameter, .init(), in: context, diagnostics: &diagnostics)
    }
}

extension Diagnostic.Message {
    static func bodyWithoutSchema(_ name: String) -> Self {
        "the body \"\(name)\" has no `schema`: add one that describes it"
    }
}
