internal import JSONReading
internal import Reporting

/// A Security Requirement Object whose schemes are not looked up yet.
struct SecurityRequirementSyntax: Sendable {
    struct Use: Sendable {
        /// The name of a component; or the URI of a security scheme (OpenAPI 3.2, 4.30).
        var scheme: String
        /// If the name is not that of a component, but may be a URI.
        var reference: ReferenceSyntax?
        var scopes: [String]
        /// The name of the scheme.
        var location: SourceLocation
    }

    var uses: [Use]
}

/// Reads Security Requirement Objects (OpenAPI 3.1, 4.8.30).
enum SecurityRequirementReader {
    /// Returns `nil` without `security`.
    static func readList(_ object: ObjectReader, into reading: inout Reading) -> [SecurityRequirementSyntax]? {
        object.array("security", &reading)?.compactMap { read($0, into: &reading) }
    }

    private static func read(_ node: JSONNode, into reading: inout Reading) -> SecurityRequirementSyntax? {
        // Its keys are names of schemes, looked up later.
        let node = reading.following(node, as: "a security requirement")
        guard let object = ObjectReader(node, noun: "a security requirement", keys: [], diagnostics: &reading.diagnostics) else {
            return nil
        }
        let uses = object.members.members.map { member in
            SecurityRequirementSyntax.Use(
                scheme: member.key,
                reference: reading.schemeReference(member),
                scopes: object.strings(member.key, &reading) ?? [],
                location: member.keyLocation
            )
        }
        return SecurityRequirementSyntax(uses: uses)
    }
}

extension Reading {
    /// The name of a component counts as such, whatever it looks like.
    fileprivate mutating func schemeReference(_ member: JSONObject.Member) -> ReferenceSyntax? {
        let text = member.key
        let isURI = text.contains { "#/.".contains($0) }
        guard isURI, !documents.mainHasComponent(text, in: .securitySchemes) else { return nil }
        return follow(text, at: member.keyLocation, to: .securitySchemes)
    }
}
