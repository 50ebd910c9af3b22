internal import JSONReading
internal import Reporting

/// A Security Requirement Object whose schemes are not looked up yet.
struct SecurityRequirementSyntax: Sendable {
    struct Use: Sendable {
        var scheme: String
        var scopes: [String]
        /// The name of the scheme.
        var location: SourceLocation
    }

    var uses: [Use]
}

/// Reads Security Requirement Objects (OpenAPI 3.1, 4.8.30).
enum SecurityRequirementReader {
    /// `nil` where there is no `security`.
    static func readList(_ object: ObjectReader, diagnostics: inout Diagnostics) -> [SecurityRequirementSyntax]? {
        object.array("security", &diagnostics)?.compactMap { read($0, diagnostics: &diagnostics) }
    }

    private static func read(_ node: JSONNode, diagnostics: inout Diagnostics) -> SecurityRequirementSyntax? {
        // Its keys are names of schemes, looked up later.
        guard let object = ObjectReader(node, noun: "a security requirement", keys: [], diagnostics: &diagnostics) else { return nil }
        let uses = object.members.members.map { member in
            SecurityRequirementSyntax.Use(
                scheme: member.key,
                scopes: object.strings(member.key, &diagnostics) ?? [],
                location: member.keyLocation
            )
        }
        return SecurityRequirementSyntax(uses: uses)
    }
}
