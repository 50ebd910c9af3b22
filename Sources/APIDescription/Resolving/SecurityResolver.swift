internal import Reporting

/// Follows references between security schemes, and checks that each requirement names one.
struct SecurityResolver {
    let schemes: [SecurityScheme]
    /// Every key of `components/securitySchemes`, also of schemes that were left out.
    private let declared: [String]

    init(_ entries: [SecuritySchemeSyntax], references: inout ReferenceResolver) {
        var schemes: [SecurityScheme] = []
        for entry in entries {
            guard let syntax = entry.scheme, var scheme = references.resolve(syntax, in: \.securitySchemes) else { continue }
            scheme.name = entry.name
            schemes.append(scheme)
        }
        self.schemes = schemes
        declared = entries.map(\.name)
    }

    /// An alternative none of whose schemes is known falls away; one that needs nothing stays.
    func resolve(_ requirements: [SecurityRequirementSyntax], diagnostics: inout Diagnostics) -> [SecurityRequirement] {
        requirements.compactMap { requirement in
            let uses = requirement.uses.filter { use in
                if schemes.contains(where: { $0.name == use.scheme }) { return true }
                if !declared.contains(use.scheme) {
                    diagnostics.warning(.unknownScheme(use.scheme, near: declared.nearest(to: use.scheme)), at: use.location)
                }
                return false
            }
            if uses.isEmpty, !requirement.uses.isEmpty { return nil }
            return SecurityRequirement(uses: uses.map { SecurityRequirement.Use(scheme: $0.scheme, scopes: $0.scopes) })
        }
    }
}

extension Diagnostic.Message {
    static func unknownScheme(_ name: String, near: String?) -> Self {
        if let near {
            return "no security scheme is named \"\(name)\"; did you mean \"\(near)\"?"
        }
        return
            "no security scheme is named \"\(name)\": declare it in `components/securitySchemes`, or `securityDefinitions` in Swagger 2.0"
    }
}
