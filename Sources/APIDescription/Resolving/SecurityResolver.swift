internal import Reporting

/// Follows references between security schemes, and checks that each requirement names one.
struct SecurityResolver {
    private(set) var schemes: [SecurityScheme]
    /// The names of schemes found by URI.
    private var namesByPlace: [SourceLocation: String] = [:]
    /// Every key of `components/securitySchemes`, including omitted schemes.
    private let declared: [String]

    init(_ entries: [SecuritySchemeSyntax], references: inout ReferenceResolver) {
        var schemes: [SecurityScheme] = []
        for entry in entries {
            if case .reference(let reference)? = entry.scheme, case .remote(let message) = references.targets[reference.number] {
                // Operations that allow anonymous calls don't need this scheme.
                references.diagnostics.warning(.remoteScheme(message), at: reference.location)
                continue
            }
            guard let syntax = entry.scheme, var scheme = references.resolve(syntax, in: \.securitySchemes) else { continue }
            scheme.name = entry.name
            scheme.description = syntax.texts?.description ?? scheme.description
            schemes.append(scheme)
            namesByPlace[entry.place] = entry.name
        }
        self.schemes = schemes
        declared = entries.map(\.name)
    }

    /// Alternatives without a known scheme are omitted; those that require nothing are kept.
    mutating func resolve(_ requirements: [SecurityRequirementSyntax], _ references: inout ReferenceResolver) -> [SecurityRequirement] {
        requirements.compactMap { requirement in
            var uses: [SecurityRequirement.Use] = []
            for use in requirement.uses {
                guard let name = name(of: use, &references) else { continue }
                uses.append(SecurityRequirement.Use(scheme: name, scopes: use.scopes))
            }
            return uses.isEmpty && !requirement.uses.isEmpty ? nil : SecurityRequirement(uses: uses)
        }
    }

    /// Returns the name of the scheme; `nil`, after reporting it, if there is none.
    private mutating func name(of use: SecurityRequirementSyntax.Use, _ references: inout ReferenceResolver) -> String? {
        if schemes.contains(where: { $0.name == use.scheme }) { return use.scheme }
        if declared.contains(use.scheme) { return nil }
        if let reference = use.reference { return name(of: reference, &references) }
        let others = schemes.map(\.name).filter { $0.lowercased() == use.scheme.lowercased() }
        if others.count == 1 {
            references.diagnostics.warning(.schemeInOtherCase(use.scheme, used: others[0]), at: use.location)
            return others[0]
        }
        references.diagnostics.warning(.unknownScheme(use.scheme, near: declared.nearest(to: use.scheme)), at: use.location)
        return nil
    }

    /// Returns the name of the scheme that a URI refers to. A scheme that isn't a component is named after the URI's last segment.
    private mutating func name(of reference: ReferenceSyntax, _ references: inout ReferenceResolver) -> String? {
        guard let place = references.target(of: reference),
            var scheme = references.resolve(.reference(reference), in: \.securitySchemes)
        else { return nil }
        if let known = namesByPlace[place] { return known }
        let last = reference.text.split { "/#".contains($0) }.last.map(String.init) ?? reference.text
        scheme.name = last
        var number = 2
        while declared.contains(scheme.name) || schemes.contains(where: { $0.name == scheme.name }) {
            scheme.name = "\(last)\(number)"
            number += 1
        }
        schemes.append(scheme)
        namesByPlace[place] = scheme.name
        return scheme.name
    }
}

extension Diagnostic.Message {
    static func schemeInOtherCase(_ name: String, used: String) -> Self {
        "unknown security scheme \"\(name)\"; \"\(used)\", which differs only in case, is used"
    }

    static func remoteScheme(_ message: Self) -> Self {
        Self(message.text + "; the security scheme is omitted")
    }

    static func unknownScheme(_ name: String, near: String?) -> Self {
        if let near {
            return "unknown security scheme \"\(name)\"; did you mean \"\(near)\"?"
        }
        return
            "unknown security scheme \"\(name)\": declare it in `components/securitySchemes`, or `securityDefinitions` in Swagger 2.0"
    }
}
