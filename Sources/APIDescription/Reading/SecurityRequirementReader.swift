internal import JSONReading
internal import Reporting

/// A Security Requirement Object whose schemes haven't been resolved yet.
struct SecurityRequirementSyntax: Sendable {
    struct Use: Sendable {
        /// The name of a component; or the URI of a security scheme (OpenAPI 3.2, 4.30).
        var scheme: String
        /// Set if the name isn't a component's but may be a URI.
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
        // The keys are names of schemes, which are resolved later.
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
    /// A component's name takes precedence over a URI.
    fileprivate mutating func schemeReference(_ member: JSONObject.Member) -> ReferenceSyntax? {
        let text = member.key
        let isURI = text.contains { "#/.".contains($0) }
        guard isURI, !documents.mainHasComponent(text, in: .securitySchemes) else { return nil }
        return follow(text, at: member.keyLocation, to: .securitySchemes)
    }
}
