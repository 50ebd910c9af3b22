internal import JSONReading
internal import Reporting

/// Upgrades Response Objects by moving the schema and the examples below the media types that the operation produces.
enum Responses {
    /// Upgrades the entries of `responses` of an operation.
    static func upgradeAll(
        _ responses: JSONNode,
        produces: [MediaTypeName],
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        guard let object = responses.object else { return responses }
        let members = object.members.map { member in
            if member.isExtension { return member }
            let isSuccess = member.key.hasPrefix("2")
            return member.with(
                upgradeEntry(member.value, isSuccess: isSuccess, produces: produces, in: context, diagnostics: &diagnostics)
            )
        }
        return .object(members, at: responses.location)
    }

    private static func upgradeEntry(
        _ entry: JSONNode,
        isSuccess: Bool,
        produces: [MediaTypeName],
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        guard entry.reference != nil else {
            return upgrade(entry, isSuccess: isSuccess, produces: produces, in: context, diagnostics: &diagnostics)
        }
        // A shared response has the media types of its document. It is copied if this operation has different ones.
        if let target = context.targets.resolve(entry), let defaults = target.defaults, !defaults.produces.isSame(as: produces),
            target.node.member("schema") != nil
        {
            return upgrade(target.node, isSuccess: isSuccess, produces: produces, in: context, diagnostics: &diagnostics)
        }
        return References.rewriteReference(in: entry, from: "responses", to: "responses", in: context)
    }

    /// - Parameters:
    ///   - isSuccess: Whether this is known to be the response for a 2XX status.
    ///   - produces: The media types; empty if neither the operation nor the document declares any.
    static func upgrade(
        _ response: JSONNode,
        isSuccess: Bool = false,
        produces: [MediaTypeName],
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        guard let object = response.object, response.reference == nil else { return response }
        let schema = response.member("schema")
        let examples = response.member("examples")
        var members: [JSONObject.Member] = []
        for member in object.members where !["schema", "examples"].contains(member.key) {
            members.append(member.key == "headers" ? upgradeHeaders(member, in: context, diagnostics: &diagnostics) : member)
        }
        guard let source = schema ?? examples else { return .object(members, at: response.location) }
        let upgraded = schema.map { Schemas.upgrade($0.value, in: context, diagnostics: &diagnostics) }
        let types = MediaTypes(
            of: schema?.value,
            produces: produces,
            examples: examples?.value,
            isSuccess: isSuccess,
            in: context,
            at: source.value.location,
            diagnostics: &diagnostics
        )
        let content = types.names.map { name in
            let example = types.example(for: name).map { [JSONObject.Member("example", $0)] } ?? []
            let media = (upgraded.map { [JSONObject.Member("schema", $0)] } ?? []) + example
            return JSONObject.Member(key: name.text, keyLocation: name.location, value: .object(media, at: response.location))
        }
        members.append(source.named("content").with(.object(content, at: response.location)))
        return .object(members, at: response.location)
    }

    private static func upgradeHeaders(
        _ member: JSONObject.Member,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONObject.Member {
        guard let headers = member.value.object else { return member }
        let upgraded = headers.members.map { header in
            guard header.value.object != nil, header.value.reference == nil else { return header }
            let format = CollectionFormat.read(header.value, in: .responseHeader, diagnostics: &diagnostics)
            let schema = Parameters.schema(of: header.value, format, in: context, diagnostics: &diagnostics)
            let kept = header.value.members.filter { member in
                member.key == "description" || member.isExtension && !Parameters.schemaKeys.contains(member.key)
            }
            let members = kept + Examples.members(of: header.value) + (schema.map { [.init("schema", $0)] } ?? [])
            return header.with(.object(members.filter { !["x-example", "x-examples"].contains($0.key) }, at: header.value.location))
        }
        return member.with(.object(upgraded, at: member.value.location))
    }
}

extension Responses {
    /// The media types of one response, and the example for each.
    fileprivate struct MediaTypes {
        var names: [MediaTypeName]
        private var examples: [JSONObject.Member]

        init(
            of schema: JSONNode?,
            produces: [MediaTypeName],
            examples node: JSONNode?,
            isSuccess: Bool,
            in context: UpgradeContext,
            at location: SourceLocation,
            diagnostics: inout Diagnostics
        ) {
            examples = (node?.members ?? []).filter { !$0.isExtension }
            let typed = examples.filter { $0.key.contains("/") }
            let isBytes = schema.map(Self.isBytes) ?? false
            let json = MediaTypeName(text: "application/json", location: location)
            if !produces.isEmpty {
                names = produces
            } else if !typed.isEmpty, !isBytes {
                // The keys of the examples are also media types.
                names = typed.map { MediaTypeName(text: $0.key, location: $0.keyLocation) }
            } else {
                names = [isBytes ? MediaTypeName(text: "application/octet-stream", location: location) : json]
            }
            if let schema, Self.isStructured(schema, in: context), !names.contains(where: \.isStructured) {
                // An operation that produces files reports errors in another format, which Swagger 2.0 can't declare.
                if isSuccess { diagnostics.warning(.noStructuredType(names.map(\.text)), at: names.first?.location ?? location) }
                names.insert(json, at: 0)
            }
        }

        /// Returns the example with the same name, or with the same type and subtype.
        func example(for name: MediaTypeName) -> JSONNode? {
            if let exact = examples.first(where: { $0.key == name.text }) { return exact.value }
            return examples.first { MediaTypeName(text: $0.key, location: $0.keyLocation).essence == name.essence }?.value
        }

        private static func isBytes(_ schema: JSONNode) -> Bool {
            let type = schema.object?["type"]?.string
            return type == "file" || type == "string" && schema.object?["format"]?.string == "binary"
        }

        /// Returns whether the schema is known to describe objects or arrays without following references to other files.
        private static func isStructured(_ schema: JSONNode, in context: UpgradeContext) -> Bool {
            var schema = schema
            let longestChain = 32
            for _ in 0..<longestChain {
                guard let text = schema.reference?.string else { break }
                guard let tokens = JSONPointer(fragment: text)?.tokens, tokens.count == 2, tokens[0] == "definitions",
                    let next = context.names(of: "definitions")[tokens[1]]
                else { return true }
                schema = next
            }
            if let type = schema.object?["type"]?.string { return type == "object" || type == "array" }
            return ["properties", "allOf"].contains { schema.object?[$0] != nil }
        }
    }
}

extension Diagnostic.Message {
    static func noStructuredType(_ types: [String]) -> Self {
        let list = types.map { "\"\($0)\"" }.joined(separator: " and ")
        return "`produces` lists only \(list), which can't encode the response's schema: `application/json` is added"
    }
}
